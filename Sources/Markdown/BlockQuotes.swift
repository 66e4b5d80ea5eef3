/// A block quote and where it stands in the source, in order to take it out before anything else reads it.
public struct BlockQuote: Sendable, Hashable {
  /// What stands between `[!` and `]`, as it is written, if its text begins so. It is taken from the source,
  /// whether or not the block quote would be rendered as an alert.
  public let label: String?

  /// Whether anything but white space follows the label on its line.
  public let hasTextAfterLabel: Bool

  /// Whether there is nothing in it but the label.
  public let holdsLabelAlone: Bool

  /// Where its first marker `>` stands.
  public let start: SourcePosition

  /// Its last line, lazy continuation lines included (CommonMark §5.1).
  public let endLine: Int

  /// How many block quotes it stands in.
  public let depth: Int

  /// The offset of its first marker in the source.
  let offset: Int
}

extension Document {
  /// All block quotes, in the order of the source.
  public var blockQuotes: [BlockQuote] {
    var quotes: [BlockQuote] = []
    var depth = 0
    var node = tree.root
    walk: while true {
      if node.rawKind == .blockQuote {
        quotes.append(BlockQuote(node, depth: depth, in: tree))
        depth += 1
      }
      if node.rawKind.isContainer, let child = node.firstChild {
        node = child
        continue
      }
      while true {
        if node.rawKind == .blockQuote { depth -= 1 }
        if let next = node.next {
          node = next
          break
        }
        guard let parent = node.parent else { break walk }
        node = parent
      }
    }
    return quotes.sorted { $0.offset < $1.offset }
  }
}

extension BlockQuote {
  init(_ node: OpaquePointer, depth: Int, in tree: Tree) {
    let text = node.firstChild.flatMap { tree.firstText(of: node, child: $0) } ?? []
    var label: String?
    var hasText = false
    if text.starts(with: "[!".utf8), let end = text.firstIndex(of: UInt8(ascii: "]")) {
      label = String(decoding: text[(text.startIndex + 2)..<end], as: UTF8.self)
      hasText = text[(end + 1)...].contains { $0 > 0x20 }
    }
    self.init(
      label: label, hasTextAfterLabel: hasText,
      holdsLabelAlone: label != nil && !hasText && !tree.hasText(below: node),
      start: tree.position(of: node),
      endLine: node.endLine + tree.firstLine - 1, depth: depth, offset: tree.offset(of: node))
  }
}

extension Tree {
  /// The offset of a block in the source.
  func offset(of block: OpaquePointer) -> Int {
    min((map.start(ofLine: block.startLine) ?? 0) + max(block.startColumn - 1, 0), source.count)
  }

  /// The text with which a block quote begins, to the end of its line; nil for code and the like. It is read from
  /// the quote's own first line: of a paragraph that a table follows, the library tells no right place.
  fileprivate func firstText(of quote: OpaquePointer, child: OpaquePointer) -> ArraySlice<UInt8>? {
    guard child.rawKind != .codeBlock, child.rawKind != .htmlBlock else { return nil }
    let after = textAfterStart(of: child)
    guard let line = map.range(ofLine: quote.startLine, in: source) else { return after }
    let marker = offset(of: quote)
    guard marker < line.upperBound, source[marker] == UInt8(ascii: ">") else { return after }
    let own = source[(marker + 1)..<line.upperBound].drop { $0 == 0x20 || $0 == 0x09 }
    return own.contains { $0 > 0x20 } && own.first != UInt8(ascii: ">") ? own : after
  }

  /// Whether a block quote has anything but markers in the lines below its first. Its children do not tell: footnotes
  /// and link definitions in it are moved or gone.
  fileprivate func hasText(below quote: OpaquePointer) -> Bool {
    guard quote.endLine > quote.startLine else { return false }
    return ((quote.startLine + 1)...quote.endLine).contains { line in
      map.range(ofLine: line, in: source).map { range in
        source[range].contains { $0 > 0x20 && $0 != UInt8(ascii: ">") }
      } ?? false
    }
  }

  /// The source from where a block begins to the end of the line; nil for code and the like, which hold no
  /// text.
  fileprivate func textAfterStart(of block: OpaquePointer) -> ArraySlice<UInt8>? {
    guard block.rawKind != .codeBlock, block.rawKind != .htmlBlock,
      let line = map.range(ofLine: block.startLine, in: source)
    else { return nil }
    return source[min(offset(of: block), line.upperBound)..<line.upperBound]
  }
}

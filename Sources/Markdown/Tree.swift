import CCMarkGFM

/// A parsed tree and the source it was made from. Whatever refers into the tree holds it.
final class Tree {
  let root: OpaquePointer
  let source: [UInt8]
  let firstLine: Int

  /// How many bytes and scalars stand before the author's text in the source.
  let prefix: (bytes: Int, scalars: Int)

  /// Lines and columns of the source; made when the first position is asked for.
  private(set) lazy var map = SourceMap(source)

  /// Parses `source`; see ``Document/init(parsing:firstLine:)-([UInt8],_)``.
  convenience init(parsing source: [UInt8], firstLine: Int) throws(MarkdownError) {
    try self.init(source: source, firstLine: firstLine, prefix: (0, 0))
    try checkDepth()
  }

  private init(source: [UInt8], firstLine: Int, prefix: (bytes: Int, scalars: Int)) throws(MarkdownError) {
    try SourceGuard.check(source, firstLine: firstLine)
    guard let root = CMark.parse(source) else { throw .tooLarge }
    self.root = root
    self.source = source
    self.firstLine = firstLine
    self.prefix = prefix
  }

  deinit {
    cmark_node_free(root)
  }

  /// Refuses a tree in which blocks are nested too deeply.
  private func checkDepth() throws(MarkdownError) {
    var depth = 0
    var node = root
    while true {
      let kind = node.rawKind
      if kind.isContainer, let child = node.firstChild {
        depth += kind == .list || kind == .document ? 0 : 1
        guard depth <= Document.nestingLimit else { throw .tooDeep(line: child.startLine + firstLine - 1) }
        node = child
        continue
      }
      while node.next == nil {
        guard let parent = node.parent, parent != root else { return }
        node = parent
        depth -= node.rawKind == .list ? 0 : 1
      }
      guard let next = node.next else { return }
      node = next
    }
  }

  /// Parses `text` as one paragraph; see ``Document/init(inline:)``.
  static func parse(inline text: [UInt8]) throws(MarkdownError) -> Tree {
    let line = text.map { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") ? 0x20 : $0 }
    let tree = try Tree(source: line, firstLine: 1, prefix: (0, 0))
    if let only = tree.root.firstChild, only.next == nil, only.rawKind == .paragraph { return tree }
    // No block but a paragraph begins with a no-break space, and to inlines it is as good as the beginning
    // of a line.
    let space = Array("\u{A0}".utf8)
    let content = line.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    let paragraph = try Tree(
      source: space + content, firstLine: 1, prefix: (space.count, 1 - content.startIndex))
    if let text = paragraph.root.firstChild?.firstChild, text.literal.starts(with: space) {
      let rest = String(decoding: text.literal.dropFirst(space.count), as: UTF8.self)
      cmark_node_set_literal(text, rest)
    }
    return paragraph
  }
}

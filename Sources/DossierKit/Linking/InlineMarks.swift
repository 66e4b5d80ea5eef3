import Markdown

/// A mark of Dossier's own in a text block: what stands where in the block's text, in bytes.
enum InlineMark {
  /// `[[target]]` or `[[target|label]]`.
  case wiki(range: Range<Int>, target: String, label: Range<Int>?)
  /// `[@source]` or `[@source, locator]`, several parted by semicolons; the range takes in the white space before it.
  case citation(range: Range<Int>, [Citation])
  /// `{#id}` at the block's end; the range takes in the white space before it.
  case anchor(range: Range<Int>, id: String)

  var range: Range<Int> {
    switch self {
    case .wiki(let range, _, _), .citation(let range, _), .anchor(let range, _): range
    }
  }

  /// A source and the place in it.
  struct Citation {
    var source: String
    var locator: String?

    /// `source, p. 4`, or with the Arabic comma; it may be missing.
    init?(_ text: String) {
      func parts(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "," || scalar == "\u{60C}" || scalar.isSpace
      }
      let text = text.unicodeScalars.drop(while: \.isSpace).trimmingSeparators()
      let source = text.prefix { !parts($0) }
      guard !source.isEmpty else { return nil }
      self.source = String(source)
      let rest = text[source.endIndex...].drop(while: parts)
      locator = rest.isEmpty ? nil : String(rest).trimmingWhitespace()
    }
  }
}

/// Finds the marks in one text block, from left to right, in one pass.
struct InlineMarkScanner {
  private let text: [UInt8]
  /// Whether each byte may belong to a mark's brackets: plain text outside links, not escaped by a backslash.
  private let isPlain: (Int) -> Bool
  private(set) var marks: [InlineMark] = []
  /// Where `{#id}` stands in the midst of a text, and gives nothing an address.
  private(set) var misplacedAnchors: [Int] = []

  init(_ block: borrowing TextBlock, isEscaped: (Int) -> Bool) {
    self.init(text: block.text, segments: block.segments, isEscaped: isEscaped)
  }

  /// Marks that cannot be made into links, since other elements stand in them.
  private(set) var crossed: [InlineMark] = []

  private init(text: [UInt8], segments: [TextBlock.Segment], isEscaped: (Int) -> Bool) {
    self.text = text
    let plain = segments.filter { $0.role == .text && !$0.isInLink }.map(\.range)
    isPlain = { offset in
      let index = plain.firstSortedIndex { $0.upperBound > offset }
      return index < plain.count && plain[index].contains(offset)
    }
    var index = 0
    while let open = text[index...].firstIndex(where: { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "{") })
    {
      index = open + 1
      guard open + 1 < text.count, isPlain(open), isPlain(open + 1), let mark = mark(at: open),
        !isEscaped(open), !isEscaped(open + 1)
      else {
        if open + 1 < text.count, isPlain(open), isMisplacedAnchor(at: open), !isEscaped(open) {
          misplacedAnchors.append(open)
        }
        continue
      }
      if Self.isCrossed(mark, segments) { crossed.append(mark) } else { marks.append(mark) }
      index = mark.range.upperBound
    }
  }

  /// Whether code, emphasis or a link begins or ends within a citation, or a link or footnote in the words of a wiki
  /// link: HTML knows no link in a link.
  private static func isCrossed(_ mark: InlineMark, _ segments: [TextBlock.Segment]) -> Bool {
    switch mark {
    case .citation(let range, _):
      let inside = segments.filter { $0.range.overlaps(range) }
      return inside.contains { !$0.role.isEditable || $0.parent != inside[0].parent }
    case .wiki(_, _, let label?):
      return segments.contains { $0.range.overlaps(label) && ($0.isInLink || $0.role == .footnoteReference) }
    default: return false
    }
  }

  private func mark(at open: Int) -> InlineMark? {
    switch (text[open], text[open + 1]) {
    case (UInt8(ascii: "["), UInt8(ascii: "[")): wiki(at: open)
    case (UInt8(ascii: "["), UInt8(ascii: "@")): citation(at: open)
    case (UInt8(ascii: "{"), UInt8(ascii: "#")): anchor(at: open)
    default: nil
    }
  }

  private func wiki(at open: Int) -> InlineMark? {
    var index = open + 2
    var bar: Int?
    while index + 1 < text.count {
      switch text[index] {
      case UInt8(ascii: "]") where text[index + 1] == UInt8(ascii: "]"):
        guard isPlain(index), isPlain(index + 1) else { return nil }
        let target = string((open + 2)..<(bar ?? index)).trimmingWhitespace()
        guard !target.isEmpty else { return nil }
        let label = bar.map { ($0 + 1)..<index }.flatMap {
          string($0).trimmingWhitespace().isEmpty ? nil : $0
        }
        return .wiki(range: open..<(index + 2), target: target, label: label)
      case UInt8(ascii: "[") where text[index + 1] == UInt8(ascii: "["): return nil
      case UInt8(ascii: "|") where bar == nil: bar = index
      case 0x0A: return nil
      default: break
      }
      index += 1
    }
    return nil
  }

  private func citation(at open: Int) -> InlineMark? {
    // Another bracket ends the search, so that no text makes it start over and over.
    guard
      let close = text[(open + 1)...].firstIndex(where: {
        $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "]") || $0 == 0x0A
      }), text[close] == UInt8(ascii: "]"), isPlain(close)
    else { return nil }
    // Whatever begins so is a citation: left as text, it would show the id of a source.
    let parts = text[(open + 1)..<close].split(separator: UInt8(ascii: "@")).map {
      InlineMark.Citation(String(decoding: $0, as: UTF8.self))
    }
    let citations = parts.compactMap { $0 }
    guard !citations.isEmpty, citations.count == parts.count else { return nil }
    return .citation(range: spaceBefore(open)..<(close + 1), citations)
  }

  private func anchor(at open: Int) -> InlineMark? {
    guard let close = text[(open + 1)...].firstIndex(where: { "{}".utf8.contains($0) }),
      text[close] == UInt8(ascii: "}"), isPlain(close),
      text[(close + 1)...].allSatisfy(\.isASCIISpace)
    else { return nil }
    let id = string((open + 2)..<close)
    guard Identifier.isValidAnchor(id) else { return nil }
    return .anchor(range: spaceBefore(open)..<text.count, id: id)
  }

  private func isMisplacedAnchor(at open: Int) -> Bool {
    guard text[open] == UInt8(ascii: "{"), text[open + 1] == UInt8(ascii: "#"),
      let close = text[(open + 1)...].firstIndex(where: { "{}".utf8.contains($0) }),
      text[close] == UInt8(ascii: "}")
    else { return false }
    return Identifier.isValidAnchor(string((open + 2)..<close))
  }

  private func spaceBefore(_ index: Int) -> Int {
    var start = index
    while start > 0, text[start - 1].isASCIISpace { start -= 1 }
    return start
  }

  private func string(_ range: Range<Int>) -> String {
    String(decoding: text[range], as: UTF8.self)
  }
}

extension Substring.UnicodeScalarView {
  /// Without the commas, semicolons (Latin or Arabic) and white space at the end, which part citations.
  fileprivate func trimmingSeparators() -> Self {
    var rest = self
    while let last = rest.last, last.isSpace || ",;\u{60C}\u{61B}".unicodeScalars.contains(last) {
      rest.removeLast()
    }
    return rest
  }
}

import HTML
import Markdown

/// The changes to one text block, as they come together.
struct BlockRewriting {
  /// The block's own text.
  let text: [UInt8]
  /// What the renderer has to change.
  private(set) var edits: [Edit] = []
  /// What a reader reads in the place of what is taken out.
  private var changes: [(range: Range<Int>, words: String)]
  /// The pages that the block's wiki links lead to, with the ranges of their words.
  private(set) var links: [(target: EntityID, range: Range<Int>)] = []
  /// The sources that the block cites, with the ranges of the citations.
  private(set) var citations: [(source: String, range: Range<Int>)] = []

  init(_ block: borrowing TextBlock) {
    text = block.text
    // The number of a footnote is nothing that a sentence says.
    changes = block.segments.filter { $0.role == .footnoteReference }.map { ($0.range, "") }
  }

  /// Whether the block has a link or citation, so that others may want to point to it.
  var leadsSomewhere: Bool { !links.isEmpty || !citations.isEmpty }

  mutating func remove(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    edits.append(.remove(range))
    changes.append((range, ""))
  }

  mutating func replace(_ range: Range<Int>, with html: HTML, words: String) {
    edits.append(.replace(range, with: html))
    changes.append((range, words))
  }

  mutating func wrap(_ range: Range<Int>, open: HTML, close: HTML) {
    edits.append(.wrap(range, open: open, close: close))
  }

  mutating func addLink(to target: EntityID, range: Range<Int>) {
    links.append((target, range))
  }

  mutating func addCitation(of source: String, range: Range<Int>) {
    citations.append((source, range))
  }

  func flatText() -> FlatText {
    FlatText(text, changes: changes.sorted { $0.range.lowerBound < $1.range.lowerBound })
  }
}

extension FlatText {
  /// The number of runs without white space.
  var wordCount: Int {
    bytes.withUnsafeBufferPointer { bytes in
      var count = 0
      var index = 0
      while index < bytes.count {
        guard !bytes[index].isASCIISpace else {
          index += 1
          continue
        }
        count += 1
        while index < bytes.count, !bytes[index].isASCIISpace { index += 1 }
      }
      return count
    }
  }
}

extension TextBlock.Kind {
  var isCell: Bool {
    if case .tableCell = self { true } else { false }
  }

  var isHeading: Bool {
    if case .heading = self { true } else { false }
  }
}

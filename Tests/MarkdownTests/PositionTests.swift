import HTML
import Markdown
import Testing

/// Collects where each word of a document is said to stand.
private struct WordCollector: Rewriter {
  var positions: [String: SourcePosition] = [:]

  mutating func rewrite(_ block: borrowing TextBlock) -> BlockEdits {
    var start: Int?
    for offset in 0...block.text.count {
      let isLetter =
        offset < block.text.count
        && (block.text[offset] >= 0x80 || Character(Unicode.Scalar(block.text[offset])).isLetter
          || (0x30...0x39).contains(block.text[offset]))
      if isLetter, start == nil { start = offset }
      if !isLetter, let begin = start {
        let word = String(decoding: block.text[begin..<offset], as: UTF8.self)
        positions[word] = block.position(ofUTF8Offset: begin)
        start = nil
      }
    }
    return BlockEdits()
  }
}

@Suite("Positions in the source")
struct PositionTests {
  /// Where each word stands in fact.
  private func places(in source: String) -> [String: SourcePosition] {
    var places: [String: SourcePosition] = [:]
    for (number, line) in source.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    {
      for match in line.matches(of: /(é|مالي|𝄞)?w\d+q/) {
        let column = line.unicodeScalars.distance(from: line.startIndex, to: match.range.lowerBound) + 1
        places[String(match.0)] = SourcePosition(line: number + 1, column: column)
      }
    }
    return places
  }

  @Test("every word of a random document is found where it stands")
  func randomDocuments() throws {
    var wrong: [String] = []
    var found = 0
    for seed in 0..<1500 as Range<UInt64> {
      let source = RandomStructure.document(seed: seed)
      let places = places(in: source)
      var collector = WordCollector()
      _ = try Document(parsing: Array(source.utf8)).html(rewriting: &collector)
      for (word, position) in collector.positions {
        guard let place = places[word] else { continue }
        found += 1
        if place != position {
          wrong.append("\(word) at \(position), not \(place), in \(source.debugDescription)")
        }
      }
    }
    #expect(wrong.isEmpty, "\(wrong.count) of \(found): \(wrong.prefix(4).joined(separator: "\n"))")
    #expect(found > 10_000)
  }
}

import Testing

@testable import DossierKit

struct TermMergeTests {
  /// Words of a few letters, so that runs share many, and one so frequent that its postings fill several blocks.
  private static func pages(_ count: Int, seed: UInt64) -> [[String]] {
    var source = SeededGenerator(state: seed)
    return (0..<count).map { page in
      let words = (0..<Int.random(in: 0..<60, using: &source)).map { _ in
        String(
          (0..<Int.random(in: 1...3, using: &source)).map { _ in "abcé".randomElement(using: &source) ?? "a" }
        )
      }
      return words + Array(repeating: "everywhere", count: page % 300)
    }
  }

  private static func run(_ pages: ArraySlice<[String]>, in file: ScratchFile?) -> SearchRun {
    var writer = SearchRunWriter(first: pages.startIndex, code: TextCode())
    for page in pages {
      var text = SearchText()
      text.body = Array(page.joined(separator: " ").utf8)
      writer.add(names: [], actors: [], text: text)
    }
    return writer.finished(in: file)
  }

  private struct Posting: Hashable {
    var page: Int
    var weight: Int
  }

  @Test("Runs give each term once, in the order of bytes, with the pages of all", arguments: [true, false])
  func merging(inFile: Bool) {
    let pages = Self.pages(700, seed: 5)
    let file = inFile ? ScratchFile.make() : nil
    let starts = [0, 1, 129, 130, 600]
    let runs = zip(starts, starts.dropFirst() + [pages.count]).map { Self.run(pages[$0..<$1], in: file) }
    var merge = TermMerge(runs.map(\.terms))
    var found: [(term: String, postings: [Posting])] = []
    var postings: [Posting] = []
    while let term = merge.next({ run, posting in
      postings.append(Posting(page: runs[run].first + Int(posting.page), weight: Int(posting.weight)))
    }) {
      found.append((String(decoding: term, as: UTF8.self), postings))
      postings = []
    }
    var expected: [String: [Posting]] = [:]
    for (number, page) in pages.enumerated() {
      for (word, count) in Dictionary(grouping: page, by: { $0.folded(diacritics: true) }).mapValues(\.count)
      {
        expected[word, default: []].append(Posting(page: number, weight: count))
      }
    }
    let terms = expected.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    #expect(found.map(\.term) == terms)
    #expect(found.map(\.postings) == terms.map { expected[$0] ?? [] })
    #expect(runs.reduce(0) { $0 + $1.terms.count } == expected.values.reduce(0) { $0 + $1.count })
  }
}

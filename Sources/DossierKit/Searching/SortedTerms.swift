/// Terms in the order of their bytes, each with its postings: to be read once, from the first to the last.
///
/// A term is written as its length and its bytes; after them, how many pages have it, and for each page its distance from
/// the one before and what the term weighs there. Numbers are unsigned LEB128 (DWARF 5, §7.6).
struct SortedTerms: Sendable {
  /// A page that has a term.
  struct Posting: Sendable {
    /// The page's place in its run.
    var page: Int32
    /// How often the term occurs there, by the weights of the fields.
    var weight: Int32
  }

  /// How many postings there are.
  private(set) var count = 0
  private var stored = StoredBytes()
  /// Where blocks of whole terms end: as much is read in one go.
  private var blockEnds: [Int] = []

  private static let blockSize = 4_096

  /// The terms of a table; of each term the `postings` are in the order of their pages.
  init(_ table: TermTable, _ postings: [(term: Int32, posting: Posting)]) {
    var ends = [Int](repeating: 0, count: table.count)
    for entry in postings { ends[Int(entry.term)] += 1 }
    var total = 0
    for term in ends.indices { (ends[term], total) = (total, total + ends[term]) }
    var sorted = [Posting](repeating: Posting(page: 0, weight: 0), count: postings.count)
    for entry in postings {
      sorted[ends[Int(entry.term)]] = entry.posting
      ends[Int(entry.term)] += 1
    }
    var bytes: [UInt8] = []
    for term in table.sorted().lazy.map(Int.init) {
      table.withTerm(term) { Self.write($0, sorted[ends.piece(term)], to: &bytes) }
      endBlock(at: bytes.count, atLeast: Self.blockSize)
    }
    finish(bytes, count: postings.count)
  }

  /// Terms that are in the order of their bytes already, each with the numbers of its pages, in order.
  init(facets: [(term: String, pages: [Int])]) {
    var bytes: [UInt8] = []
    for var facet in facets {
      let postings = facet.pages.map { Posting(page: Int32($0), weight: 1) }
      facet.term.withUTF8 { Self.write($0, postings[...], to: &bytes) }
      endBlock(at: bytes.count, atLeast: Self.blockSize)
    }
    finish(bytes, count: facets.reduce(0) { $0 + $1.pages.count })
  }

  /// Moves them to a file, if there is one, until they are read.
  mutating func setAside(in file: ScratchFile?) { stored.setAside(in: file) }

  private mutating func finish(_ bytes: [UInt8], count: Int) {
    self.count = count
    stored = StoredBytes(bytes)
    endBlock(at: bytes.count, atLeast: 1)
  }

  private mutating func endBlock(at end: Int, atLeast size: Int) {
    if end - (blockEnds.last ?? 0) >= size { blockEnds.append(end) }
  }

  private static func write(
    _ term: UnsafeBufferPointer<UInt8>, _ postings: ArraySlice<Posting>, to bytes: inout [UInt8]
  ) {
    append(term.count, to: &bytes)
    bytes += term
    append(postings.count, to: &bytes)
    var previous: Int32 = 0
    for posting in postings {
      append(Int(posting.page - previous), to: &bytes)
      append(Int(posting.weight), to: &bytes)
      previous = posting.page
    }
  }

  private static func append(_ number: Int, to bytes: inout [UInt8]) {
    var rest = number
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }
}

extension SortedTerms {
  /// Goes through terms in their order.
  struct Reader {
    private let terms: SortedTerms
    private var block: [UInt8] = []
    private var blocks = 0
    private var index = 0

    init(_ terms: SortedTerms) {
      self.terms = terms
    }

    /// The next term, nil behind the last. The postings of the one before have to be read first.
    mutating func next() -> [UInt8]? {
      if index == block.count {
        guard blocks < terms.blockEnds.count else { return nil }
        block = terms.stored[terms.blockEnds.piece(blocks)]
        blocks += 1
        index = 0
      }
      let length = number()
      index += length
      return Array(block[(index - length)..<index])
    }

    /// Gives `body` the postings of the term that came last.
    mutating func forEachPosting(_ body: (Posting) -> Void) {
      var page: Int32 = 0
      for _ in 0..<number() {
        page += Int32(number())
        body(Posting(page: page, weight: Int32(number())))
      }
    }

    private mutating func number() -> Int {
      var (value, shift) = (0, 0)
      while true {
        let byte = block[index]
        index += 1
        value |= Int(byte & 0x7F) << shift
        if byte < 0x80 { return value }
        shift += 7
      }
    }
  }
}

/// What the search keeps of pages whose numbers follow on each other: their terms and their texts, written small.
///
/// Pages are read once, as they are rendered; runs are made on all cores and put together at the end.
package struct SearchRun: Sendable {
  /// The number of the run's first page.
  let first: Int
  /// By page: how many words its text has.
  private(set) var lengths: [Int32] = []
  /// The texts, as ``TextCode`` writes them.
  private(set) var texts: [UInt8] = []
  /// By page: where its text ends in ``texts``.
  private(set) var textEnds: [Int] = []
  /// The terms.
  private(set) var terms = TermTable()
  /// The postings, by term and page, filled by ``finish()``: the page's place in the run, and in the lowest byte how
  /// often the term occurs there, by the weights of the fields.
  private(set) var postings: [UInt32] = []
  /// By term: where its postings end.
  private(set) var ends: [Int32] = []

  private let code: TextCode
  /// By term: the number of its code, or -1.
  private var codes: [Int32] = []
  /// By term: the page in which it was met last, and what it weighs there.
  private var last: [Int32] = []
  private var weights: [Int32] = []
  /// The terms of the current page.
  private var touched: [Int32] = []
  private var log: [(term: Int32, posting: UInt32)] = []

  /// The text of a page that can be shown with a result, as it is written; what comes after it is found and not shown.
  static let maximumText = 1_400
  /// The weights of the fields.
  static let title: Int32 = 8, actor: Int32 = 3, heading: Int32 = 3, body: Int32 = 1

  /// A run that begins with the page numbered `first`.
  init(first: Int, code: TextCode) {
    self.first = first
    self.code = code
  }

  /// A run of the terms by which pages are filtered; it has no pages of its own.
  init(facets: [(term: String, pages: [Int])]) {
    self.init(first: 0, code: TextCode())
    for var facet in facets {
      let number = facet.term.withUTF8 { terms.insert($0, hash: WordHash($0).value) }
      log += facet.pages.map { (Int32(number), UInt32($0) << 8) }
    }
    finish()
  }

  /// Adds the next page: its title and other names, the names of its actors, its text.
  mutating func add(names: [String], actors: [String], text: SearchText) {
    for name in names { count(name, Self.title) }
    for name in actors { count(name, Self.actor) }
    text.headings.withUnsafeBufferPointer { count($0, Self.heading) }
    let words = text.body.withUnsafeBufferPointer { read($0) }
    let page = UInt32(lengths.count)
    for term in touched {
      log.append((term, page << 8 | UInt32(min(255, weights[Int(term)]))))
    }
    touched.removeAll(keepingCapacity: true)
    lengths.append(Int32(words))
    textEnds.append(texts.count)
  }

  /// Sorts the postings by term. Nothing can be added after it.
  mutating func finish() {
    ends = Array(repeating: 0, count: terms.count)
    for entry in log { ends[Int(entry.term)] += 1 }
    var total: Int32 = 0
    for term in ends.indices { (ends[term], total) = (total, total + ends[term]) }
    postings = Array(repeating: 0, count: log.count)
    for entry in log {
      postings[Int(ends[Int(entry.term)])] = entry.posting
      ends[Int(entry.term)] += 1
    }
    (log, codes, last, weights) = ([], [], [], [])
  }

  private mutating func count(_ text: String, _ weight: Int32) {
    var text = text
    text.withUTF8 { count($0, weight) }
  }

  private mutating func count(_ text: UnsafeBufferPointer<UInt8>, _ weight: Int32) {
    SearchTerms.forEach(in: text) { add($0, weight) }
  }

  /// Adds a term, and what it can be without its prefixes; returns its number.
  @inline(__always)
  @discardableResult
  private mutating func add(_ term: SearchTerms.Term, _ weight: Int32) -> Int {
    let number = add(term.bytes, hash: term.hash, weight)
    if term.bytes[0] >= 0xD8 {
      SearchTerms.forEachRest(of: term) { add($0, hash: WordHash($0).value, weight) }
    }
    return number
  }

  @inline(__always)
  @discardableResult
  private mutating func add(_ term: UnsafeBufferPointer<UInt8>, hash: UInt64, _ weight: Int32) -> Int {
    let number = terms.insert(term, hash: hash)
    let page = Int32(truncatingIfNeeded: lengths.count)
    if number == last.count {
      last.append(-1)
      weights.append(0)
      codes.append(code.number(of: term, hash: hash))
    }
    if last[number] == page {
      weights[number] &+= weight
    } else {
      last[number] = page
      weights[number] = weight
      touched.append(Int32(truncatingIfNeeded: number))
    }
    return number
  }

  /// Counts the terms of a page's text and writes the text down; returns the number of its words.
  private mutating func read(_ text: UnsafeBufferPointer<UInt8>) -> Int {
    let limit = texts.count + Self.maximumText
    var words = 0
    var written = 0
    SearchTerms.forEach(in: text) { term in
      words += 1
      let number = add(term, Self.body)
      let start = term.range.lowerBound
      guard term.form != .other, start > written, text[start - 1] == UInt8(ascii: " "),
        case let code = codes[number], code >= 0, texts.count + start - written < limit
      else { return }
      TextCode.append(literal: text[written..<(start - 1)], to: &texts)
      TextCode.append(Int(code), isCapitalised: term.form == .capitalised, to: &texts)
      written = term.range.upperBound
    }
    let rest = text[written...]
    TextCode.append(literal: rest.prefix(max(0, limit - texts.count)).wholeLetters, to: &texts)
    return words
  }
}

extension Slice<UnsafeBufferPointer<UInt8>> {
  /// As much of UTF-8 as ends with a whole letter, where it may have been cut.
  fileprivate var wholeLetters: Self {
    guard endIndex < base.endIndex else { return self }
    var end = endIndex
    while end > startIndex, base[end] & 0xC0 == 0x80 { end -= 1 }
    return self[..<end]
  }
}

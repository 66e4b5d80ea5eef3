/// Writes down what the search keeps of pages whose numbers follow on each other, as they are rendered.
struct SearchRunWriter {
  private let first: Int
  private let code: TextCode
  private var lengths: [Int32] = []
  private var texts: [UInt8] = []
  private var textEnds: [Int32] = []
  /// As large from the beginning as the run of a site of articles makes it.
  private var terms = TermTable(slots: 1 << 15)
  /// By term.
  private var met: [Met] = []
  /// The terms of the current page.
  private var touched: [Int32] = []
  private var postings: [(term: Int32, posting: SortedTerms.Posting)] = []
  /// How terms are written as words of a text, one after the other.
  private var spellings: [UInt8] = []
  /// The word that is being spelled.
  private var token: [UInt8] = []

  /// Pages that are not read yet. They are read many at a time: the tables that this takes would have to come back to
  /// the processor for each page, since the rendering of the next one drives them away.
  private var waiting: [Page] = []
  private var waitingSize = 0

  private struct Page {
    var names: [String]
    var actors: [String]
    var text: SearchText
  }

  /// What is known of a term while the run's pages are added.
  private struct Met {
    /// The page in which it was met last, and what it weighs there.
    var page: Int32 = -1
    var weight: Int32 = 0
    /// Where it stands in `spellings`; empty until a text has it.
    var spelling: Range<Int32> = 0..<0
  }

  /// How much of a page's text can be shown with a result, in bytes; what comes after it is found and not shown.
  static let maximumText = 2_300
  /// How many bytes of texts may wait.
  private static let maximumWaiting = 1 << 19
  /// The weights of the fields.
  static let title: Int32 = 8, actor: Int32 = 3, heading: Int32 = 3, body: Int32 = 1

  /// A run that begins with the page numbered `first`.
  init(first: Int, code: TextCode) {
    self.first = first
    self.code = code
  }

  /// Adds the next page: its title and other names, the names of its actors, its text.
  ///
  /// What is kept to be shown is the title, then the text.
  mutating func add(names: [String], actors: [String], text: SearchText) {
    waiting.append(Page(names: names, actors: actors, text: text))
    waitingSize += text.body.count + text.headings.count
    if waitingSize > Self.maximumWaiting { readWaiting() }
  }

  private mutating func readWaiting() {
    for page in waiting { read(page) }
    waiting.removeAll(keepingCapacity: true)
    waitingSize = 0
  }

  private mutating func read(_ page: Page) {
    for name in page.names { count(name, Self.title) }
    for name in page.actors { count(name, Self.actor) }
    page.text.headings.withUnsafeBufferPointer { count($0, Self.heading) }
    var title = page.names.first?.shortened ?? ""
    title.withUTF8 { code.append($0, to: &texts) }
    texts.append(TextCode.end)
    let words = page.text.body.withUnsafeBufferPointer { read($0) }
    let number = Int32(lengths.count)
    for term in touched {
      postings.append((term, SortedTerms.Posting(page: number, weight: met[Int(term)].weight)))
    }
    touched.removeAll(keepingCapacity: true)
    lengths.append(Int32(words))
    textEnds.append(Int32(texts.count))
  }

  /// The run, which waits in `file` if there is one.
  consuming func finished(in file: ScratchFile?) -> SearchRun {
    readWaiting()
    return SearchRun(
      first: first, lengths: lengths, texts: texts, textEnds: textEnds, terms: SortedTerms(terms, postings),
      in: file)
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
    if number == met.count { met.append(Met()) }
    if met[number].page == page {
      met[number].weight &+= weight
    } else {
      met[number].page = page
      met[number].weight = weight
      touched.append(Int32(truncatingIfNeeded: number))
    }
    return number
  }

  /// Counts the terms of a page's text and writes down what of it is shown; returns the number of its words.
  private mutating func read(_ text: UnsafeBufferPointer<UInt8>) -> Int {
    var words = 0
    var cutter = TextCutter()
    SearchTerms.forEach(in: text) { term in
      words += 1
      let number = add(term, Self.body)
      guard term.range.upperBound <= Self.maximumText else { return }
      let hasSpace = cutter.advance(to: term, in: text)
      write(cutter.gap)
      if hasSpace, term.form != .other {
        writeWord(number, term)
      } else {
        write(TextCutter.word(term, in: text, hasSpace: hasSpace))
      }
    }
    if text.count <= Self.maximumText {
      cutter.finish(text)
      write(cutter.gap)
    }
    return words
  }

  private mutating func write(_ token: [UInt8]) {
    if token.isEmpty { return }
    token.withUnsafeBufferPointer { code.append(token: $0, to: &texts) }
  }

  /// Writes a word that is spelled as its term; what a run has written once it knows.
  private mutating func writeWord(_ number: Int, _ term: SearchTerms.Term) {
    if met[number].spelling.isEmpty {
      let start = Int32(spellings.count)
      token.removeAll(keepingCapacity: true)
      token.append(0x20)
      token += term.bytes
      token.withUnsafeBufferPointer { code.append(token: $0, to: &spellings) }
      met[number].spelling = start..<Int32(spellings.count)
    }
    // A few bytes: quicker so than as a slice.
    for index in met[number].spelling { texts.append(spellings[Int(index)]) }
  }
}

extension String {
  /// As much of a title as a list of results needs.
  var shortened: String {
    utf8.count <= 200 ? self : String(String.UnicodeScalarView(unicodeScalars.prefix(180))) + "…"
  }
}

/// Reads the titles before and behind the names of one sentence.
struct TitleReader {
  let bytes: [UInt8]
  private let words: [Word]
  private let quotations: [Range<Int>]
  private let mentions: [Mention]
  /// The longest title that is read, in words.
  private static let longest = 10

  struct Word {
    var range: Range<Int>
    /// Folded and in lower case.
    var text: String
  }

  /// Nil where the sentence has no word that could make a title of interest, as most have none.
  init?(_ sentence: String, mentions: [Mention]) {
    bytes = Array(sentence.utf8)
    let found = Tokenizer.words(in: sentence)
    guard found.contains(where: { TitleWords.hashes.contains($0.hash) }) else { return nil }
    words = found.map { Word(range: $0.range, text: $0.text.lowercased()) }
    quotations = Self.quotations(in: sentence)
    self.mentions = mentions.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// Whether the sentence is about the present of its page: it names no other year, and no other time.
  func speaksOf(years: ClosedRange<Int>) -> Bool {
    words.allSatisfy { word in
      if word.text.utf8.count == 4, let year = Int(word.text) { return years.contains(year) }
      return !TitleWords.pointers.contains(word.text)
    }
  }

  /// The titles directly before and directly behind the name at `range`. `offices` are the words of the offices that
  /// its bearer holds or held.
  func titles(at range: Range<Int>, offices: Set<String>, _ names: inout ActorWords) -> [OfficeTitle] {
    let next = quotations.firstSortedIndex { $0.lowerBound > range.lowerBound }
    guard next == 0 || quotations[next - 1].upperBound <= range.lowerBound else { return [] }
    let before = titleBefore(range, offices, &names)
    return [before, titleBehind(range, offices, &names)].compactMap(\.self)
  }

  private func titleBefore(
    _ name: Range<Int>, _ offices: Set<String>, _ names: inout ActorWords
  ) -> OfficeTitle? {
    var run = TitleRun()
    var edge = name.lowerBound
    var index = words.firstSortedIndex { $0.range.lowerBound >= name.lowerBound } - 1
    while index >= 0, run.count < Self.longest {
      let word = words[index]
      guard word.range.upperBound <= edge, joins(word.range.upperBound..<edge, after: word),
        run.take(word.range, as: meaning(of: word, offices, &names))
      else { break }
      edge = word.range.lowerBound
      index -= 1
    }
    return title(of: run, beside: name)
  }

  private func titleBehind(
    _ name: Range<Int>, _ offices: Set<String>, _ names: inout ActorWords
  ) -> OfficeTitle? {
    var run = TitleRun()
    var edge = name.upperBound
    var index = words.firstSortedIndex { $0.range.lowerBound >= name.upperBound }
    let start = index
    while index < words.count, run.count < Self.longest {
      let word = words[index]
      let gap = edge..<word.range.lowerBound
      let isJoined = index == start ? joins(gap, comma: true) : joins(gap, after: words[index - 1])
      guard isJoined, run.take(word.range, as: meaning(of: word, offices, &names)) else { break }
      edge = word.range.upperBound
      index += 1
    }
    guard index > start,
      isApposition(behind: name.upperBound..<words[start].range.lowerBound, to: edge, index)
    else { return nil }
    // What follows can make it another office, or the title of another name.
    if index < words.count, index > start {
      let gap = edge..<words[index].range.lowerBound
      let isPart = joins(gap, after: words[index - 1])
      if isPart, run.endsInParticle || isArabic(words[index]) { return nil }
      if isPart || joins(gap, comma: true), isCapitalized(words[index]) { return nil }
    }
    return title(of: run, beside: name)
  }

  /// Whether what stands behind a name, after a comma, ends with another sign: "For him, the former president is" speaks
  /// of somebody else. In Arabic, what follows without a comma may be the object of a verb before the name.
  private func isApposition(behind gap: Range<Int>, to edge: Int, _ next: Int) -> Bool {
    let hasComma = bytes[gap].contains { !$0.isASCIISpace }
    guard hasComma else { return !isArabic(words[next - 1]) }
    return next == words.count || bytes[edge..<words[next].range.lowerBound].contains { !$0.isASCIISpace }
  }

  private func title(of run: TitleRun, beside name: Range<Int>) -> OfficeTitle? {
    guard let time = run.time, let range = run.range, !run.words.isEmpty else { return nil }
    let whole = min(range.lowerBound, name.lowerBound)..<max(range.upperBound, name.upperBound)
    return OfficeTitle(time: time, text: String(decoding: bytes[whole], as: UTF8.self), words: run.words)
  }

  private func meaning(of word: Word, _ offices: Set<String>, _ names: inout ActorWords) -> TitleRun.Meaning?
  {
    let stems = TitleWords.stems(of: word.text)
    if let time = TitleWords.times[word.text] { return .time(time) }
    if stems.contains(where: offices.contains) { return .office(stems) }
    if TitleWords.particles.contains(word.text) { return .particle }
    // “Ghanaian president” is the President of Ghana.
    let next = mentions.firstSortedIndex { $0.range.lowerBound > word.range.lowerBound }
    guard next > 0, mentions[next - 1].range.upperBound >= word.range.upperBound else { return nil }
    let shared = names.words(of: mentions[next - 1].actor).intersection(offices)
    return shared.isEmpty ? nil : .office(shared.sorted())
  }
}

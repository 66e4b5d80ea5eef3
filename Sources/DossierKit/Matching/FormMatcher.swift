/// Finds all of a set of phrases in a text, in one pass over its words.
///
/// The phrases make a trie over words, not letters: most words of a text begin no phrase, so that most of them cost one
/// look-up in a hash table, however many phrases there are. A phrase is found as it is written or in capitals, one
/// that begins in lower case also with a capital where a sentence begins; diacritics do not count, nor what sort of
/// white space, hyphen or apostrophe stands between its words.
package struct FormMatcher: Sendable {
  /// One occurrence.
  package struct Match: Sendable {
    /// Where it stands in the text, in bytes.
    package var range: Range<Int>
    /// The phrases that read so, by their positions among those given.
    package var forms: [Int32]
  }

  /// The words that begin phrases, and the state after each.
  private var firstWords = Vocabulary()
  private var beginnings: [Int32] = []
  /// The words that continue phrases, and what stands before them.
  private var vocabulary = Vocabulary()
  private var separators = Separators()
  /// From a state, by what stands between two words and the second of them, to the next state.
  private var steps: [Step: Int32] = [:]
  private var states = PhraseStates()
  private var hasArabic = false

  private struct Step: Hashable, Sendable {
    var state: Int32
    var separator: Int32
    var word: Int32
  }

  /// A matcher for `forms`; those of more than `maximumLength` words are left out.
  package init(_ forms: [String], maximumLength: Int = Tokenizer.maximumFormLength) {
    for (index, form) in forms.enumerated() {
      let capitals = form.uppercased()
      insert(form, form: Int32(index), atSentenceStart: false, maximumLength)
      if capitals != form { insert(capitals, form: Int32(index), atSentenceStart: false, maximumLength) }
      guard let first = form.first, first.isLowercase else { continue }
      let capitalized = first.uppercased() + form.dropFirst()
      if capitalized != capitals {
        insert(capitalized, form: Int32(index), atSentenceStart: true, maximumLength)
      }
    }
  }

  private mutating func insert(_ text: String, form: Int32, atSentenceStart: Bool, _ maximumLength: Int) {
    guard Tokenizer.count(text) <= maximumLength else { return }
    var text = text
    text.withUTF8 { bytes in
      var words: [(range: Range<Int>, number: Int32)] = []
      Tokenizer.forEachWord(in: bytes) { word in
        let number =
          words.isEmpty
          ? firstWords.insert(word.folded, hash: word.hash) : vocabulary.insert(word.folded, hash: word.hash)
        words.append((word.range, number))
        hasArabic = hasArabic || ArabicPrefixes.isArabic(word.folded)
      }
      guard let first = words.first, let last = words.last else { return }
      var state = begin(first.number)
      var end = first.range.upperBound
      for word in words.dropFirst() {
        let separator = separators.insert(bytes, end..<word.range.lowerBound)
        state = step(Step(state: state, separator: separator, word: word.number))
        end = word.range.upperBound
      }
      states.end(
        form, in: state, atSentenceStart: atSentenceStart,
        head: Separators.normalized(bytes, 0..<first.range.lowerBound).trimmingWhitespace(),
        tail: Separators.normalized(bytes, last.range.upperBound..<bytes.count).trimmingWhitespace())
    }
  }

  private mutating func begin(_ word: Int32) -> Int32 {
    if beginnings.count == Int(word) { beginnings.append(states.add()) }
    return beginnings[Int(word)]
  }

  private mutating func step(_ step: Step) -> Int32 {
    if let next = steps[step] { return next }
    let next = states.add(behind: step.state)
    steps[step] = next
    return next
  }

  /// All occurrences in `text` outside the `opaque` ranges, which are sorted. Of occurrences that overlap, the longest
  /// is taken first, the first of equals; then the longest that overlaps nothing taken, and so on.
  /// Only forms for which `isWanted` holds take part.
  package func matches(
    in text: UnsafeBufferPointer<UInt8>, opaque: [Range<Int>] = [],
    where isWanted: (Int32) -> Bool = { _ in true }
  ) -> [Match] {
    var reading = Reading(text: text, opaque: opaque)
    Tokenizer.forEachWord(in: text) { word in
      advance(&reading, over: word, where: isWanted)
      begin(&reading, with: word.folded, hash: word.hash, at: word.range, where: isWanted)
      guard hasArabic, ArabicPrefixes.isArabic(word.folded) else { return }
      // The rest of a word without its prefix begins a phrase and continues none.
      ArabicPrefixes.forEachRest(of: word, in: text) { folded, start in
        begin(
          &reading, with: folded, hash: WordHash(folded).value, at: start..<word.range.upperBound,
          where: isWanted)
      }
    }
    // They were found in the order of their ends.
    reading.candidates.sort { $0.range.lowerBound < $1.range.lowerBound }
    return Overlaps.removed(from: reading.candidates)
  }

  /// A text as far as it is read.
  private struct Reading {
    let text: UnsafeBufferPointer<UInt8>
    let opaque: [Range<Int>]
    var nextOpaque = 0
    /// Where the last word ends.
    var end = 0
    /// The phrases that have begun and may go on.
    var open: [OpenPhrase] = []
    var candidates: [Match] = []

    /// Where a phrase that begins at `position` must have ended. Positions do not go back over opaque ranges.
    mutating func limit(at position: Int) -> Int {
      while nextOpaque < opaque.count, opaque[nextOpaque].upperBound <= position { nextOpaque += 1 }
      return nextOpaque < opaque.count ? opaque[nextOpaque].lowerBound : text.count
    }
  }

  private struct OpenPhrase {
    var state: Int32
    let start: Int
    let limit: Int
  }

  /// Begins the phrases whose first word is `word`.
  private func begin(
    _ reading: inout Reading, with word: UnsafeBufferPointer<UInt8>, hash: UInt64, at range: Range<Int>,
    where isWanted: (Int32) -> Bool
  ) {
    guard let number = firstWords.find(word, hash: hash) else { return }
    let limit = reading.limit(at: range.lowerBound)
    guard range.upperBound <= limit else { return }
    let phrase = OpenPhrase(state: beginnings[Int(number)], start: range.lowerBound, limit: limit)
    addEndings(of: phrase, to: range.upperBound, where: isWanted, into: &reading)
    if states.goesOn(phrase.state) { reading.open.append(phrase) }
  }

  /// Takes the open phrases over the next word; those that do not go on with it are closed.
  private func advance(
    _ reading: inout Reading, over word: Tokenizer.Word, where isWanted: (Int32) -> Bool
  ) {
    let gap = reading.end..<word.range.lowerBound
    reading.end = word.range.upperBound
    guard !reading.open.isEmpty else { return }
    guard let number = vocabulary.find(word.folded, hash: word.hash),
      let separator = separators.find(reading.text, gap)
    else {
      reading.open.removeAll(keepingCapacity: true)
      return
    }
    var kept = 0
    for index in reading.open.indices where reading.end <= reading.open[index].limit {
      var phrase = reading.open[index]
      guard let next = steps[Step(state: phrase.state, separator: separator, word: number)] else { continue }
      phrase.state = next
      addEndings(of: phrase, to: reading.end, where: isWanted, into: &reading)
      guard states.goesOn(next) else { continue }
      reading.open[kept] = phrase
      kept += 1
    }
    reading.open.removeLast(reading.open.count - kept)
  }

  /// The phrases that end in a state, with what stands behind their last words.
  private func addEndings(
    of phrase: OpenPhrase, to end: Int, where isWanted: (Int32) -> Bool, into reading: inout Reading
  ) {
    let first = reading.candidates.count
    states.forEachEnding(of: phrase.state, from: phrase.start, to: end, in: reading.text) { form, range in
      guard isWanted(form) else { return }
      let others = first..<reading.candidates.count
      if let same = others.first(where: { reading.candidates[$0].range == range }) {
        reading.candidates[same].forms.append(form)
      } else {
        reading.candidates.append(Match(range: range, forms: [form]))
      }
    }
  }
}

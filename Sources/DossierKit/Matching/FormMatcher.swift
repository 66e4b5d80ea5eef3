/// Finds all of a set of phrases in a text, in one pass over its words.
///
/// The phrases make a trie over words, not letters: most words of a text occur in no phrase, so that most of them cost
/// one look-up in a hash table, however many phrases there are. A phrase is found as it is written or in capitals, one
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

  private var vocabulary = Vocabulary()
  private var separators = Separators()
  /// The state after a word that begins a phrase, by the word; -1 where none begins so.
  private var beginnings: [Int32] = []
  /// From a state, by what stands between two words and the second of them, to the next state.
  private var steps: [Step: Int32] = [:]
  /// What ends in each state.
  private var ends: [[Ending]] = []
  private var hasArabic = false
  private var hasHeads = false

  private struct Step: Hashable, Sendable {
    var state: Int32
    var separator: Int32
    var word: Int32
  }

  private struct Ending: Sendable {
    var form: Int32
    /// A phrase that begins in lower case may have a capital where a sentence begins, and only there.
    var atSentenceStart: Bool
    /// What stands before the first word: the full stop of ".NET".
    var head: String
    /// What stands behind the last word: the full stop of "S.A.".
    var tail: String
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
    var text = text
    text.withUTF8 { bytes in
      var words: [(range: Range<Int>, number: Int32)] = []
      Tokenizer.forEachWord(in: bytes) { word in
        if words.count <= maximumLength {
          words.append((word.range, vocabulary.insert(word.folded, hash: word.hash)))
        }
        hasArabic = hasArabic || ArabicPrefixes.isArabic(word.folded)
      }
      guard let first = words.first, let last = words.last, words.count <= maximumLength else { return }
      var state = begin(first.number)
      var end = first.range.upperBound
      for word in words.dropFirst() {
        let separator = separators.insert(bytes, end..<word.range.lowerBound)
        state = step(Step(state: state, separator: separator, word: word.number))
        end = word.range.upperBound
      }
      let head = Separators.normalized(bytes, 0..<first.range.lowerBound).trimmingWhitespace()
      hasHeads = hasHeads || !head.isEmpty
      ends[Int(state)].append(
        Ending(
          form: form, atSentenceStart: atSentenceStart,
          head: head,
          tail: Separators.normalized(bytes, last.range.upperBound..<bytes.count).trimmingWhitespace()))
    }
  }

  private mutating func begin(_ word: Int32) -> Int32 {
    while beginnings.count <= Int(word) { beginnings.append(-1) }
    if beginnings[Int(word)] < 0 { beginnings[Int(word)] = newState() }
    return beginnings[Int(word)]
  }

  private mutating func step(_ step: Step) -> Int32 {
    if let next = steps[step] { return next }
    let next = newState()
    steps[step] = next
    return next
  }

  private mutating func newState() -> Int32 {
    ends.append([])
    return Int32(ends.count - 1)
  }

  /// All occurrences in `text` outside the `opaque` ranges, which are sorted. Of occurrences that overlap, the longest
  /// is taken first, the first of equals; then the longest that overlaps nothing taken, and so on.
  /// Only forms for which `isWanted` holds take part.
  package func matches(
    in text: UnsafeBufferPointer<UInt8>, opaque: [Range<Int>] = [],
    where isWanted: (Int32) -> Bool = { _ in true }
  ) -> [Match] {
    let words = knownWords(in: text)
    var candidates: [Match] = []
    var nextOpaque = 0
    for start in words.indices where Int(words[start].number) < beginnings.count {
      let state = beginnings[Int(words[start].number)]
      guard state >= 0 else { continue }
      let position = words[start].start
      while nextOpaque < opaque.count, opaque[nextOpaque].upperBound <= position { nextOpaque += 1 }
      let limit = nextOpaque < opaque.count ? opaque[nextOpaque].lowerBound : text.count
      guard position < limit else { continue }
      collect(from: start, state, words, text, limit: limit, where: isWanted, into: &candidates)
    }
    // A sign before its first word lets a phrase begin before others with the same word.
    if hasHeads { candidates.sort { $0.range.lowerBound < $1.range.lowerBound } }
    return Overlaps.removed(from: candidates)
  }

  /// A word of a text that occurs in phrases.
  private struct KnownWord {
    var start: Int
    var end: Int
    var number: Int32
    /// The place of the word among all words of the text.
    var ordinal: Int32
    /// Whether it is the rest of a word without its prefix; such a rest begins a phrase and continues none.
    var isRest: Bool
  }

  private func knownWords(in text: UnsafeBufferPointer<UInt8>) -> [KnownWord] {
    var words: [KnownWord] = []
    var ordinal: Int32 = 0
    Tokenizer.forEachWord(in: text) { word in
      func add(_ folded: UnsafeBufferPointer<UInt8>, hash: UInt64, from start: Int, isRest: Bool) {
        guard let number = vocabulary.find(folded, hash: hash) else { return }
        words.append(
          KnownWord(
            start: start, end: word.range.upperBound, number: number, ordinal: ordinal, isRest: isRest))
      }
      add(word.folded, hash: word.hash, from: word.range.lowerBound, isRest: false)
      if hasArabic, ArabicPrefixes.isArabic(word.folded) {
        ArabicPrefixes.forEachRest(of: word, in: text) { folded, start in
          add(folded, hash: WordHash(folded).value, from: start, isRest: true)
        }
      }
      ordinal += 1
    }
    return words
  }

  /// All phrases that begin with a word.
  private func collect(
    from start: Int, _ beginning: Int32, _ words: [KnownWord], _ text: UnsafeBufferPointer<UInt8>, limit: Int,
    where isWanted: (Int32) -> Bool, into candidates: inout [Match]
  ) {
    var state = beginning
    var word = words[start]
    var index = start
    while word.end <= limit {
      addEndings(of: state, from: words[start].start, to: word.end, text, where: isWanted, into: &candidates)
      repeat { index += 1 } while index < words.count && words[index].ordinal == word.ordinal
      guard index < words.count, words[index].ordinal == word.ordinal + 1, !words[index].isRest,
        let separator = separators.find(text, word.end..<words[index].start),
        let next = steps[Step(state: state, separator: separator, word: words[index].number)]
      else { return }
      state = next
      word = words[index]
    }
  }

  /// The phrases that end in a state, with what stands behind their last words.
  private func addEndings(
    of state: Int32, from start: Int, to end: Int, _ text: UnsafeBufferPointer<UInt8>,
    where isWanted: (Int32) -> Bool, into candidates: inout [Match]
  ) {
    let first = candidates.count
    for ending in ends[Int(state)] where isWanted(ending.form) {
      guard
        let begin = ending.head.isEmpty ? start : Separators.start(of: ending.head, before: start, in: text),
        ending.tail.isEmpty || Separators.begins(text, at: end, with: ending.tail),
        !ending.atSentenceStart || Sentences.begins(at: begin, in: text)
      else { continue }
      let range = begin..<(end + ending.tail.utf8.count)
      if let same = candidates[first...].firstIndex(where: { $0.range == range }) {
        candidates[same].forms.append(ending.form)
      } else {
        candidates.append(Match(range: range, forms: [ending.form]))
      }
    }
  }
}

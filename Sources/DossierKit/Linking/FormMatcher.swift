/// A phrase to be found in texts.
struct Form: Sendable {
  /// The phrase as the author wrote it.
  var text: String
  /// What the phrase means: a position in the site's actors, with the sort of name it is; nil for a phrase that
  /// means nobody and shadows what it contains.
  var meaning: Meaning?

  struct Meaning: Sendable, Hashable {
    var actor: Int
    var kind: FormKind
  }
}

/// Finds all forms in a text in one pass over its words.
///
/// The forms make a trie over words, not letters: most words of a text occur in no form, so that most positions cost
/// one look-up in a hash table, however many forms there are.
struct FormMatcher: Sendable {
  /// One occurrence.
  struct Match {
    /// Where it stands in the text, in bytes.
    var range: Range<Int>
    /// The forms that read so; all are equally long.
    var forms: [Int32]
  }

  /// The forms, in the order given.
  let forms: [Form]
  private var vocabulary = Vocabulary()
  private var separators = Separators()
  /// From a state, by what stands between two words and the second of them, to the next state.
  private var steps: [Step: Int32] = [:]
  /// What ends in each state.
  private var ends: [[Ending]] = [[]]

  private struct Step: Hashable, Sendable {
    var state: Int32
    var separator: Int32
    var word: Int32
  }

  private struct Ending: Sendable {
    var form: Int32
    /// A form that begins in lower case may have a capital where a sentence begins, and only there.
    var atSentenceStart: Bool
    /// What stands behind the last word: the full stop of "S.A.".
    var tail: String
  }

  init(_ forms: [Form]) {
    self.forms = forms
    for (index, form) in forms.enumerated() {
      insert(form.text, form: Int32(index), atSentenceStart: false)
      let capitals = form.text.uppercased()
      if capitals != form.text { insert(capitals, form: Int32(index), atSentenceStart: false) }
      guard let first = form.text.first, first.isLowercase else { continue }
      let capitalized = first.uppercased() + form.text.dropFirst()
      if capitalized != capitals { insert(capitalized, form: Int32(index), atSentenceStart: true) }
    }
  }

  private mutating func insert(_ text: String, form: Int32, atSentenceStart: Bool) {
    var text = text
    text.withUTF8 { bytes in
      let words = Tokenizer(bytes)
      guard let last = words.tokens.last, words.tokens.count <= Tokenizer.maximumFormLength else { return }
      var state: Int32 = 0
      var end = words.tokens[0].range.lowerBound
      for token in words.tokens {
        let step = Step(
          state: state, separator: separators.insert(bytes, end..<token.range.lowerBound),
          word: vocabulary.insert(words.folded[token.folded], hash: token.hash))
        if let next = steps[step] {
          state = next
        } else {
          state = Int32(ends.count)
          ends.append([])
          steps[step] = state
        }
        end = token.range.upperBound
      }
      let tail = Separators.normalized(bytes, last.range.upperBound..<bytes.count)
      ends[Int(state)].append(
        Ending(form: form, atSentenceStart: atSentenceStart, tail: tail == " " ? "" : tail))
    }
  }

  /// All occurrences in `text` outside the `opaque` ranges, which are sorted; the longest wins where several overlap.
  func matches(in text: UnsafeBufferPointer<UInt8>, opaque: [Range<Int>] = []) -> [Match] {
    let words = Tokenizer(text)
    var candidates: [Match] = []
    var nextOpaque = 0
    for start in words.tokens.indices {
      let position = words.tokens[start].range.lowerBound
      while nextOpaque < opaque.count, opaque[nextOpaque].upperBound <= position { nextOpaque += 1 }
      let limit = nextOpaque < opaque.count ? opaque[nextOpaque].lowerBound : text.count
      guard position < limit else { continue }
      if let match = longest(from: start, in: words, text: text, limit: limit) { candidates.append(match) }
    }
    return Self.withoutOverlaps(candidates)
  }

  private func longest(
    from start: Int, in words: Tokenizer, text: UnsafeBufferPointer<UInt8>, limit: Int
  ) -> Match? {
    var best: Match?
    var state: Int32 = 0
    let beginning = words.tokens[start].range.lowerBound
    var end = beginning
    for token in words.tokens[start...] {
      guard token.range.upperBound <= limit,
        let word = vocabulary.find(words.folded[token.folded], hash: token.hash),
        let separator = separators.find(text, end..<token.range.lowerBound),
        let next = steps[Step(state: state, separator: separator, word: word)]
      else { break }
      state = next
      end = token.range.upperBound
      if let match = match(in: state, from: beginning, to: end, text: text) { best = match }
    }
    return best
  }

  /// The forms that end in a state, with what stands behind their last words; the longest of them.
  private func match(
    in state: Int32, from start: Int, to end: Int, text: UnsafeBufferPointer<UInt8>
  ) -> Match? {
    var best: Match?
    for ending in ends[Int(state)] {
      if ending.atSentenceStart, !Sentences.begins(at: start, in: text) { continue }
      guard ending.tail.isEmpty || Separators.begins(text, at: end, with: ending.tail) else { continue }
      let range = start..<(end + ending.tail.utf8.count)
      if best == nil || best?.range.count ?? 0 < range.count {
        best = Match(range: range, forms: [ending.form])
      } else if best?.range == range {
        best?.forms.append(ending.form)
      }
    }
    return best
  }

  /// Of candidates in the order of their places, the longest of each group that overlaps; the first of equals.
  private static func withoutOverlaps(_ candidates: [Match]) -> [Match] {
    var result: [Match] = []
    var start = 0
    while start < candidates.count {
      var end = start + 1
      var reach = candidates[start].range.upperBound
      while end < candidates.count, candidates[end].range.lowerBound < reach {
        reach = max(reach, candidates[end].range.upperBound)
        end += 1
      }
      if end == start + 1 {
        result.append(candidates[start])
      } else {
        var chosen: [Match] = []
        for candidate in candidates[start..<end].sorted(by: { $0.range.count > $1.range.count })
        where !chosen.contains(where: { $0.range.overlaps(candidate.range) }) {
          chosen.append(candidate)
        }
        result += chosen.sorted { $0.range.lowerBound < $1.range.lowerBound }
      }
      start = end
    }
    return result
  }
}

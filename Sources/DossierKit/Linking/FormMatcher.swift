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
  /// From a state and a word to the next state.
  private var steps: [UInt64: Int32] = [:]
  /// What ends in each state.
  private var ends: [[Ending]] = [[]]

  private struct Ending: Sendable {
    var form: Int32
    /// A form that begins in lower case may have a capital where a sentence begins, and only there.
    var atSentenceStart: Bool
    /// What stands between the form's words, and after the last: "-", "’", " ", or "" at the end.
    var separators: [String]
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
      guard !words.tokens.isEmpty else { return }
      var state: Int32 = 0
      var separators: [String] = []
      for (index, token) in words.tokens.enumerated() {
        let word = vocabulary.insert(words.folded[token.folded], hash: token.hash)
        let key = UInt64(UInt32(bitPattern: state)) << 32 | UInt64(UInt32(bitPattern: word))
        if let next = steps[key] {
          state = next
        } else {
          state = Int32(ends.count)
          ends.append([])
          steps[key] = state
        }
        let end = index + 1 < words.tokens.count ? words.tokens[index + 1].range.lowerBound : bytes.count
        separators.append(Separator.normalized(bytes, token.range.upperBound..<end))
      }
      // Punctuation at the end ("S.A.") is no boundary's business; white space there is a slip.
      if separators.last == " " { separators[separators.count - 1] = "" }
      ends[Int(state)].append(Ending(form: form, atSentenceStart: atSentenceStart, separators: separators))
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
    var separators: [String] = []
    var index = start
    while index < words.tokens.count {
      let token = words.tokens[index]
      guard token.range.upperBound <= limit,
        let word = vocabulary.find(words.folded[token.folded], hash: token.hash),
        let next = steps[UInt64(UInt32(bitPattern: state)) << 32 | UInt64(UInt32(bitPattern: word))]
      else { break }
      state = next
      let found = ends[Int(state)].compactMap { ending -> (Int32, Int)? in
        guard ending.separators.dropLast().elementsEqual(separators),
          !ending.atSentenceStart || Sentences.begins(at: words.tokens[start].range.lowerBound, in: text)
        else { return nil }
        let tail = ending.separators.last ?? ""
        guard tail.isEmpty || Separator.begins(text, at: token.range.upperBound, with: tail) else {
          return nil
        }
        return (ending.form, token.range.upperBound + tail.utf8.count)
      }
      if let end = found.map(\.1).max() {
        best = Match(
          range: words.tokens[start].range.lowerBound..<end, forms: found.filter { $0.1 == end }.map(\.0))
      }
      guard index + 1 < words.tokens.count else { break }
      separators.append(
        Separator.normalized(text, token.range.upperBound..<words.tokens[index + 1].range.lowerBound))
      index += 1
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

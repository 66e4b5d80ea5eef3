/// Tells whether a name stands where a place does: "in Bamako", "à Bamako", "في باماكو".
enum Locatives {
  /// English, French and Arabic words that have a place behind them. "To", "de" and "ل" have a place or a party behind
  /// them, and are not among these.
  private static let prepositions: Set<String> = [
    "in", "at", "near", "outside", "from", "inside", "within", "around", "across", "throughout", "into",
    "à", "dans", "depuis", "vers", "en", "au", "aux",
    "في", "وفي", "ففي", "من", "ومن", "فمن", "قرب", "خارج", "داخل", "عبر",
  ]
  /// Nouns that have a place directly behind them: "the capital Bamako".
  private static let nouns: Set<String> = [
    "capital", "city", "town", "capitale", "ville",
    "العاصمة", "بالعاصمة", "للعاصمة", "مدينة", "بمدينة", "ضواحي", "شمال", "جنوب", "شرق", "غرب",
  ]
  /// Nouns that have a place behind "of" or "de".
  private static let nounsBeforeOf: Set<String> = [
    "capital", "city", "town", "outskirts", "suburbs", "streets", "north", "south", "east", "west",
    "outside", "inside",
    "capitale", "ville", "près", "hors", "dehors", "autour", "loin", "extérieur", "intérieur", "environs",
    "nord", "sud", "est", "ouest", "banlieue", "rues",
  ]
  private static let of: Set<String> = ["of", "de", "d", "du"]
  /// Words that may stand between a preposition and its place.
  private static let fillers: Set<String> = [
    "the", "both", "central", "downtown", "greater", "nearby", "la", "le", "les", "plein",
  ]
  private static let conjunctions: Set<String> = ["and", "or", "et", "ou", "أو"]
  /// How far back a place is looked for: a bound on the cost of a name.
  private static let reach = 160

  /// Whether the name at `range` of a text follows a locative preposition, at a distance of a few small words, or is
  /// joined by "and" to one that does.
  static func govern(_ range: Range<Int>, in text: [UInt8]) -> Bool {
    var start = max(0, range.lowerBound - reach)
    while start < range.lowerBound, text[start] & 0xC0 == 0x80 { start += 1 }
    if isBased(text[range.upperBound...]) { return true }
    var words = Preceding(text[start..<range.lowerBound])
    if words.attached.contains("ب") { return true }
    if words.attached.hasPrefix("و") {
      // و joins what follows it to the word before.
      guard words.last?.gap == .space else { return false }
      words.dropName()
      return isGoverned(&words)
    }
    guard words.attached.isEmpty else { return false }
    if isGoverned(&words) { return true }
    guard words.dropConjunction() else { return false }
    // "In Rabat, Niamey and Bamako": the list goes on to the left.
    repeat { words.dropName() } while words.last?.gap == .comma
    return isGoverned(&words)
  }

  /// "Bamako-based".
  private static func isBased(_ rest: ArraySlice<UInt8>) -> Bool {
    rest.starts(with: "-based".utf8) || rest.starts(with: "\u{2011}based".utf8)
  }

  private static func isGoverned(_ words: inout Preceding) -> Bool {
    while let last = words.last, last.gap == .space, fillers.contains(last.lowercased) { words.removeLast() }
    guard let last = words.last else { return false }
    switch last.gap {
    case .space where prepositions.contains(last.lowercased) || nouns.contains(last.lowercased): return true
    // French capitals often go without their accents: "A Bamako".
    case .space where last.text == "A": return true
    // "The capital, Bamako".
    case .comma: return nouns.contains(last.lowercased)
    case .space, .apostrophe:
      guard of.contains(last.lowercased) else { return false }
      words.removeLast()
      return words.last.map { $0.gap == .space && nounsBeforeOf.contains($0.lowercased) } ?? false
    case .slash, .other: return false
    }
  }

  /// The words before a name, the nearest last.
  private struct Preceding {
    struct Word {
      var text: String
      /// What stands between the word and the next.
      var gap: Gap
      var lowercased: String { text.lowercased() }
    }

    enum Gap { case space, comma, slash, apostrophe, other }

    private(set) var words: [Word] = []
    /// The letters that are written as one word with the name.
    private(set) var attached = ""

    var last: Word? { words.last }

    init(_ text: ArraySlice<UInt8>) {
      let bytes = Array(text)
      bytes.withUnsafeBufferPointer { bytes in
        var ranges: [Range<Int>] = []
        Tokenizer.forEachWord(in: bytes) { ranges.append($0.range) }
        for (index, range) in ranges.enumerated() {
          let word = String(decoding: bytes[range], as: UTF8.self)
          let next = index + 1 < ranges.count ? ranges[index + 1].lowerBound : bytes.count
          if range.upperBound == bytes.count {
            attached = word
          } else {
            words.append(Word(text: word, gap: Self.gap(bytes[range.upperBound..<next])))
          }
        }
      }
    }

    mutating func removeLast() { words.removeLast() }

    /// Takes away "and" before the name, or what else joins it to another.
    mutating func dropConjunction() -> Bool {
      guard let last, last.gap == .space, conjunctions.contains(last.lowercased) else {
        // "Rabat/Bamako" joins two names by itself.
        return last?.gap == .slash
      }
      words.removeLast()
      return true
    }

    /// Takes away the name before: a word, or two that begin with capitals.
    mutating func dropName() {
      guard let name = words.popLast() else { return }
      if name.text.first?.isUppercase == true, let first = words.last, first.gap == .space,
        first.text.first?.isUppercase == true, !prepositions.contains(first.lowercased)
      {
        words.removeLast()
      }
    }

    private static func gap(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Gap {
      let text = String(decoding: bytes, as: UTF8.self)
      let signs = text.filter { !$0.isWhitespace && !"«»“”‘\"(".contains($0) }
      switch signs {
      case "": return .space
      case ",", "،": return .comma
      case "/": return .slash
      case "'", "’": return .apostrophe
      default: return .other
      }
    }
  }
}

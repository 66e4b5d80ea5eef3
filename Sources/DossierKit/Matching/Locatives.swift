/// Tells whether a name stands where a place does: "in Bamako", "à Bamako", "في باماكو".
enum Locatives {
  /// English, French and Arabic words that have a place behind them. "To", "de" and "ل" have a place or a party behind
  /// them, and are not among these.
  private static let prepositions: Set<String> = [
    "in", "at", "near", "outside", "from", "inside", "within", "around", "across", "throughout", "into",
    "through", "via",
    "à", "dans", "depuis", "vers", "en", "au", "aux",
    "في", "وفي", "ففي", "من", "ومن", "فمن", "قرب", "خارج", "داخل", "عبر",
  ]
  /// Nouns that have a place directly behind them: "the capital Bamako".
  private static let nouns: Set<String> = [
    "capital", "city", "town", "central", "downtown", "greater", "capitale", "ville",
    "العاصمة", "بالعاصمة", "للعاصمة", "مدينة", "بمدينة", "ضواحي", "وسط", "أطراف", "شمال", "جنوب", "شرق",
    "غرب",
  ]
  /// Nouns that have a place behind "of" or "de".
  private static let nounsBeforeOf: Set<String> = [
    "capital", "city", "town", "outskirts", "suburbs", "streets", "north", "south", "east", "west",
    "outside", "inside", "close",
    "alentours", "abords", "centre", "capitale", "ville", "près", "hors", "dehors", "autour", "loin",
    "extérieur", "intérieur", "environs",
    "nord", "sud", "est", "ouest", "banlieue", "rues",
  ]
  private static let of: Set<String> = ["of", "to", "de", "d", "du"]
  /// Words that may stand between a preposition and its place.
  private static let fillers: Set<String> = [
    "the", "both", "nearby", "la", "le", "les", "plein",
  ]
  /// Words with which a preposition makes a phrase that has a party behind it: "trust in Bamako", "face à Bamako".
  private static let idioms: [String: Set<String>] = [
    "in": ["belief", "believe", "confidence", "faith", "interest", "trust"],
    "à": ["contrairement", "face", "grâce", "hostile", "opposé", "opposée", "quant", "rapport", "suite"],
  ]
  private static let conjunctions: Set<String> = ["and", "or", "et", "ou", "أو"]
  /// How far back a place is looked for: a bound on the cost of a name.
  private static let reach = 160

  /// What makes a name a place.
  enum Reason: Equatable {
    /// The word before it.
    case word(String)
    /// The ending "-based".
    case based
    /// Another place, to which it is joined.
    case joined
  }

  /// What makes the name at `range` of a text a place: the locative preposition that it follows, at a distance of a few
  /// small words, or that governs another to which it is joined by "and". Nil where nothing does.
  ///
  /// - Parameter last: Where the last metonym before it ends, and whether that is a place; the two share their fate
  ///   where they are joined.
  /// - Parameter isFrench: French capitals often go without their accents: "A Bamako".
  static func govern(
    _ range: Range<Int>, in text: [UInt8], after last: (end: Int, isPlace: Bool)?, isFrench: Bool
  )
    -> Reason?
  {
    let rest = text[range.upperBound...]
    if rest.starts(with: "-based".utf8) || rest.starts(with: "\u{2011}based".utf8) { return .based }
    if let last {
      switch joint(text[last.end..<range.lowerBound], before: rest) {
      case .firm: return last.isPlace ? .joined : nil
      case .comma where last.isPlace: return .joined
      default: break
      }
    }
    var start = max(0, range.lowerBound - reach)
    while start < range.lowerBound, text[start] & 0xC0 == 0x80 { start += 1 }
    var words = Preceding(text[start..<range.lowerBound])
    if isFrench, let last = words.last, last.gap == .space, last.text == "A" { return .word("A") }
    if words.attached.contains("ب") { return .word("ب") }
    if words.attached.hasPrefix("و") {
      // و joins what follows it to the word before.
      return words.last?.gap == .space && words.dropName() ? governor(&words) : nil
    }
    guard words.attached.isEmpty else { return nil }
    if let governor = governor(&words) { return governor }
    return words.dropConjunction() && words.dropName() ? governor(&words) : nil
  }

  private enum Joint { case firm, comma, none }

  /// What joins a name to the one before it. A comma does so only in a list that goes on: "In Rabat, Bamako was
  /// criticised" speaks of a place and of a government.
  private static func joint(_ gap: ArraySlice<UInt8>, before rest: ArraySlice<UInt8>) -> Joint {
    let joint = words(gap)
    if joint == "/" || joint == "و" || conjunctions.contains(joint) { return .firm }
    guard joint == "," || joint == "،" else { return .none }
    let next = words(rest.prefix(12))
    let goesOn =
      next.hasPrefix(",") || next.hasPrefix("و") || conjunctions.contains { next.hasPrefix($0 + " ") }
    return goesOn ? .comma : .none
  }

  private static func words(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self).trimmingWhitespace().lowercased()
  }

  /// The word before a name that makes it a place.
  private static func governor(_ words: inout Preceding) -> Reason? {
    while let last = words.last, last.gap == .space, fillers.contains(last.lowercased) { words.removeLast() }
    guard let last = words.last else { return nil }
    let word = last.lowercased
    switch last.gap {
    case .space where prepositions.contains(word):
      words.removeLast()
      let isIdiom = words.last.map { $0.gap == .space && idioms[word]?.contains($0.lowercased) == true }
      return isIdiom == true ? nil : .word(last.text)
    // "The capital Bamako", "the capital, Bamako".
    case .space where nouns.contains(word), .comma where nouns.contains(word): return .word(last.text)
    case .space, .apostrophe:
      guard of.contains(word) else { return nil }
      words.removeLast()
      guard let noun = words.last, noun.gap == .space, nounsBeforeOf.contains(noun.lowercased) else {
        return nil
      }
      return .word("\(noun.text) \(last.text)")
    case .comma, .slash, .other: return nil
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

    private let bytes: [UInt8]
    private var ranges: [Range<Int>] = []
    /// Where what is left of the text ends: before the name, or before the word that was taken away last.
    private var end: Int
    /// The letters that are written as one word with the name.
    private(set) var attached = ""

    /// Made when it is asked for: mostly the first or second decides.
    var last: Word? {
      ranges.last.map { range in
        Word(text: Self.string(bytes[range]), gap: Self.gap(bytes[range.upperBound..<end]))
      }
    }

    init(_ text: ArraySlice<UInt8>) {
      bytes = Array(text)
      end = bytes.count
      bytes.withUnsafeBufferPointer { bytes in
        Tokenizer.forEachWord(in: bytes) { ranges.append($0.range) }
      }
      guard let range = ranges.last, range.upperBound == end else { return }
      attached = Self.string(bytes[range])
      removeLast()
    }

    mutating func removeLast() { end = ranges.removeLast().lowerBound }

    private static func string(_ bytes: ArraySlice<UInt8>) -> String {
      String(decoding: bytes, as: UTF8.self)
    }

    /// Takes away "and" before the name, or what else joins it to another.
    mutating func dropConjunction() -> Bool {
      guard let last, last.gap == .space, conjunctions.contains(last.lowercased) else {
        // "Rabat/Bamako" joins two names by itself.
        return last?.gap == .slash
      }
      removeLast()
      return true
    }

    /// Takes away the name before: a word that does not begin in lower case, or two that begin with capitals.
    mutating func dropName() -> Bool {
      guard let name = last?.text.first, name.isLetter, !name.isLowercase else { return false }
      removeLast()
      if name.isUppercase, let last, last.gap == .space, last.text.first?.isUppercase == true,
        !prepositions.contains(last.lowercased)
      {
        removeLast()
      }
      return true
    }

    private static func gap(_ bytes: ArraySlice<UInt8>) -> Gap {
      if bytes.count == 1, bytes.first == UInt8(ascii: " ") { return .space }
      let signs = string(bytes).filter { !$0.isWhitespace && !"«»“”‘\"(".contains($0) }
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

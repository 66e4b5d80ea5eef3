/// The words that make titles, in English, French and Arabic, folded and in lower case.
enum TitleWords {
  /// What a title says of its holder.
  enum Time {
    case former, current
  }

  static let times: [String: Time] = [
    "former": .former, "ex": .former, "ancien": .former, "ancienne": .former, "السابق": .former,
    "السابقة": .former, "سابق": .former, "سابقة": .former, "الاسبق": .former, "الاسبقة": .former,
    "current": .current, "incumbent": .current, "sitting": .current, "actuel": .current, "actuelle": .current,
    "الحالي": .current, "الحالية": .current,
  ]

  /// The hashes that ``Tokenizer`` gives the words of `times`, as they stand within a sentence and at its beginning.
  static let hashes: Set<UInt64> = times.keys.reduce(into: []) { hashes, word in
    for form in [word, word.prefix(1).uppercased() + word.dropFirst(), word.uppercased()] {
      hashes.formUnion(Tokenizer.words(in: form).map(\.hash))
    }
  }

  /// Words without a meaning of their own, which stand between those of a title.
  static let particles: Set<String> = [
    "the", "of", "for", "a", "an", "its", "l", "le", "la", "les", "d", "de", "du", "des", "un", "une",
    "son", "من",
  ]

  /// A word, and in Arabic what is left of it without its prefixes.
  static func stems(of word: String) -> [String] {
    guard let first = word.unicodeScalars.first, ("\u{0600}"..."\u{06FF}").contains(first) else {
      return [word]
    }
    var stems = [word]
    if let first = word.first, "وفبكل".contains(first), word.count > 3 {
      stems.append(String(word.dropFirst()))
    }
    stems += stems.filter { $0.hasPrefix("ال") && $0.count > 4 }.map { String($0.dropFirst(2)) }
    if word.hasPrefix("لل"), word.count > 4 { stems.append(String(word.dropFirst(2))) }
    return stems
  }

  /// Words that set a sentence in another time than its page's.
  static let pointers: Set<String> = [
    "then", "formerly", "previously", "alors", "epoque", "انذاك", "حينها", "حينذاك", "وقتها",
  ]
}

/// The words of actors' names, each actor's worked out once.
struct ActorWords {
  private let site: Site
  private var known: [String: Set<String>] = [:]

  init(_ site: Site) { self.site = site }

  /// The words of all names of an actor, in all the ways in which they stand in prose.
  mutating func words(of id: String) -> Set<String> {
    if let words = known[id] { return words }
    guard let actor = site.actor(id) else { return [] }
    var words: Set<String> = []
    for name in [actor.title] + (actor.names.map(\.name) + actor.aliases).map(\.value) {
      for word in Tokenizer.words(in: name) { words.formUnion(TitleWords.stems(of: word.text.lowercased())) }
    }
    words.subtract(TitleWords.particles)
    known[id] = words
    return words
  }
}

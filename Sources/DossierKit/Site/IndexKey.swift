import Foundation

/// Where a title stands in an index by letters: case and diacritics do not count.
public struct IndexKey: Sendable, Hashable, Comparable {
  /// The title as it is sorted.
  public let folded: String
  /// Its first letter in capitals; `0–9` for figures, `#` for what begins with neither.
  public let letter: String

  /// The key of a title or name.
  public init(_ title: String) {
    folded = Self.withoutMarks(title).lowercased()
    let first = folded.first { $0.isLetter || $0.isNumber }
    // A character may be a letter with any number of signs, and the letter becomes a file's name.
    let scalar = first?.unicodeScalars.first.map(String.init)?.uppercased()
    letter = scalar.map { first?.isLetter == true ? $0 : "0–9" } ?? "#"
  }

  private static func withoutMarks(_ title: String) -> String {
    // What is written in ASCII has none, and to take it apart is slow.
    if title.isASCII { return title }
    let letters = title.decomposedStringWithCanonicalMapping.unicodeScalars
      .filter { $0.properties.generalCategory != .nonspacingMark }
    return String(String.UnicodeScalarView(letters))
  }

  /// The letter as a part of an address.
  public var slug: String {
    switch letter {
    case "0–9": "0"
    case "#": "other"
    default: letter.lowercased()
    }
  }

  /// Figures first, then letters by script.
  public static func < (left: IndexKey, right: IndexKey) -> Bool {
    (left.letter, left.folded) < (right.letter, right.folded)
  }
}

/// A name of an actor in the index of actors.
public struct IndexedName: Sendable {
  /// The actor's position in ``Site/actors``.
  public var actor: Int
  /// Another name that leads to the actor; nil for its own.
  public var other: String?
  /// The language of the other name, BCP 47.
  public var language: String?
  /// Where the name stands.
  public var key: IndexKey

  /// All names of actors, in the order of the index; a name that an actor has twice stands there once.
  static func all(of actors: [Actor]) -> [IndexedName] {
    let names = actors.enumerated().flatMap { position, actor in
      let own = IndexedName(actor: position, key: IndexKey(actor.title))
      var seen: Set<String> = [own.key.folded]
      let aliases = (actor.aliases + actor.metonyms).map { (name: $0.value, language: String?.none) }
      let foreign = actor.names.map { (name: $0.name.value, language: String?.some($0.language)) }
      return [own]
        + (aliases + foreign).compactMap { other in
          let key = IndexKey(other.name)
          guard seen.insert(key.folded).inserted else { return nil }
          return IndexedName(actor: position, other: other.name, language: other.language, key: key)
        }
    }
    // Names that sort alike stay in the order of the actors.
    return names.enumerated()
      .sorted { ($0.element.key, $0.offset) < ($1.element.key, $1.offset) }
      .map(\.element)
  }
}

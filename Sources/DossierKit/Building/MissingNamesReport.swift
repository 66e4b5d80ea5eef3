/// The names in a content folder that belong to no actor yet.
public struct MissingNamesReport: Sendable {
  /// The names, the most frequent first.
  public var names: [MissingName]
  /// What is wrong with the content; with errors, names may be missing.
  public var diagnostics: Diagnostics

  /// How many places of a name are shown to people.
  private static let shownPlaces = 10

  /// The names for people: each with its count, the file that would make it an actor, and its first places.
  public var text: String {
    names.map { name in
      let file = name.suggestedFile.map { "; an actor of that name would lie in \($0)" } ?? ""
      let places = name.places.prefix(Self.shownPlaces).map { place in
        "  \(TerminalText.harmless(place.file)):\(place.line):\(place.column)\n"
      }
      let rest = name.count - places.count
      return "\(TerminalText.harmless(name.name)) (\(grouped(name.count)))\(file)\n" + places.joined()
        + (rest > 0 ? "  and \(grouped(rest)) more\n" : "")
    }
    .joined(separator: "\n")
  }

  /// The names for programs: a JSON array (RFC 8259) of objects with `name`, `count`, `suggestedFile` (or null) and
  /// `places`, each with `file`, `line` and `column`.
  ///
  /// - Throws: what `JSONEncoder` throws.
  public func json() throws -> String {
    try encodedJSON(names.map(Entry.init))
  }

  private struct Entry: Encodable {
    let name: MissingName

    private enum Key: String, CodingKey { case name, count, suggestedFile, places }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(name.name, forKey: .name)
      try container.encode(name.count, forKey: .count)
      try container.encode(name.suggestedFile, forKey: .suggestedFile)
      try container.encode(name.places.map(JSONPlace.init), forKey: .places)
    }
  }
}

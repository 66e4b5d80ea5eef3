/// A name that texts use and no actor has.
public struct MissingName: Sendable, Hashable {
  /// The name as it is most often written.
  public var name: String
  /// How often it occurs.
  public var count: Int
  /// Where it occurs, by file and line; at most the first ten thousand places.
  public var places: [SourceLocation]

  /// The file that would make it an actor, below content/: `actors/crisis-group.md`. Nil where its letters make no id.
  public var suggestedFile: String? {
    let id = Identifier.slug(name, ascii: true)
    guard Identifier.isValid(id), Identifier.reservation(of: id, kind: .actor) == nil else { return nil }
    return "actors/\(id).md"
  }
}

/// Collects names that occur in texts and belong to no actor: runs of words with capital letters.
///
/// ```swift
/// var candidates = NameCandidates()
/// candidates.add(text, taken: matches) { offset in location(offset) }
/// let names = candidates.names(atLeast: 2)
/// ```
///
/// A single word that has its capital only where sentences begin is taken for no name. Time is linear in the length of
/// the texts; of hostile texts no more than ``limit`` different names are kept.
struct NameCandidates: Sendable {
  /// How many different names are kept; what comes after them is passed over.
  static let limit = 200_000
  /// How many places of one name are kept.
  static let placeLimit = 10_000

  /// By key: names that stand within sentences, or are names beyond doubt.
  private var certain: [String: NameCandidate] = [:]
  /// By key: names that begin a sentence.
  private var initial: [String: Initial] = [:]
  private var files = FileNumbers()

  init() {}

  /// Collects the names in one block of text, valid UTF-8 without mark-up.
  ///
  /// - Parameters:
  ///   - taken: ranges of bytes in which nothing is a missing name: mentions, links, code.
  ///   - place: where the byte at an offset of the text stands.
  mutating func add(
    _ text: UnsafeBufferPointer<UInt8>, taken: [Range<Int>], place: (Int) -> SourceLocation
  ) {
    for name in NameScanner(text, taken: taken).names() {
      let found = NameCandidate(spelling: name.spelling, place: files.place(place(name.range.lowerBound)))
      guard name.beginsSentence else {
        certain.add(found, for: name.key)
        continue
      }
      var entry = Initial(whole: found, isLong: name.capitals > 1)
      if let rest = name.rest {
        entry.restKey = rest.key
        entry.rest = NameCandidate(spelling: rest.spelling, place: files.place(place(rest.start)))
      }
      initial.add(entry, for: name.key)
    }
  }

  /// Adds what another has collected. Below ``limit`` the result is the same however the texts were shared out.
  mutating func merge(_ other: NameCandidates) {
    let numbers = other.files.names.map { files.number(of: $0) }
    for (key, candidate) in other.certain.sorted(by: { $0.key < $1.key }) {
      certain.add(candidate.renumbered(numbers), for: key)
    }
    for (key, entry) in other.initial.sorted(by: { $0.key < $1.key }) {
      var entry = entry
      entry.whole = entry.whole.renumbered(numbers)
      entry.rest = entry.rest?.renumbered(numbers)
      initial.add(entry, for: key)
    }
  }

  /// The names that occur at least so often, the most frequent first, then by name.
  func names(atLeast minimum: Int) -> [MissingName] {
    var all = certain
    for (key, entry) in initial.sorted(by: { $0.key < $1.key }) {
      if certain[key] != nil {
        all.add(entry.whole, for: key)
      } else if let restKey = entry.restKey, certain[restKey] != nil, let rest = entry.rest {
        all.add(rest, for: restKey)
      } else if entry.isLong {
        all.add(entry.whole, for: key)
      }
    }
    return all.values.filter { $0.count >= minimum }
      .map { candidate in
        let places = candidate.places.map { files.location($0) }.sorted()
        return MissingName(name: candidate.spelling, count: candidate.count, places: places)
      }
      .sorted { ($1.count, $0.name) < ($0.count, $1.name) }
  }
}

/// A name with which a sentence begins; the first word may have its capital from that alone.
private struct Initial: Sendable, Mergeable {
  var whole: NameCandidate
  /// Whether more than one of its words has a capital.
  var isLong: Bool
  /// The key of the name without its first word.
  var restKey: String?
  var rest: NameCandidate?

  mutating func merge(_ other: Initial) {
    whole.merge(other.whole)
    if let rest = other.rest { self.rest?.merge(rest) }
  }
}

/// A name with its spellings and places.
struct NameCandidate: Sendable, Mergeable {
  private(set) var count = 1
  private(set) var places: [Place]
  private var spellings: [String: Int]

  /// A place in little room: there may be millions.
  struct Place {
    var file: Int32
    var line: Int32
    var column: Int32
  }

  /// A name that occurs once.
  init(spelling: String, place: Place) {
    spellings = [spelling: 1]
    places = [place]
  }

  /// How it is written most often; of several such spellings the first in order.
  var spelling: String {
    spellings.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? ""
  }

  mutating func merge(_ other: NameCandidate) {
    count += other.count
    places += other.places.prefix(NameCandidates.placeLimit - places.count)
    for (spelling, count) in other.spellings { spellings[spelling, default: 0] += count }
  }

  /// The candidate with other numbers for its files.
  func renumbered(_ numbers: [Int32]) -> NameCandidate {
    var candidate = self
    for index in places.indices { candidate.places[index].file = numbers[Int(places[index].file)] }
    return candidate
  }
}

/// The files that places are in, each with a number.
struct FileNumbers: Sendable {
  private(set) var names: [String] = []
  private var numbers: [String: Int32] = [:]

  mutating func number(of name: String) -> Int32 {
    if let known = numbers[name] { return known }
    let number = Int32(names.count)
    names.append(name)
    numbers[name] = number
    return number
  }

  mutating func place(_ location: SourceLocation) -> NameCandidate.Place {
    NameCandidate.Place(
      file: number(of: location.file), line: Int32(clamping: location.line),
      column: Int32(clamping: location.column))
  }

  func location(_ place: NameCandidate.Place) -> SourceLocation {
    SourceLocation(file: names[Int(place.file)], line: Int(place.line), column: Int(place.column))
  }
}

/// What can take in another of its kind.
protocol Mergeable {
  mutating func merge(_ other: Self)
}

extension Dictionary where Key == String, Value: Mergeable {
  /// Adds a value to that for its key; a new key only while there is room.
  mutating func add(_ value: Value, for key: String) {
    if let index = index(forKey: key) {
      values[index].merge(value)
    } else if count < NameCandidates.limit {
      self[key] = value
    }
  }
}

/// Who is tied to whom: all the pairs of a network, and those that a picture has room for.
public struct Network: Sendable {
  /// All pairs that are tied, the strongest first.
  public let pairs: [Pair]
  /// How many actors have a tie.
  public let tiedActors: Int
  /// The actors that have no tie here.
  public let untied: [String]
  /// The actors that are drawn.
  public let actors: [String]
  /// The pairs that are drawn, strongest first.
  public let lines: [Line]
  /// The position in ``actors`` of the actor whose network it is.
  public let centre: Int?

  /// Two actors that are tied.
  public struct Pair: Sendable {
    /// One actor.
    public let first: String
    /// The other.
    public let second: String
    /// What ties them, from the first's side, the most significant first.
    public let ties: [Tie]
    private let rank: Int

    init(first: String, second: String, ties: [Tie]) {
      (self.first, self.second, self.ties) = (first, second, ties)
      rank = ties.first?.rank ?? .max
    }

    /// The stronger pair has more ties; of two that have as many, it is the one with the more significant tie.
    static func isStronger(_ left: Pair, _ right: Pair) -> Bool {
      if left.ties.count != right.ties.count { return left.ties.count > right.ties.count }
      if left.rank != right.rank { return left.rank < right.rank }
      return (left.first, left.second) < (right.first, right.second)
    }
  }

  /// A pair in the picture.
  public struct Line: Sendable {
    /// The pair.
    public var pair: Pair
    /// The position in ``Network/actors`` of its first actor.
    public var first: Int
    /// The position of its second.
    public var second: Int
  }

  /// A picture has no more actors than these.
  public static let mostActors = 60
  /// A picture has no more lines than these.
  public static let mostLines = 120

  /// The network of these `pairs`; `all` are the actors, in the order in which a list shows them.
  init(_ pairs: [Pair], of all: [String], centre: String? = nil) {
    self.pairs = pairs.sorted(by: Pair.isStronger)
    let tied = Set(pairs.flatMap { [$0.first, $0.second] })
    tiedActors = tied.count
    untied = all.filter { !tied.contains($0) }
    let drawn = Self.strongest(of: self.pairs, centre: centre)
    let actors = all.filter(drawn.actors.contains)
    let positions = Dictionary(uniqueKeysWithValues: actors.enumerated().map { ($1, $0) })
    self.actors = actors
    self.centre = centre.flatMap { positions[$0] }
    lines = drawn.pairs.compactMap { pair in
      guard let first = positions[pair.first], let second = positions[pair.second] else { return nil }
      return Line(pair: pair, first: first, second: second)
    }
  }

  /// What a picture has room for: first each actor's strongest tie, so that many actors are there, then others among
  /// them.
  private static func strongest(
    of pairs: [Pair], centre: String?
  ) -> (actors: Set<String>, pairs: [Pair]) {
    var actors: Set<String> = centre.map { [$0] } ?? []
    var chosen: Set<Int> = []
    for (index, pair) in pairs.enumerated() where actors.count < mostActors {
      let new = [pair.first, pair.second].filter { !actors.contains($0) }
      guard !new.isEmpty, actors.count + new.count <= mostActors else { continue }
      actors.formUnion(new)
      chosen.insert(index)
    }
    for (index, pair) in pairs.enumerated() where chosen.count < mostLines {
      if actors.contains(pair.first), actors.contains(pair.second) { chosen.insert(index) }
    }
    return (actors, chosen.sorted().map { pairs[$0] })
  }
}

extension Network {
  /// With no more neighbours than these, an actor's network shows how they are tied to each other.
  public static let mostNeighboursWithTies = 12

  /// The network of some actors, each of them once: all ties among them.
  public init(among actors: [String], in site: Site) {
    let positions = Dictionary(uniqueKeysWithValues: actors.enumerated().map { ($1, $0) })
    var pairs: [Pair] = []
    for (position, actor) in actors.enumerated() {
      let neighbours = site.links.neighbours[actor] ?? []
      // Whichever is less to go through: its neighbours, of which a state may have thousands, or these actors.
      let inside =
        neighbours.count <= actors.count
        ? neighbours.filter { positions[$0.other] != nil }
        : actors.compactMap { Self.neighbour($0, in: neighbours) }
      for neighbour in inside where position < positions[neighbour.other] ?? 0 {
        pairs.append(Pair(first: actor, second: neighbour.other, ties: neighbour.ties))
      }
    }
    self.init(pairs, of: actors)
  }

  /// The network around an actor: its neighbours, and, where they are few, the ties among them.
  public init(around actor: String, in site: Site) {
    let neighbours = site.links.neighbours[actor] ?? []
    var pairs = neighbours.map { Pair(first: actor, second: $0.other, ties: $0.ties) }
    var others = neighbours.map(\.other)
    if others.count <= Self.mostNeighboursWithTies {
      for (position, first) in others.enumerated() {
        let list = site.links.neighbours[first] ?? []
        for second in others.dropFirst(position + 1) {
          guard let neighbour = Self.neighbour(second, in: list) else { continue }
          pairs.append(Pair(first: first, second: second, ties: neighbour.ties))
        }
      }
    } else {
      // Neighbours of one sort stand side by side.
      let ranks = Dictionary(
        uniqueKeysWithValues: neighbours.map { ($0.other, $0.ties.first?.kind.rank ?? .max) })
      others.sort { (ranks[$0] ?? .max, $0) < (ranks[$1] ?? .max, $1) }
    }
    self.init(pairs, of: [actor] + others, centre: actor)
  }

  /// An actor in a list that is in the order of ids, by halves.
  private static func neighbour(_ id: String, in neighbours: [Neighbour]) -> Neighbour? {
    var (low, high) = (0, neighbours.count)
    while low < high {
      let middle = (low + high) / 2
      if neighbours[middle].other < id { low = middle + 1 } else { high = middle }
    }
    return low < neighbours.count && neighbours[low].other == id ? neighbours[low] : nil
  }
}

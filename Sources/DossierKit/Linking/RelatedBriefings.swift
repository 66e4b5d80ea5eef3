/// Finds briefings about the same actors: a shared actor counts the more, the fewer briefings name it.
///
/// Worked out from the actors' own lists. Of an actor that very many briefings name, only those nearest in time are
/// looked at: such an actor says little about what belongs together, and the cost of a page stays the same however
/// many pages there are.
struct RelatedBriefings {
  /// The nearest briefings, by briefing.
  private(set) var nearest: [String: [String]] = [:]

  /// How many briefings are given.
  static let count = 5
  /// How many briefings before and after in an actor's list are looked at.
  private static let window = 32

  /// `briefings` are newest first.
  init(_ briefings: [Briefing], mentions: [String: MentionList]) {
    let numbers = Dictionary(uniqueKeysWithValues: briefings.enumerated().map { ($1.id, $0) })
    // By actor the briefings that name it, and by briefing the places where it stands in those lists.
    var lists: [[Int]] = []
    var places: [[(list: Int, index: Int)]] = Array(repeating: [], count: briefings.count)
    for actor in mentions.keys.sorted() {
      let list = (mentions[actor] ?? []).compactMap { $0.page.kind == .briefing ? numbers[$0.page.id] : nil }
      for (index, briefing) in list.enumerated() { places[briefing].append((lists.count, index)) }
      lists.append(list)
    }
    var ranking = Ranking<Double>(count: briefings.count)
    for (number, briefing) in briefings.enumerated() {
      for (actor, index) in places[number] {
        let list = lists[actor]
        // Square roots are exact to the last bit on every machine, as logarithms are not.
        let weight = 1 / Double(list.count).squareRoot()
        for other in list[max(0, index - Self.window)..<min(list.count, index + Self.window + 1)]
        where other != number { ranking.add(weight, to: other) }
      }
      // Of briefings with one score the newest has the lowest number.
      let best = ranking.take(Self.count)
      if !best.isEmpty { nearest[briefing.id] = best.map { briefings[$0].id } }
    }
  }
}

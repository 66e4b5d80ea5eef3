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
  init(_ briefings: [Briefing], mentions: [String: [PageMentions]]) {
    let numbers = Dictionary(uniqueKeysWithValues: briefings.enumerated().map { ($1.id, $0) })
    // By actor the briefings that name it, and by briefing the places where it stands in those lists.
    var lists: [[Int]] = []
    var places: [[(list: Int, index: Int)]] = Array(repeating: [], count: briefings.count)
    for actor in mentions.keys.sorted() {
      let list = (mentions[actor] ?? []).compactMap { $0.page.kind == .briefing ? numbers[$0.page.id] : nil }
      for (index, briefing) in list.enumerated() { places[briefing].append((lists.count, index)) }
      lists.append(list)
    }
    var scores = Array(repeating: 0.0, count: briefings.count)
    var touched: [Int] = []
    for (number, briefing) in briefings.enumerated() {
      for (actor, index) in places[number] {
        let list = lists[actor]
        // Square roots are exact to the last bit on every machine, as logarithms are not.
        let weight = 1 / Double(list.count).squareRoot()
        for other in list[max(0, index - Self.window)..<min(list.count, index + Self.window + 1)]
        where other != number {
          if scores[other] == 0 { touched.append(other) }
          scores[other] += weight
        }
      }
      let best = Self.best(of: touched, by: scores)
      if !best.isEmpty { nearest[briefing.id] = best.map { briefings[$0].id } }
      for other in touched { scores[other] = 0 }
      touched.removeAll(keepingCapacity: true)
    }
  }

  /// The few with the highest scores; of equals, the newest, which has the lowest number.
  private static func best(of numbers: [Int], by scores: [Double]) -> [Int] {
    var best: [Int] = []
    for number in numbers {
      let position = best.firstIndex {
        scores[$0] < scores[number] || (scores[$0] == scores[number] && $0 > number)
      }
      if let position { best.insert(number, at: position) } else if best.count < count { best.append(number) }
      if best.count > count { best.removeLast() }
    }
    return best
  }
}

/// Finds the actors that are named together in one passage: a paragraph, a list item, a claim.
///
/// Worked out for all actors at once, in time linear in the number of mentions. In a passage that names very many, an
/// actor is taken together with the ``reach`` named before and after it alone: of a list of two hundred names, the far
/// ends say nothing of each other.
struct Companions {
  /// By actor: those named most often together with it.
  private(set) var byActor: [String: [Companion]] = [:]

  /// How many actors are given.
  static let count = 12
  /// How many actors before and after one in a passage are taken to be named together with it.
  static let reach = 12

  /// An actor in a passage: where it is first named there.
  private struct Slot {
    var actor: Int32
    var mention: Int32
    var passage: Int32
  }

  private struct Passage {
    var page: Int32
    var slots: Range<Int>
  }

  private struct PassageActor: Hashable {
    var passage: Int
    var actor: Int32
  }

  private var slots: [Slot] = []
  private var passages: [Passage] = []

  /// `pages` are in the order in which the passages are to be given.
  init(_ pages: [EntityID], texts: [EntityID: PageText], actors: [String]) {
    let ids = actors.sorted()
    let numbers = Dictionary(uniqueKeysWithValues: ids.enumerated().map { ($1, Int32($0)) })
    for (number, page) in pages.enumerated() {
      if let text = texts[page] { add(text, of: page, number: Int32(number), numbers) }
    }
    var places: [[Int32]] = Array(repeating: [], count: ids.count)
    for (index, slot) in slots.enumerated() { places[Int(slot.actor)].append(Int32(index)) }
    var ranking = Ranking<Int>(count: ids.count)
    for (number, id) in ids.enumerated() where !places[number].isEmpty {
      for slot in places[number].lazy.map(Int.init) {
        for other in neighbours(of: slot) where other != slot { ranking.add(1, to: Int(slots[other].actor)) }
      }
      let best = ranking.take(Self.count)
      guard !best.isEmpty else { continue }
      let shared = sharedPassages(places[number], with: best)
      byActor[id] = zip(best, shared).map { Companion(other: ids[$0], passages: $1) }
    }
  }

  /// Adds a page's passages, each with the actors that it names, in the order in which it first names them.
  private mutating func add(
    _ text: PageText, of page: EntityID, number: Int32, _ numbers: [String: Int32]
  ) {
    var found: [[Slot]] = []
    var indices: [String: Int] = [:]
    var seen: Set<PassageActor> = []
    for (index, mention) in text.mentions.enumerated() {
      guard let actor = numbers[mention.actor], EntityID(.actor, mention.actor) != page else { continue }
      let anchor = text.sentences.anchor(of: mention.sentence)
      // What has no address of its own is a passage by the sentence.
      let key = anchor.isEmpty ? " \(mention.sentence)" : anchor
      let passage = indices[key, default: found.count]
      if passage == found.count {
        indices[key] = passage
        found.append([])
      }
      guard seen.insert(PassageActor(passage: passage, actor: actor)).inserted else { continue }
      found[passage].append(Slot(actor: actor, mention: Int32(index), passage: 0))
    }
    for passage in found where passage.count > 1 {
      let start = slots.count
      slots += passage.map { Slot(actor: $0.actor, mention: $0.mention, passage: Int32(passages.count)) }
      passages.append(Passage(page: number, slots: start..<slots.count))
    }
  }

  /// The slot and those that are taken together with it.
  private func neighbours(of slot: Int) -> Range<Int> {
    let range = passages[Int(slots[slot].passage)].slots
    return max(range.lowerBound, slot - Self.reach)..<min(range.upperBound, slot + Self.reach + 1)
  }

  private func sharedPassages(_ places: [Int32], with best: [Int]) -> [[SharedPassage]] {
    let rank = Dictionary(uniqueKeysWithValues: best.enumerated().map { (Int32($1), $0) })
    var shared: [[SharedPassage]] = Array(repeating: [], count: best.count)
    for slot in places.lazy.map(Int.init) {
      let own = slots[slot]
      for other in neighbours(of: slot) where other != slot {
        guard let rank = rank[slots[other].actor] else { continue }
        shared[rank].append(
          SharedPassage(
            page: passages[Int(own.passage)].page, own: own.mention, other: slots[other].mention))
      }
    }
    for index in shared.indices { shared[index].shrink() }
    return shared
  }
}

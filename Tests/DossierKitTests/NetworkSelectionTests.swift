import Testing

@testable import DossierKit

/// Which ties a network has, and which of them a picture shows.
@Suite struct NetworkSelectionTests {
  static func tie(
    _ kind: RelationKind = .support, _ status: RelationStatus = .asserted
  ) -> Tie {
    Tie(kind: .relation(kind), status: status, direction: .outgoing)
  }

  static func pair(_ first: String, _ second: String, _ ties: [Tie] = [tie()]) -> Network.Pair {
    Network.Pair(first: first, second: second, ties: ties)
  }

  @Test("More ties make a pair stronger; of as many, the more significant tie does")
  func strength() {
    let network = Network(
      [
        Self.pair("a", "b", [Self.tie(.other)]), Self.pair("a", "c", [Self.tie(.conflict)]),
        Self.pair("a", "d", [Self.tie(.conflict, .proposed)]),
        Self.pair("b", "c", [Self.tie(.other), Self.tie(.other)]),
      ], of: ["a", "b", "c", "d", "e"])
    #expect(network.pairs.map { $0.first + $0.second } == ["bc", "ac", "ab", "ad"])
    #expect(network.untied == ["e"])
    #expect(network.actors == ["a", "b", "c", "d"] && network.lines.count == 4)
  }

  @Test("Past sixty actors the strongest ties are drawn, and never more lines than there is room for")
  func limits() {
    let all = (0..<100).map { "a\(1000 + $0)" }
    // Each later pair of neighbours in the list has more ties.
    let chain = (1..<100).map { index in
      Self.pair(all[index - 1], all[index], Array(repeating: Self.tie(), count: index))
    }
    let network = Network(chain, of: all)
    #expect(network.actors == Array(all.suffix(60)))
    #expect(network.lines.count == 59 && network.pairs.count == 99 && network.tiedActors == 100)

    let few = Array(all.prefix(40))
    let dense = few.indices.flatMap { first in few[(first + 1)...].map { Self.pair(few[first], $0) } }
    let crowded = Network(dense, of: few)
    #expect(crowded.actors.count == 40 && crowded.lines.count == Network.mostLines)
    let ends = Set(crowded.lines.flatMap { [$0.first, $0.second] })
    #expect(ends.count == 40)
  }

  @Test("An actor's picture has the actor in it, however weak its ties")
  func centre() {
    let others = (0..<200).map { "a\(1000 + $0)" }
    let network = Network(others.map { Self.pair("z", $0) }, of: ["z"] + others, centre: "z")
    #expect(network.centre == 0 && network.actors.count == 60 && network.lines.count == 59)
    #expect(network.lines.allSatisfy { $0.first == 0 })
  }
}

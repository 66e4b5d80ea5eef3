/// Gathers what ties each actor to each other: relations, memberships, offices held.
struct NeighbourFinder {
  private var ties: [String: [String: [Tie]]] = [:]

  init(_ actors: [Actor]) {
    let actors = actors.sorted { $0.id < $1.id }
    for actor in actors {
      for relation in actor.relations { add(Tie(relation), from: actor.id, to: relation.with.id) }
      for tenure in actor.tenures { add(Tie(tenure), from: actor.id, to: tenure.office.id) }
    }
    for actor in actors {
      for member in actor.members where !isMember(member.id, of: actor.id) {
        let tie = Tie(kind: .relation(.membership), status: .asserted, direction: .outgoing)
        add(tie, from: member.id, to: actor.id)
      }
    }
  }

  /// By actor: the actors that it is tied to, by their ids.
  var neighbours: [String: [Neighbour]] {
    ties.mapValues { others in
      others.keys.sorted().map { other in
        let ties = (others[other] ?? []).enumerated().sorted { first, second in
          (first.element.rank, first.offset) < (second.element.rank, second.offset)
        }
        return Neighbour(other: other, ties: ties.map(\.element))
      }
    }
  }

  private mutating func add(_ tie: Tie, from actor: String, to other: String) {
    guard actor != other else { return }
    ties[actor, default: [:]][other, default: []].append(tie)
    ties[other, default: [:]][actor, default: []].append(tie.reversed)
  }

  /// Whether a membership is recorded already, as a relation that may say more of it.
  private func isMember(_ member: String, of bloc: String) -> Bool {
    ties[member]?[bloc]?.contains { $0.kind == .relation(.membership) && $0.direction == .outgoing } ?? false
  }
}

extension Tie {
  /// A relation, from the side on which it is written.
  init(_ relation: Relation) {
    self.init(
      kind: .relation(relation.kind), status: relation.status,
      direction: relation.isDirected ? .outgoing : .mutual, start: relation.start, end: relation.end,
      claims: relation.claims, marking: relation.marking)
  }

  /// An office, from the side of its holder.
  init(_ tenure: Tenure) {
    self.init(
      kind: .office, status: tenure.end == nil ? .asserted : .ended, direction: .outgoing,
      start: tenure.start, end: tenure.end, claims: tenure.claims, marking: tenure.marking)
  }
}

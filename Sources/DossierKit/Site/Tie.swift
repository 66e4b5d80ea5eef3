/// An actor that another is tied to, with all that ties them.
public struct Neighbour: Sendable {
  /// The other actor.
  public var other: String
  /// What ties them, from this actor's side, the most significant first; never empty.
  public var ties: [Tie]
}

/// A tie between two actors as one of them sees it: a relation, a membership, or an office held.
public struct Tie: Sendable {
  /// What sort of tie.
  public var kind: Kind
  /// How far it is established; an office whose end is known is ended.
  public var status: RelationStatus
  /// Which way it leads, from this actor's side: from the member to the bloc, from the holder to the office.
  public var direction: ActorRelation.Direction
  /// When it began.
  public var start: EDTFDate?
  /// When it ended.
  public var end: EDTFDate?
  /// The claims it rests on.
  public var claims: [Reference] = []
  /// Who may read it; nil where it has no marking of its own.
  public var marking: Marking?

  /// What sort of tie.
  public enum Kind: Sendable, Hashable {
    /// A relation, or a membership that the bloc records.
    case relation(RelationKind)
    /// An office held.
    case office
  }

  /// The same tie as the other actor sees it.
  public var reversed: Tie {
    var tie = self
    tie.direction =
      switch direction {
      case .mutual: .mutual
      case .outgoing: .incoming
      case .incoming: .outgoing
      }
    return tie
  }

  /// How much a reader should know of it, 0 first: what is established before what may come or is over, then what
  /// divides before what joins.
  public var rank: Int {
    let statuses: [RelationStatus] = [.asserted, .projected, .proposed, .ended]
    return (statuses.firstIndex(of: status) ?? 0) * 100 + kind.rank
  }
}

extension Tie.Kind {
  private static let order: [Self] =
    [
      .conflict, .sanction, .rivalry, .alliance, .securityCooperation, .support, .mediation, .alignment,
      .withdrawal, .membership,
    ].map { Self.relation($0) } + [.office, .relation(.other)]

  /// Where it stands among all kinds, 0 the most significant.
  public var rank: Int { Self.order.firstIndex(of: self) ?? Self.order.count }
}

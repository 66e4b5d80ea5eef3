/// Relations of two actors that cannot both hold.
///
/// States cooperate and quarrel at once, so only few kinds exclude each other, and only where both are asserted for the
/// same time as surely as their dates say; a relation without dates holds throughout.
enum RelationConflicts {
  static func check(_ site: Site) -> [Diagnostic] {
    var pairs: [[String]: [WrittenRelation]] = [:]
    for tie in WrittenRelation.all(of: site) where tie.relation.kind != .other {
      pairs[tie.pair, default: []].append(tie)
    }
    return pairs.values.flatMap { ties in
      opposites(ties) + endings(ties) + mutualMemberships(ties) + departures(ties)
    } + listedDepartures(site)
  }

  /// Kinds that no two actors are tied by at one time.
  private static let opposites: [(kind: RelationKind, excluded: Set<RelationKind>)] = [
    (.conflict, [.alliance, .alignment, .support, .securityCooperation]),
    (.rivalry, [.alliance, .alignment]),
  ]

  private static func opposites(_ ties: [WrittenRelation]) -> [Diagnostic] {
    let asserted = ties.filter { $0.relation.status == .asserted }
    return opposites.compactMap { kind, excluded in
      WrittenRelation.overlap(
        asserted.filter { $0.relation.kind == kind }, asserted.filter { excluded.contains($0.relation.kind) }
      ).map { first, second in
        diagnostic(
          first, second,
          "\(first.actors) are tied by “\(first.relation.kind.rawValue)” and by “\(second.relation.kind.rawValue)”, both asserted for the same time; give “start” and “end” where one followed the other, or one of them another “status”"
        )
      }
    }
  }

  /// The same relation, asserted in one place and ended in another.
  private static func endings(_ ties: [WrittenRelation]) -> [Diagnostic] {
    let directed = Dictionary(grouping: ties, by: \.route)
    return directed.values.compactMap { ties in
      let asserted = ties.filter { $0.relation.status == .asserted }
      // What has ended at an unknown time may have ended before what is dated began.
      let ended = ties.filter { tie in
        tie.relation.status == .ended
          && (tie.relation.end != nil || asserted.contains { $0.relation.start == nil })
      }
      return WrittenRelation.overlap(asserted, ended).map { first, second in
        diagnostic(
          first, second,
          "the relation “\(first.relation.kind.rawValue)” of \(first.actors) is asserted in one place and ended in another for the same time; keep the one that holds, or date both"
        )
      }
    }
  }

  /// Two actors, each a member of the other.
  private static func mutualMemberships(_ ties: [WrittenRelation]) -> [Diagnostic] {
    let memberships = ties.filter { $0.relation.kind == .membership && $0.relation.status == .asserted }
    guard let direction = memberships.first?.from else { return [] }
    let overlap = WrittenRelation.overlap(
      memberships.filter { $0.from == direction }, memberships.filter { $0.from != direction })
    return [overlap].compactMap(\.self).map { first, second in
      diagnostic(
        first, second,
        "\(first.actors) are each a member of the other; a membership leads from the member to the whole, so delete one"
      )
    }
  }

  /// A membership that goes on, and a withdrawal that no return has followed.
  private static func departures(_ ties: [WrittenRelation]) -> [Diagnostic] {
    let open = ties.filter { $0.relation.status == .asserted && $0.relation.end == nil }
    let memberships = open.filter { $0.relation.kind == .membership }
    return Dictionary(grouping: open.filter { $0.relation.kind == .withdrawal }, by: \.from).values.compactMap
    {
      guard let withdrawal = $0.max(by: { $0.latestStart < $1.latestStart }),
        let membership = memberships.filter({ $0.from == withdrawal.from })
          .min(by: { $0.earliestStart < $1.earliestStart }),
        membership.earliestStart <= withdrawal.latestStart
      else { return nil }
      return diagnostic(
        membership, withdrawal,
        "“\(withdrawal.from)” is a member of “\(withdrawal.to)” without an end, and has withdrawn from it; give the membership an “end”, or the withdrawal one if “\(withdrawal.from)” has come back"
      )
    }
  }

  /// A member in a bloc's list that has withdrawn from the bloc.
  private static func listedDepartures(_ site: Site) -> [Diagnostic] {
    var withdrawals: [String: [String: WrittenRelation]] = [:]
    for tie in WrittenRelation.all(of: site)
    where tie.relation.kind == .withdrawal && tie.relation.status == .asserted && tie.relation.end == nil {
      withdrawals[tie.to, default: [:]][tie.from] = tie
    }
    return site.actors.flatMap { bloc in
      bloc.members.compactMap { member in
        guard let withdrawal = withdrawals[bloc.id]?[member.id] else { return nil }
        return Diagnostic(
          .contradictoryRelations, at: member.location,
          "“\(member.id)” is listed as a member of “\(bloc.id)”, and has withdrawn from it; take it off the list, or give the withdrawal an “end” if it has come back",
          notes: [Diagnostic.Note("the withdrawal is written here", at: withdrawal.relation.with.location)])
      }
    }
  }

  /// A contradiction of two ties, at the one that comes later in the files.
  private static func diagnostic(_ one: WrittenRelation, _ other: WrittenRelation, _ message: String)
    -> Diagnostic
  {
    let (first, second) = one.location < other.location ? (one, other) : (other, one)
    let kind = first.relation.kind.rawValue
    return Diagnostic(
      .contradictoryRelations, at: second.location, message,
      notes: [Diagnostic.Note("“\(kind)” is written here", at: first.location)])
  }
}

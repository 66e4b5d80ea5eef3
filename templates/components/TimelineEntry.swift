import DossierKit
import HTML

/// What a timeline says of one thing on it.
struct TimelineEntry: Template {
  let scope: PageScope
  let item: TimelineItem
  /// The actor from whose side it is told; nil where it is told from nobody's.
  let side: String?

  /// What sort of thing it is.
  static func noun(of item: TimelineItem) -> CountedNoun {
    switch item.subject {
    case .page(let entity): entity.kind == .briefing ? .briefing : .event
    case .tenure: .office
    case .relation: .relation
    }
  }

  /// When, as precisely as it is known.
  var when: HTML {
    switch item.subject {
    case .page(let entity): key(of: entity)
    case .tenure(_, let tenure): period(from: tenure.start, to: tenure.end)
    case .relation(_, let relation):
      item.extent?.isSpan == true ? period(from: relation.start, to: relation.end) : date(relation.start)
    }
  }

  /// What, with the link to where it is told or to who is in it.
  var title: HTML {
    switch item.subject {
    case .page(let entity): "\(entityLink(entity))\(if: site.common(entity), signs)"
    case .tenure(let person, let tenure):
      switch side {
      case person: actorLink(tenure.office.id)
      case tenure.office.id: actorLink(person)
      default: "\(actorLink(person))\(colon)\(actorLink(tenure.office.id))"
      }
    case .relation(let writer, let relation): tie(relation, writtenBy: writer)
    }
  }

  /// "Withdrawal from Operation Barkhane", or where it is told from nobody's side, "France: withdrawal from …".
  private func tie(_ relation: Relation, writtenBy writer: String) -> HTML {
    let kind = words.kind(relation.kind)
    let isOwn = side != relation.with.id || side == writer
    let other = actorLink(isOwn ? relation.with.id : writer)
    let direction: ActorRelation.Direction = relation.isDirected ? isOwn ? .outgoing : .incoming : .mutual
    let tie = words.other(other, of: relation.kind, direction)
    return side == nil
      ? words.tie(of: actorLink(writer), "\(kind.lowercased()) \(tie)") : "\(kind) \(tie)"
  }

  /// Whether it is a tie that is only proposed or foreseen.
  var isMereIntent: Bool {
    guard case .relation(_, let relation) = item.subject else { return false }
    return relation.status == .proposed || relation.status == .projected
  }

  /// Its bar below an axis.
  func track(on axis: TimeAxis) -> HTML {
    item.extent.map { Track(extent: $0, axis: axis, isMereIntent: isMereIntent).html } ?? .empty
  }

  /// How far a tie is established, where it is not simply so.
  var sign: HTML {
    guard case .relation(_, let relation) = item.subject, relation.status != .asserted else { return .empty }
    return " <span class=\"key\">\(status(relation.status))</span>"
  }

  /// What sort of thing it is, and what stands beside it.
  var notes: [HTML] {
    switch item.subject {
    case .page(let entity):
      ["<span>\(words.singular(Self.noun(of: item)))</span>"]
        + (site.event(entity.id).map { notes(of: $0, entity) } ?? [])
    case .tenure(let person, let tenure):
      [told(person, "page-tenures")] + basis(tenure.claims, tenure.marking)
    case .relation(let writer, let relation):
      [told(writer, "page-relations"), status(relation.status)] + basis(relation.claims, relation.marking)
    }
  }

  /// The actors of an event, or the part that one of them has in it.
  private func notes(of event: Event, _ entity: EntityID) -> [HTML] {
    guard entity.kind == .event else { return [] }
    guard let side else { return dateNote(of: event) + actorsNote(of: event) }
    let roles = event.actors.filter { $0.actor.id == side }.map { participant in
      participant.role.map { "<span><bdi>\($0)</bdi></span>" } ?? unknown(words.roleUnknown)
    }
    return roles + dateNote(of: event)
  }

  /// The sort of thing, as a link to where it is told.
  private func told(_ actor: String, _ section: String) -> HTML {
    """
    <span><a href="\(href(EntityID(.actor, actor), at: section))">\(words.singular(Self.noun(of: item)))</a></span>
    """
  }

  private func basis(_ claims: [Reference], _ marking: Marking) -> [HTML] {
    let links = numberLinks(claims)
    return [links.isEmpty ? .empty : "<span>\(links)</span>", label(marking)].filter { !$0.isEmpty }
  }
}

import DossierKit
import HTML

/// An actor's latest news, its relations and its offices.
struct ActorTies: EntityTemplate {
  let context: PageContext
  let text: PageText
  let actor: Actor

  var common: Common { actor.common }

  /// The latest three pages that name it and have a date.
  var latest: HTML {
    let pages = (site.links.mentions[actor.id] ?? []).lazy.map(\.page)
    // Both lists begin with the newest, so the newest three of all are among these.
    let briefings = pages.filter { $0.kind == .briefing }.prefix(3).map {
      (page: $0, date: site.briefing($0.id)?.date)
    }
    let events = (site.links.events[actor.id] ?? []).map {
      (page: EntityID(.event, $0), date: site.event($0)?.date)
    }
    .filter { $0.date != nil }.suffix(3)
    let newest = (briefings + events).sorted { first, second in
      guard let left = first.date, let right = second.date, left != right else {
        return first.page < second.page
      }
      return right < left
    }
    guard !newest.isEmpty else { return .empty }
    return """
      <section>
        <h2 id="page-now">\(words.now)</h2>
        <ul class="rows keyed">\(for: newest.prefix(3), { entry in
          """
          <li>
            <p class="key">\(date(entry.date))</p>
            \(titleLine(entry.page))
          </li>
          """
        })</ul>
      </section>
      """
  }

  /// Its relations by kind, from its own side.
  var relations: HTML {
    let relations = site.links.relations[actor.id] ?? []
    guard !relations.isEmpty else { return .empty }
    let groups = RelationKind.allCases.map { kind in (kind, relations.filter { $0.relation.kind == kind }) }
    return """
      <section>
        <h2 id="page-relations">\(words.relations)</h2>
        \(for: groups.filter { !$0.1.isEmpty }, { kind, relations in
          """
          <h3>\(words.kind(kind))</h3>
          <ul class="rows">\(for: relations, relationRow)</ul>
          """
        })
      </section>
      """
  }

  private func relationRow(_ tie: ActorRelation) -> HTML {
    let relation = tie.relation
    return """
      <li>
        <p class="title">\(words.other(actorLink(tie.other), of: relation.kind, tie.direction))</p>
        \(if: note(on: tie), { "<p>\($0)</p>" })
        <p class="meta">\(status(relation.status)) \(when(relation)) \
      \(basis(relation.claims)) \(label(relation.marking))</p>
      </li>
      """
  }

  /// How long it lasted; a withdrawal has a date rather than a beginning.
  private func when(_ relation: Relation) -> HTML {
    if relation.kind == .withdrawal, relation.end == nil { return "<span>\(date(relation.start))</span>" }
    // What is only proposed or foreseen has not begun, so that no beginning is unknown.
    if relation.start == nil, relation.end == nil,
      relation.status == .proposed || relation.status == .projected
    {
      return .empty
    }
    return "<span>\(period(from: relation.start, to: relation.end))</span>"
  }

  /// A relation's remark: with its links on the page of the actor in whose file it stands, else its words alone.
  private func note(on tie: ActorRelation) -> HTML? {
    let writer = EntityID(.actor, tie.writtenBy)
    guard tie.relation.note != nil, let index = site.actor(writer.id)?.relations.firstIndex(of: tie.relation)
    else {
      return nil
    }
    let field = TextField.relation(index)
    return writer == actor.entity
      ? text.fields[field]?.html : site.plain(field, of: writer).map { HTML(text: $0) }
  }

  /// The claims on which a relation or an office rests.
  private func basis(_ claims: [Reference]) -> HTML {
    let links = numberLinks(claims)
    return links.isEmpty ? .empty : "<span>\(links)</span>"
  }

  /// The offices that it holds or held.
  var tenures: HTML {
    guard !actor.tenures.isEmpty else { return .empty }
    return """
      <section>
        <h2 id="page-tenures">\(words.offices)</h2>
        <ul class="rows">\(for: actor.tenures.enumerated(), { index, tenure in
          tenureRow(tenure, of: tenure.office.id, note: text.fields[.tenure(index)]?.html)
        })</ul>
      </section>
      """
  }

  /// Who holds or held it, if it is an office.
  var holders: HTML {
    let holders = site.links.holders[actor.id] ?? []
    guard !holders.isEmpty else { return .empty }
    return """
      <section>
        <h2 id="page-holders">\(words.officeHolders)</h2>
        <ul class="rows">\(for: holders, { holder in
          tenureRow(holder.tenure, of: holder.person, note: note(on: holder))
        })</ul>
      </section>
      """
  }

  private func tenureRow(_ tenure: Tenure, of other: String, note: HTML?) -> HTML {
    """
    <li>
      <p class="title">\(actorLink(other))</p>
      \(if: note, { "<p>\($0)</p>" })
      <p class="meta"><span>\(period(from: tenure.start, to: tenure.end))</span> \(basis(tenure.claims)) \
    \(label(tenure.marking))</p>
    </li>
    """
  }

  private func note(on holder: OfficeHolder) -> HTML? {
    guard let index = site.actor(holder.person)?.tenures.firstIndex(of: holder.tenure) else { return nil }
    return site.plain(.tenure(index), of: EntityID(.actor, holder.person)).map { HTML(text: $0) }
  }
}

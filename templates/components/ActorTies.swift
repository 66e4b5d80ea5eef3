import DossierKit
import HTML

/// An actor's latest news, its relations and its offices.
struct ActorTies: ActorTemplate {
  let scope: PageScope
  let text: PageText
  let actor: Actor

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
    let all = site.links.relations[actor.id] ?? []
    let relations = shown(all, .relations)
    guard !relations.isEmpty else { return .empty }
    let groups = RelationKind.allCases.map { kind in (kind, relations.filter { $0.relation.kind == kind }) }
    return """
      <section>
        <h2 id="\(ActorSection.relations.id)">\(words.relations)</h2>
        \(extent(.relations, relations.count, of: all.count))
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
    note(.relation(tie.index), of: EntityID(.actor, tie.writtenBy))
  }

  private func note(_ field: TextField, of writer: EntityID) -> HTML? {
    let note =
      PageAddress(writer) == context.address
      ? text.fields[field]?.html : site.plain(field, of: writer).map { HTML(text: $0) }
    guard let note, let language = site.common(writer).flatMap(foreignTextLanguage) else { return note }
    return "<span\(language: language)>\(note)</span>"
  }

  /// The claims on which a relation or an office rests.
  private func basis(_ claims: [Reference]) -> HTML {
    let links = numberLinks(claims)
    return links.isEmpty ? .empty : "<span>\(links)</span>"
  }

  /// The offices that it holds or held.
  var tenures: HTML {
    let all = Array(actor.tenures.enumerated())
    let rows = shown(all, .tenures).map { index, tenure in
      tenureRow(tenure, of: tenure.office.id, note: note(.tenure(index), of: actor.entity))
    }
    return section(.tenures, HTML(text: words.offices), total: all.count, "rows", rows)
  }

  /// Who holds or held it, if it is an office.
  var holders: HTML {
    let all = site.links.holders[actor.id] ?? []
    let rows = shown(all, .holders).map { holder in
      tenureRow(
        holder.tenure, of: holder.person,
        note: note(.tenure(holder.index), of: EntityID(.actor, holder.person)))
    }
    return section(.holders, HTML(text: words.officeHolders), total: all.count, "rows", rows)
  }

  /// The actors that belong to it, where they are too many for the infobox.
  var members: HTML {
    actors(.members, words.members, actor.members.map(\.id))
  }

  /// The actors to which it belongs, where they are too many for the infobox.
  var memberships: HTML {
    actors(.memberships, words.memberOf, site.links.memberships[actor.id] ?? [])
  }

  private func actors(_ list: ActorSection, _ title: String, _ ids: [String]) -> HTML {
    guard ids.count > ActorInfobox.limit else { return .empty }
    let rows = shown(ids, list).map { id -> HTML in
      """
      <li>\(titleLine(EntityID(.actor, id)))</li>
      """
    }
    return section(list, HTML(text: title), total: ids.count, "rows compact", rows)
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
}

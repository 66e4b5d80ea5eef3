/// Entries that nothing leads to, and dossiers with nothing in them.
///
/// They are looked for only where the audience sees the whole site: what leads there could be left out, and what is left
/// out leaves no trace.
enum Orphans {
  static func check(_ site: Site) -> [Diagnostic] {
    guard site.isWhole else { return [] }
    let links = Links(site)
    var found: [Diagnostic] = []
    func add(_ common: Common, _ message: String) {
      guard common.status == .published, !links.lead(to: common.entity) else { return }
      found.append(Diagnostic(.orphan, at: common.titleLocation ?? common.location, message))
    }
    for actor in site.actors where !links.tie(actor) {
      add(
        actor.common,
        "nothing names “\(actor.id)”, declares it or relates to it; if texts call it otherwise, add that to its aliases"
      )
    }
    for event in site.events where site.links.tellings[event.id] == nil {
      add(event.common, "no briefing tells “\(event.id)”; name it in the “events:” of one, or link to it")
    }
    for source in site.sources
    where site.links.citations[source.id] == nil && site.links.relayed[source.id] == nil {
      add(source.common, "nothing cites “\(source.id)”; cite it with [@\(source.id)], or delete it")
    }
    if !site.dossiers.isEmpty {
      for briefing in site.briefings where site.links.dossiers[briefing.id] == nil {
        add(briefing.common, "“\(briefing.id)” is in no dossier; name one in its “dossiers:”")
      }
    }
    for page in site.pages {
      add(
        page.common,
        "neither the navigation nor any text leads to “\(page.id)”; add it to “nav:” in site.yaml, or link to it"
      )
    }
    return found + site.dossiers.filter { site.links.dossierBriefings[$0.id] == nil }.map(empty)
  }

  private static func empty(_ dossier: Dossier) -> Diagnostic {
    Diagnostic(
      .emptyDossier, at: dossier.common.titleLocation ?? dossier.common.location,
      "the dossier has no briefings; list some in its “briefings:”, or name “\(dossier.id)” in theirs")
  }
}

/// Whatever leads from one entry to another.
private struct Links {
  private let site: Site
  /// What references lead to that the link graph does not hold.
  private var referred: Set<EntityID> = []

  init(_ site: Site) {
    self.site = site
    for item in site.navigation { if case .page(let entity) = item.target { referred.insert(entity) } }
    for common in site.commons {
      if let next = common.replacedBy { referred.insert(EntityID(common.entity.kind, next.id)) }
    }
    for dossier in site.dossiers { referred.formUnion(dossier.events.map { EntityID(.event, $0.id) }) }
    for recommendation in site.briefings.flatMap(\.recommendations) {
      let parties = recommendation.proposed + [recommendation.by].compactMap(\.self)
      referred.formUnion(parties.map { EntityID(.actor, $0.id) })
    }
  }

  /// Whether something refers to an entry, or a text links to it; a translation stands with its original.
  func lead(to entity: EntityID) -> Bool {
    referred.contains(entity) || site.links.backlinks[entity] != nil
      || site.links.translations[entity] != nil
  }

  /// Whether an actor has to do with any other, or with any page.
  func tie(_ actor: Actor) -> Bool {
    let links = site.links
    return !actor.members.isEmpty || !actor.tenures.isEmpty || links.mentions[actor.id] != nil
      || links.claimsBy[actor.id] != nil || links.claimsAbout[actor.id] != nil
      || links.recommendationsTo[actor.id] != nil || links.relations[actor.id] != nil
      || links.memberships[actor.id] != nil || links.holders[actor.id] != nil
      || links.events[actor.id] != nil
  }
}

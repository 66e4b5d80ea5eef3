/// Actors that a page declares and never names: left over from an earlier draft, or named by a form that no file has.
enum UnnamedActors {
  static func check(_ site: Site) -> [Diagnostic] {
    var found: [Diagnostic] = []
    for briefing in site.briefings where site.isWhole(briefing.common) && !briefing.actors.isEmpty {
      let named = Self.named(in: briefing, of: site)
      let headings = [briefing.originalHeadline?.text].compactMap(\.self)
      found += unnamed(briefing.actors, named: named, on: briefing.common, headings: headings, of: site)
    }
    // A briefing that is left out could be the one of the dossier that names the actor.
    for dossier in site.dossiers where site.isWhole && !dossier.actors.isEmpty {
      found += unnamed(
        dossier.actors, named: Self.named(in: dossier, of: site), on: dossier.common, headings: [], of: site)
    }
    return found
  }

  private static func unnamed(
    _ declared: [Reference], named: Set<String>, on page: Common, headings: [String], of site: Site
  ) -> [Diagnostic] {
    let missing = declared.filter { !named.contains($0.id) }
    guard !missing.isEmpty else { return [] }
    // Titles and headings have no mentions, and name actors all the same.
    let titles = ([page.title] + headings + site.text(of: page.entity).headings.map(\.text))
      .map { " \(words($0)) " }
    return missing.compactMap { reference in
      guard let actor = site.actor(reference.id) else { return nil }
      guard !titles.contains(where: { names(actor, in: $0) }) else { return nil }
      let place = page.entity.kind == .dossier ? "in this dossier or its briefings" : "on this page"
      return Diagnostic(
        .unnamedActor, at: reference.location,
        "“\(actor.id)” is declared, and nothing \(place) names it; take it out of “actors:”, or add the word that stands for it to its aliases",
        notes: [Diagnostic.Note("its names are given here", at: actor.common.location)])
    }
  }

  /// The actors that a briefing names: in its texts, in what claims and recommendations are about, in its events.
  private static func named(in briefing: Briefing, of site: Site) -> Set<String> {
    var named = Set(site.mentions(of: briefing.entity).map(\.actor))
    for claim in briefing.claims { named.formUnion(([claim.by].compactMap(\.self) + claim.about).map(\.id)) }
    for recommendation in briefing.recommendations {
      let parties = [recommendation.by].compactMap(\.self) + recommendation.to + recommendation.proposed
      named.formUnion(parties.map(\.id))
    }
    addParticipants(of: briefing.events, of: site, to: &named)
    return named
  }

  /// Of the actors that a dossier declares, those that it names itself, or that its briefings name or declare.
  private static func named(in dossier: Dossier, of site: Site) -> Set<String> {
    let declared = Set(dossier.actors.map(\.id))
    var named = Set(site.mentions(of: dossier.entity).map(\.actor))
    addParticipants(of: dossier.events, of: site, to: &named)
    for briefing in (site.links.dossierBriefings[dossier.id] ?? []).lazy.compactMap(site.briefing) {
      // The first few briefings of a dossier name its main actors as a rule.
      if named.isSuperset(of: declared) { break }
      named.formUnion(briefing.actors.map(\.id))
      named.formUnion(Self.named(in: briefing, of: site))
    }
    return named
  }

  private static func addParticipants(of events: [Reference], of site: Site, to named: inout Set<String>) {
    for event in events.lazy.compactMap({ site.event($0.id) }) {
      named.formUnion(event.actors.map(\.actor.id))
    }
  }

  /// Whether one of an actor's forms stands in a line of words with a space on either side of each.
  private static func names(_ actor: Actor, in line: String) -> Bool {
    let forms = actor.names.map(\.name) + actor.aliases + actor.demonyms + actor.metonyms
    return ([actor.title] + forms.map(\.value)).contains { line.contains(" \(words($0)) ") }
  }

  /// The words of a text, folded, with a space between them.
  private static func words(_ text: String) -> String {
    Tokenizer.words(in: text).map { $0.text.lowercased() }.joined(separator: " ")
  }
}

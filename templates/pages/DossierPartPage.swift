import DossierKit
import HTML

/// What a dossier gathers from a year.
struct DossierPartPage: Template {
  let scope: PageScope
  let dossier: Dossier
  let part: PagePart

  var html: HTML {
    """
    <div class="page">
      <div class="columns">
        <header class="page-header">
          <h1>\(listTitle)</h1>
        </header>
        \(DossierJudgements(scope: scope, briefings: briefings).html)
        \(timeline)
        \(briefingList)
        \(DossierRecommendations(scope: scope, briefings: briefings).html)
        \(links("page-actors", words.actors, actorLinks(briefings.flatMap { actors(of: $0) })))
        \(links("page-sources", words.sources, joined(sources)))
        \(if: contents, { partPager(part, of: $0, .dossier(dossier)) })
      </div>
    </div>
    """
  }

  private var contents: SplitList<EntityID>? { site.lists.ofDossiers[dossier.id]?.contents }

  private var entities: [EntityID] { contents?.entries(of: part) ?? [] }

  private var briefings: [Briefing] {
    entities.filter { $0.kind == .briefing }.compactMap { site.briefing($0.id) }
  }

  private var timeline: HTML {
    let events = entities.filter { $0.kind == .event }.compactMap { site.event($0.id) }
    guard !events.isEmpty else { return .empty }
    let timeline = Timeline(scope: scope, items: TimelineItem.sorted(events.map { TimelineItem($0) }))
    return """
      <section>
        <h2 id="page-timeline">\(words.events)</h2>
        \(note(timeline.summary))
        \(timeline.brief)
      </section>
      """
  }

  private var briefingList: HTML {
    guard !briefings.isEmpty else { return .empty }
    return """
      <section>
        <h2 id="page-briefings">\(words.briefings)</h2>
        <ul class="rows keyed">\(for: briefings, { briefingRow($0, namesActors: false) })</ul>
      </section>
      """
  }

  private var sources: [HTML] {
    briefings.flatMap { site.citedSources(of: $0.entity).map(\.source) }.unique()
      .map { entityLink(EntityID(.source, $0)) }
  }

  private func links(_ id: String, _ title: String, _ links: HTML) -> HTML {
    guard !links.isEmpty else { return .empty }
    return """
      <section>
        <h2 id="\(id)">\(title)</h2>
        <p>\(links)</p>
      </section>
      """
  }
}

import DossierKit
import HTML

/// A dossier: what the crisis is, and where it stands.
struct DossierPage: EntityTemplate {
  let context: PageContext
  let text: PageText
  let dossier: Dossier

  var common: Common { dossier.common }

  var html: HTML {
    """
    <article class="page">
      \(banners)
      <div class="columns">
        <header class="page-header">
          \(kicker)
          <h1>\(dossier.title)</h1>
          <p>\(trend(dossier.trend))</p>
          \(standfirst)
          \(facts)
        </header>
        \(infobox)
        \(alerts)
        \(DossierJudgements(context: context, briefings: briefings(of: dossier)).html)
        \(DossierNetwork(context: context, dossier: dossier).html)
        \(prose)
        \(timeline)
        \(briefingList)
        \(DossierRecommendations(context: context, briefings: briefings(of: dossier)).html)
        \(actorList)
        \(sourceList(others: sources))
        \(linksHere)
        \(changeList)
      </div>
    </article>
    """
  }

  private var facts: HTML {
    """
    <dl class="facts">
      \(fact(words.lastChange, date(site.dossierChanges[dossier.id])))
      \(fact(words.nextReview, dossier.reviewDue.map { date($0) } ?? unknown(words.notSet)))
      \(commonFacts)
    </dl>
    """
  }

  private var infobox: HTML {
    let main = dossier.actors.isEmpty ? Array(actors(of: dossier).prefix(8)) : dossier.actors.map(\.id)
    return """
      <dl class="infobox margin">
        \(fact(words.mainActors, main.isEmpty ? unknown(words.noneYet) : actorLinks(main)))
        \(fact(words.contains, contents))
      </dl>
      """
  }

  private var contents: HTML {
    let counts: [(Int, Words.Noun, String)] = [
      (briefings(of: dossier).count, .briefing, "page-briefings"),
      (events(of: dossier).count, .event, "page-timeline"),
      (actors(of: dossier).count, .actor, "page-actors"),
      (Set(text.sources.map(\.source) + sources).count, .source, "page-sources"),
    ]
    let links = counts.filter { $0.0 > 0 }.map { number, noun, id in count(number, noun, at: here(id)) }
    return links.isEmpty ? unknown(words.noneYet) : joined(links)
  }

  private var alerts: HTML {
    guard !dossier.alerts.isEmpty else { return .empty }
    return """
      <section>
        <h2 id="page-alerts">\(words.alerts)</h2>
        <ul class="rows keyed">\(for: dossier.alerts.enumerated(), { index, alert in
          """
          <li>
            <p class="key">\(date(alert.date))</p>
            <p>\(text.fields[.alert(index)]?.html)</p>
          </li>
          """
        })</ul>
      </section>
      """
  }

  private var timeline: HTML {
    let events = events(of: dossier)
    guard !events.isEmpty else { return .empty }
    let entries = events.map { event in
      TimelineEntry(entity: event.entity, date: event.date, notes: dateNote(of: event))
    }
    return """
      <section>
        <h2 id="page-timeline">\(words.timeline)</h2>
        \(Timeline(context: context, entries: entries).brief)
      </section>
      """
  }

  private var briefingList: HTML {
    let briefings = briefings(of: dossier)
    return """
      <section>
        <h2 id="page-briefings">\(words.briefings)</h2>
        \(listOrNone("rows keyed", briefings.map { briefingRow($0, namesActors: false) }))
      </section>
      """
  }

  private var actorList: HTML {
    let actors = actors(of: dossier).compactMap { site.actor($0) }
    guard !actors.isEmpty else { return .empty }
    return """
      <section>
        <h2 id="page-actors">\(words.actors)</h2>
        <ul class="rows compact">\(for: actors, actorRow)</ul>
      </section>
      """
  }

  /// The sources of its briefings.
  private var sources: [String] {
    briefings(of: dossier).flatMap { site.text(of: $0.entity).sources.map(\.source) }.unique()
  }
}

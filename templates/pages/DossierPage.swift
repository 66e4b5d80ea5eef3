import DossierKit
import HTML

/// A dossier: what the crisis is, and where it stands.
struct DossierPage: EntityTemplate {
  let scope: PageScope
  let text: PageText
  let dossier: Dossier

  var common: Common { dossier.common }

  var html: HTML {
    """
    <article class="page">
      \(banners)
      <div class="columns">
        <header class="page-header">
          <h1\(language: foreignTextLanguage(of: common))>\(dossier.title)</h1>
          <p>\(trend(dossier.trend))</p>
          \(standfirst)
          \(facts)
        </header>
        \(infobox)
        \(alerts)
        \(DossierJudgements(scope: scope, briefings: latest, note: ofLatest).html)
        \(DossierNetwork(scope: scope, dossier: dossier).html)
        \(prose)
        \(timeline)
        \(briefingList)
        \(DossierRecommendations(scope: scope, briefings: latest, note: ofLatest).html)
        \(actorList)
        \(sourceList(others: shownSources))
        \(if: shownSources.count < sources.count, elsewhere(words.first(shownSources.count, of: words.count(sources.count, .source))))
        \(linksHere(except: isSplit ? Set(gathered?.entries ?? []) : []))
        \(changeList)
        <p class="note print-link"><a href="\(context.href(.print(of: dossier)))">\(words.printEdition)</a></p>
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
    let counts: [(Int, CountedNoun, String)] = [
      (site.links.dossierBriefings[dossier.id]?.count ?? 0, .briefing, "page-briefings"),
      (DossierTimeline(scope: scope, dossier: dossier).items.count, .timelineEntry, "page-timeline"),
      (actors(of: dossier).count, .actor, "page-actors"),
      (Set(text.sources.map(\.source) + sources).count, .source, "page-sources"),
    ]
    let links = counts.filter { $0.0 > 0 }.map { number, noun, id in count(number, noun, at: here(id)) }
    return links.isEmpty ? unknown(words.noneYet) : joined(links)
  }

  var alerts: HTML {
    guard !dossier.alerts.isEmpty else { return .empty }
    return """
      <section>
        <h2 id="page-alerts">\(words.alerts)</h2>
        <ul class="rows keyed">\(for: dossier.alerts.enumerated(), { index, alert in
          """
          <li>
            <p class="key">\(date(alert.date))</p>
            <p\(language: foreignTextLanguage(of: common))>\(text.fields[.alert(index)]?.html)</p>
          </li>
          """
        })</ul>
      </section>
      """
  }

  private var timeline: HTML {
    DossierTimeline(scope: scope, dossier: dossier).html
  }

  private var briefingList: HTML {
    let shown = latest
    return """
      <section>
        <h2 id="page-briefings">\(words.briefings)</h2>
        \(if: shown.count < briefings(of: dossier).count, elsewhere(words.latest(words.count(shown.count, .briefing))))
        \(listOrNone("rows keyed", shown.map { briefingRow($0, namesActors: false) }))
      </section>
      \(if: gathered, { partList($0, of: .dossier(dossier), words.byYear, .entry) })
      """
  }

  private var actorList: HTML {
    let all = actors(of: dossier)
    let limit = isSplit ? min(max(Self.mostActors, dossier.actors.count), Self.longestList) : Self.longestList
    let shown = Array(all.prefix(limit))
    guard !shown.isEmpty else { return .empty }
    return """
      <section>
        <h2 id="page-actors">\(words.actors)</h2>
        \(if: shown.count < all.count, rest(words.first(shown.count, of: words.count(all.count, .actor))))
        <ul class="rows compact">\(for: shown.compactMap { site.actor($0) }, actorRow)</ul>
      </section>
      """
  }

  /// The sources of its briefings.
  private var sources: [String] { site.lists.ofDossiers[dossier.id]?.sources ?? [] }
}

// MARK: Dossiers that are too long for one page

extension DossierPage {
  /// How many of the latest briefings are shown where the others are on pages of their own, and how many actors and
  /// sources.
  private static let (mostBriefings, mostActors, mostSources) = (20, 60, 40)
  /// The most actors that are listed at all.
  private static let longestList = 300

  private var gathered: SplitList<EntityID>? { site.lists.ofDossiers[dossier.id]?.contents }

  private var isSplit: Bool { gathered?.isSplit == true }

  /// All its briefings, or the latest of very many.
  private var latest: [Briefing] {
    let all = site.links.dossierBriefings[dossier.id] ?? []
    return (isSplit ? all.prefix(Self.mostBriefings) : all[...]).compactMap { site.briefing($0) }
  }

  private var shownSources: [String] { isSplit ? Array(sources.prefix(Self.mostSources)) : sources }

  /// That a section is about the latest briefings alone; nothing where it is about all.
  private var ofLatest: HTML {
    isSplit ? elsewhere(words.ofLatestBriefings(words.count(latest.count, .briefing))) : .empty
  }

  /// That a list has not everything, and where the rest is.
  /// Says of the list of actors what it shows, and where the others are.
  private func rest(_ shown: String) -> HTML {
    guard !isSplit else { return elsewhere(shown) }
    return """
      <p class="note">\(shown) <a href="\(context.href(.index(of: .actor)))">\(words.actors)</a></p>
      """
  }

  private func elsewhere(_ shown: String) -> HTML {
    """
    <p class="note">\(shown) \(words.othersByYear) <a href="\(here("page-parts"))">\(words.byYear.lowercased())</a></p>
    """
  }
}

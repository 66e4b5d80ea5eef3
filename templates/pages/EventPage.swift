import DossierKit
import HTML

/// An event: what happened, who was involved, who says so.
struct EventPage: EntityTemplate {
  let scope: PageScope
  let text: PageText
  let event: Event

  var common: Common { event.common }

  var html: HTML {
    """
    <article class="page">
      \(banners)
      <div class="columns">
        <header class="page-header">
          <h1\(language: foreignTextLanguage(of: common))>\(event.title)</h1>
          \(facts)
          \(standfirst)
        </header>
        \(prose)
        \(actors)
        \(EventCasualties(scope: scope, text: text, event: event).html)
        \(EventClaims(scope: scope, text: text, event: event).html)
        \(briefings)
        \(sourceList())
        \(linksHere(except: Set(tellings)))
        \(changeList)
      </div>
    </article>
    """
  }

  private var facts: HTML {
    """
    <dl class="facts">
      <div id="page-date"><dt>\(words.date)</dt> <dd>\(when)</dd></div>
      \(fact(words.place, names([event.place].compactMap(\.self), or: words.placeUnknown)))
      \(fact(words.coordinates, event.coordinates.map(position) ?? unknown(words.coordinatesUnknown)))
      \(fact(words.dossier, ifAny: dossiers))
      \(if: event.writtenIn, { fact(words.writtenIn, entityLink($0)) })
      \(commonFacts)
    </dl>
    """
  }

  /// The dossiers that list it.
  private var dossiers: HTML {
    joined((site.links.eventDossiers[event.id] ?? []).map { entityLink(EntityID(.dossier, $0)) })
  }

  private var when: HTML {
    """
    \(event.date.map { date($0) } ?? unknown(words.dateUnknown))\(if: text.fields[.dateNote], { "\(semicolon)\($0.html)" })
    """
  }

  /// Degrees, as a map gives them.
  private func position(_ coordinates: Coordinates) -> HTML {
    HTML(text: words.coordinates(coordinates.latitude, coordinates.longitude))
  }

  private var actors: HTML {
    guard !event.actors.isEmpty else { return .empty }
    return """
      <section>
        <h2 id="page-actors">\(words.actors)</h2>
        <ul class="rows keyed">\(for: event.actors, { participant in
          """
          <li>
            <p class="key">\(names([participant.role].compactMap(\.self), or: words.roleUnknown))</p>
            \(titleLine(EntityID(.actor, participant.actor.id)))
          </li>
          """
        })</ul>
      </section>
      """
  }

  /// The briefings that tell it in their front matter or link to it, newest first.
  private var tellings: [EntityID] {
    let telling = (site.links.tellings[event.id] ?? []).map { EntityID(.briefing, $0) }
    let linking = (site.links.backlinks[event.entity] ?? []).map(\.page).filter { $0.kind == .briefing }
    return (telling + linking).unique()
  }

  private var briefings: HTML {
    let pages = tellings.compactMap { site.briefing($0.id) }
      .sorted { $0.date == $1.date ? $0.id < $1.id : $1.date < $0.date }
    let links = site.links.backlinks[event.entity] ?? []
    return """
      <section>
        <h2 id="page-briefings">\(words.briefingsThatTell)</h2>
        \(listOrNone("rows keyed", pages.map { row($0, links) }))
      </section>
      """
  }

  private func row(_ briefing: Briefing, _ links: [Backlink]) -> HTML {
    """
    <li>
      <p class="key">\(key(of: briefing.entity))</p>
      \(titleLine(briefing.entity))
      \(if: links.first { $0.page == briefing.entity }, { quotes(of: $0) })
    </li>
    """
  }
}

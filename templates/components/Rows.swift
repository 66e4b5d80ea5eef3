import DossierKit
import HTML

extension Template {
  /// A briefing in a list: date, title, and what the list has room for.
  func briefingRow(_ briefing: Briefing, namesActors: Bool = true, mostActors: Int = 6) -> HTML {
    let actors = namesActors ? actors(of: briefing) : []
    return """
      <li>
        <p class="key">\(key(of: briefing.entity))</p>
        \(titleLine(briefing.entity))
        \(summary(of: briefing.common))
        \(if: !actors.isEmpty, meta(actorLinks(actors, limit: mostActors, rest: href(briefing.entity, at: "page-actors"))))
      </li>
      """
  }

  /// An event in a list: date, title, and what stands beside it.
  func eventRow(_ event: Event, notes: [HTML] = []) -> HTML {
    let all = dateNote(of: event) + notes
    return """
      <li>
        <p class="key">\(key(of: event.entity))</p>
        \(titleLine(event.entity))
        \(meta(items: all))
      </li>
      """
  }

  /// An event's actors, for a list of events.
  func actorsNote(of event: Event) -> [HTML] {
    let links = actorLinks(
      event.actors.map(\.actor.id), limit: 6, rest: href(event.entity, at: "page-actors"))
    return links.isEmpty ? [] : ["<span>\(links)</span>"]
  }

  /// A source in a list.
  func sourceRow(_ source: Source, more: HTML = .empty) -> HTML {
    """
    <li>
      \(titleLine(source.entity))
      <p class="meta">\(scope.label(.details, of: source.entity)) \(more)</p>
    </li>
    """
  }

  /// A dossier in a list: title, trend and last change, what it is about, main actors.
  func dossierRow(_ dossier: Dossier) -> HTML {
    let actors = actorLinks(actors(of: dossier), limit: 8, rest: href(dossier.entity, at: "page-actors"))
    let change = site.dossierChanges[dossier.id]
    return """
      <li>
        <p class="title large">\(entityLink(dossier.entity))\(signs(dossier.common))</p>
        <p class="meta">\(trend(dossier.trend)) <span>\(words.lastChange.lowercased()) \(date(change))</span></p>
        \(summary(of: dossier.common))
        \(if: !actors.isEmpty, meta(actors))
      </li>
      """
  }

  /// A line of small print with one item.
  func meta(_ item: HTML) -> HTML {
    """
    <p class="meta"><span>\(item)</span></p>
    """
  }

  /// A line of small print, or nothing where there are no items.
  func meta(items: [HTML]) -> HTML {
    guard !items.isEmpty else { return .empty }
    return """
      <p class="meta">\(joined(items, by: " "))</p>
      """
  }

  /// A line below a heading that explains or counts.
  func note(_ text: String) -> HTML {
    """
    <p class="note">\(text)</p>
    """
  }

  /// A list of rows, or nothing where there are none.
  func list(_ style: String, _ rows: [HTML]) -> HTML {
    guard !rows.isEmpty else { return .empty }
    return """
      <ul class="\(style)">\(rows)</ul>
      """
  }

  /// A list of rows, or that there are none.
  func listOrNone(_ style: String, _ rows: [HTML]) -> HTML {
    rows.isEmpty ? noneRecorded : list(style, rows)
  }
}

extension Template {
  /// What is known of an unknown date in words, for a list.
  func dateNote(of event: Event) -> [HTML] {
    guard event.date == nil, let note = site.plain(.dateNote, of: event.entity) else { return [] }
    return ["<span\(language: foreignTextLanguage(of: event.common))>\(note)</span>"]
  }

  /// An actor in a list: name, kind, and how often it is named.
  func actorRow(_ actor: Actor) -> HTML {
    """
    <li>
      \(titleLine(actor.entity))
      <p class="meta">\(scope.label(.key, of: actor.entity)) \(mentionCounts(of: actor))</p>
    </li>
    """
  }

  private func mentionCounts(of actor: Actor) -> HTML {
    let lists = [ActorSection.briefings, .events].map { ($0, mentionCount(of: actor.id, $0)) }
    return """
      \(for: lists.filter { $0.1 > 0 }, { list, number in
        countItem(number, list.noun, href(actor.entity, at: list.id))
      })
      """
  }

  private func countItem(_ number: Int, _ noun: CountedNoun, _ address: SafeURL) -> HTML {
    "<span>\(count(number, noun, at: address))</span> "
  }
}

import DossierKit
import HTML

/// A dossier's events, with the offices and ties of its main actors, in the order of time.
struct DossierTimeline: Template {
  let scope: PageScope
  let dossier: Dossier

  /// How many of the latest entries are shown of a dossier that is too long for one page.
  private static let latest = 40

  var html: HTML {
    let items = items
    guard !items.isEmpty else { return .empty }
    let isSplit = site.lists.ofDossiers[dossier.id]?.contents.isSplit == true && items.count > Self.latest
    let dated = items.prefix { $0.extent != nil }
    let timeline = Timeline(scope: scope, items: isSplit ? Array(dated.suffix(Self.latest)) : items)
    return """
      <section>
        <h2 id="page-timeline">\(words.timeline)</h2>
        \(if: isSplit, latestNote(timeline.items.count), else: note(timeline.summary))
        \(actorTimelines)
        \(Timeline(scope: scope, items: items).spans { "<h3>\($0)</h3>" })
        \(timeline.brief)
      </section>
      """
  }

  /// Its events, and of the actors that it declares, the offices they hold and the ties between them that have a date.
  var items: [TimelineItem] {
    let declared = Set(dossier.actors.map(\.id))
    var items = events(of: dossier).map { TimelineItem($0) }
    for actor in declared.sorted().compactMap({ site.actor($0) }) {
      items += actor.tenures.map { TimelineItem($0, of: actor.id) }.filter { $0.extent != nil }
      items += actor.relations.filter { declared.contains($0.with.id) }
        .compactMap { TimelineItem($0, of: actor.id) }
    }
    return TimelineItem.sorted(items)
  }

  private var actorTimelines: HTML {
    let all = actors(of: dossier)
    let actors = all.lazy.compactMap { site.actor($0) }.filter(site.hasTimeline)
    return ActorTimelines(
      scope: scope, actors: Array(actors), all: (context.address.at("page-actors"), all.count)
    ).html
  }

  private func latestNote(_ number: Int) -> HTML {
    """
    <p class="note">\(words.latest(words.count(number, .entry))) <a href="\(here("page-parts"))">\(words.byYear)</a></p>
    """
  }
}

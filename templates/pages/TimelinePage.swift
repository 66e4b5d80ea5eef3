import DossierKit
import HTML

/// The timeline of the whole site, or of some of its years: what came before what.
struct TimelinePage: Template {
  let scope: PageScope
  var part: PagePart?

  /// How many of the latest entries are shown where the others are on pages of their own.
  private static let latest = 40

  var html: HTML {
    let list = site.lists.timeline
    let isWhole = part == nil
    let timeline = Timeline(scope: scope, items: isWhole && list.isSplit ? latest : share(part, of: list))
    let groups = timeline.groups
    return """
      <div class="page">
        <div class="columns">
          <header class="page-header">
            <h1>\(listTitle)</h1>
            <p class="standfirst">\(words.timelineMeans)</p>
            \(if: isWhole, ActorTimelines(scope: scope, actors: actors, all: (.index(of: .actor), site.actors.count)).html)
            \(if: isWhole && !list.isSplit && !list.entries.isEmpty, meta(HTML(text: timeline.summary)))
          </header>
          \(if: groups.count > 1, jumpList(groups))
          \(if: list.entries.isEmpty, noneRecorded)
          \(if: isWhole, spans(list.entries))
          \(if: isWhole && list.isSplit, latestNote(timeline.items.count))
          \(for: groups, { group in section(group, timeline) })
          \(if: isWhole, partList(list, of: .timeline, words.byYear, .entry), else: partPager(part, of: list, .timeline))
        </div>
      </div>
      """
  }

  /// The last entries that have a date, in the order of time.
  private var latest: [TimelineItem] {
    let entries = site.lists.timeline.entries
    let dated =
      entries.count - (entries.lastIndex { $0.extent != nil }.map { entries.count - 1 - $0 } ?? entries.count)
    return Array(entries[..<dated].suffix(Self.latest))
  }

  /// The actors that have a timeline of their own, those that most pages name first.
  private var actors: [Actor] {
    site.actors.filter(site.hasTimeline)
      .map { (actor: $0, pages: site.links.mentions[$0.id]?.count ?? 0) }
      .enumerated()
      .sorted { ($1.element.pages, $0.offset) < ($0.element.pages, $1.offset) }
      .map(\.element.actor)
  }

  private func jumpList(_ groups: [Timeline.Group]) -> HTML {
    """
    <nav class="letters margin" aria-label="\(words.jumpTo)">\(for: groups, { group in
      """
      <a href="\(here(group.id))">\(group.title)</a>

      """
    })</nav>
    """
  }

  private func spans(_ items: [TimelineItem]) -> HTML {
    let spans = Timeline(scope: scope, items: items).spans { title in
      """
      <h2 id="page-spans">\(title)</h2>
      """
    }
    return spans.isEmpty ? .empty : "<section>\(spans)</section>"
  }

  private func latestNote(_ number: Int) -> HTML {
    """
    <p class="meta">\(words.latest(words.count(number, .entry))) <a href="\(here("page-parts"))">\(words.byYear)</a></p>
    """
  }

  private func section(_ group: Timeline.Group, _ timeline: Timeline) -> HTML {
    """
    <section>
      <h2 id="\(group.id)">\(group.title)</h2>
      \(timeline.rows(of: group))
    </section>
    """
  }
}

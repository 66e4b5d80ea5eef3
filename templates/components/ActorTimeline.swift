import DossierKit
import HTML

/// Everything about an actor in the order of time: events with its part in them, offices, ties, briefings.
struct ActorTimeline: EntityTemplate {
  let scope: PageScope
  let text: PageText
  let actor: Actor

  var common: Common { actor.common }

  /// How many entries are shown of those that have a date, and of those that have none.
  private static let (dated, undated) = (60, 20)

  var html: HTML {
    // One briefing more than is shown tells that there are more.
    let items = site.timeline(of: actor, latest: Self.dated + Self.undated + 1)
    guard !items.isEmpty else { return .empty }
    let shown = Self.latest(of: items)
    let timeline = Timeline(scope: scope, items: shown, side: actor.id)
    return """
      <section>
        <h2 id="page-timeline">\(words.timeline)</h2>
        \(if: shown.count < items.count, latestNote(shown.count), else: note(timeline.summary))
        \(timeline.spans { "<h3>\($0)</h3>" })
        \(timeline.brief)
      </section>
      """
  }

  private static func latest(of items: [TimelineItem]) -> [TimelineItem] {
    let known = items.prefix { $0.extent != nil }
    let unknown = items[known.endIndex...]
    return items.count > dated + undated ? known.suffix(dated) + unknown.prefix(undated) : items
  }

  /// An actor of many entries has the latest here, and all briefings and events in the list of what names it.
  private func latestNote(_ number: Int) -> HTML {
    """
    <p class="note">\(words.latest(words.count(number, .entry))) <a href="\(here("page-mentions"))">\(words.allMentions)</a></p>
    """
  }
}

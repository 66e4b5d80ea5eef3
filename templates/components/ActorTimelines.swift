import DossierKit
import HTML

/// Links to the timelines of single actors.
struct ActorTimelines: Template {
  let scope: PageScope
  let actors: [Actor]
  /// The list of all actors, and how many are on it.
  let all: (address: PageAddress, count: Int)

  /// How many are named.
  private static let most = 36

  var html: HTML {
    guard !actors.isEmpty else { return .empty }
    return """
      <dl class="facts">\(fact(words.oneActor, joined(links)))</dl>
      """
  }

  private var links: [HTML] {
    // A link that stands for one name alone is no shorter than the name.
    let shown = actors.count - 1 > Self.most ? Self.most : actors.count
    let links: [HTML] = actors.prefix(shown).map { actor in
      """
      <a href="\(href(actor.entity, at: "page-timeline"))">\(name(actor.common))</a>
      """
    }
    guard shown < actors.count else { return links }
    return links + [
      """
      <a href="\(context.href(all.address))">\(words.all(words.count(all.count, .actor)))</a>
      """
    ]
  }
}

import DossierKit
import HTML

/// Links to the lists of everything, each with its count.
struct WaysIn: Template {
  let scope: PageScope

  var html: HTML {
    let counts: [(Kind, Int)] = [
      (.dossier, site.lists.dossiers.entries.count), (.briefing, site.lists.briefings.entries.count),
      (.actor, site.actors.count),
      (.event, site.lists.events.entries.count), (.source, site.lists.sources.entries.count),
    ]
    return """
      <section>
        <h2 id="page-ways">\(words.waysIn)</h2>
        <ul class="inline">
          \(for: counts.filter { $0.1 > 0 }, { kind, number in
            entry(words.count(number, words.noun(kind)), .index(of: kind))
          })
          \(entry(words.timeline, .timeline))
          \(if: !site.tags.isEmpty, entry(words.count(site.tags.count, .tag), PageAddress(path: "tags/index.html")))
        </ul>
      </section>
      """
  }

  private func entry(_ title: String, _ address: PageAddress) -> HTML {
    """
    <li><a href="\(context.href(address))">\(title)</a></li>
    """
  }
}

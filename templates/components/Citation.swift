import DossierKit
import HTML

/// How to cite a briefing: site, title, date, last change, address.
struct Citation: Template {
  let context: PageContext
  let briefing: Briefing

  var html: HTML {
    """
    <section>
      <h2 id="page-cite">\(words.citeThis)</h2>
      <p class="cite">\(joined(parts, by: " "))</p>
    </section>
    """
  }

  private var parts: [HTML] {
    [
      briefing.authors.isEmpty ? .empty : "\(briefing.authors.joined(separator: ", ")).",
      "“\(name(briefing.common)).”",
      "\(site.settings.title).",
      "\(date(briefing.date))\(if: isChanged, ", \(words.lastChanged(date(briefing.lastChange)))").",
      HTML(text: context.canonical?.string ?? context.address.path),
    ]
    .filter { !$0.isEmpty }
  }

  private var isChanged: Bool { briefing.lastChange != briefing.date }
}

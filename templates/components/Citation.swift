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
      briefing.authors.isEmpty ? .empty : "\(names(briefing.authors, or: words.authorUnknown)).",
      words.quoted(name(briefing.common)),
      "<bdi\(attribute: "lang", foreignSiteLanguage)>\(site.settings.title)</bdi>.",
      "\(date(briefing.date))\(if: isChanged, "\(comma)\(words.lastChanged(date(briefing.lastChange)))").",
      HTML(text: context.canonical?.string ?? context.address.path),
    ]
    .filter { !$0.isEmpty }
  }

  private var isChanged: Bool { briefing.lastChange != briefing.date }
}

import DossierKit
import HTML

/// How to cite a briefing: authors, title, site, date, last change, address; when it was looked at is left to the reader.
struct Citation: Template {
  let scope: PageScope
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
      address,
      HTML(text: words.accessedOn),
    ]
    .filter { !$0.isEmpty }
  }

  /// The page's permanent address; nothing where the site has none, since a copy can lie anywhere.
  private var address: HTML {
    guard let address = context.canonical else { return .empty }
    return """
      <a href="\(address)"><bdi>\(address.string)</bdi></a>.
      """
  }

  private var isChanged: Bool { briefing.lastChange != briefing.date }
}

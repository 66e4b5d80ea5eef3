import DossierKit
import HTML

extension EntityTemplate {
  /// The text itself.
  var prose: HTML {
    guard !text.isEmpty else { return .empty }
    return """
      <div class="prose"\(language: foreignTextLanguage(of: common))>
      \(text.body)</div>
      """
  }

  /// The record of changes.
  var changeList: HTML {
    guard !common.changes.isEmpty else { return .empty }
    return """
      <section>
        <h2 id="page-changes">\(words.changes)</h2>
        <ul class="rows keyed">\(for: common.changes.enumerated(), { index, change in
          """
          <li>
            <p class="key">\(date(change.date))</p>
            <p\(language: foreignTextLanguage(of: common))>\(text.fields[.change(index)]?.html)</p>
          </li>
          """
        })</ul>
      </section>
      """
  }

  /// The pages whose texts link to this one, each with the sentences that do.
  var linksHere: HTML {
    linksHere(except: [])
  }

  /// The pages whose texts link to this one, but for those that the page lists elsewhere.
  func linksHere(except shown: Set<EntityID>) -> HTML {
    let links = (site.links.backlinks[common.entity] ?? []).filter { !shown.contains($0.page) }
    guard !links.isEmpty else { return .empty }
    return """
      <section>
        <h2 id="page-links">\(words.linksHere)</h2>
        <ul class="rows keyed">\(for: links, linkRow)</ul>
      </section>
      """
  }

  private func linkRow(_ link: Backlink) -> HTML {
    """
    <li>
      <p class="key">\(key(of: link.page))</p>
      \(titleLine(link.page))
      \(quotes(of: link))
    </li>
    """
  }
}

/// The page's contents: the headings of its text, then the sections that the theme makes.
struct Contents: Template {
  let scope: PageScope
  let headings: [Heading]
  /// Ids and words of the theme's own sections.
  let sections: [(id: String, title: String)]
  /// The classes of the list: whether it stands in the margin by itself.
  var style = "contents margin"

  var html: HTML {
    let entries = entries
    guard entries.count > 1 else { return .empty }
    return """
      <details class="\(style)">
        <summary>\(words.contents)</summary>
        <nav aria-label="\(words.contents)">
          <ol>\(for: entries, row)</ol>
        </nav>
      </details>
      """
  }

  private struct Entry {
    var id: String
    var title: String
    var below: [Heading] = []
  }

  /// Two levels: the text's highest headings with those one level below, whatever levels these are.
  private var entries: [Entry] {
    let highest = headings.map(\.level).min() ?? 1
    var entries: [Entry] = []
    for heading in headings {
      if heading.level == highest || entries.isEmpty {
        entries.append(Entry(id: heading.id, title: heading.text))
      } else if heading.level == highest + 1 {
        entries[entries.count - 1].below.append(heading)
      }
    }
    return entries + sections.map { Entry(id: $0.id, title: $0.title) }
  }

  private func row(_ entry: Entry) -> HTML {
    """
    <li>\(link(entry.id, entry.title))\(if: !entry.below.isEmpty, below(entry.below))</li>
    """
  }

  private func below(_ headings: [Heading]) -> HTML {
    """
    <ol>\(for: headings, { heading in "<li>\(link(heading.id, heading.text))</li>" })</ol>
    """
  }

  private func link(_ id: String, _ title: String) -> HTML {
    """
    <a href="\(here(id))">\(title)</a>
    """
  }
}

import DossierKit
import HTML

/// All briefings by year, the newest first.
struct BriefingIndexPage: Template {
  let context: PageContext

  var html: HTML {
    GroupedIndex(
      context: context, title: words.briefings, summary: HTML(text: words.allBriefings),
      groups: IndexGroup.byYear(
        site.briefings.map { (date: $0.date, row: briefingRow($0)) }, undated: words.undated),
      end: tags
    ).html
  }

  private var tags: HTML {
    guard !site.tags.isEmpty else { return .empty }
    return """
      <section>
        <h2 id="page-tags">\(words.tags)</h2>
        <ul class="inline">\(for: site.tags, { tag in
          """
          <li><a href="\(context.href(.tag(tag.slug)))">\(tag.name)</a></li>
          """
        })</ul>
      </section>
      """
  }
}

/// All events by year, the newest first.
struct EventIndexPage: Template {
  let context: PageContext

  var html: HTML {
    let dated = site.events.filter { $0.date != nil }.reversed()
    let undated = site.events.filter { $0.date == nil }
    return GroupedIndex(
      context: context, title: words.events, summary: summary,
      groups: IndexGroup.byYear(
        (dated + undated).map { (date: $0.date, row: eventRow($0, notes: actorsNote(of: $0))) },
        undated: words.undated)
    ).html
  }

  private var summary: HTML {
    """
    \(words.allEvents) <a href="\(context.href(.timeline))">\(words.timeline)</a>
    """
  }
}

/// All sources by title.
struct SourceIndexPage: Template {
  let context: PageContext

  var html: HTML {
    let entries = site.sources.map { (key: IndexKey($0.title), row: sourceRow($0, more: citing($0))) }
    return GroupedIndex(
      context: context, title: words.sources, summary: HTML(text: words.allSources),
      groups: IndexGroup.byLetter(entries.sorted { $0.key < $1.key }), rows: "rows"
    ).html
  }

  private func citing(_ source: Source) -> HTML {
    let number = site.links.citations[source.id]?.count ?? 0
    guard number > 0 else { return .empty }
    return """
      <span>\(words.citedBy.lowercased()) \(count(number, .page, at: href(source.entity, at: "page-cited")))</span>
      """
  }
}

/// All dossiers, the one changed last first.
struct DossierIndexPage: Template {
  let context: PageContext

  var html: HTML {
    """
    <div class="page">
      <header class="page-header">
        <h1>\(words.dossiers)</h1>
        <p class="standfirst">\(words.allDossiers)</p>
      </header>
      \(listOrNone("rows", site.dossiers.map(dossierRow)))
    </div>
    """
  }
}

/// All free pages.
struct TextPageIndexPage: Template {
  let context: PageContext

  var html: HTML {
    """
    <div class="page">
      <header class="page-header">
        <h1>\(words.pages)</h1>
      </header>
      \(listOrNone("rows", site.pages.map { page in "<li>\(titleLine(page.entity))</li>" }))
    </div>
    """
  }
}

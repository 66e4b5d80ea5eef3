import DossierKit
import HTML

/// All briefings by year, the newest first.
struct BriefingIndexPage: Template {
  let scope: PageScope
  var part: PagePart?

  /// How many of the newest are shown where the others are on pages of their own.
  static let newest = 50

  var html: HTML {
    let list = site.lists.briefings
    let shown = share(part, of: list, preview: Self.newest).map { site.briefings[$0] }
    let rows = shown.map { (date: Optional($0.date), row: briefingRow($0)) }
    let isPreview = part == nil && list.isSplit
    return GroupedIndex(
      scope: scope,
      summary: listSummary(HTML(text: words.allBriefings), part, of: list, words.byYear, .briefing),
      groups: isPreview
        ? [IndexGroup(id: "page-latest", title: words.latestBriefings, rows: rows.map(\.row))]
        : IndexGroup.byYear(rows, words),
      end: part == nil
        ? "\(partList(list, of: .index(.briefing), words.byYear, .briefing))\(tags)"
        : partPager(part, of: list, .index(.briefing)),
      isEmpty: site.briefings.isEmpty
    ).html
  }

  private var tags: HTML {
    guard !site.tags.isEmpty else { return .empty }
    let shown = share(nil, of: site.lists.tags).map { site.tags[$0] }
    return """
      <section>
        <h2 id="page-tags">\(words.tags)</h2>
        <ul class="inline">\(for: shown.prefix(TagIndexPage.brief), { tag in
          """
          <li><a href="\(context.href(.tag(tag.slug)))">\(tag.name)</a></li>
          """
        })\(if: site.tags.count > TagIndexPage.brief, allTags)</ul>
      </section>
      """
  }

  private var allTags: HTML {
    """
    <li><a href="\(context.href(Page.tags.address))">\(words.all(words.count(site.tags.count, .tag)))</a></li>
    """
  }
}

/// All events by year, the newest first.
struct EventIndexPage: Template {
  let scope: PageScope
  var part: PagePart?

  var html: HTML {
    let list = site.lists.events
    let shown = share(part, of: list, preview: BriefingIndexPage.newest).map { site.events[$0] }
    let rows = shown.map { (date: $0.date, row: eventRow($0, notes: actorsNote(of: $0))) }
    let isPreview = part == nil && list.isSplit
    return GroupedIndex(
      scope: scope, summary: listSummary(summary, part, of: list, words.byYear, .event),
      groups: isPreview
        ? [IndexGroup(id: "page-latest", title: words.latestEvents, rows: rows.map(\.row))]
        : IndexGroup.byYear(rows, words),
      end: part == nil
        ? partList(list, of: .index(.event), words.byYear, .event)
        : partPager(part, of: list, .index(.event)),
      isEmpty: site.events.isEmpty
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
  let scope: PageScope
  var part: PagePart?

  var html: HTML {
    let list = site.lists.sources
    let entries = share(part, of: list).map { site.sources[$0] }
      .map { (key: IndexKey($0.title), row: sourceRow($0, more: citing($0))) }
    return GroupedIndex(
      scope: scope,
      summary: listSummary(HTML(text: words.allSources), part, of: list, words.byLetter, .source),
      groups: IndexGroup.byLetter(entries),
      rows: "rows",
      end: part == nil
        ? partList(list, of: .index(.source), words.byLetter, .source)
        : partPager(part, of: list, .index(.source)),
      isEmpty: site.sources.isEmpty
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
  let scope: PageScope
  var part: PagePart?

  var html: HTML {
    let list = site.lists.dossiers
    return """
      <div class="page">
        <header class="page-header">
          <h1>\(listTitle)</h1>
          <p class="standfirst">\(words.allDossiers)</p>
        </header>
        \(listOrNone("rows", share(part, of: list).map { dossierRow(site.dossiers[$0]) }))
        \(partPager(part, of: list, .index(.dossier)))
      </div>
      """
  }
}

/// All free pages.
struct TextPageIndexPage: Template {
  let scope: PageScope

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

import DossierKit
import HTML

/// All tags, each with how many pages bear it.
struct TagIndexPage: Template {
  let context: PageContext

  var html: HTML {
    """
    <div class="page">
      <header class="page-header">
        <h1>\(words.tags)</h1>
        <p class="standfirst">\(words.allTags)</p>
      </header>
      <ul class="rows compact">\(for: site.tags, row)</ul>
    </div>
    """
  }

  private func row(_ tag: Tag) -> HTML {
    let address = context.href(.tag(tag.slug))
    return """
      <li>
        <p class="title"><a href="\(address)">\(tag.name)</a></p>
        \(meta(count(tag.pages.count, .page, at: address)))
      </li>
      """
  }
}

/// Everything that bears a tag, by kind.
struct TagPage: Template {
  let context: PageContext
  let tag: Tag

  var html: HTML {
    """
    <div class="page">
      <header class="page-header">
        <p class="kicker"><a href="\(context.href(PageAddress(path: "tags/index.html")))">\(words.tags)</a></p>
        <h1>\(tag.name)</h1>
      </header>
      \(part(.dossier, "rows", dossiers))
      \(part(.briefing, "rows keyed", briefings))
      \(part(.event, "rows keyed", events))
      \(part(.actor, "rows compact", actors))
      \(part(.source, "rows", sources))
      \(part(.page, "rows", pages))
    </div>
    """
  }

  private func part(_ kind: Kind, _ style: String, _ rows: [HTML]) -> HTML {
    guard !rows.isEmpty else { return .empty }
    return """
      <section>
        <h2 id="page-\(kind.folder)">\(words.kinds(kind))</h2>
        <ul class="\(style)">\(rows)</ul>
      </section>
      """
  }

  private func ids(_ kind: Kind) -> [String] {
    tag.pages.filter { $0.kind == kind }.map(\.id)
  }

  private var dossiers: [HTML] { ids(.dossier).compactMap { site.dossier($0) }.map(dossierRow) }
  private var actors: [HTML] { ids(.actor).compactMap { site.actor($0) }.map(actorRow) }
  private var sources: [HTML] { ids(.source).compactMap { site.source($0) }.map { sourceRow($0) } }
  private var events: [HTML] { sorted(ids(.event).compactMap { site.event($0) }).map { eventRow($0) } }

  private var briefings: [HTML] {
    ids(.briefing).compactMap { site.briefing($0) }
      .sorted { $0.date == $1.date ? $0.id < $1.id : $1.date < $0.date }
      .map { briefingRow($0) }
  }

  private var pages: [HTML] {
    ids(.page).map { id in
      """
      <li>\(titleLine(EntityID(.page, id)))</li>
      """
    }
  }
}

import DossierKit
import HTML

/// All tags, each with how many pages bear it.
struct TagIndexPage: Template {
  let scope: PageScope
  var part: PagePart?

  /// How many tags are shown on other pages than this.
  static let brief = 100

  var html: HTML {
    """
    <div class="page">
      <header class="page-header">
        <h1>\(listTitle)</h1>
        <p class="standfirst">\(words.allTags)</p>
      </header>
      <ul class="rows compact">\(for: share(part, of: site.lists.tags), { row(site.tags[$0]) })</ul>
      \(partPager(part, of: site.lists.tags, .tags))
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
  let scope: PageScope
  let tag: Tag
  var part: PagePart?

  var html: HTML {
    let list = site.lists.tagged[tag.slug]
    let shown = Dictionary(grouping: list.map { share(part, of: $0) } ?? [], by: \.kind)
    return """
      <div class="page">
        <header class="page-header">
          <h1>\(listTitle)</h1>
          \(if: part != nil, whole)
        </header>
        \(for: [.dossier, .briefing, .event, .actor, .source, .page], { section($0, shown[$0] ?? []) })
        \(if: list, { partPager(part, of: $0, .tag(tag)) })
      </div>
      """
  }

  /// The link to the tag's first page, which names it.
  private var whole: HTML {
    """
    <p><a href="\(context.href(.tag(tag.slug)))">\(words.all(words.count(tag.pages.count, .page)))</a></p>
    """
  }

  private func section(_ kind: Kind, _ entities: [EntityID]) -> HTML {
    guard !entities.isEmpty else { return .empty }
    let style =
      switch kind {
      case .briefing, .event: "rows keyed"
      case .actor: "rows compact"
      case .dossier, .source, .page: "rows"
      }
    return """
      <section>
        <h2 id="page-\(kind.folder)">\(words.kinds(kind))</h2>
        <ul class="\(style)">\(entities.map(row))</ul>
      </section>
      """
  }

  private func row(_ entity: EntityID) -> HTML {
    switch entity.kind {
    case .dossier: site.dossier(entity.id).map { dossierRow($0) } ?? .empty
    case .briefing: site.briefing(entity.id).map { briefingRow($0) } ?? .empty
    case .event: site.event(entity.id).map { eventRow($0) } ?? .empty
    case .actor: site.actor(entity.id).map { actorRow($0) } ?? .empty
    case .source: site.source(entity.id).map { sourceRow($0) } ?? .empty
    case .page: "<li>\(titleLine(entity))</li>"
    }
  }
}

import DossierKit
import HTML

/// The way down to a page: links to all that it is a part of, the home page first. A page that is a part of nothing but
/// the site has none, since the site's title above it leads there.
struct Trail: Template {
  let scope: PageScope

  var html: HTML {
    let steps = steps(to: context.page)
    guard !steps.isEmpty else { return .empty }
    return """
      <nav class="trail" aria-label="\(words.trail)">
        <ol class="inline"><li><a href="\(context.href(.home))">\(words.home)</a></li>\(for: steps, { "<li>\($0)</li>" })</ol>
      </nav>
      """
  }

  private func steps(to page: Page) -> [HTML] {
    switch page {
    case .briefing(let briefing):
      // Of several dossiers the first is the way; the others stand among the page's facts.
      guard let dossier = site.links.dossiers[briefing.id]?.first else { return [list(.briefing)] }
      return [list(.dossier), entityLink(EntityID(.dossier, dossier))]
    case .actor, .event, .source, .dossier: return page.common.map { [list($0.entity.kind)] } ?? []
    case .tag: return [link(Page.tags.address, words.tags)]
    case .dossierPrint(let dossier): return [list(.dossier), entityLink(dossier.entity)]
    case .actorPart(let actor, _): return [list(.actor), entityLink(actor.entity)]
    case .actorTogether(let actor, _, _):
      let together = PageAddress(actor.entity, fragment: "page-together")
      return [list(.actor), entityLink(actor.entity), link(together, words.namedTogether)]
    case .part(let list, _): return steps(to: list.whole) + [self.whole(list)]
    case .home, .page, .index, .tags, .timeline, .search, .notFound: return []
    }
  }

  private func whole(_ list: PageList) -> HTML {
    switch list {
    case .dossier(let dossier): entityLink(dossier.entity)
    case .source(let source): entityLink(source.entity)
    case .tag(let tag): "<a href=\"\(context.href(.tag(tag.slug)))\"><bdi>\(tag.name)</bdi></a>"
    case .index, .tags, .timeline: link(list.whole.address, title(of: list.whole))
    }
  }

  private func list(_ kind: Kind) -> HTML { link(.index(of: kind), words.kinds(kind)) }

  private func link(_ address: PageAddress, _ words: String) -> HTML {
    """
    <a href="\(context.href(address))">\(words)</a>
    """
  }
}

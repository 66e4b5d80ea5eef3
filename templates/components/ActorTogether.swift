import DossierKit
import HTML

/// The actors that are named most often in the same passages, each with these passages.
struct ActorTogether: ActorTemplate {
  let scope: PageScope
  let text: PageText
  let actor: Actor

  var html: HTML {
    let companions = site.links.companions[actor.id] ?? []
    guard !companions.isEmpty else { return .empty }
    return """
      <section>
        <h2 id="page-together">\(words.namedTogether)</h2>
        <p class="note">\(words.togetherNote)</p>
        <ul class="rows together">\(for: companions, { companion in
          """
          <li>
            \(titleLine(EntityID(.actor, companion.other)))
            \(passages(companion))
          </li>
          """
        })</ul>
      </section>
      """
  }

  /// The passages: a few in place, more on a page of their own.
  private func passages(_ companion: Companion) -> HTML {
    if let first = companion.parts.first {
      let address = PageAddress.part(first.part, of: actor)
      return meta(count(companion.passages.count, .passage, at: context.href(address)))
    }
    return """
      <details class="passages">
        <summary>\(words.count(companion.passages.count, .passage))</summary>
        \(SharedPassages(scope: scope, passages: companion.passages).brief)
      </details>
      """
  }
}

/// Passages that name two actors, page by page, each as a link.
struct SharedPassages: Template {
  let scope: PageScope
  let passages: [SharedPassage]

  /// The titles of the pages small, for a list within a list.
  var brief: HTML {
    """
    \(for: pages, { page, passages in
      """
      <p class="meta"><span>\(entityLink(page))</span> <span>\(key(of: page))</span></p>
      \(quotes(of: passages, in: page))
      """
    })
    """
  }

  /// A row for each page.
  var rows: HTML {
    """
    <ul class="rows keyed">\(for: pages, { page, passages in
      """
      <li>
        <p class="key">\(key(of: page))</p>
        \(titleLine(page))
        \(quotes(of: passages, in: page))
      </li>
      """
    })</ul>
    """
  }

  /// The passages of a page stand next to each other.
  private var pages: [(page: EntityID, passages: [SharedPassage])] {
    var pages: [(number: Int, passages: [SharedPassage])] = []
    for passage in passages {
      if pages.last?.number != passage.page { pages.append((passage.page, [])) }
      pages[pages.count - 1].passages.append(passage)
    }
    return pages.map { (site.links.pages[$0.number], $0.passages) }
  }
}

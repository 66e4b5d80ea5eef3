import DossierKit
import HTML

/// A further page of an actor who has too much for one: everything of a year, or what has no date.
struct ActorPartPage: ActorTemplate {
  let scope: PageScope
  let text: PageText
  let actor: Actor
  /// The part, which is the page's own.
  let slice: ActorPart

  var html: HTML {
    let sections = sections.filter { !$0.html.isBlank }
    return """
      <article class="page">
        <div class="columns">
          <header class="page-header">
            <h1>\(name(common))\(colon)\(words.title(of: slice.part.name))</h1>
          </header>
          \(Contents(scope: scope, headings: [], sections: sections.map { (id: $0.id, title: $0.titleWithCount(words)) }).html)
          \(sections.map(\.html))
        </div>
        \(pager)
      </article>
      """
  }

  private var sections: [PageSection] {
    let ties = ActorTies(scope: scope, text: text, actor: actor)
    let claims = ActorClaims(scope: scope, text: text, actor: actor)
    let mentions = ActorMentions(scope: scope, text: text, actor: actor)
    let sentences = ActorSection.mentions.reduce(0) { count, section in
      (slice.entries[section] ?? []).reduce(count) { $0 + $1.sentences.count }
    }
    return [
      section(.relations, words.relations, ties.relations),
      section(.members, words.members, ties.members),
      section(.memberships, words.memberOf, ties.memberships),
      section(.tenures, words.offices, ties.tenures),
      section(.holders, words.officeHolders, ties.holders),
      section(.claimsBy, words.claimsByIt, claims.by),
      section(.claimsAbout, words.claimsAboutIt, claims.about),
      section(.recommendationsTo, words.recommendationsToIt, claims.recommendationsTo),
      section(.recommendationsBy, words.recommendationsByIt, claims.recommendationsBy),
      section(.proposals, words.proposedFor, claims.proposals),
      PageSection("page-mentions", words.everyMention, mentions.html, count: sentences),
      section(.sources, words.sourcesOfOthers, sources),
    ]
  }

  private func section(_ list: ActorSection, _ title: String, _ html: HTML) -> PageSection {
    PageSection(list.id, title, html, count: slice.entries[list]?.count)
  }

  private var sources: HTML {
    let all = site.links.sourcesOn[actor.id] ?? []
    let rows = shown(all, .sources).compactMap { site.source($0) }.map { sourceRow($0) }
    return section(.sources, HTML(text: words.sourcesOfOthers), total: all.count, "rows", rows)
  }

  /// The newer and the older part; before the first comes the actor's own page.
  private var pager: HTML {
    let parts = (site.links.actorParts[actor.id]?.parts ?? []).map(\.part)
    let whole = Pager.Page(
      relation: words.newer, title: HTML(text: actor.title), address: href(actor.entity))
    return pager(words.byYear, parts, around: slice.part.index, before: whole)
  }
}

extension ActorTemplate {
  /// Links to the parts before and after one; `before` comes before the first.
  fileprivate func pager(
    _ label: String, _ parts: [PagePart], around index: Int, before: Pager.Page? = nil
  ) -> HTML {
    func page(_ index: Int, _ relation: String) -> Pager.Page? {
      guard parts.indices.contains(index) else { return nil }
      let address = context.href(PageAddress.part(parts[index], of: actor))
      return Pager.Page(
        relation: relation, title: HTML(text: words.title(of: parts[index].name)), address: address)
    }
    return Pager(
      scope: scope, label: label, previous: page(index - 1, words.newer) ?? before,
      next: page(index + 1, words.older)
    ).html
  }
}

/// The passages that name an actor and one of those named most often together with it.
struct ActorTogetherPage: ActorTemplate {
  let scope: PageScope
  let text: PageText
  let actor: Actor
  let companion: Companion
  let slice: PageSlice

  var html: HTML {
    """
    <article class="page">
      <header class="page-header">
        <h1>\(pair)\(if: slice.part.index > 0, "\(comma)\(slice.part.index + 1)")</h1>
        <p class="standfirst">\(words.together(passages))</p>
      </header>
      <div>\(SharedPassages(scope: scope, passages: slice.entries.map { companion.passages[$0] }).rows)</div>
      \(pager)
    </article>
    """
  }

  private var pair: HTML {
    words.pair(entityLink(actor.entity), actorLink(companion.other))
  }

  private var passages: HTML {
    HTML(text: words.count(companion.passages.count, .passage))
  }

  private var pager: HTML {
    pager(words.namedTogether, companion.parts.map(\.part), around: slice.part.index)
  }
}

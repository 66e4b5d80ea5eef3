import DossierKit
import HTML

/// An actor: who it is, what is known of it, and from whom.
struct ActorPage: ActorTemplate {
  let scope: PageScope
  let text: PageText
  let actor: Actor

  var html: HTML {
    let sections = sections.filter { !$0.html.isBlank }
    return """
      <article class="page">
        \(banners)
        <div class="columns">
          <header class="page-header">
            <h1>\(name(common))</h1>
            \(names)
          </header>
          <div class="margin">
            \(ActorInfobox(scope: scope, text: text, actor: actor).html)
            \(contents(of: sections))
          </div>
          \(standfirst)
          \(sections.map(\.html))
        </div>
      </article>
      """
  }

  /// Everything below the summary, in the order in which a reader wants it.
  private var sections: [PageSection] {
    let ties = ActorTies(scope: scope, text: text, actor: actor)
    let claims = ActorClaims(scope: scope, text: text, actor: actor)
    let mentions = ActorMentions(scope: scope, text: text, actor: actor)
    let together = ActorTogether(scope: scope, text: text, actor: actor)
    let years = ActorYears(scope: scope, text: text, actor: actor)
    let links = site.links
    return [
      PageSection("page-now", words.now, ties.latest),
      PageSection("", "", prose),
      section(.relations, words.relations, ties.relations, links.relations[actor.id]?.count),
      PageSection("page-network", words.network, ActorNetwork(scope: scope, actor: actor).html),
      PageSection(
        "page-timeline", words.timeline, ActorTimeline(scope: scope, text: text, actor: actor).html),
      section(.members, words.members, ties.members, actor.members.count),
      section(.memberships, words.memberOf, ties.memberships, links.memberships[actor.id]?.count),
      section(.tenures, words.offices, ties.tenures, actor.tenures.count),
      section(.holders, words.officeHolders, ties.holders, links.holders[actor.id]?.count),
      section(.claimsBy, words.claimsByIt, claims.by, links.claimsBy[actor.id]?.count),
      section(.claimsAbout, words.claimsAboutIt, claims.about, links.claimsAbout[actor.id]?.count),
      section(
        .recommendationsTo, words.recommendationsToIt, claims.recommendationsTo,
        links.recommendationsTo[actor.id]?.count),
      section(
        .recommendationsBy, words.recommendationsByIt, claims.recommendationsBy,
        links.recommendationsBy[actor.id]?.count),
      section(.proposals, words.proposedFor, claims.proposals, links.proposals[actor.id]?.count),
      PageSection("page-mentions", words.everyMention, mentions.html, count: sentenceCount),
      PageSection("page-together", words.namedTogether, together.html),
      section(.sources, words.sources, sources, sourceCount),
      PageSection(ActorYears.id, words.byYear, years.html),
      PageSection("page-links", words.linksHere, linksHere(except: mentioning)),
      PageSection("page-changes", words.changes, changeList),
    ]
  }

  private func section(_ list: ActorSection, _ title: String, _ html: HTML, _ count: Int?) -> PageSection {
    PageSection(list.id, title, html, count: count)
  }

  /// What stands on the page, each list with its length.
  private func contents(of sections: [PageSection]) -> HTML {
    let entries = sections.flatMap { section in
      section.id.isEmpty ? headings : [(id: section.id, title: section.titleWithCount(words))]
    }
    guard entries.count > 3 else { return .empty }
    return Contents(scope: scope, headings: [], sections: entries, style: "contents").html
  }

  /// The highest headings of the text.
  private var headings: [(id: String, title: String)] {
    let highest = text.headings.map(\.level).min()
    return text.headings.filter { $0.level == highest }.map { (id: $0.id, title: $0.text) }
  }

  /// Its other names, each with its language.
  private var names: HTML {
    """
    <dl class="facts">
      \(for: actor.names, { name in fact(words.language(name.language), self.name(name.name.value, name.language)) })
      \(fact(words.alsoNamed, ifAny: forms(actor.aliases)))
      \(fact(words.adjective, ifAny: forms(actor.demonyms)))
      \(fact(words.standsForIt, ifAny: forms(actor.metonyms)))
      \(fact(words.kind, kind(actor.kind)))
      \(commonFacts)
    </dl>
    """
  }

  private func name(_ name: String, _ language: String) -> HTML {
    """
    <bdi lang="\(language)" dir="auto">\(name)</bdi>
    """
  }

  private func forms(_ forms: [Located<String>]) -> HTML {
    joined(forms.map { form($0.value, of: actor) })
  }

  /// The sources that it cites itself, and those that speak of it.
  private var sources: HTML {
    let shown = shown(speaking, .sources)
    return sourceList(others: shown, note: extent(.sources, shown.count, of: speaking.count))
  }

  /// The sources that speak of it, without those that the page lists under numbers.
  private var speaking: [String] { site.links.sourcesOn[actor.id] ?? [] }

  private var sourceCount: Int { Set(text.sources.map(\.source) + speaking).count }

  /// The pages that the list of mentions has already.
  private var mentioning: Set<EntityID> {
    Set((site.links.mentions[actor.id] ?? []).map(\.page))
  }
}

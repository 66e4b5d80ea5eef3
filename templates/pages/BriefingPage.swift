import DossierKit
import HTML

/// A briefing: what happened or is said, on whose word, how sure.
struct BriefingPage: EntityTemplate {
  let scope: PageScope
  let text: PageText
  let briefing: Briefing

  var common: Common { briefing.common }

  var html: HTML {
    let parts = sections
    return """
      <article class="page">
        \(banners)
        <div class="columns">
          <header class="page-header">
            \(facts)
            <h1\(language: foreignTextLanguage(of: common))>\(briefing.title)</h1>
            \(standfirst)
          </header>
          \(verdict)
          \(KeyJudgements(scope: scope, text: text, common: common, judgements: briefing.keyJudgements).html)
          \(Contents(scope: scope, headings: text.headings, sections: contents(of: parts)).html)
          \(prose)
        </div>
        \(parts.map(\.html))
        \(BriefingSequence(scope: scope, briefing: briefing).html)
        \(Citation(scope: scope, briefing: briefing).html)
      </article>
      """
  }

  private var facts: HTML {
    """
    <dl class="facts">
      \(fact(words.dossier, ifAny: dossiers))
      \(fact(words.date, date(briefing.date)))
      \(if: briefing.updated, { fact(words.updated, date($0)) })
      \(fact(words.cutoff, briefing.informationCutoff.map { date($0) } ?? unknown(words.notStated)))
      \(fact(words.author, names(briefing.authors, or: words.authorUnknown)))
      \(if: text.words > 0, fact(words.readingTime, HTML(text: words.count(minutes, .minute))))
      \(fact(words.marking, HTML(text: common.marking.label)))
      \(fact(words.tags, ifAny: tagLinks(common.tags)))
      \(fact(words.alsoIn, ifAny: translations))
    </dl>
    """
  }

  private var minutes: Int { ReadingTime.minutes(for: text.words, in: site.language(of: common)) }

  private var dossiers: HTML {
    joined((site.links.dossiers[briefing.id] ?? []).map { entityLink(EntityID(.dossier, $0)) })
  }

  /// The headline of the text that the briefing reports on, and whether that text bears it out.
  var verdict: HTML {
    guard let headline = briefing.originalHeadline else { return .empty }
    let style = headline.supported.map { $0 ? "verdict supported" : "verdict unsupported" } ?? "verdict"
    let finding =
      headline.supported.map { $0 ? words.headlineSupported : words.headlineUnsupported }
      ?? words.headlineUnjudged
    return """
      <div class="\(style)" id="page-headline">
        <p class="label">\(words.originalHeadline)</p>
        <p><q><bdi>\(headline.text)</bdi></q></p>
        <p><strong>\(finding)</strong> \(if: text.fields[.headlineNote], { "<span\(language: foreignTextLanguage(of: common))>\($0.html)</span>" })</p>
      </div>
      """
  }

  /// Everything below the text, in the order in which a reader wants it.
  private var sections: [PageSection] {
    [
      PageSection("page-claims", words.claims, claimsTable),
      PageSection("page-recommendations", words.recommendations, recommendations),
      PageSection("page-events", words.events, events),
      PageSection(
        "page-actors", words.actors, BriefingActors(scope: scope, text: text, briefing: briefing).html),
      PageSection("page-sources", words.sources, sourceList()),
      PageSection("page-related", words.related, related),
      PageSection("page-links", words.linksHere, linksHere),
      PageSection("page-replies", words.replies, Replies(scope: scope, text: text, common: common).html),
      PageSection("page-changes", words.changes, changeList),
    ]
    .filter { !$0.html.isEmpty }
  }

  private func contents(of sections: [PageSection]) -> [(id: String, title: String)] {
    sections.map { (id: $0.id, title: $0.title) }
  }

  var claimsTable: HTML {
    ClaimsTable(scope: scope, text: text, common: common, claims: briefing.claims).html
  }

  var recommendations: HTML {
    Recommendations(scope: scope, text: text, common: common, recommendations: briefing.recommendations)
      .html
  }

  var events: HTML {
    let events = sorted(briefing.events.map(\.id).unique().compactMap { site.event($0) })
    guard !events.isEmpty else { return .empty }
    return """
      <section>
        <h2 id="page-events">\(words.events)</h2>
        <ul class="rows keyed">\(for: events, { event in eventRow(event) })</ul>
      </section>
      """
  }

  private var related: HTML {
    let related = (site.links.related[briefing.id] ?? []).compactMap { site.briefing($0) }
    guard !related.isEmpty else { return .empty }
    let own = Set(actors(of: briefing))
    return """
      <section>
        <h2 id="page-related">\(words.related)</h2>
        <ul class="rows keyed">\(for: related, { other in relatedRow(other, own) })</ul>
      </section>
      """
  }

  private func relatedRow(_ other: Briefing, _ own: Set<String>) -> HTML {
    let shared = actors(of: other).filter(own.contains)
    return """
      <li>
        <p class="key">\(key(of: other.entity))</p>
        \(titleLine(other.entity))
        \(meta("\(words.shares) \(actorLinks(shared, limit: 4, rest: href(other.entity, at: "page-actors")))"))
      </li>
      """
  }
}

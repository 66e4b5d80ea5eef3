import DossierKit
import HTML

/// Every place that names an actor: by kind of page, newest first, each with its sentences.
struct ActorMentions: ActorTemplate {
  let scope: PageScope
  let text: PageText
  let actor: Actor

  var html: HTML {
    let lists = ActorSection.mentions.map { (section: $0, rows: rows($0)) }.filter { !$0.rows.isEmpty }
    guard part == nil || !lists.isEmpty else { return .empty }
    return """
      <section>
        <h2 id="page-mentions">\(words.everyMention)</h2>
        \(if: lists.isEmpty, noneRecorded)
        \(for: lists, { section, rows in
          """
          <h3 id="\(section.id)">\(title(section))</h3>
          \(extent(section, shownPages(section), of: mentionCount(of: actor.id, section)))
          <ul class="rows keyed">\(rows)</ul>
          """
        })
      </section>
      """
  }

  private func title(_ section: ActorSection) -> String {
    switch section {
    case .briefings: words.briefings
    case .events: words.events
    case .dossiers: words.dossiers
    default: words.otherPages
    }
  }

  /// How many pages the list shows; one that names the actor very often has several rows.
  private func shownPages(_ section: ActorSection) -> Int {
    entries(section).map { Set($0.map(\.position)).count } ?? mentionCount(of: actor.id, section)
  }

  private func rows(_ section: ActorSection) -> [HTML] {
    let mentions = site.links.mentions[actor.id] ?? []
    guard let entries = entries(section) else {
      return mentions.filter { ActorSection(ofPages: $0.page.kind) == section }.map { mentions in
        row(mentions, sentences(of: mentions), nil)
      }
    }
    // A page with very many sentences has a row for each few of them; they are looked up once.
    var known: (position: Int, sentences: [Int])?
    return entries.map { entry in
      if known?.position != entry.position {
        known = (entry.position, sentences(of: mentions[entry.position]))
      }
      return row(mentions[entry.position], known?.sentences ?? [], entry.sentences)
    }
  }

  private func sentences(of mentions: PageMentions) -> [Int] {
    mentions.sentences(among: site.mentions(of: mentions.page))
  }

  /// A page, with all its sentences that name the actor or a range of them.
  private func row(_ mentions: PageMentions, _ sentences: [Int], _ range: Range<Int>?) -> HTML {
    let shown = range ?? sentences.indices
    return """
      <li>
        <p class="key">\(key(of: mentions.page))</p>
        \(titleLine(mentions.page))
        \(if: sentences.isEmpty, meta(HTML(text: words.declaredOnly)))
        \(if: shown.count < sentences.count, meta(HTML(text: words.sentences(shown, of: sentences.count))))
        \(quotes(of: mentions, Array(sentences[shown])))
      </li>
      """
  }
}

import DossierKit
import HTML

/// Every place that names an actor, and who is named with it.
struct ActorMentions: EntityTemplate {
  let context: PageContext
  let text: PageText
  let actor: Actor

  var common: Common { actor.common }

  /// How many others are given as named together with it.
  private static let companions = 10

  var html: HTML {
    let mentions = site.links.mentions[actor.id] ?? []
    let groups = Group.allCases.map { group in (group, mentions.filter { Group($0.page.kind) == group }) }
    return """
      <section>
        <h2 id="page-mentions">\(words.everyMention)</h2>
        \(if: mentions.isEmpty, noneRecorded)
        \(for: groups.filter { !$0.1.isEmpty }, { group, pages in
          """
          <h3 id="\(group.id)">\(group.title(words))</h3>
          <ul class="rows keyed">\(for: pages, row)</ul>
          """
        })
      </section>
      \(together(mentions))
      """
  }

  /// The lists of pages that name an actor.
  enum Group: String, CaseIterable {
    case briefings, events, dossiers, others

    init(_ kind: Kind) {
      switch kind {
      case .briefing: self = .briefings
      case .event: self = .events
      case .dossier: self = .dossiers
      case .actor, .source, .page: self = .others
      }
    }

    /// The id of the list's heading.
    var id: String { "page-mentions-\(rawValue)" }

    func title(_ words: Words) -> String {
      switch self {
      case .briefings: words.briefings
      case .events: words.events
      case .dossiers: words.dossiers
      case .others: words.otherPages
      }
    }

    var noun: Words.Noun {
      switch self {
      case .briefings: .briefing
      case .events: .event
      case .dossiers: .dossier
      case .others: .otherPage
      }
    }
  }

  private func row(_ mentions: PageMentions) -> HTML {
    """
    <li>
      <p class="key">\(key(of: mentions.page))</p>
      \(titleLine(mentions.page))
      \(if: mentions.mentions.isEmpty, meta(HTML(text: words.declaredOnly)))
      \(quotes(of: mentions))
    </li>
    """
  }

  /// The actors that the same briefings name, those most often so first.
  private func together(_ mentions: [PageMentions]) -> HTML {
    var counts: [String: Int] = [:]
    let briefings = mentions.filter { $0.page.kind == .briefing }.compactMap { site.briefing($0.page.id) }
    for briefing in briefings {
      for other in actors(of: briefing) where other != actor.id { counts[other, default: 0] += 1 }
    }
    let most = counts.sorted { $0.value == $1.value ? $0.key < $1.key : $0.value > $1.value }.prefix(
      Self.companions)
    guard !most.isEmpty else { return .empty }
    return """
      <section>
        <h2 id="page-together">\(words.namedTogether)</h2>
        <ul class="rows compact">\(for: most, { other, number in
          """
          <li>
            \(titleLine(EntityID(.actor, other)))
            \(meta(count(number, .briefing, at: here(Group.briefings.id))))
          </li>
          """
        })</ul>
      </section>
      """
  }
}

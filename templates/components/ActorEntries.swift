import DossierKit
import HTML

/// A piece of an actor's page, or of a further page of an actor who has too much for one.
protocol ActorTemplate: EntityTemplate {
  var actor: Actor { get }
}

extension ActorTemplate {
  var common: Common { actor.common }

  /// The further page, if this is one.
  var part: ActorPart? {
    if case .actorPart(_, let part) = context.page { part } else { nil }
  }

  /// The entries of a list that stand on this page; nil where the page shows the whole list.
  func entries(_ section: ActorSection) -> [ActorEntry]? {
    if let part { return part.entries[section] ?? [] }
    return site.links.actorParts[actor.id]?.shown[section]
  }

  /// What of a list stands on this page.
  func shown<Value>(_ values: [Value]?, _ section: ActorSection) -> [Value] {
    let values = values ?? []
    guard let entries = entries(section) else { return values }
    return entries.map { values[$0.position] }
  }

  /// That there is more than the page shows, and where.
  func extent(_ section: ActorSection, _ shown: Int, of total: Int) -> HTML {
    guard part == nil, shown < total else { return .empty }
    let all = count(total, section.noun, at: here(ActorYears.id))
    return """
      <p class="note">\(words.extent(shown, of: all, isDated: section.isDated))</p>
      """
  }

  /// A list of an actor's page under its heading; nothing where it is empty.
  func section(_ section: ActorSection, _ title: HTML, total: Int, _ style: String, _ rows: [HTML]) -> HTML {
    guard !rows.isEmpty else { return .empty }
    return """
      <section>
        <h2 id="\(section.id)">\(title)</h2>
        \(extent(section, rows.count, of: total))
        \(list(style, rows))
      </section>
      """
  }
}

extension ActorSection {
  /// The id of the list's heading.
  var id: String {
    switch self {
    case .relations, .members, .memberships, .tenures, .holders, .proposals, .sources: "page-\(rawValue)"
    case .claimsBy: "page-claims-by"
    case .claimsAbout: "page-claims-about"
    case .recommendationsTo: "page-recommendations"
    case .recommendationsBy: "page-recommendations-by"
    case .briefings, .events, .dossiers: "page-mentions-\(rawValue)"
    case .otherPages: "page-mentions-others"
    }
  }

  /// What its entries are.
  var noun: CountedNoun {
    switch self {
    case .relations: .relation
    case .members: .member
    case .memberships: .membership
    case .tenures: .office
    case .holders: .holder
    case .claimsBy: .claimBy
    case .claimsAbout: .claimAbout
    case .recommendationsTo: .recommendationTo
    case .recommendationsBy: .recommendationBy
    case .proposals: .proposal
    case .briefings: .briefing
    case .events: .event
    case .dossiers: .dossier
    case .otherPages: .otherPage
    case .sources: .source
    }
  }
}

extension Template {
  /// How many pages of a kind name an actor.
  func mentionCount(of actor: String, _ section: ActorSection) -> Int {
    site.links.mentionCounts[actor]?[section] ?? 0
  }
}

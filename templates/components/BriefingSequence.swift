import DossierKit
import HTML

/// Links to the briefings before and after one: in each of its dossiers, or in the whole site where it is in none.
struct BriefingSequence: Template {
  let scope: PageScope
  let briefing: Briefing

  var html: HTML {
    let dossiers = site.links.dossiers[briefing.id] ?? []
    if dossiers.isEmpty {
      let all = site.lists.briefings.entries
      return pager(
        words.inSequence, .empty, Neighbours(all.count, in: site) { site.briefings[all[$0]].entity })
    }
    return "\(for: dossiers, pager(in:))"
  }

  private func pager(in dossier: String) -> HTML {
    let entity = EntityID(.dossier, dossier)
    let briefings = site.links.dossierBriefings[dossier] ?? []
    return pager(
      "\(words.inSequence)\(words.colon)\(site.title(of: entity))", "\(words.within) \(entityLink(entity))",
      Neighbours(briefings.count, in: site) { EntityID(.briefing, briefings[$0]) })
  }

  private func pager(_ label: String, _ caption: HTML, _ neighbours: Neighbours) -> HTML {
    let (older, newer) = neighbours.of(original)
    return Pager(
      scope: scope, label: label, caption: caption, previous: older.map { page($0, words.previous) },
      next: newer.map { page($0, words.next) }
    ).html
  }

  /// The briefing that stands in lists for all its languages.
  private var original: Briefing {
    briefing.common.translationOf.flatMap { site.briefing($0.id) } ?? briefing
  }

  /// A briefing, or its version in this one's language.
  private func page(_ briefing: Briefing, _ relation: String) -> Pager.Page {
    let language = site.language(of: self.briefing.common)
    let versions = [briefing.entity] + (site.links.translations[briefing.entity] ?? [])
    let common = versions.lazy.compactMap { site.common($0) }.first { site.language(of: $0) == language }
    let shown = common ?? briefing.common
    return Pager.Page(relation: relation, title: name(shown), address: href(shown.entity))
  }
}

/// Finds the briefings before and after one in a list of them: newest first, and in the order of their ids where they have
/// one date.
struct Neighbours {
  private let count: Int
  private let site: Site
  private let entity: (Int) -> EntityID

  /// `entity` is the identity of the briefing at a position below `count`.
  init(_ count: Int, in site: Site, _ entity: @escaping (Int) -> EntityID) {
    self.count = count
    self.site = site
    self.entity = entity
  }

  /// The next older and the next newer briefing.
  func of(_ briefing: Briefing) -> (older: Briefing?, newer: Briefing?) {
    guard let position = position(of: briefing) else { return (nil, nil) }
    return (
      position + 1 < count ? site.briefing(entity(position + 1).id) : nil,
      position > 0 ? site.briefing(entity(position - 1).id) : nil
    )
  }

  /// A search by halves, since a site may have very many briefings and each of them asks.
  private func position(of wanted: Briefing) -> Int? {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      let found = entity(middle)
      guard let date = site.date(of: found) else { return nil }
      let precedes = date == wanted.date ? found.id < wanted.id : wanted.date < date
      if precedes { low = middle + 1 } else { high = middle }
    }
    return low < count && entity(low) == wanted.entity ? low : nil
  }
}

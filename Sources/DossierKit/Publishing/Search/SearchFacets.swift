/// Which actors and dossiers each page belongs to: as terms, to find the pages of one, and page by page, to count them.
struct SearchFacets: Sendable {
  /// A shard of the lists page by page.
  struct Shard: Sendable {
    /// The number of its first page.
    var first: Int
    /// For each page: how many actors and dossiers, then their pages' numbers, each as its distance from the one before;
    /// all as ``Digits``.
    var bytes: [UInt8]
  }

  /// The terms, `actors/mali`, with the pages that have them; no word has a slash.
  let terms: SortedTerms
  private(set) var shards: [Shard] = []

  private static let limit = 16_000

  init(_ documents: [SearchDocument], of site: Site) {
    let numbers = Dictionary(
      documents.enumerated().map { ($0.element.entity, $0.offset) }, uniquingKeysWith: { first, _ in first })
    var terms: [(term: String, pages: [Int])] = []
    var groups: [[Int]] = Array(repeating: [], count: documents.count)
    func add(_ entity: EntityID, _ pages: some Sequence<EntityID>) {
      guard let group = numbers[entity] else { return }
      let members = Set(pages.compactMap { numbers[$0] }).sorted()
      for page in members { groups[page].append(group) }
      if !members.isEmpty { terms.append(("\(entity.kind.folder)/\(entity.id)", members)) }
    }
    for document in documents {
      switch document.entity.kind {
      case .actor: add(document.entity, (site.links.mentions[document.entity.id] ?? []).lazy.map(\.page))
      case .dossier:
        add(
          document.entity,
          (site.links.dossierBriefings[document.entity.id] ?? []).lazy.map { EntityID(.briefing, $0) })
      default: break
      }
    }
    self.terms = SortedTerms(
      facets: terms.sorted { $0.term.utf8.lexicographicallyPrecedes($1.term.utf8) })
    for (page, groups) in groups.enumerated() {
      if shards.isEmpty || shards[shards.count - 1].bytes.count > Self.limit {
        shards.append(Shard(first: page, bytes: []))
      }
      Self.append(groups, to: &shards[shards.count - 1].bytes)
    }
  }

  private static func append(_ groups: [Int], to bytes: inout [UInt8]) {
    Digits.append(groups.count, to: &bytes)
    var previous = 0
    for group in groups {
      Digits.append(group - previous, to: &bytes)
      previous = group
    }
  }
}

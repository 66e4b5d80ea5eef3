/// Spreads the lists of actors who have too much for one page: the newest on the actor's own page, everything by year
/// on further ones.
///
/// Worked out once for all, in time linear in the number of entries. How long a page will be is estimated from what its
/// entries say; the bounds leave room for a theme's mark-up, so that no page grows far beyond 250 kB.
struct ActorPartition {
  /// By actor that has too much for one page.
  private(set) var byActor: [String: ActorParts] = [:]
  /// By actor: how many sentences name it.
  private(set) var sentenceCounts: [String: Int] = [:]
  private let weights: ActorEntryWeights
  private let dates: PageDates

  /// What a page holds of all lists together, in estimated bytes.
  static let pageBound = 180_000
  /// How many sentences of one page stand together in a row; a page that names the actor more often has several rows.
  static let sentencesPerRow = 50
  /// How many shared passages stand on the actor's own page; more have pages of their own.
  static let passagesInPlace = 10

  private struct Entry {
    var entry: ActorEntry
    /// The page that it stands in, where that gives it a date.
    var page: EntityID?
    var size: Int
  }

  init(_ entities: Entities, texts: [EntityID: PageText], graph: LinkGraph) async {
    weights = ActorEntryWeights(entities, pages: graph.pages)
    dates = PageDates(entities)
    let bare = self
    let spread = await entities.actors.parallelMap { bare.spread($0, graph, texts) }
    for (actor, found) in zip(entities.actors, spread) {
      byActor[actor.id] = found.parts
      if found.sentences > 0 { sentenceCounts[actor.id] = found.sentences }
    }
  }

  /// How an actor's lists are spread, nil where one page holds them, and how many sentences name it.
  private func spread(_ actor: Actor, _ graph: LinkGraph, _ texts: [EntityID: PageText]) -> (
    parts: ActorParts?, sentences: Int
  ) {
    var lists: [ActorSection: [Entry]] = [:]
    for section in ActorSection.allCases where !ActorSection.mentions.contains(section) {
      lists[section] = entries(of: section, actor, graph)
    }
    let (mentions, sentences) = mentions(of: actor, graph, texts)
    lists.merge(mentions) { $1 }
    let total = lists.values.reduce(0) { $0 + $1.reduce(0) { $0 + $1.size } }
    return (total > Self.pageBound ? parts(lists) : nil, sentences)
  }

  private func entries(of section: ActorSection, _ actor: Actor, _ graph: LinkGraph) -> [Entry] {
    func list<Value>(_ values: [Value]?, page: (Value) -> EntityID? = { _ in nil }, _ size: (Value) -> Int)
      -> [Entry]
    {
      (values ?? []).enumerated().map { position, value in
        Entry(entry: ActorEntry(position: position), page: page(value), size: size(value))
      }
    }
    func places(_ values: [ClaimPlace]?, _ size: (ClaimPlace) -> Int) -> [Entry] {
      list(values, page: { graph.pages[$0.page] }, size)
    }
    return switch section {
    case .relations: list(graph.relations[actor.id], weights.size(of:))
    case .members: list(actor.members) { weights.row(EntityID(.actor, $0.id)) }
    case .memberships: list(graph.memberships[actor.id]) { weights.row(EntityID(.actor, $0)) }
    case .tenures: list(actor.tenures) { weights.size(of: $0, with: $0.office.id) }
    case .holders: list(graph.holders[actor.id]) { weights.size(of: $0.tenure, with: $0.person) }
    case .claimsBy: places(graph.claimsBy[actor.id], weights.claim)
    case .claimsAbout: places(graph.claimsAbout[actor.id], weights.claim)
    case .recommendationsTo: places(graph.recommendationsTo[actor.id], weights.recommendation)
    case .recommendationsBy: places(graph.recommendationsBy[actor.id], weights.recommendation)
    case .proposals: places(graph.proposals[actor.id], weights.recommendation)
    case .sources: list(graph.sourcesOn[actor.id]) { weights.row(EntityID(.source, $0)) + 400 }
    case .briefings, .events, .dossiers, .otherPages: []
    }
  }

  /// The pages that name an actor, and how many of their sentences do.
  private func mentions(of actor: Actor, _ graph: LinkGraph, _ texts: [EntityID: PageText]) -> (
    lists: [ActorSection: [Entry]], sentences: Int
  ) {
    var lists: [ActorSection: [Entry]] = [:]
    var count = 0
    for (position, mentions) in (graph.mentions[actor.id] ?? []).enumerated() {
      let text = texts[mentions.page] ?? PageText()
      let sentences = mentions.sentences(among: text.mentions)
      count += sentences.count
      // A page that only declares the actor has one row without sentences.
      for start in stride(from: 0, to: max(sentences.count, 1), by: Self.sentencesPerRow) {
        let range = start..<min(start + Self.sentencesPerRow, sentences.count)
        let size = sentences[range].reduce(weights.row(mentions.page)) { size, sentence in
          size + weights.quote(sentence, of: text.sentences, in: mentions.page)
        }
        let entry = ActorEntry(position: position, sentences: range)
        lists[ActorSection(ofPages: mentions.page.kind), default: []].append(
          Entry(entry: entry, page: mentions.page, size: size))
      }
    }
    return (lists, count)
  }

  /// A companion with the pages for its passages, if these are many.
  func spreading(_ companion: Companion, over pages: [EntityID], _ texts: [EntityID: PageText]) -> Companion {
    guard companion.passages.count > Self.passagesInPlace else { return companion }
    let group = PageGroup(
      slug: "with-\(companion.other)", name: .text(weights.title(of: EntityID(.actor, companion.other))),
      entries: Array(companion.passages.indices))
    var companion = companion
    companion.parts = PagePart.cut([group], bound: Self.pageBound, separator: "/") { position in
      size(of: companion.passages[position], over: pages, texts)
    }
    return companion
  }

  private func size(of passage: SharedPassage, over pages: [EntityID], _ texts: [EntityID: PageText]) -> Int {
    let page = pages[passage.page]
    let text = texts[page] ?? PageText()
    let sentences = Set([passage.own, passage.other].map { text.mentions[$0].sentence })
    return sentences.reduce(weights.row(page)) { $0 + weights.quote($1, of: text.sentences, in: page) }
  }

  private func parts(_ lists: [ActorSection: [Entry]]) -> ActorParts {
    var parts = ActorParts(shown: [:], parts: [])
    var spread: [(section: ActorSection, entry: Entry)] = []
    for section in ActorSection.allCases {
      let entries = lists[section] ?? []
      let shown = Self.first(of: entries, within: section.bound)
      parts.shown[section] = shown
      if section.isDated || shown.count < entries.count { spread += entries.map { (section, $0) } }
    }
    // A year that is cut is cut by date, so that a part has everything of its weeks.
    spread = spread.enumerated().map { (rank: dates.rank(of: $1.entry.page), offset: $0, element: $1) }
      .sorted { ($0.rank, $0.offset) < ($1.rank, $1.offset) }.map(\.element)
    let years = spread.map { dates.year(of: $0.entry.page) }
    let slices = PagePart.byYear(years, bound: Self.pageBound) { spread[$0].entry.size }
    parts.parts = slices.map { slice in
      let entries = Dictionary(grouping: slice.entries) { spread[$0].section }
      return ActorPart(part: slice.part, entries: entries.mapValues { $0.map { spread[$0].entry.entry } })
    }
    return parts
  }

  /// The first entries that fit, at least one.
  private static func first(of entries: [Entry], within bound: Int) -> [ActorEntry] {
    var room = bound
    return entries.enumerated().prefix { index, entry in
      room -= entry.size
      return room >= 0 || index == 0
    }
    .map(\.element.entry)
  }
}

extension ActorSection {
  /// What the page of an actor shows of a list that has to be cut, in estimated bytes.
  fileprivate var bound: Int {
    switch self {
    case .briefings: 45_000
    case .events: 16_000
    case .claimsBy, .claimsAbout: 14_000
    case .relations, .recommendationsTo, .sources: 10_000
    case .dossiers, .otherPages, .recommendationsBy, .proposals: 5_000
    case .members, .memberships, .tenures, .holders: 4_000
    }
  }
}

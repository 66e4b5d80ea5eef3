/// The site's lists of everything, each worked out once: its order, and the pages over which it is spread.
public struct SiteLists: Sendable {
  /// All briefings by their positions in ``Site/briefings``, newest first.
  public private(set) var briefings = SplitList<Int>()
  /// All events by their positions in ``Site/events``, newest first, those without a date last.
  public private(set) var events = SplitList<Int>()
  /// All names of actors, by letter.
  public private(set) var actors = SplitList<IndexedName>()
  /// All sources by their positions in ``Site/sources``, by letter.
  public private(set) var sources = SplitList<Int>()
  /// All dossiers by their positions in ``Site/dossiers``, the one changed last first.
  public private(set) var dossiers = SplitList<Int>()
  /// All tags by their positions in ``Site/tags``.
  public private(set) var tags = SplitList<Int>()
  /// By tag's slug: what bears it, by kind.
  public private(set) var tagged: [String: SplitList<EntityID>] = [:]
  /// Events, briefings, offices and ties that have a date, and events that have none, in the order of time.
  public private(set) var timeline = SplitList<TimelineItem>()
  /// By dossier: what it gathers.
  public private(set) var ofDossiers: [String: DossierLists] = [:]

  /// By source: the pages that cite or declare it, newest first.
  public private(set) var ofSources: [String: SplitList<SourceUse>] = [:]

  init() {}

  init(_ site: Site) async {
    let rows = RowSizes(site)
    async let ofDossiers = site.dossiers.parallelMap { ($0.id, DossierLists($0, of: site, rows)) }
    async let ofSources = site.links.citations.mapValues { SplitList(numbered: $0, size: rows.size) }
    briefings = SplitList(
      Self.originals(site.briefings, \.common), year: { Self.year(site.briefings[$0].date) },
      size: { rows.size(of: site.briefings[$0].common) })
    let happened = Self.originals(site.events, \.common)
    events = SplitList(
      happened.reversed().filter { site.events[$0].date != nil }
        + happened.filter { site.events[$0].date == nil },
      year: { site.events[$0].date.flatMap(Self.year) }, size: { rows.size(of: site.events[$0].common) })
    actors = SplitList(
      IndexedName.all(of: site.actors), letter: \.key,
      size: { RowSizes.name + 2 * site.actors[$0.actor].title.utf8.count + ($0.other?.utf8.count ?? 0) })
    let keys = site.sources.map { IndexKey($0.title) }
    sources = SplitList(
      Self.originals(site.sources, \.common).sorted { (keys[$0], $0) < (keys[$1], $1) }, letter: { keys[$0] },
      size: { rows.size(of: site.sources[$0].common) })
    dossiers = SplitList(
      numbered: Self.originals(site.dossiers, \.common), size: { rows.size(of: site.dossiers[$0].common) })
    tags = SplitList(
      numbered: Array(site.tags.indices),
      size: { RowSizes.name + site.tags[$0].name.utf8.count + site.tags[$0].slug.utf8.count })
    tagged = Self.tagged(site).mapValues { entities in
      SplitList(numbered: entities, size: { site.common($0).map(rows.size) ?? 0 })
    }
    timeline = SplitList(
      Self.items(of: site), latestFirst: false, year: { $0.extent?.year }, size: rows.size)
    self.ofSources = await ofSources
    self.ofDossiers = await Dictionary(uniqueKeysWithValues: ofDossiers)
  }

  /// The positions of all but translations, to which their originals lead.
  private static func originals<Entity>(_ entities: [Entity], _ common: KeyPath<Entity, Common>) -> [Int] {
    entities.indices.filter { !entities[$0][keyPath: common].isTranslation }
  }

  /// The year under which a date is listed.
  static func year(_ date: EDTFDate) -> Int? { Extent(date).year }

  /// What bears each tag, each kind in the order of its own list.
  private static func tagged(_ site: Site) -> [String: [EntityID]] {
    var tagged: [String: [EntityID]] = [:]
    var slugs: [String: String] = [:]
    func add(_ entities: [some Entity]) {
      for common in entities.lazy.map(\.common) where !common.isTranslation {
        var seen: Set<String> = []
        for name in common.tags {
          let slug = slugs[name] ?? Tag.slug(for: name)
          slugs[name] = slug
          if seen.insert(slug).inserted { tagged[slug, default: []].append(common.entity) }
        }
      }
    }
    add(site.dossiers)
    add(site.briefings)
    add(site.events)
    add(site.actors)
    add(site.sources)
    add(site.pages)
    tagged.shrinkLists()
    return tagged
  }

  private static func items(of site: Site) -> [TimelineItem] {
    var items = originals(site.events, \.common).map { TimelineItem(site.events[$0]) }
    items += originals(site.briefings, \.common).map { TimelineItem(site.briefings[$0]) }
    for actor in site.actors {
      items += actor.tenures.map { TimelineItem($0, of: actor.id) }.filter { $0.extent != nil }
      items += actor.relations.compactMap { TimelineItem($0, of: actor.id) }
    }
    return TimelineItem.sorted(items)
  }
}

/// What a dossier gathers.
public struct DossierLists: Sendable {
  /// Its events, its own and its briefings', in the order of time, those without a date last.
  public let events: [String]
  /// Its actors: those that it declares, then those that its briefings have, newest first.
  public let actors: [String]
  /// The sources of its briefings, newest first.
  public let sources: [String]
  /// Its briefings, then its events, by years, the latest first.
  public let contents: SplitList<EntityID>

  init(_ dossier: Dossier, of site: Site, _ rows: RowSizes) {
    let briefings = (site.links.dossierBriefings[dossier.id] ?? []).compactMap { site.briefing($0) }
    let ids = dossier.events.map(\.id) + briefings.flatMap { $0.events.map(\.id) }
    let events = Self.unique(ids).compactMap { site.event($0) }.sorted(by: Event.isOlder)
    self.events = events.map(\.id)
    actors = Self.unique(dossier.actors.map(\.id) + briefings.flatMap { site.actors(of: $0) })
    sources = Self.unique(briefings.flatMap { site.citedSources(of: $0.entity).map(\.source) })
    contents = SplitList(
      briefings.map(\.entity) + events.map(\.entity),
      year: { entity in
        let date = entity.kind == .briefing ? site.briefing(entity.id)?.date : site.event(entity.id)?.date
        return date.flatMap(SiteLists.year)
      },
      size: { entity in
        if let briefing = site.briefing(entity.id), entity.kind == .briefing {
          return rows.size(inDossier: briefing)
        }
        return site.common(entity).map(rows.size) ?? 0
      })
  }

  private static func unique(_ ids: [String]) -> [String] {
    var seen: Set<String> = []
    var unique = ids.filter { seen.insert($0).inserted }
    unique.shrink()
    return unique
  }
}

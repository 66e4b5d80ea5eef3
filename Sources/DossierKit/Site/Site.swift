/// A whole site, resolved: what templates read. Immutable; every reference in it leads somewhere.
///
/// A class, since every piece of every page holds it: to pass on the many tables of a value would cost more than most
/// pieces themselves.
public final class Site: Sendable {
  /// What `site.yaml` says.
  public let settings: SiteSettings
  /// Who may read the site.
  public let audience: Audience
  /// All briefings, newest first.
  public let briefings: [Briefing]
  /// All actors, by name.
  public let actors: [Actor]
  /// All events, oldest first; those without a date come last.
  public let events: [Event]
  /// All sources, by title.
  public let sources: [Source]
  /// All dossiers, the one changed last first.
  public let dossiers: [Dossier]
  /// All free pages, by id.
  public let pages: [FreePage]
  /// All tags, by name.
  public let tags: [Tag]
  /// The entries of the site's own navigation that lead somewhere.
  public let navigation: [NavigationItem]
  /// How everything hangs together.
  public let links: LinkGraph
  /// The files below content/ that are copied, by their paths.
  public let assets: [String]
  /// By dossier: the latest date that it or one of its briefings bears.
  public let dossierChanges: [String: EDTFDate]
  /// What the audience does not see; rules that ask what is missing have to know.
  private let leftOut: LeftOut
  /// The lists of everything, and the pages over which they are spread.
  public let lists: SiteLists
  private let positions: [EntityID: Int]
  /// The actors of each briefing, by its position: their positions among all.
  private let actorsOfBriefings: [[Int32]]
  /// By the kinds' ``Kind/index``, then by position.
  private let texts: [[Shared<PageText>]]

  /// A site of the entities in `content`, which are in order and whose references have been resolved, with their
  /// rendered `texts`.
  convenience init(
    _ content: consuming Content, audience: Audience, navigation: [NavigationItem],
    texts: consuming [EntityID: PageText], links: LinkGraph
  ) async {
    let unlisted = Site(
      unlisted: consume content, audience: audience, navigation: navigation, texts: consume texts,
      links: links)
    await self.init(unlisted, lists: SiteLists(unlisted))
  }

  /// The same site with its lists, which are worked out from everything else.
  private init(_ site: Site, lists: SiteLists) {
    (settings, audience, navigation, assets) = (site.settings, site.audience, site.navigation, site.assets)
    (briefings, actors, events) = (site.briefings, site.actors, site.events)
    (sources, dossiers, pages, tags) = (site.sources, site.dossiers, site.pages, site.tags)
    (links, texts, positions) = (site.links, site.texts, site.positions)
    (dossierChanges, leftOut, actorsOfBriefings) = (site.dossierChanges, site.leftOut, site.actorsOfBriefings)
    self.lists = lists
  }

  private init(
    unlisted content: consuming Content, audience: Audience, navigation: [NavigationItem],
    texts: consuming [EntityID: PageText], links: LinkGraph
  ) {
    settings = content.settings
    self.navigation = navigation
    self.audience = audience
    self.links = links
    assets = content.assets.map(\.path)
    leftOut = content.leftOut
    let entities = (consume content).entities
    tags = Tag.all(of: entities)
    (briefings, events, sources) = (entities.briefings, entities.events, entities.sources)
    (actors, pages) = (entities.actors, entities.pages)
    let changed = Site.latestChanged(entities.dossiers, briefings, links)
    dossiers = changed.map(\.dossier)
    dossierChanges = Dictionary(
      uniqueKeysWithValues: changed.compactMap { entry in entry.date.map { (entry.dossier.id, $0) } })
    var positions: [EntityID: Int] = [:]
    func number(_ ids: [EntityID]) { for (index, id) in ids.enumerated() { positions[id] = index } }
    number(briefings.map(\.entity))
    number(actors.map(\.entity))
    number(events.map(\.entity))
    number(sources.map(\.entity))
    number(dossiers.map(\.entity))
    number(pages.map(\.entity))
    self.positions = positions
    let found = consume texts
    func inOrder(_ entities: [some Entity]) -> [Shared<PageText>] {
      entities.map { Shared(found[$0.entity] ?? PageText()) }
    }
    self.texts = [
      inOrder(briefings), inOrder(actors), inOrder(events), inOrder(sources), inOrder(dossiers),
      inOrder(pages),
    ]
    actorsOfBriefings = briefings.map { briefing in
      Site.actors(of: briefing, in: found[briefing.entity])
        .compactMap { positions[EntityID(.actor, $0)].map(Int32.init) }
    }
    lists = SiteLists()
  }

  /// Dossiers with the latest date that they or one of their briefings bear, the one changed last first.
  private static func latestChanged(_ dossiers: [Dossier], _ briefings: [Briefing], _ links: LinkGraph) -> [(
    dossier: Dossier, date: EDTFDate?
  )] {
    let dates = Dictionary(uniqueKeysWithValues: briefings.map { ($0.id, $0.lastChange) })
    let changed = dossiers.map { dossier in
      let briefings = (links.dossierBriefings[dossier.id] ?? []).compactMap { dates[$0] }
      return (dossier: dossier, date: (briefings + dossier.common.changes.map(\.date)).max())
    }
    return changed.sorted { first, second in
      switch (first.date, second.date) {
      case (let left?, let right?) where left != right: right < left
      case (.some, nil): true
      case (nil, .some): false
      default: first.dossier.id < second.dossier.id
      }
    }
  }

  /// The actors that a briefing declares, then those that its text names, each once.
  private static func actors(of briefing: Briefing, in text: PageText?) -> [String] {
    var seen: Set<String> = []
    let all = briefing.actors.map(\.id) + (text?.mentions ?? []).map(\.actor)
    return all.filter { seen.insert($0).inserted }
  }

  /// The briefing with this id.
  public func briefing(_ id: String) -> Briefing? { positions[EntityID(.briefing, id)].map { briefings[$0] } }
  /// The actor with this id.
  public func actor(_ id: String) -> Actor? { positions[EntityID(.actor, id)].map { actors[$0] } }
  /// The event with this id.
  public func event(_ id: String) -> Event? { positions[EntityID(.event, id)].map { events[$0] } }
  /// The source with this id.
  public func source(_ id: String) -> Source? { positions[EntityID(.source, id)].map { sources[$0] } }
  /// The dossier with this id.
  public func dossier(_ id: String) -> Dossier? { positions[EntityID(.dossier, id)].map { dossiers[$0] } }
  /// The free page with this id.
  public func page(_ id: String) -> FreePage? { positions[EntityID(.page, id)].map { pages[$0] } }

  /// What every kind has, of the entity with this identity.
  public func common(_ entity: EntityID) -> Common? {
    withCommon(of: entity) { $0 }
  }

  /// What `read` makes of what every kind has, of the entity with this identity; nil where there is none. Where it is
  /// compiled into its place, only what it reads is copied.
  @inline(__always)
  private func withCommon<Value>(of entity: EntityID, _ read: (Common) -> Value) -> Value? {
    guard let position = positions[entity] else { return nil }
    return switch entity.kind {
    case .briefing: read(briefings[position].common)
    case .actor: read(actors[position].common)
    case .event: read(events[position].common)
    case .source: read(sources[position].common)
    case .dossier: read(dossiers[position].common)
    case .page: read(pages[position].common)
    }
  }

  /// The date of a briefing or event; nil where it has none.
  public func date(of entity: EntityID) -> EDTFDate? {
    guard let position = positions[entity] else { return nil }
    return switch entity.kind {
    case .briefing: briefings[position].date
    case .event: events[position].date
    case .actor, .source, .dossier, .page: nil
    }
  }

  /// When an entity last changed by what it says of itself; nil where it does not say.
  func lastChange(of entity: EntityID) -> EDTFDate? {
    guard let position = positions[entity] else { return nil }
    guard entity.kind == .briefing else {
      return withCommon(of: entity) { $0.changes.lazy.map(\.date).max() } ?? nil
    }
    return briefings[position].lastChange
  }

  /// The actors of a briefing: those that it declares, then those that it names, in its own order; each once.
  public func actors(of briefing: Briefing) -> [String] {
    let found = positions[briefing.entity].map { actorsOfBriefings[$0] } ?? []
    return found.map { actors[Int($0)].common.entity.id }
  }

  /// The position of an entity in ``commons``; nil where there is no such entity.
  public func position(of entity: EntityID) -> Int? {
    guard let position = positions[entity] else { return nil }
    return texts[..<entity.kind.index].reduce(position) { $0 + $1.count }
  }

  /// What every kind has, of all entities.
  public var commons: Commons { Commons(briefings, actors, events, sources, dossiers, pages) }

  /// The title of an entity, or an actor's name.
  public func title(of entity: EntityID) -> String { withCommon(of: entity) { $0.title } ?? entity.id }

  /// The rendered Markdown of an entity.
  public func text(of entity: EntityID) -> PageText { withText(of: entity) { $0 } ?? PageText() }

  @inline(__always)
  private func withText<Value>(of entity: EntityID, _ read: (PageText) -> Value) -> Value? {
    guard let position = positions[entity] else { return nil }
    return read(texts[entity.kind.index][position].value)
  }

  /// The sentences of an entity's text that name an actor or lead to a page.
  public func sentences(of entity: EntityID) -> SentenceList {
    withText(of: entity) { $0.sentences } ?? SentenceList()
  }

  /// The actors that an entity's text names, in order.
  public func mentions(of entity: EntityID) -> [Mention] { withText(of: entity) { $0.mentions } ?? [] }

  /// The numbered sources of an entity's page.
  public func citedSources(of entity: EntityID) -> [CitedSource] {
    withText(of: entity) { $0.sources } ?? []
  }

  /// The id of the element of a page that shows a claim, judgement or recommendation; see ``PageText/anchor(ofPart:)``.
  public func anchor(ofPart id: String, in page: EntityID) -> String {
    PageText.anchor(ofPart: id, isTaken: withText(of: page) { $0.passageParts.contains(id) } ?? false)
  }

  /// A text field of an entity, without mark-up; nil where it has none.
  public func plain(_ field: TextField, of entity: EntityID) -> String? {
    withText(of: entity) { $0.fields[field]?.plain } ?? nil
  }

  /// How many UTF-8 bytes a text field has without mark-up; none where the entity has no such field.
  func plainSize(_ field: TextField, of entity: EntityID) -> Int {
    withText(of: entity) { $0.fields[field]?.plainSize ?? 0 } ?? 0
  }

  /// Whether nothing at all is left out for the audience.
  var isWhole: Bool { leftOut.entities.isEmpty && leftOut.files.isEmpty }

  /// Whether nothing of an entity is left out for the audience.
  func isWhole(_ common: Common) -> Bool { !leftOut.files.contains(common.location.file) }

  /// The briefings that lists show, newest first: all but translations.
  public var listedBriefings: some RandomAccessCollection<Briefing> {
    lists.briefings.entries.lazy.map { self.briefings[$0] }
  }

  /// The claims that are written in a briefing or event.
  public func claims(of page: EntityID) -> [Claim] {
    guard let position = positions[page] else { return [] }
    return switch page.kind {
    case .briefing: briefings[position].claims
    case .event: events[position].claims
    case .actor, .source, .dossier, .page: []
    }
  }

  /// The language of an entity's page, BCP 47.
  public func language(of common: Common) -> String { common.language ?? settings.language }

  /// The same of the entity with this identity; the site's where there is none.
  public func language(of entity: EntityID) -> String {
    (withCommon(of: entity) { $0.language } ?? nil) ?? settings.language
  }

  /// How far the source with this id can be trusted; nil where nobody says.
  public func reliability(of source: String) -> Reliability? {
    positions[EntityID(.source, source)].flatMap { sources[$0].reliability }
  }
}

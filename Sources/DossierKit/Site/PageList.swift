/// A list that may be spread over several pages.
public enum PageList: Sendable {
  /// The list of all entities of a kind.
  case index(Kind)
  case tags
  /// What bears a tag.
  case tag(Tag)
  case timeline
  /// What a dossier gathers.
  case dossier(Dossier)
  /// What cites a source, and what rests on it.
  case source(Source)

  /// The page that the list is on, and from which its parts are found.
  public var whole: Page {
    switch self {
    case .index(let kind): .index(kind)
    case .tags: .tags
    case .tag(let tag): .tag(tag)
    case .timeline: .timeline
    case .dossier(let dossier): .dossier(dossier)
    case .source(let source): .source(source)
    }
  }
}

extension Page {
  /// The page that this is a part of; nil for what is a whole.
  public var whole: Page? {
    switch self {
    case .part(let list, _): list.whole
    case .actorPart(let actor, _), .actorTogether(let actor, _, _): .actor(actor)
    case .dossierPrint(let dossier): .dossier(dossier)
    default: nil
    }
  }

  /// The pages of all lists that are spread over several.
  static func parts(of site: Site) -> [Page] {
    let lists = site.lists
    var pages: [Page] = []
    func add(_ list: PageList, _ parts: [PagePart]) { pages += parts.map { .part(list, $0) } }
    add(.index(.briefing), lists.briefings.ownPages)
    add(.index(.actor), lists.actors.ownPages)
    add(.index(.event), lists.events.ownPages)
    add(.index(.source), lists.sources.ownPages)
    add(.index(.dossier), lists.dossiers.ownPages)
    add(.tags, lists.tags.ownPages)
    for tag in site.tags { add(.tag(tag), lists.tagged[tag.slug]?.ownPages ?? []) }
    add(.timeline, lists.timeline.ownPages)
    for dossier in site.dossiers {
      add(.dossier(dossier), lists.ofDossiers[dossier.id]?.contents.ownPages ?? [])
    }
    for source in site.sources { add(.source(source), lists.ofSources[source.id]?.ownPages ?? []) }
    return pages
  }
}

extension PageAddress {
  /// The address of a part of the list at this address: `briefings/index/2024.html`, in a folder of the list's name.
  func part(_ part: PagePart) -> PageAddress {
    let stem = path.hasSuffix(".html") ? String(path.dropLast(5)) : path
    return PageAddress(path: "\(stem)/\(part.slug).html")
  }
}

extension Site {
  /// The entities that a part of a list leads to.
  func entities(of part: PagePart, of list: PageList) -> [EntityID] {
    switch list {
    case .index(.briefing): lists.briefings.entries(of: part).map { briefings[$0].entity }
    case .index(.actor): lists.actors.entries(of: part).map { actors[$0.actor].entity }
    case .index(.event): lists.events.entries(of: part).map { events[$0].entity }
    case .index(.source): lists.sources.entries(of: part).map { sources[$0].entity }
    case .index(.dossier): lists.dossiers.entries(of: part).map { dossiers[$0].entity }
    case .index(.page): []
    case .tags: lists.tags.entries(of: part).flatMap { tags[$0].pages }
    case .tag(let tag): lists.tagged[tag.slug]?.entries(of: part) ?? []
    case .timeline: lists.timeline.entries(of: part).map(\.entity)
    case .dossier(let dossier): lists.ofDossiers[dossier.id]?.contents.entries(of: part) ?? []
    case .source(let source): lists.ofSources[source.id]?.entries(of: part).map { links.pages[$0.page] } ?? []
    }
  }
}

extension TimelineItem {
  /// The page that tells it.
  var entity: EntityID {
    switch subject {
    case .page(let entity): entity
    case .tenure(let actor, _), .relation(let actor, _): EntityID(.actor, actor)
    }
  }
}

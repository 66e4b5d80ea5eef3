/// A page that a theme has to make.
public indirect enum Page: Sendable {
  case home
  case briefing(Briefing)
  case actor(Actor)
  /// A further page of an actor who has too much for one.
  case actorPart(Actor, ActorPart)
  /// Passages that name an actor and a companion of it, where they are many.
  case actorTogether(Actor, Companion, PageSlice)
  case event(Event)
  case source(Source)
  case dossier(Dossier)
  /// A whole dossier as one document, to be printed; ``PrintEdition`` has what it holds.
  case dossierPrint(Dossier)
  case page(FreePage)
  /// The list of all entities of a kind.
  case index(Kind)
  /// The list of all tags.
  case tags
  /// The list of all pages with a tag.
  case tag(Tag)
  case timeline
  /// A part of a list that is too long for one page.
  case part(PageList, PagePart)
  /// What a search finds; a script fills it.
  case search
  /// The page that servers show where there is none.
  case notFound

  /// What every kind has, of the entity that the page is about; nil for lists.
  public var common: Common? {
    switch self {
    case .briefing(let briefing): briefing.common
    case .actor(let actor): actor.common
    case .event(let event): event.common
    case .source(let source): source.common
    case .dossier(let dossier): dossier.common
    case .page(let page): page.common
    case .actorPart, .actorTogether, .dossierPrint, .home, .index, .tags, .tag, .timeline, .search, .part,
      .notFound:
      nil
    }
  }

  /// Where the page goes.
  public var address: PageAddress {
    if let common { return PageAddress(common.entity) }
    return switch self {
    case .actorPart(let actor, let part): .part(part.part, of: actor)
    case .actorTogether(let actor, _, let slice): .part(slice.part, of: actor)
    case .dossierPrint(let dossier): .print(of: dossier)
    case .index(let kind): .index(of: kind)
    case .tags: PageAddress(path: "tags/index.html")
    case .tag(let tag): .tag(tag.slug)
    case .timeline: .timeline
    case .part(let list, let part): list.whole.address.part(part)
    case .search: .search
    case .notFound: .notFound
    default: .home
    }
  }
}

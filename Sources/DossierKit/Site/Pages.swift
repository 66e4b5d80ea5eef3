/// All pages of a site. Each is made when its turn comes, since most hold a whole entity.
struct Pages: RandomAccessCollection, Sendable {
  private let site: Site
  private var places: [Place] = []

  /// Where the page's subject stands in the site's lists.
  private enum Place {
    case single(Page)
    case briefing(Int), actor(Int), event(Int), source(Int), dossier(Int), dossierPrint(Int), page(Int), tag(
      Int)
    case actorPart(actor: Int32, part: Int32)
    case actorTogether(actor: Int32, companion: Int32, slice: Int32)
  }

  init(of site: Site) {
    self.site = site
    add([.home, .timeline, .search, .notFound])
    add([Kind.briefing, .actor, .event, .source, .dossier].map(Page.index))
    places += site.briefings.indices.map(Place.briefing)
    for actor in site.actors.indices { addAll(of: actor) }
    places += site.events.indices.map(Place.event)
    places += site.sources.indices.map(Place.source)
    places += site.dossiers.indices.map(Place.dossier)
    places += site.dossiers.indices.map(Place.dossierPrint)
    places += site.pages.indices.map(Place.page)
    if !site.tags.isEmpty { add([.tags]) }
    places += site.tags.indices.map(Place.tag)
    add(Page.parts(of: site))
  }

  private mutating func add(_ pages: [Page]) { places += pages.map(Place.single) }

  private mutating func addAll(of position: Int) {
    let (actor, id) = (Int32(position), site.actors[position].id)
    places.append(.actor(position))
    let parts = site.links.actorParts[id]?.parts.indices ?? 0..<0
    places += parts.map { .actorPart(actor: actor, part: Int32($0)) }
    for (index, companion) in (site.links.companions[id] ?? []).enumerated() {
      places += companion.parts.indices.map {
        .actorTogether(actor: actor, companion: Int32(index), slice: Int32($0))
      }
    }
  }

  var startIndex: Int { 0 }
  var endIndex: Int { places.count }

  subscript(position: Int) -> Page {
    switch places[position] {
    case .single(let page): page
    case .briefing(let index): .briefing(site.briefings[index])
    case .actor(let index): .actor(site.actors[index])
    case .event(let index): .event(site.events[index])
    case .source(let index): .source(site.sources[index])
    case .dossier(let index): .dossier(site.dossiers[index])
    case .dossierPrint(let index): .dossierPrint(site.dossiers[index])
    case .page(let index): .page(site.pages[index])
    case .tag(let index): .tag(site.tags[index])
    case .actorPart(let actor, let part): self.part(Int(part), of: site.actors[Int(actor)])
    case .actorTogether(let actor, let companion, let slice):
      together(site.actors[Int(actor)], Int(companion), Int(slice))
    }
  }

  private func part(_ part: Int, of actor: Actor) -> Page {
    site.links.actorParts[actor.id].map { .actorPart(actor, $0.parts[part]) } ?? .actor(actor)
  }

  private func together(_ actor: Actor, _ companion: Int, _ slice: Int) -> Page {
    guard let companion = site.links.companions[actor.id]?[companion] else { return .actor(actor) }
    return .actorTogether(actor, companion, companion.parts[slice])
  }
}

/// What every kind has, of all entities, kind after kind; each is fetched when its turn comes, since it is large.
public struct Commons: RandomAccessCollection, Sendable {
  private let briefings: [Briefing]
  private let actors: [Actor]
  private let events: [Event]
  private let sources: [Source]
  private let dossiers: [Dossier]
  private let pages: [FreePage]

  init(
    _ briefings: [Briefing], _ actors: [Actor], _ events: [Event], _ sources: [Source], _ dossiers: [Dossier],
    _ pages: [FreePage]
  ) {
    (self.briefings, self.actors, self.events) = (briefings, actors, events)
    (self.sources, self.dossiers, self.pages) = (sources, dossiers, pages)
  }

  /// The position of the first.
  public var startIndex: Int { 0 }
  /// The position behind the last.
  public var endIndex: Int {
    briefings.count + actors.count + events.count + sources.count + dossiers.count + pages.count
  }

  /// What the entity at a position has, from 0.
  public subscript(position: Int) -> Common {
    var position = position
    func find(in entities: [some Entity]) -> Common? {
      if position < entities.count { return entities.read(position, \.common) }
      position -= entities.count
      return nil
    }
    return find(in: briefings) ?? find(in: actors) ?? find(in: events) ?? find(in: sources)
      ?? find(in: dossiers) ?? pages.read(position, \.common)
  }
}

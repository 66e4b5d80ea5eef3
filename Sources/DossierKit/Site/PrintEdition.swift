/// A dossier as one document: what it holds, in the order in which it is read, and what is numbered through.
public struct PrintEdition: Sendable {
  /// The dossier.
  public let dossier: Dossier
  /// Its briefings, oldest first; of very many the latest.
  public let briefings: [Briefing]
  /// How many older briefings it has no room for.
  public let leftOut: Int
  /// The sources of its briefings with their replies and of the dossier's own text, each once, in the order in which they
  /// are first used.
  public let sources: [String]
  /// The actors that its briefings declare or name, by name.
  public let actors: [IndexedActor]
  /// By briefing: its place in the document, from 1.
  public let numbers: [String: Int]
  /// By source: its number in the list, from 1.
  public let sourceNumbers: [String: Int]
  /// By source: the places of the briefings that cite or declare it, in order.
  public let citing: [String: [Int]]

  /// An actor with the places of the briefings that speak of it.
  public struct IndexedActor: Sendable, Hashable {
    /// The actor's id.
    public var actor: String
    /// The places of the briefings, in order.
    public var briefings: [Int]
  }

  /// How much mark-up of texts an edition holds, in bytes: about 500 sheets of paper.
  static let bound = 2_000_000

  /// The edition of a dossier, worked out in time linear in what it holds.
  public init(_ dossier: Dossier, of site: Site) {
    self.dossier = dossier
    let all = site.links.dossierBriefings[dossier.id] ?? []
    briefings = Self.latest(all, of: site)
    leftOut = all.count - briefings.count
    numbers = Dictionary(uniqueKeysWithValues: zip(briefings.map(\.id), 1...))

    var sources = site.citedSources(of: dossier.entity).map(\.source)
    var citing: [String: [Int]] = [:]
    var naming: [String: [Int]] = [:]
    for (index, briefing) in briefings.enumerated() {
      for cited in site.citedSources(of: briefing.entity) {
        sources.append(cited.source)
        citing[cited.source, default: []].append(index + 1)
      }
      // What only a reader cites is no source of the briefing.
      for reply in site.links.replies[briefing.id] ?? [] { sources += reply.text.sources.map(\.source) }
      for actor in site.actors(of: briefing) { naming[actor, default: []].append(index + 1) }
    }
    self.citing = citing
    var numbers: [String: Int] = [:]
    self.sources = sources.filter { source in
      guard numbers[source] == nil else { return false }
      numbers[source] = numbers.count + 1
      return true
    }
    sourceNumbers = numbers
    actors = naming.map { actor, briefings in
      let key = IndexKey(site.title(of: EntityID(.actor, actor)))
      return (key: key, entry: IndexedActor(actor: actor, briefings: briefings))
    }
    .sorted { ($0.key, $0.entry.actor) < ($1.key, $1.entry.actor) }.map(\.entry)
  }

  /// The latest of the briefings, which come newest first, as far as there is room for their texts; oldest first.
  private static func latest(_ ids: [String], of site: Site) -> [Briefing] {
    var room = bound
    var briefings: [Briefing] = []
    for briefing in ids.lazy.compactMap({ site.briefing($0) }) {
      let replies = (site.links.replies[briefing.id] ?? []).map(\.text)
      room -= ([site.text(of: briefing.entity)] + replies).reduce(0) { $0 + size(of: $1) }
      guard room >= 0 || briefings.isEmpty else { break }
      briefings.append(briefing)
    }
    return briefings.reversed()
  }

  private static func size(of text: PageText) -> Int {
    // A briefing without a text has a title and a head all the same, and a field its row.
    2_000 + text.size + text.fields.sizes.reduce(0) { $0 + 500 + $1 }
  }
}

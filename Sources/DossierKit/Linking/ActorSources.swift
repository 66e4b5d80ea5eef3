/// Finds the sources that speak of each actor: those of the claims that it makes or that are about it, and those cited
/// in a passage that names it.
struct ActorSources {
  /// By actor: its sources, those that speak of it most often first.
  private(set) var byActor: [String: [String]] = [:]
  private var counts: [String: [String: Int]] = [:]

  /// How many sources of one passage are taken, so that a bibliography is not multiplied with a list of names.
  private static let sourcesPerPassage = 12

  init(_ pages: [EntityID], texts: [EntityID: PageText], entities: Entities) {
    for briefing in entities.briefings { add(briefing.claims) }
    for event in entities.events { add(event.claims) }
    for page in pages { if let text = texts[page] { add(text, of: page) } }
    byActor = counts.mapValues { sources in
      sources.sorted { $0.value == $1.value ? $0.key < $1.key : $0.value > $1.value }.map(\.key)
    }
  }

  private mutating func add(_ claims: [Claim]) {
    for claim in claims {
      let sources = claim.sources.map(\.id).prefix(Self.sourcesPerPassage)
      for actor in Set(([claim.by].compactMap(\.self) + claim.about).map(\.id)) {
        for source in sources { count(source, for: actor) }
      }
    }
  }

  private mutating func add(_ text: PageText, of page: EntityID) {
    var sources: [String: [String]] = [:]
    for cited in text.sources {
      for passage in text.passages(of: cited.sentences)
      where (sources[passage]?.count ?? 0) < Self.sourcesPerPassage {
        sources[passage, default: []].append(cited.source)
      }
    }
    guard !sources.isEmpty else { return }
    var seen: [String: Set<String>] = [:]
    for mention in text.mentions where EntityID(.actor, mention.actor) != page {
      let passage = text.sentences.anchor(of: mention.sentence)
      guard let cited = sources[passage], seen[passage, default: []].insert(mention.actor).inserted else {
        continue
      }
      for source in cited { count(source, for: mention.actor) }
    }
  }

  private mutating func count(_ source: String, for actor: String) {
    counts[actor, default: [:]][source, default: 0] += 1
  }
}

/// Turns everything that pages say of others round, so that each page finds what concerns it.
struct LinkGraphBuilder {
  private(set) var graph = LinkGraph()
  private let entities: Entities
  private let texts: [EntityID: PageText]
  /// All entities in the order in which lists show their pages: newest first, undated kinds after.
  private let order: [EntityID]

  init(_ entities: Entities, texts: [EntityID: PageText]) {
    self.entities = entities
    self.texts = texts
    let briefings = Site.newestFirst(entities.briefings)
    let events = Site.newestFirst(entities.events)
    var rest =
      entities.dossiers.map(\.entity) + entities.actors.map(\.entity) + entities.sources.map(\.entity)
    rest += entities.pages.map(\.entity)
    order = briefings.map(\.entity) + events.map(\.entity) + rest.sorted()
    addMentions(briefings)
    addLinks()
    addSources()
    addEvents(briefings)
    addClaims(briefings)
    addRelations()
    graph.neighbours = NeighbourFinder(entities.actors).neighbours
    addDossiers(briefings)
    addTranslations()
    graph.related = RelatedBriefings(briefings, mentions: graph.mentions).nearest
  }

  mutating func add(_ replies: [RenderedReply]) {
    for reply in replies { graph.replies[reply.reply.briefing.id, default: []].append(reply) }
  }

  private mutating func addMentions(_ briefings: [Briefing]) {
    let declared = Dictionary(uniqueKeysWithValues: briefings.map { ($0.entity, $0.actors.map(\.id)) })
      .merging(entities.events.map { ($0.entity, $0.actors.map(\.actor.id)) }) { first, _ in first }
      .merging(entities.dossiers.map { ($0.entity, $0.actors.map(\.id)) }) { first, _ in first }
    for page in order {
      var byActor: [String: [Int]] = [:]
      for (index, mention) in (texts[page]?.mentions ?? []).enumerated() {
        byActor[mention.actor, default: []].append(index)
      }
      let declaredHere = Set(declared[page] ?? [])
      for actor in Set(byActor.keys).union(declaredHere).sorted() where page != EntityID(.actor, actor) {
        graph.mentions[actor, default: []].append(
          PageMentions(page: page, mentions: byActor[actor] ?? [], isDeclared: declaredHere.contains(actor)))
      }
    }
  }

  private mutating func addLinks() {
    for page in order {
      var sentences: [EntityID: [Int]] = [:]
      for link in texts[page]?.links ?? [] where sentences[link.target]?.last != link.sentence {
        sentences[link.target, default: []].append(link.sentence)
      }
      for target in sentences.keys.sorted() {
        graph.backlinks[target, default: []].append(Backlink(page: page, sentences: sentences[target] ?? []))
      }
    }
  }

  private mutating func addSources() {
    for page in order {
      for source in texts[page]?.sources ?? [] {
        graph.citations[source.source, default: []].append(
          SourceUse(page: page, passages: source.passages, sentences: source.sentences))
      }
    }
    for source in entities.sources.sorted(by: { $0.id < $1.id }) {
      for origin in source.derivedFrom { graph.relayed[origin.id, default: []].append(source.id) }
    }
  }

  private mutating func addEvents(_ briefings: [Briefing]) {
    for briefing in briefings {
      for event in briefing.events { graph.tellings[event.id, default: []].append(briefing.id) }
    }
    for event in Site.oldestFirst(entities.events) {
      for actor in Set(event.actors.map(\.actor.id)) { graph.events[actor, default: []].append(event.id) }
    }
  }

  private mutating func addClaims(_ briefings: [Briefing]) {
    func add(_ claims: [Claim], of page: EntityID) {
      for claim in claims {
        let place = ClaimPlace(page: page, id: claim.id)
        if let by = claim.by { graph.claimsBy[by.id, default: []].append(place) }
        for actor in Set(claim.about.map(\.id)) { graph.claimsAbout[actor, default: []].append(place) }
      }
    }
    for briefing in briefings {
      add(briefing.claims, of: briefing.entity)
      for recommendation in briefing.recommendations {
        for actor in Set(recommendation.to.map(\.id)) {
          graph.recommendationsTo[actor, default: []].append(
            ClaimPlace(page: briefing.entity, id: recommendation.id))
        }
      }
    }
    for event in entities.events.sorted(by: { $0.id < $1.id }) { add(event.claims, of: event.entity) }
  }

  private mutating func addRelations() {
    for actor in entities.actors.sorted(by: { $0.id < $1.id }) {
      for member in actor.members { graph.memberships[member.id, default: []].append(actor.id) }
      for tenure in actor.tenures {
        graph.holders[tenure.office.id, default: []].append(OfficeHolder(person: actor.id, tenure: tenure))
      }
      for relation in actor.relations {
        graph.relations[actor.id, default: []].append(
          ActorRelation(
            other: relation.with.id, relation: relation, writtenBy: actor.id,
            direction: relation.isDirected ? .outgoing : .mutual))
        guard relation.with.id != actor.id else { continue }
        graph.relations[relation.with.id, default: []].append(
          ActorRelation(
            other: actor.id, relation: relation, writtenBy: actor.id,
            direction: relation.isDirected ? .incoming : .mutual))
      }
    }
  }

  private mutating func addDossiers(_ briefings: [Briefing]) {
    let named = Dictionary(
      uniqueKeysWithValues: entities.dossiers.map { ($0.id, Set($0.briefings.map(\.id))) })
    let ids = entities.dossiers.map(\.id).sorted()
    for briefing in briefings {
      let own = Set(briefing.dossiers.map(\.id))
      for dossier in ids where own.contains(dossier) || named[dossier]?.contains(briefing.id) == true {
        graph.dossierBriefings[dossier, default: []].append(briefing.id)
        graph.dossiers[briefing.id, default: []].append(dossier)
      }
    }
  }

  /// Pages that translate the same page are translations of each other.
  private mutating func addTranslations() {
    var groups: [EntityID: Set<EntityID>] = [:]
    for common in entities.commons {
      guard let origin = common.translationOf else { continue }
      let root = EntityID(common.entity.kind, origin.id)
      groups[root, default: [root]].insert(common.entity)
    }
    for group in groups.values {
      for page in group { graph.translations[page] = group.subtracting([page]).sorted() }
    }
  }
}

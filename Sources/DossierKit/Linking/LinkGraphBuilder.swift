/// Turns everything that pages say of others round, so that each page finds what concerns it.
struct LinkGraphBuilder {
  var graph = LinkGraph()
  /// All but translations: what a translation says its original has said already, and nothing counts twice.
  let entities: Entities
  let texts: [EntityID: PageText]
  /// Their pages in the order in which lists show their pages: newest first, undated kinds after.
  let order: [EntityID]

  /// Links all pages to each other; `all` are in the order of a site. What does not rest on each other is worked out
  /// side by side.
  static func graph(of all: Entities, texts: [EntityID: PageText], replies: [RenderedReply]) async
    -> LinkGraph
  {
    var builder = LinkGraphBuilder(all, texts: texts)
    let (order, entities) = (builder.order, builder.entities)
    async let sources = ActorSources(order, texts: texts, entities: entities).byActor
    async let companions = Companions(order, texts: texts, actors: entities.actors.map(\.id)).byActor
    builder.addMentions()
    let mentions = builder.graph.mentions
    async let related = RelatedBriefings(entities.briefings, mentions: mentions).nearest
    builder.addRest()
    for reply in replies { builder.graph.replies[reply.reply.briefing.id, default: []].append(reply) }
    builder.graph.sourcesOn = await sources
    await builder.spread(companions)
    builder.graph.related = await related
    builder.addTranslations(all)
    return builder.graph
  }

  private init(_ all: Entities, texts: [EntityID: PageText]) {
    entities = all.originals
    self.texts = texts
    let dated = entities.events.prefix { $0.date != nil }
    let events = dated.reversed() + entities.events[dated.endIndex...]
    var rest =
      entities.dossiers.map(\.entity) + entities.actors.map(\.entity) + entities.sources.map(\.entity)
    rest += entities.pages.map(\.entity)
    order = entities.briefings.map(\.entity) + events.map(\.entity) + rest.sorted()
    graph.pages = order
  }

  private mutating func addRest() {
    addLinks()
    addSources()
    addEvents()
    addClaims()
    addRelations()
    graph.neighbours = NeighbourFinder(entities.actors).neighbours
    addDossiers()
  }

  private mutating func addMentions() {
    let declared = Dictionary(
      uniqueKeysWithValues: entities.briefings.map { ($0.entity, $0.actors.map(\.id)) }
    )
    .merging(entities.events.map { ($0.entity, $0.actors.map(\.actor.id)) }) { first, _ in first }
    .merging(entities.dossiers.map { ($0.entity, $0.actors.map(\.id)) }) { first, _ in first }
    var numbers: [String: Int] = [:]
    var lists: [MentionList] = []
    func number(of actor: String) -> Int {
      if let known = numbers[actor] { return known }
      numbers[actor] = lists.count
      lists.append(MentionList(over: order))
      return lists.count - 1
    }
    for (position, page) in order.enumerated() {
      var uses = (texts[page]?.mentions ?? []).enumerated()
        .map { (actor: number(of: $1.actor), mention: Int32($0)) }
      // A page that declares an actor has it even if it never names it.
      uses += (declared[page] ?? []).map { (number(of: $0), -1) }
      uses.sort { $0 < $1 }
      let own = page.kind == .actor ? numbers[page.id] : nil
      while let actor = uses.last?.actor {
        let start = uses.firstSortedIndex { $0.actor >= actor }
        let mentions = uses[start...].drop { $0.mention < 0 }
        if actor != own {
          lists[actor].append(
            page: position, mentions: mentions.lazy.map(\.mention), isDeclared: mentions.startIndex > start)
        }
        uses.removeSubrange(start...)
      }
    }
    for (actor, number) in numbers where !lists[number].isEmpty {
      lists[number].shrink()
      graph.mentions[actor] = lists[number]
      for place in lists[number] {
        graph.mentionCounts[actor, default: [:]][ActorSection(ofPages: place.page.kind), default: 0] += 1
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
    for (position, page) in order.enumerated() {
      for source in texts[page]?.sources ?? [] {
        graph.citations[source.source, default: []].append(SourceUse(page: position, source))
      }
    }
    graph.citations.shrinkLists()
    for source in entities.sources.sorted(by: { $0.id < $1.id }) {
      for origin in source.derivedFrom { graph.relayed[origin.id, default: []].append(source.id) }
    }
  }

  private mutating func addEvents() {
    for briefing in entities.briefings {
      for event in briefing.events { graph.tellings[event.id, default: []].append(briefing.id) }
    }
    for event in entities.events {
      for actor in Set(event.actors.map(\.actor.id)) { graph.events[actor, default: []].append(event.id) }
    }
  }

  private mutating func addRelations() {
    for actor in entities.actors.sorted(by: { $0.id < $1.id }) {
      for member in actor.members { graph.memberships[member.id, default: []].append(actor.id) }
      for (index, tenure) in actor.tenures.enumerated() {
        graph.holders[tenure.office.id, default: []].append(
          OfficeHolder(person: actor.id, tenure: tenure, index: index))
      }
      for (index, relation) in actor.relations.enumerated() {
        graph.relations[actor.id, default: []].append(
          ActorRelation(
            other: relation.with.id, relation: relation, writtenBy: actor.id, index: index,
            direction: relation.isDirected ? .outgoing : .mutual))
        guard relation.with.id != actor.id else { continue }
        graph.relations[relation.with.id, default: []].append(
          ActorRelation(
            other: actor.id, relation: relation, writtenBy: actor.id, index: index,
            direction: relation.isDirected ? .incoming : .mutual))
      }
    }
  }

  private mutating func addDossiers() {
    let known = Set(entities.dossiers.map(\.id))
    var containing: [String: Set<String>] = [:]
    for dossier in entities.dossiers {
      for briefing in dossier.briefings { containing[briefing.id, default: []].insert(dossier.id) }
    }
    for briefing in entities.briefings {
      let named = containing[briefing.id, default: []].union(briefing.dossiers.map(\.id))
      for dossier in named.intersection(known).sorted() {
        graph.dossierBriefings[dossier, default: []].append(briefing.id)
        graph.dossiers[briefing.id, default: []].append(dossier)
      }
    }
    for dossier in entities.dossiers.sorted(by: { $0.id < $1.id }) {
      for event in Set(dossier.events.map(\.id)) {
        graph.eventDossiers[event, default: []].append(dossier.id)
      }
    }
  }

  /// Pages that translate the same page are translations of each other, and stand where it stands.
  private mutating func addTranslations(_ all: Entities) {
    var groups: [EntityID: Set<EntityID>] = [:]
    var successors: [EntityID: EntityID] = [:]
    for common in all.commons {
      guard let origin = common.translationOf else { continue }
      let root = EntityID(common.entity.kind, origin.id)
      groups[root, default: [root]].insert(common.entity)
      if let successor = common.replacedBy {
        successors[common.entity] = EntityID(common.entity.kind, successor.id)
      }
      guard root.kind == .briefing else { continue }
      graph.dossiers[common.entity.id] = graph.dossiers[root.id]
      graph.related[common.entity.id] = graph.related[root.id]
    }
    for group in groups.values {
      // A version that another one has replaced is not offered beside it.
      let current = group.filter { page in successors[page].map { !group.contains($0) } ?? true }
      for page in group { graph.translations[page] = current.subtracting([page]).sorted() }
    }
  }
}

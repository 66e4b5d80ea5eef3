/// What the rendering of one page's texts gave.
struct LinkedPage: Sendable {
  var entity: EntityID
  var text: PageText
  var diagnostics: [Diagnostic]
  var records: [MentionRecord]
  var candidates: NameCandidates
  /// The ids of the body's elements.
  var anchors: Set<String>
  var anchorUses: [PageTextWriter.AnchorUse]
  var search: SearchText
}

/// The texts of all entities. Each is fetched when its turn comes: entities are large, and many.
struct PageJobs: RandomAccessCollection, Sendable {
  let entities: Entities
  let startIndex = 0
  let endIndex: Int

  init(entities: Entities) {
    self.entities = entities
    endIndex = entities.commons.count
  }

  subscript(position: Int) -> PageJob {
    var position = position
    func find<Value>(in entities: [Value]) -> Value? {
      if position < entities.count { return entities[position] }
      position -= entities.count
      return nil
    }
    if let briefing = find(in: entities.briefings) { return .briefing(briefing) }
    if let actor = find(in: entities.actors) { return .actor(actor) }
    if let event = find(in: entities.events) { return .event(event) }
    if let source = find(in: entities.sources) { return .source(source) }
    if let dossier = find(in: entities.dossiers) { return .dossier(dossier) }
    return .page(entities.pages[position])
  }
}

/// The texts of one entity, to be rendered in the order in which its page shows them.
enum PageJob: Sendable {
  case briefing(Briefing)
  case actor(Actor)
  case event(Event)
  case source(Source)
  case dossier(Dossier)
  case page(FreePage)

  func render(_ context: LinkContext) -> LinkedPage {
    switch self {
    case .briefing(let briefing): Self.render(briefing, context)
    case .actor(let actor): Self.render(actor, context)
    case .event(let event): Self.render(event, context)
    case .source(let source): Self.render(source.common, declared: [], context) { _ in }
    case .dossier(let dossier): Self.render(dossier, context)
    case .page(let page): Self.render(page.common, declared: [], context) { _ in }
    }
  }

  private static func render(
    _ common: Common, declared: [String], _ context: LinkContext,
    before: (inout PageTextWriter) -> Void = { _ in },
    after: (inout PageTextWriter) -> Void
  ) -> LinkedPage {
    func written(named: Set<String>) -> PageTextWriter {
      let parts = context.directory.entries[common.entity]?.parts ?? []
      var writer = PageTextWriter(common, declared: declared, named: named, parts: parts, context: context)
      writer.write(.summary, common.summary, anchor: "page-summary")
      before(&writer)
      writer.write(body: common.body)
      after(&writer)
      for (index, change) in common.changes.enumerated() {
        writer.write(.change(index), change.summary, anchor: "page-changes")
      }
      return writer
    }
    var writer = written(named: [])
    // A demonym may stand before the name that it depends on; few pages are written so, and those are read again.
    if writer.mentions.isUnsettled { writer = written(named: writer.mentions.named) }
    writer.finish(in: context.scratch)
    return LinkedPage(
      entity: common.entity, text: writer.text, diagnostics: writer.diagnostics, records: writer.records,
      candidates: writer.candidates, anchors: writer.anchors, anchorUses: writer.anchorUses,
      search: writer.search)
  }

  private static func render(_ briefing: Briefing, _ context: LinkContext) -> LinkedPage {
    render(briefing.common, declared: briefing.actors.map(\.id), context) { writer in
      writer.write(.headlineNote, briefing.originalHeadline?.note, anchor: "page-headline")
      for judgement in briefing.keyJudgements {
        writer.write(.judgement(judgement.id), judgement.text, anchor: judgement.id)
      }
    } after: { writer in
      write(briefing.claims, to: &writer)
      for recommendation in briefing.recommendations {
        writer.write(
          .recommendation(recommendation.id), recommendation.text,
          anchor: writer.partAnchor(recommendation.id))
      }
      for source in briefing.sources.map(\.id) + briefing.claims.flatMap({ $0.sources.map(\.id) }) {
        _ = writer.citationNumber(of: source)
      }
    }
  }

  private static func render(_ event: Event, _ context: LinkContext) -> LinkedPage {
    render(event.common, declared: event.actors.map(\.actor.id), context) { writer in
      writer.write(.dateNote, event.dateNote, anchor: "page-date")
      writer.write(.casualties, event.casualties?.note, anchor: "page-casualties")
    } after: { writer in
      write(event.claims, to: &writer)
      for source in event.sources.map(\.id) + event.claims.flatMap({ $0.sources.map(\.id) }) {
        _ = writer.citationNumber(of: source)
      }
    }
  }

  private static func render(_ actor: Actor, _ context: LinkContext) -> LinkedPage {
    render(actor.common, declared: [], context) { writer in
      for (index, relation) in actor.relations.enumerated() {
        writer.write(.relation(index), relation.note, anchor: "page-relations")
      }
      for (index, tenure) in actor.tenures.enumerated() {
        writer.write(.tenure(index), tenure.note, anchor: "page-tenures")
      }
    }
  }

  private static func render(_ dossier: Dossier, _ context: LinkContext) -> LinkedPage {
    render(dossier.common, declared: dossier.actors.map(\.id), context) { writer in
      for (index, alert) in dossier.alerts.enumerated() {
        writer.write(.alert(index), alert.text, anchor: "page-alerts")
      }
    }
  }

  private static func write(_ claims: [Claim], to writer: inout PageTextWriter) {
    for claim in claims {
      writer.write(.claim(claim.id), claim.text, anchor: writer.partAnchor(claim.id))
    }
  }
}

extension PageTextWriter {
  /// The id of the element that shows a claim or recommendation: its own id, unless a passage of the text bears it.
  func partAnchor(_ id: String) -> String {
    PageText.anchor(ofPart: id, isTaken: anchors.contains(id))
  }
}

import DossierKit
import HTML

extension PlainTheme {
  typealias Facts = [(name: String, value: HTML?)]

  /// The fields of a page's entity, or what a list holds.
  func facts(of page: Page, _ context: PageContext) -> Facts {
    guard let common = page.common else { return list(of: page, context) }
    let text = context.site.text(of: common.entity)
    var facts = Self.common(common, text)
    switch page {
    case .briefing(let briefing): facts += Self.briefing(briefing, text)
    case .actor(let actor): facts += Self.actor(actor, text)
    case .event(let event): facts += Self.event(event, text)
    case .source(let source): facts += Self.source(source)
    case .dossier(let dossier): facts += Self.dossier(dossier, text)
    default: break
    }
    return facts
  }

  /// What the print edition of a dossier holds.
  private static func edition(_ edition: PrintEdition) -> Facts {
    [
      ("briefings", words(edition.briefings.map { "\(edition.numbers[$0.id] ?? 0) \($0.title)" })),
      ("left out", edition.leftOut > 0 ? "\(edition.leftOut)" : nil),
      (
        "sources",
        words(
          edition.sources.map {
            "\(edition.sourceNumbers[$0] ?? 0) \($0) in \(edition.citing[$0] ?? [])"
          })
      ),
      ("actors", words(edition.actors.map { "\($0.actor) in \($0.briefings)" })),
    ]
  }

  private func list(of page: Page, _ context: PageContext) -> Facts {
    let site = context.site
    if case .dossierPrint(let dossier) = page { return Self.edition(PrintEdition(dossier, of: site)) }
    let entities: [EntityID] =
      switch page {
      case .index(.briefing): site.briefings.map(\.entity)
      case .index(.actor): site.actors.map(\.entity)
      case .index(.event), .timeline: site.events.map(\.entity)
      case .index(.source): site.sources.map(\.entity)
      case .index(.dossier): site.dossiers.map(\.entity)
      case .tag(let tag): tag.pages
      default: []
      }
    var facts = entities.map { (name: $0.description, value: Optional(Self.link(to: $0, context))) }
    if case .tags = page {
      facts = site.tags.map { ($0.name, #"<a href="\#(context.href(.tag($0.slug)))">\#($0.slug)</a>"#) }
    }
    if case .home = page {
      facts = site.navigation.map { item in
        switch item.target {
        case .page(let entity): (item.title, Self.link(to: entity, context))
        case .url(let url): (item.title, "\(url)")
        }
      }
    }
    return facts
  }

  static func link(to entity: EntityID, _ context: PageContext) -> HTML {
    #"<a href="\#(context.href(entity))">\#(context.site.title(of: entity))</a>"#
  }

  private static func common(_ common: Common, _ text: PageText) -> Facts {
    [
      ("id", "\(common.entity.description)"), ("marking", "\(common.marking.label)"),
      ("draft", common.isDraft ? "yes" : nil), ("status", "\(common.status.rawValue)"),
      ("replaced by", words(common.replacedBy)), ("translation of", words(common.translationOf)),
      ("tags", words(common.tags)), ("ignored", words(common.ignoredForms)),
    ]
      + common.changes.enumerated().map { index, change in
        ("changed \(change.date.description)", text.fields[.change(index)]?.html)
      }
  }

  private static func briefing(_ briefing: Briefing, _ text: PageText) -> Facts {
    var facts: Facts = [
      ("date", "\(briefing.date.formatted())"), ("updated", words(briefing.updated)),
      ("information cut-off", words(briefing.informationCutoff)), ("authors", words(briefing.authors)),
      ("dossiers", words(briefing.dossiers)), ("actors", words(briefing.actors)),
      ("sources", words(briefing.sources)), ("events", words(briefing.events)),
    ]
    if let headline = briefing.originalHeadline {
      let verdict = headline.supported.map { $0 ? "supported" : "unsupported" } ?? "unknown"
      facts.append(("headline, \(verdict)", "\(headline.text): \(text.fields[.headlineNote]?.html)"))
    }
    for judgement in briefing.keyJudgements {
      let scale = [judgement.likelihood?.rawValue, judgement.confidence?.rawValue].compactMap(\.self)
      facts.append(
        ("judgement \(judgement.id)", part(judgement.id, text.fields[.judgement(judgement.id)], text)))
      facts.append(("scale", words(scale + judgement.basedOn.map(\.written))))
    }
    facts += claims(briefing.claims, text)
    for item in briefing.recommendations {
      facts.append(("recommendation \(item.id)", part(item.id, text.fields[.recommendation(item.id)], text)))
      facts.append(("by", words(item.by)))
      facts.append(("to", words(item.to)))
      facts.append(("proposed", words(item.proposed)))
      facts.append(("status", words(item.status.map { [$0] } ?? [])))
    }
    return facts
  }

  private static func claims(_ claims: [Claim], _ text: PageText) -> Facts {
    claims.flatMap { claim -> Facts in
      let grade = [claim.stance?.rawValue, claim.credibility.map { "\($0.grade)" }].compactMap(\.self)
      return [
        (
          "claim \(claim.id) at #\(text.anchor(ofPart: claim.id))",
          part(claim.id, text.fields[.claim(claim.id)], text)
        ),
        ("by", words(claim.by)), ("sources", words(claim.sources)), ("grade", words(grade)),
        ("about", words(claim.about)), ("contradicts", words(claim.contradicts)),
      ]
    }
  }

  private static func actor(_ actor: Actor, _ text: PageText) -> Facts {
    var facts: Facts = [
      ("kind", "\(actor.kind.rawValue)"),
      ("names", words(actor.names.map { "\($0.language): \($0.name.value)" })),
      ("aliases", words(actor.aliases.map(\.value))), ("demonyms", words(actor.demonyms.map(\.value))),
      ("metonyms", words(actor.metonyms.map(\.value))), ("not", words(actor.not.map(\.value))),
      ("members", words(actor.members)),
      ("codes", words([actor.iso3166, actor.wikidata, actor.homepage].compactMap(\.self))),
    ]
    for (index, relation) in actor.relations.enumerated() {
      let span = [relation.start, relation.end].map { $0?.description ?? "" }.joined(separator: " to ")
      facts.append(
        (
          "\(relation.kind.rawValue), \(relation.status.rawValue), \(span)",
          words([relation.with] + relation.claims)
        ))
      facts.append(("note", text.fields[.relation(index)]?.html))
    }
    for (index, tenure) in actor.tenures.enumerated() {
      let span = [tenure.start, tenure.end].map { $0?.description ?? "" }.joined(separator: " to ")
      facts.append(("office, \(span)", words([tenure.office] + tenure.claims)))
      facts.append(("note", text.fields[.tenure(index)]?.html))
    }
    return facts
  }

  private static func event(_ event: Event, _ text: PageText) -> Facts {
    let casualties = (event.casualties?.counts ?? []).map { count in
      "\(count.outcome) \(count.minimum.map(String.init) ?? "") to \(count.maximum.map(String.init) ?? "") \(count.text ?? "")"
    }
    let point = event.coordinates.map { "\($0.longitude), \($0.latitude)" }
    return [
      ("date", words(event.date)), ("date note", text.fields[.dateNote]?.html),
      ("place", words([event.place, point].compactMap(\.self))),
      ("actors", words(event.actors.map { "\($0.actor.id) (\($0.role ?? ""))" })),
      ("casualties", words(casualties)), ("casualties, note", text.fields[.casualties]?.html),
      ("claims elsewhere", words(event.claimReferences)), ("sources", words(event.sources)),
      ("written in", words([event.writtenIn?.description].compactMap(\.self))),
    ] + claims(event.claims, text)
  }

  private static func source(_ source: Source) -> Facts {
    [
      ("type", words([source.type].compactMap(\.self))), ("authors", words(source.authors)),
      ("publisher", words([source.publisher].compactMap(\.self))), ("issued", words(source.issued)),
      ("accessed", words(source.accessed)), ("url", words([source.url].compactMap(\.self))),
      ("archived", words(source.archived.map { "\($0.url) \($0.date?.description ?? "")" })),
      ("reliability", source.reliability.map { "\($0.rawValue) \($0.meaning)" }),
      ("derived from", words(source.derivedFrom)),
      ("written in", words([source.writtenIn?.description].compactMap(\.self))),
    ]
  }

  private static func dossier(_ dossier: Dossier, _ text: PageText) -> Facts {
    [
      ("briefings", words(dossier.briefings)), ("actors", words(dossier.actors)),
      ("events", words(dossier.events)),
      ("trend", dossier.trend.map { "\($0.rawValue)" }), ("review due", words(dossier.reviewDue)),
    ]
      + dossier.alerts.enumerated().map { index, alert in
        ("alert \(alert.date?.description ?? "")", text.fields[.alert(index)]?.html)
      }
  }

  /// A claim, judgement or recommendation in the element that links lead to.
  private static func part(_ id: String, _ words: RenderedText?, _ text: PageText) -> HTML? {
    words.map { #"<span id="\#(text.anchor(ofPart: id))">\#($0.html)</span>"# }
  }

  static func words(_ list: [String]) -> HTML? { list.isEmpty ? nil : "\(list.joined(separator: "; "))" }
  private static func words(_ list: [Reference]) -> HTML? { words(list.map(\.written)) }
  private static func words(_ reference: Reference?) -> HTML? { reference.map { "\($0.written)" } }
  private static func words(_ date: EDTFDate?) -> HTML? {
    date.map { "\($0.description), \($0.formatted())" }
  }
}

extension Reference {
  /// The reference as an author writes it.
  fileprivate var written: String { anchor.map { "\(id)#\($0)" } ?? id }
}

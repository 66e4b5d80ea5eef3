import DossierKit
import HTML

extension PlainTheme {
  /// What leads to a page from elsewhere.
  func links(of page: Page, _ context: PageContext) -> HTML {
    guard let entity = page.common?.entity else { return "" }
    let links = context.site.links
    var facts: Facts = [
      ("linked from", Self.words((links.backlinks[entity] ?? []).map(\.page.description))),
      ("translations", Self.words((links.translations[entity] ?? []).map(\.description))),
    ]
    switch entity.kind {
    case .actor: facts += actor(entity.id, context)
    case .briefing:
      facts.append(("in dossiers", Self.words(links.dossiers[entity.id] ?? [])))
      facts.append(("related", Self.words(links.related[entity.id] ?? [])))
      facts += (links.replies[entity.id] ?? []).map { reply in
        ("reply by \(reply.reply.author ?? "a reader") on \(reply.reply.date.formatted())", reply.text.body)
      }
    case .event:
      facts.append(("told in", Self.words(links.tellings[entity.id] ?? [])))
    case .source:
      let uses = (links.citations[entity.id] ?? []).map { use in
        let page = links.pages[use.page]
        let passages = context.site.text(of: page).passages(of: use.sentences)
        return "\(page) \(passages.joined(separator: ","))"
      }
      facts.append(("cited by", Self.words(uses)))
      facts.append(("relayed by", Self.words(links.relayed[entity.id] ?? [])))
    case .dossier:
      facts.append(("gathers", Self.words(links.dossierBriefings[entity.id] ?? [])))
      let change = context.site.dossierChanges[entity.id]
      facts.append(("last change", Self.words([change?.description].compactMap(\.self))))
    case .page: break
    }
    return terms(facts)
  }

  private func actor(_ id: String, _ context: PageContext) -> Facts {
    let links = context.site.links
    let mentions = (links.mentions[id] ?? []).map { place in
      "\(place.page) \(place.mentions.count) times\(place.isDeclared ? ", declared" : "")"
    }
    let relations = (links.relations[id] ?? []).map {
      "\($0.relation.kind.rawValue) \($0.direction) \($0.other)"
    }
    func places(_ places: [ClaimPlace]?) -> HTML? {
      Self.words((places ?? []).map { "\(links.pages[$0.page])#\($0.index)" })
    }
    return [
      ("named in", Self.words(mentions)), ("relations", Self.words(relations)),
      ("memberships", Self.words(links.memberships[id] ?? [])),
      ("holders", Self.words((links.holders[id] ?? []).map(\.person))),
      ("took part in", Self.words(links.events[id] ?? [])), ("claims by", places(links.claimsBy[id])),
      ("claims about", places(links.claimsAbout[id])),
      ("recommended to", places(links.recommendationsTo[id])),
    ]
  }
}

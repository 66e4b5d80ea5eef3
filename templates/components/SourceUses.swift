import DossierKit
import HTML

/// The pages that cite a source, each with the passages that do.
struct SourceUses: EntityTemplate {
  let scope: PageScope
  let text: PageText
  let source: Source
  /// Those of the pages that stand here.
  let uses: [SourceUse]

  var common: Common { source.common }

  var html: HTML {
    """
    <section>
      <h2 id="page-cited">\(words.citedBy)</h2>
      \(listOrNone("rows keyed", uses.map(row)))
    </section>
    """
  }

  private func row(_ use: SourceUse) -> HTML {
    let page = site.links.pages[use.page]
    return """
      <li>
        <p class="key">\(key(of: page))</p>
        \(titleLine(page))
        \(if: use.sentences.isEmpty, meta(HTML(text: words.declaredSource)), else: quotes(of: use))
      </li>
      """
  }
}

/// What rests on a source and on no other: what would fall with it.
struct SourceDependents: EntityTemplate {
  let scope: PageScope
  let text: PageText
  let source: Source
  /// The pages whose claims are looked at.
  let uses: [SourceUse]

  var common: Common { source.common }

  var html: HTML {
    let claims = claims
    let judgements = judgements(on: claims)
    let relations = relations(on: claims)
    let relays = (site.links.relayed[source.id] ?? []).map { EntityID(.source, $0) }
    return """
      <section>
        <h2 id="page-falls">\(words.fallsWithIt)</h2>
        <p class="note">\(words.fallsNote)</p>
        \(if: claims.isEmpty, "<p>\(unknown(words.nothingRests))</p>")
        \(group(words.keyJudgements, judgements))
        \(group(words.relations, relations))
        \(group(words.claims, claims.map(claimRow)))
        \(if: !relays.isEmpty, "<p>\(words.relayNote) \(joined(relays.map { entityLink($0, at: "page-falls") })).</p>")
      </section>
      """
  }

  private func group(_ title: String, _ rows: [HTML]) -> HTML {
    rows.isEmpty ? .empty : "<h3>\(title)</h3>\(list("rows", rows))"
  }

  /// The claims that name this source alone.
  private var claims: [PlacedClaim] {
    uses.map { site.links.pages[$0.page] }.flatMap { page in
      site.claims(of: page).enumerated().compactMap { index, claim in
        claim.sources.map(\.id).unique() == [source.id]
          ? PlacedClaim(page: page, claim: claim, number: index + 1) : nil
      }
    }
  }

  /// The judgements that rest on such claims alone.
  private func judgements(on claims: [PlacedClaim]) -> [HTML] {
    let fallen = Set(claims)
    return claims.map(\.page).unique().compactMap { site.briefing($0.id) }.flatMap { briefing in
      briefing.keyJudgements.filter { judgement in
        !judgement.basedOn.isEmpty && judgement.basedOn.allSatisfy { claim($0).map(fallen.contains) ?? false }
      }
      .map { judgementRow($0, of: briefing) }
    }
  }

  private func judgementRow(_ judgement: KeyJudgement, of briefing: Briefing) -> HTML {
    let anchor = site.anchor(ofPart: judgement.id, in: briefing.entity)
    let plain = site.plain(.judgement(judgement.id), of: briefing.entity) ?? judgement.text.value
    return """
      <li>
        <p class="statement"\(language: language(of: briefing.entity))>\
      <a href="\(href(briefing.entity, at: anchor))">\(plain)</a></p>
        <p class="meta"><span>\(entityLink(briefing.entity))</span> \
      \(label(judgement.marking))</p>
      </li>
      """
  }

  /// The relations between actors that rest on such claims alone.
  private func relations(on claims: [PlacedClaim]) -> [HTML] {
    let fallen = Set(claims)
    let writers = claims.flatMap { $0.claim.about.map(\.id) + [$0.claim.by?.id].compactMap(\.self) }.unique()
    return writers.compactMap { site.actor($0) }.flatMap { actor in
      actor.relations.filter { relation in
        !relation.claims.isEmpty && relation.claims.allSatisfy { claim($0).map(fallen.contains) ?? false }
      }
      .map { relationRow($0, of: actor) }
    }
  }

  private func relationRow(_ relation: Relation, of actor: Actor) -> HTML {
    let direction: ActorRelation.Direction = relation.isDirected ? .outgoing : .mutual
    let tie: HTML = """
      \(words.kind(relation.kind).lowercased()) \
      \(words.other(actorLink(relation.with.id), of: relation.kind, direction))
      """
    return """
      <li>
        <p class="title">\(words.tie(of: entityLink(actor.entity, at: "page-relations"), tie))</p>
        <p class="meta">\(status(relation.status)) \(label(relation.marking))</p>
      </li>
      """
  }
}

/// Follows every reference in front matter: what leads nowhere is an error, what leads to something that the audience
/// may not see is dropped.
struct ReferenceResolver {
  let directory: Directory
  private(set) var diagnostics: [Diagnostic] = []
  /// Ids that lead nowhere, with what was probably meant: a name that was changed may be wrong in every file.
  private var suggestions: [EntityID: String?] = [:]
  /// How many different ids get a suggestion: nobody reads thousands, and each costs a look at all ids.
  private static let maximumSuggestions = 200

  init(_ directory: Directory) {
    self.directory = directory
  }

  /// Resolves the references of all entities in place.
  mutating func resolve(_ entities: inout Entities) {
    for index in entities.briefings.indices { resolve(&entities.briefings[index]) }
    for index in entities.actors.indices { resolve(&entities.actors[index]) }
    for index in entities.events.indices { resolve(&entities.events[index]) }
    for index in entities.sources.indices {
      resolve(&entities.sources[index].common)
      resolve(&entities.sources[index].derivedFrom, .source)
    }
    for index in entities.dossiers.indices { resolve(&entities.dossiers[index]) }
    for index in entities.pages.indices { resolve(&entities.pages[index].common) }
    entities.replies.removeAll { !isPage($0.briefing, .briefing) }
    tieTranslations(&entities)
  }

  private mutating func tieTranslations(_ entities: inout Entities) {
    var roots = TranslationRoots(entities)
    entities.updateCommons { roots.tie(&$0) }
    diagnostics += roots.diagnostics
  }

  private mutating func resolve(_ common: inout Common) {
    guard common.translationOf != nil || common.replacedBy != nil else { return }
    common.update {
      resolve(&$0.translationOf, $0.entity.kind)
      resolve(&$0.replacedBy, $0.entity.kind)
    }
  }

  private mutating func resolve(_ briefing: inout Briefing) {
    resolve(&briefing.common)
    briefing.update { resolve(&$0) }
  }

  private mutating func resolve(_ facts: inout Briefing.Facts) {
    resolve(&facts.dossiers, .dossier)
    resolve(&facts.actors, .actor)
    resolve(&facts.sources, .source)
    resolve(&facts.events, .event)
    resolve(&facts.claims)
    for index in facts.keyJudgements.indices { resolveClaims(&facts.keyJudgements[index].basedOn) }
    for index in facts.recommendations.indices {
      resolve(&facts.recommendations[index].by, .actor)
      resolve(&facts.recommendations[index].to, .actor)
      resolve(&facts.recommendations[index].proposed, .actor)
    }
  }

  private mutating func resolve(_ actor: inout Actor) {
    resolve(&actor.common)
    resolve(&actor.members, .actor)
    actor.relations.removeAll { !isPage($0.with, .actor) }
    for index in actor.relations.indices { resolveClaims(&actor.relations[index].claims) }
    actor.tenures.removeAll { !isPage($0.office, .actor) }
    for index in actor.tenures.indices { resolveClaims(&actor.tenures[index].claims) }
  }

  private mutating func resolve(_ event: inout Event) {
    resolve(&event.common)
    event.actors.removeAll { !isPage($0.actor, .actor) }
    resolve(&event.claims)
    resolveClaims(&event.claimReferences)
    resolve(&event.sources, .source)
  }

  private mutating func resolve(_ dossier: inout Dossier) {
    resolve(&dossier.common)
    resolve(&dossier.briefings, .briefing)
    resolve(&dossier.actors, .actor)
    resolve(&dossier.events, .event)
  }

  private mutating func resolve(_ claims: inout [Claim]) {
    for index in claims.indices {
      resolve(&claims[index].by, .actor)
      resolve(&claims[index].sources, .source)
      resolve(&claims[index].about, .actor)
      resolveClaims(&claims[index].contradicts)
    }
  }

  private mutating func resolve(_ references: inout [Reference], _ kind: Kind) {
    references.removeAll { !isPage($0, kind) }
  }

  private mutating func resolve(_ reference: inout Reference?, _ kind: Kind) {
    if let value = reference, !isPage(value, kind) { reference = nil }
  }

  /// Whether a reference names a page, and not a place in one, that this build has.
  private mutating func isPage(_ reference: Reference, _ kind: Kind) -> Bool {
    guard let anchor = reference.anchor else { return isVisible(reference, kind) }
    diagnostics.append(
      Diagnostic(
        .invalidValue, at: reference.location,
        "“\(reference.id)#\(anchor)” is a place in a page; an id is wanted here",
        replacement: directory.contains(EntityID(kind, reference.id)) ? reference.id : nil))
    return false
  }

  private mutating func isVisible(_ reference: Reference, _ kind: Kind) -> Bool {
    let entity = EntityID(kind, reference.id)
    if directory.contains(entity) { return true }
    if directory.leftOut.entities.contains(entity) {
      reportLeftOut(reference)
      return false
    }
    let others = directory.kinds(of: reference.id)
    if let other = others.first {
      diagnostics.append(
        Diagnostic(
          .wrongKind, at: reference.location,
          "“\(reference.id)” is \(other.withArticle), and \(kind.withArticle) is wanted here"))
    } else {
      diagnostics.append(
        Diagnostic(
          .unresolvedReference, at: reference.location,
          kind.absence(of: reference.id),
          replacement: suggestion(for: entity)))
    }
    return false
  }

  private mutating func suggestion(for entity: EntityID) -> String? {
    if let known = suggestions[entity] { return known }
    guard suggestions.count < Self.maximumSuggestions else { return nil }
    let suggestion = directory.suggestion(for: entity.id, kind: entity.kind)
    suggestions[entity] = .some(suggestion)
    return suggestion
  }

  /// References to claims, `page-id#claim-id`.
  private mutating func resolveClaims(_ references: inout [Reference]) {
    references.removeAll { !isClaim($0) }
  }

  private mutating func isClaim(_ reference: Reference) -> Bool {
    guard let anchor = reference.anchor else {
      diagnostics.append(
        Diagnostic(
          .invalidValue, at: reference.location,
          "“\(reference.id)” names no claim; write the page and the claim, such as “briefing-id#c1”"))
      return false
    }
    let pages = [Kind.briefing, .event].map { EntityID($0, reference.id) }
    if pages.contains(where: { directory.entries[$0]?.claims.contains(anchor) == true }) { return true }
    if pages.contains(where: { directory.leftOut.anchors[$0]?.contains(anchor) == true })
      || pages.contains(where: directory.leftOut.entities.contains)
    {
      reportLeftOut(reference)
      return false
    }
    guard let page = pages.first(where: directory.contains) else { return isVisible(reference, .briefing) }
    let near = nearest(to: anchor, in: directory.entries[page]?.claims.sorted() ?? [])
    diagnostics.append(
      Diagnostic(
        .unresolvedReference, at: reference.location, "“\(reference.id)” has no claim “\(anchor)”",
        replacement: near.map { "\(reference.id)#\($0)" }))
    return false
  }

  private mutating func reportLeftOut(_ reference: Reference) {
    diagnostics.append(
      Diagnostic(
        .leftOutReference, at: reference.location,
        "“\(reference.id)” is not part of this build; the reference is dropped"))
  }
}

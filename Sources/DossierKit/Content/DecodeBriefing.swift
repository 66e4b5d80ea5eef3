extension Briefing {
  /// Reads a briefing; events and sources that are written out in place are handed to `inPlace`.
  init(decoding fields: inout Fields, entity: EntityID, inPlace: inout InPlace) {
    let common = Common(decoding: &fields, entity: entity)
    let date = fields.requiredDate()
    var facts = Facts(date: date ?? .missing)
    facts.updated = fields.date("updated")
    facts.informationCutoff = fields.date("information_cutoff")
    facts.authors = fields.strings("authors")
    facts.dossiers = fields.references("dossiers")
    facts.actors = fields.references("actors")
    facts.keyJudgements = fields.mappings(
      "key_judgements", owner: "a key judgement", example: "[{id: j1, text: …}]"
    ) {
      KeyJudgement(decoding: &$0, page: entity)
    }
    facts.claims = fields.mappings("claims", owner: "a claim", example: "[{id: c1, text: …}]") {
      Claim(decoding: &$0, page: entity)
    }
    facts.recommendations = fields.mappings(
      "recommendations", owner: "a recommendation", example: "[{id: r1, text: …}]"
    ) {
      Recommendation(decoding: &$0, page: entity)
    }
    facts.originalHeadline = fields.take("original_headline")
      .flatMap { OriginalHeadline(decoding: $0, scope: fields.scope) }
    let scope = fields.scope
    facts.events = fields.inPlaceOrReferences("events") { inPlace.decodeEvent($0, of: common, scope: scope) }
    facts.sources = fields.inPlaceOrReferences("sources") {
      inPlace.decodeSource($0, of: common, scope: scope)
    }
    self.init(common: common, facts)
  }
}

extension KeyJudgement {
  init?(decoding fields: inout Fields, page: EntityID) {
    let id = fields.partID(example: "j1")
    let marking = fields.admit(id, in: page)
    let text = fields.requiredText("text")
    let likelihood = fields.choice("likelihood") as Likelihood?
    let confidence = fields.choice("confidence") as Confidence?
    let basedOn = fields.claimReferences("based_on", page: page)
    guard let id, let text, let marking else { return nil }
    self.init(
      id: id, text: text, likelihood: likelihood, confidence: confidence, marking: marking, basedOn: basedOn)
  }
}

extension Claim {
  init?(decoding fields: inout Fields, page: EntityID) {
    let id = fields.partID(example: "c1")
    let marking = fields.admit(id, in: page)
    let text = fields.requiredText("text")
    let by = fields.reference("by")
    let sources = fields.references("sources")
    let credibility = fields.credibility()
    let stance = fields.choice("stance") as Stance?
    let about = fields.references("about")
    let contradicts = fields.claimReferences("contradicts", page: page)
    guard let id, let text, let marking else { return nil }
    self.init(
      id: id, text: text, by: by, sources: sources, credibility: credibility, stance: stance,
      marking: marking, about: about, contradicts: contradicts)
  }
}

extension Recommendation {
  init?(decoding fields: inout Fields, page: EntityID) {
    let id = fields.partID(example: "r1")
    let marking = fields.admit(id, in: page)
    let text = fields.requiredText("text")
    let by = fields.reference("by")
    let to = fields.references("to")
    let proposed = fields.references("proposed")
    let status = fields.string("status")
    guard let id, let text, let marking else { return nil }
    self.init(id: id, text: text, by: by, to: to, proposed: proposed, status: status, marking: marking)
  }
}

extension OriginalHeadline {
  init?(decoding node: YAMLNode, scope: DecodingScope) {
    guard var fields = Fields(node, owner: "“original_headline”", scope: scope) else { return nil }
    let text = fields.requiredText("text")
    let supported = fields.bool("supported")
    let note = fields.markdown("note")
    fields.finish()
    guard let text else { return nil }
    self.init(text: text.value, supported: supported, note: note)
  }
}

extension Fields {
  /// The figure of the Admiralty code, 1 to 6.
  fileprivate mutating func credibility() -> Credibility? {
    guard let node = take("credibility") else { return nil }
    if let number = node.string.flatMap({ Int($0) }), let grade = Credibility(number) { return grade }
    scope.report(
      .invalidValue, at: node,
      "“credibility” is a figure from 1 (confirmed by other sources) to 6 (cannot be judged); the letters A to F grade a source"
    )
    return nil
  }

  /// References to claims: `c2` names one of the same page.
  mutating func claimReferences(_ key: String, page: EntityID) -> [Reference] {
    references(key).map { reference in
      guard reference.anchor == nil else { return reference }
      return Reference(id: page.id, anchor: reference.id, location: reference.location)
    }
  }

  /// Ids, or what they name written out; `decode` returns the id of what was written out.
  fileprivate mutating func inPlaceOrReferences(_ key: String, _ decode: (YAMLNode) -> Reference?)
    -> [Reference]
  {
    items(key, example: "[first-id, {id: second-id, title: …}]").compactMap { node in
      if case .mapping = node { return decode(node) }
      return Self.reference(node, called: "each item of “\(key)”", scope: scope)
    }
  }
}

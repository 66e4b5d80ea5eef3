extension Event {
  init(decoding fields: inout Fields, entity: EntityID) {
    self.init(common: Common(decoding: &fields, entity: entity))
    date = fields.date("date")
    dateNote = fields.markdown("date_note")
    place = fields.string("place")
    coordinates = fields.take("coordinates").flatMap { Coordinates(decoding: $0, scope: fields.scope) }
    let scope = fields.scope
    actors = fields.items("actors", example: "[{actor: mali, role: party}]").compactMap {
      Participant(decoding: $0, scope: scope)
    }
    casualties = fields.take("casualties").flatMap { Casualties(decoding: $0, scope: scope) }
    for item in fields.items("claims", example: "[briefing-id#c1]") {
      if case .mapping = item {
        guard var claim = Fields(item, owner: "a claim", scope: scope) else { continue }
        if let value = Claim(decoding: &claim, page: entity) { claims.append(value) }
        claim.finish()
      } else if let reference = Fields.reference(item, called: "each item of “claims”", scope: scope) {
        claimReferences.append(reference)
      }
    }
    sources = fields.references("sources")
  }
}

extension Participant {
  /// An actor's id, or `{actor: id, role: …}`.
  init?(decoding node: YAMLNode, scope: DecodingScope) {
    guard case .mapping = node else {
      guard let actor = Fields.reference(node, called: "each item of “actors”", scope: scope) else {
        return nil
      }
      self.init(actor: actor, role: nil)
      return
    }
    guard var fields = Fields(node, owner: "a participant", scope: scope) else { return nil }
    let actor = fields.require("actor", example: "mali")
      .flatMap { Fields.reference($0, called: "“actor”", scope: scope) }
    let role = fields.string("role")
    fields.finish()
    guard let actor else { return nil }
    self.init(actor: actor, role: role)
  }
}

extension Coordinates {
  /// `[longitude, latitude]` in degrees.
  init?(decoding node: YAMLNode, scope: DecodingScope) {
    let items: [YAMLNode] = if case .sequence(let list) = node { list.items } else { [] }
    let numbers = items.map { $0.string.flatMap(Double.init) }
    guard numbers.count == 2, let longitude = numbers[0], let latitude = numbers[1] else {
      scope.report(.wrongType, at: node, "“coordinates” are two numbers, “[longitude, latitude]”")
      return nil
    }
    guard (-180...180).contains(longitude), (-90...90).contains(latitude) else {
      let swapped = (-90...90).contains(longitude) && (-180...180).contains(latitude)
      scope.report(
        .invalidValue, at: node,
        "longitude goes from -180 to 180, latitude from -90 to 90"
          + (swapped ? "; longitude stands first: [\(latitude), \(longitude)]" : ""))
      return nil
    }
    self.init(longitude: longitude, latitude: latitude)
  }
}

extension Casualties {
  /// The outcomes that can be counted.
  static let outcomes = ["killed", "injured", "missing", "detained", "displaced"]

  /// Text, or `{killed: 12, injured: {min: 3, max: 5}, missing: several, note: …}`.
  init?(decoding node: YAMLNode, scope: DecodingScope) {
    if case .scalar = node {
      note = Fields.string(node, called: "“casualties”", scope: scope).map(MarkdownText.init)
      return
    }
    guard var fields = Fields(node, owner: "“casualties”", scope: scope) else { return nil }
    for outcome in Casualties.outcomes {
      guard let value = fields.take(outcome) else { continue }
      if let count = Count(outcome, decoding: value, scope: scope) { counts.append(count) }
    }
    note = fields.markdown("note")
    fields.finish()
  }
}

extension Casualties.Count {
  fileprivate init?(_ outcome: String, decoding node: YAMLNode, scope: DecodingScope) {
    self.init(outcome: outcome)
    switch node {
    case .scalar(let scalar):
      if let number = Int(scalar.string) {
        (minimum, maximum) = (number, number)
      } else if let range = Self.range(scalar.string) {
        (minimum, maximum) = (range.lowerBound, range.upperBound)
      } else {
        text = scalar.string
      }
    case .mapping:
      guard var fields = Fields(node, owner: "“\(outcome)”", scope: scope) else { return nil }
      minimum = fields.count("min")
      maximum = fields.count("max")
      fields.finish()
    default:
      scope.report(
        .wrongType, at: node, "“\(outcome)” is a number, a range such as 3-5, “{min: 3, max: 5}”, or words")
      return nil
    }
    if minimum ?? 0 < 0 || maximum ?? 0 < 0 || minimum ?? 0 > maximum ?? .max {
      scope.report(
        .invalidValue, at: node,
        minimum ?? 0 < 0 || maximum ?? 0 < 0
          ? "“\(outcome)” cannot be less than 0" : "“\(outcome)” runs from a smaller to a greater number")
      return nil
    }
  }

  /// `3-5` or `3–5`.
  private static func range(_ text: String) -> ClosedRange<Int>? {
    let parts = text.split(whereSeparator: { $0 == "-" || $0 == "–" }).map { Int($0.filter { $0 != " " }) }
    guard parts.count == 2, let low = parts[0], let high = parts[1], low <= high else { return nil }
    return low...high
  }
}

extension Fields {
  fileprivate mutating func count(_ key: String) -> Int? {
    guard let node = take(key) else { return nil }
    guard let number = node.string.flatMap({ Int($0) }) else {
      scope.report(.wrongType, at: node, "“\(key)” is a whole number, not \(node.form)")
      return nil
    }
    return number
  }
}

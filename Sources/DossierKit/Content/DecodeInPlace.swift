/// Events and sources that are written out in a briefing's front matter.
struct InPlace {
  var events: [Event] = []
  var sources: [Source] = []

  /// Reads one event; returns a reference to it, or nil where the audience may not see it.
  mutating func decodeEvent(_ node: YAMLNode, of briefing: Common, scope: DecodingScope) -> Reference? {
    decode(node, .event, of: briefing, scope: scope) { fields, entity in
      var event = Event(decoding: &fields, entity: entity)
      event.writtenIn = briefing.entity
      event.common.inherit(from: briefing)
      guard event.common.marking <= scope.audience else { return false }
      events.append(event)
      return true
    }
  }

  /// Reads one source; returns a reference to it, or nil where the audience may not see it.
  mutating func decodeSource(_ node: YAMLNode, of briefing: Common, scope: DecodingScope) -> Reference? {
    decode(node, .source, of: briefing, scope: scope) { fields, entity in
      var source = Source(decoding: &fields, entity: entity)
      source.writtenIn = briefing.entity
      source.common.inherit(from: briefing)
      guard source.common.marking <= scope.audience else { return false }
      sources.append(source)
      return true
    }
  }

  private func decode(
    _ node: YAMLNode, _ kind: Kind, of briefing: Common, scope: DecodingScope,
    _ read: (inout Fields, EntityID) -> Bool
  ) -> Reference? {
    guard var fields = Fields(node, owner: kind.withArticle, scope: scope) else { return nil }
    guard let node = fields.require("id", example: kind == .event ? "first-meeting" : "ministry-note"),
      let id = Fields.string(node, called: "“id”", scope: scope)
    else {
      _ = read(&fields, EntityID(kind, ""))
      fields.finish()
      return nil
    }
    guard Identifier.isValid(id.value), Identifier.reservation(of: id.value, kind: kind) == nil else {
      scope.report(
        .invalidID, at: node, "“\(id.value)” is no id; it has lower-case letters, digits and hyphens alone",
        replacement: Identifier.slug(id.value, ascii: true))
      return nil
    }
    let entity = EntityID(kind, id.value)
    let isSeen = read(&fields, entity)
    fields.finish()
    guard isSeen else {
      scope.leaveOut(entity)
      return nil
    }
    return Reference(id: id.value, location: id.location)
  }
}

extension Common {
  /// What stands in a briefing is at least as restricted as the briefing, and a draft with it.
  fileprivate mutating func inherit(from briefing: Common) {
    update {
      $0.marking = max($0.marking, briefing.marking)
      $0.isDraft = $0.isDraft || briefing.isDraft
      $0.language = $0.language ?? briefing.language
      $0.hasFaultyLanguage = $0.hasFaultyLanguage || ($0.language == nil && briefing.hasFaultyLanguage)
    }
  }
}

extension Source {
  init(decoding fields: inout Fields, entity: EntityID) {
    self.init(common: Common(decoding: &fields, entity: entity))
    if let type = fields.located("type") {
      if Source.itemTypes.contains(type.value) {
        self.type = type.value
      } else {
        fields.scope.report(
          Diagnostic(
            .invalidValue, at: type.location,
            "“\(type.value)” is no item type of CSL; common ones are report, article-newspaper, webpage, interview, document",
            replacement: nearest(to: type.value, in: Source.itemTypes)))
      }
    }
    authors = fields.strings("authors")
    publisher = fields.string("publisher")
    issued = fields.date("issued")
    accessed = fields.date("accessed")
    url = fields.webAddress("url")
    archived = fields.mappings(
      "archived", owner: "an archived copy", example: "[{url: https://…, date: 2025-02-17}]"
    ) {
      fields in
      _ = fields.require("url", example: "https://example.org/copy")
      let date = fields.date("date")
      return fields.webAddress("url").map { ArchivedCopy(url: $0, date: date) }
    }
    reliability = fields.choice("reliability")
    derivedFrom = fields.references("derived_from")
  }
}

extension Dossier {
  init(decoding fields: inout Fields, entity: EntityID) {
    self.init(common: Common(decoding: &fields, entity: entity))
    briefings = fields.references("briefings")
    actors = fields.references("actors")
    events = fields.references("events")
    trend = fields.choice("trend")
    let scope = fields.scope
    alerts = fields.items("alerts", example: "[What to watch for]").compactMap {
      Alert(decoding: $0, scope: scope)
    }
    reviewDue = fields.date("review_due")
  }
}

extension Dossier.Alert {
  /// Text, or `{date: …, text: …}`.
  fileprivate init?(decoding node: YAMLNode, scope: DecodingScope) {
    if case .scalar = node {
      guard let text = Fields.string(node, called: "an alert", scope: scope) else { return nil }
      self.init(text: MarkdownText(text), date: nil)
      return
    }
    guard var fields = Fields(node, owner: "an alert", scope: scope) else { return nil }
    let text = fields.requiredText("text")
    let date = fields.date("date")
    fields.finish()
    guard let text else { return nil }
    self.init(text: text, date: date)
  }
}

extension FreePage {
  init(decoding fields: inout Fields, entity: EntityID) {
    self.init(common: Common(decoding: &fields, entity: entity))
  }
}

extension Common {
  /// Reads the fields that every kind has. `titleKey` is `name` for an actor; `required` is false for what a
  /// file's stem can name well enough.
  init(decoding fields: inout Fields, entity: EntityID, titleKey: String = "title") {
    let title = fields.require(titleKey, example: titleKey == "name" ? "Mali" : "What it is about")
      .flatMap { Fields.string($0, called: "“\(titleKey)”", scope: fields.scope) }
    if let title, title.value.isEmpty {
      fields.scope.report(Diagnostic(.invalidValue, at: title.location, "“\(titleKey)” is empty"))
    }
    var facts = Facts(entity: entity, title: title?.value ?? entity.id, location: fields.location)
    facts.titleLocation = title?.location
    facts.marking = fields.marking() ?? .clear
    facts.isDraft = fields.bool("draft") ?? false
    let ownLanguage = fields.locatedLanguage("language")
    (facts.language, facts.languageLocation) = (ownLanguage?.value, ownLanguage?.location)
    facts.hasFaultyLanguage =
      ownLanguage == nil && fields.isWritten("language") && !fields.isEmpty("language")
    facts.translationOf = fields.reference("translation_of")
    facts.summary = fields.markdown("summary")
    facts.tags = fields.locatedStrings("tags")
      .filter { fields.checkLength(of: $0, what: "a tag", limit: 80) }.map(\.value)
    facts.redirectFrom = fields.locatedStrings("redirect_from")
    facts.status = fields.choice("status") ?? .published
    facts.replacedBy = fields.reference("replaced_by")
    facts.changes = fields.mappings(
      "changes", owner: "a change", example: "[{date: 2025-02-17, summary: What changed}]"
    ) {
      Change(decoding: &$0)
    }
    facts.changes.sort { $1.date < $0.date }
    if let node = fields.take("mentions"),
      var mentions = Fields(node, owner: "“mentions”", scope: fields.scope)
    {
      facts.ignoredForms = mentions.strings("ignore")
      mentions.finish()
    }
    self.init(facts)
  }
}

extension Change {
  init?(decoding fields: inout Fields) {
    guard
      let date = fields.requiredDate(),
      let summary = fields.requiredText("summary", example: "What changed")
    else {
      _ = fields.take("summary")
      return nil
    }
    self.init(date: date, summary: summary)
  }
}

extension Fields {
  /// Whether a text has no more characters than `limit`; reports one that has.
  func checkLength(of text: Located<String>, what: String, limit: Int) -> Bool {
    let count = text.value.unicodeScalars.count
    guard count > limit else { return true }
    scope.report(
      Diagnostic(
        .invalidValue, at: text.location, "\(what) has at most \(limit) characters, and this has \(count)"))
    return false
  }

  /// Reads the marking of a part of a page and says whether the audience may see the part; if not, its id is kept
  /// so that references to it can be told from references that lead nowhere.
  mutating func admit(_ id: String? = nil, in page: EntityID) -> Marking? {
    let marking = marking() ?? .clear
    guard marking > scope.audience else { return marking }
    scope.leavePartOut()
    if let id { scope.leaveOut(id, of: page) }
    return nil
  }

  /// The id of a claim, judgement or recommendation.
  mutating func partID(example: String) -> String? {
    guard let node = require("id", example: example),
      let text = Self.string(node, called: "“id”", scope: scope)
    else { return nil }
    guard Identifier.isValidAnchor(text.value) else {
      scope.report(
        .invalidID, at: node, "“\(text.value)” is no id; it has letters, digits and hyphens alone",
        replacement: Identifier.slug(text.value, ascii: true))
      return nil
    }
    if let first = scope.takePart(text.value, at: text.location) {
      scope.report(
        Diagnostic(
          .duplicateID, at: scope.location(node),
          "“\(text.value)” is taken in this file; claims, key judgements and recommendations share their ids",
          notes: [Diagnostic.Note("first used here", at: first)]))
    }
    return text.value
  }

  /// Required text, inline Markdown.
  mutating func requiredText(_ key: String, example: String = "In one sentence") -> MarkdownText? {
    require(key, example: example).flatMap { Self.string($0, called: "“\(key)”", scope: scope) }
      .map(MarkdownText.init)
  }

  /// Text, inline Markdown.
  mutating func markdown(_ key: String) -> MarkdownText? {
    located(key).map(MarkdownText.init)
  }
}

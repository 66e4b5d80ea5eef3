extension Actor {
  init(decoding fields: inout Fields, entity: EntityID) {
    self.init(common: Common(decoding: &fields, entity: entity, titleKey: "name"))
    kind = fields.choice("kind") ?? .other
    names = fields.names()
    aliases = fields.forms("aliases")
    demonyms = fields.forms("demonyms")
    metonyms = fields.forms("metonyms")
    not = fields.forms("not")
    members = fields.references("members")
    relations = fields.mappings("relations", owner: "a relation", example: "[{kind: alliance, with: mali}]") {
      Relation(decoding: &$0, page: entity)
    }
    tenures = fields.mappings(
      "tenures", owner: "a tenure", example: "[{office: president-of-ghana, start: 2025}]"
    ) {
      Tenure(decoding: &$0, page: entity)
    }
    iso3166 = fields.code("iso3166", form: "a code such as DZ or ML-7 (ISO 3166)") { code in
      let parts = code.split(separator: "-", omittingEmptySubsequences: false)
      let letters = parts[0].utf8.allSatisfy { (0x41...0x5A).contains($0) }
      return letters && (2...3).contains(parts[0].utf8.count) && parts.count <= 2
        && parts.dropFirst().allSatisfy {
          (1...3).contains($0.utf8.count) && $0.utf8.allSatisfy { $0.isASCIILetter || $0.isASCIIDigit }
        }
    }
    wikidata = fields.code("wikidata", form: "a Wikidata item such as Q262") { item in
      item.hasPrefix("Q") && item.utf8.count > 1 && item.utf8.dropFirst().allSatisfy(\.isASCIIDigit)
    }
    homepage = fields.webAddress("homepage")
  }
}

extension Relation {
  init?(decoding fields: inout Fields, page: EntityID) {
    let marking = fields.admit(in: page)
    let kind: RelationKind? = fields.choice("kind")
    if kind == nil, !fields.isWritten("kind") { _ = fields.require("kind", example: "alliance") }
    let with = fields.require("with", example: "mali")
      .flatMap { Fields.reference($0, called: "“with”", scope: fields.scope) }
    let isDirected = fields.bool("directed") ?? kind?.isDirected ?? false
    let (start, end) = fields.period()
    let status: RelationStatus = fields.choice("status") ?? .asserted
    let claims = fields.references("claims")
    let note = fields.markdown("note")
    guard let marking, let kind, let with else { return nil }
    self.init(
      kind: kind, with: with, isDirected: isDirected, start: start, end: end, status: status, claims: claims,
      note: note, marking: marking)
  }
}

extension Tenure {
  init?(decoding fields: inout Fields, page: EntityID) {
    let marking = fields.admit(in: page)
    let office = fields.require("office", example: "president-of-ghana")
      .flatMap { Fields.reference($0, called: "“office”", scope: fields.scope) }
    let (start, end) = fields.period()
    let claims = fields.references("claims")
    let note = fields.markdown("note")
    guard let marking, let office else { return nil }
    self.init(office: office, start: start, end: end, claims: claims, note: note, marking: marking)
  }
}

extension Fields {
  /// Forms that are looked for in every text: names, not sentences.
  fileprivate mutating func forms(_ key: String) -> [Located<String>] {
    locatedStrings(key).filter { form in
      // Counted as the matcher counts, or a form could pass here and never be found.
      let words = Tokenizer.count(form.value)
      guard words > Tokenizer.maximumFormLength else {
        return checkLength(of: form, what: "an item of “\(key)”", limit: 160)
      }
      scope.report(
        Diagnostic(
          .invalidValue, at: form.location,
          "an item of “\(key)” has at most \(Tokenizer.maximumFormLength) words, and this has \(words)")
      )
      return false
    }
  }

  /// Names by language: `{fr: Algérie, ar: الجزائر}`; a language may have several, as a list.
  fileprivate mutating func names() -> [LocalizedName] {
    guard let node = take("names") else { return [] }
    guard case .mapping(let mapping) = node else {
      scope.report(
        .wrongType, at: node,
        "“names” is written by language, “{fr: Algérie, ar: الجزائر}”, not as \(node.form)")
      return []
    }
    return mapping.pairs.flatMap { key, value -> [LocalizedName] in
      let language = key.string ?? ""
      guard LanguageTag.isWellFormed(language) else {
        scope.report(
          .invalidLanguage, at: key,
          "“\(language)” is no language tag; write for example en, fr or ar (BCP 47)",
          replacement: LanguageTag.tag(forName: language))
        return []
      }
      let items: [YAMLNode] = if case .sequence(let list) = value { list.items } else { [value] }
      return items.compactMap { item in
        Self.string(item, called: "a name", scope: scope)
          .flatMap {
            checkLength(of: $0, what: "a name", limit: 160)
              ? LocalizedName(language: language, name: $0) : nil
          }
      }
    }
  }

  fileprivate mutating func code(_ key: String, form: String, _ isValid: (String) -> Bool) -> String? {
    guard let text = located(key) else { return nil }
    guard isValid(text.value) else {
      scope.report(
        Diagnostic(
          .invalidValue, at: text.location, "“\(text.value)” is not \(form)",
          replacement: [text.value.uppercased(), "Q" + text.value].first(where: isValid)))
      return nil
    }
    return text.value
  }
}

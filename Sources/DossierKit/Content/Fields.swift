import Yams

/// The fields of one mapping, read by name and type; whatever is wrong is reported where it stands.
///
/// Read every known key, then call `finish()`: what was never asked for is an unknown key.
struct Fields {
  let scope: DecodingScope
  /// What the mapping describes, with its article: "a claim".
  let owner: String
  /// Where the mapping begins.
  let node: Node
  private let pairs: [(key: Node, value: Node)]
  private var known: [String] = []
  /// Required keys that are absent, to be reported unless a misspelt one turns up.
  private var missing: [(key: String, diagnostic: Diagnostic)] = []

  init(_ mapping: Node.Mapping, node: Node, owner: String, scope: DecodingScope) {
    self.scope = scope
    self.owner = owner
    self.node = node
    pairs = mapping.map { ($0.key, $0.value) }
  }

  /// The mapping in `node`; reports and returns nil where it is something else.
  init?(_ node: Node, owner: String, scope: DecodingScope) {
    guard case .mapping(let mapping) = node else {
      scope.report(
        .wrongType, at: node, "\(owner) is written as fields, “{name: value, …}”, not as \(node.form)")
      return nil
    }
    self.init(mapping, node: node, owner: owner, scope: scope)
  }

  /// The value of `key`; nil where it is absent or empty.
  mutating func take(_ key: String) -> Node? {
    known.append(key)
    guard let pair = pairs.first(where: { $0.key.scalar?.string == key }) else { return nil }
    if case .scalar(let scalar) = pair.value, scalar.isNull { return nil }
    return pair.value
  }

  /// Whether `key` is written at all, be it empty.
  func isWritten(_ key: String) -> Bool {
    pairs.contains { $0.key.scalar?.string == key }
  }

  /// Where `key` itself stands.
  func location(ofKey key: String) -> SourceLocation {
    scope.location(pairs.first { $0.key.scalar?.string == key }?.key.mark ?? node.mark)
  }

  /// The value of a required key; reports its absence.
  mutating func require(_ key: String, example: String) -> Node? {
    let value = take(key)
    if value == nil {
      let place = isWritten(key) ? location(ofKey: key) : scope.location(node)
      missing.append(
        (
          key,
          Diagnostic(
            .missingKey, at: place, "\(owner) needs “\(key)”; write for example “\(key): \(example)”")
        ))
    }
    return value
  }

  /// Reports every key that was never asked for, and the required ones that are missing.
  func finish(mends: [String: String] = [:]) {
    var misspelt: Set<String> = []
    for (key, _) in pairs {
      guard let name = key.scalar?.string else {
        scope.report(.wrongType, at: key, "a field's name is a word")
        continue
      }
      guard !known.contains(name) else { continue }
      let near =
        mends[name] ?? known.first { $0 == name + "s" || $0 == name + "es" } ?? nearest(to: name, in: known)
      if let near { misspelt.insert(near) }
      let list = near == nil ? "; it may have \(known.sorted().joined(separator: ", "))" : ""
      scope.report(.unknownKey, at: key, "\(owner) has no field “\(name)”\(list)", replacement: near)
    }
    for (key, diagnostic) in missing where !misspelt.contains(key) { scope.report(diagnostic) }
  }
}

// MARK: - Scalars

extension Fields {
  /// A string; numbers and words such as `true` are strings here.
  mutating func string(_ key: String) -> String? {
    located(key)?.value
  }

  /// A string with its place.
  mutating func located(_ key: String) -> Located<String>? {
    guard let node = take(key) else { return nil }
    return Self.string(node, called: "“\(key)”", scope: scope)
  }

  static func string(_ node: Node, called name: String, scope: DecodingScope) -> Located<String>? {
    guard case .scalar(let scalar) = node else {
      scope.report(.wrongType, at: node, "\(name) is text, not \(node.form)")
      return nil
    }
    if Array(scalar.string.utf8).containsMarkingLabel {
      scope.report(
        .invalidMarking, at: node,
        "a marking inside \(name) marks nothing; give the page, the claim or the event a field “marking” instead"
      )
    }
    var location = scope.location(node)
    if scalar.style == .singleQuoted || scalar.style == .doubleQuoted { location.column += 1 }
    let text = scalar.string.trimmingWhitespace()
    let places = scalar.mark.flatMap {
      TextPlaces(of: text, scalar: scalar, mark: $0, in: scope.lines, lineOffset: scope.lineOffset)
    }
    return Located(value: text, location: location, places: places)
  }

  mutating func bool(_ key: String) -> Bool? {
    guard let node = take(key) else {
      // An empty “draft:” may stand for one that was meant to be true.
      if isWritten(key) {
        scope.report(
          Diagnostic(
            .wrongType, at: location(ofKey: key), "“\(key)” is empty; write true or false, or delete the line"
          ))
      }
      return nil
    }
    switch node.scalar?.string {
    case "true", "True", "TRUE": return true
    case "false", "False", "FALSE": return false
    default:
      scope.report(
        .wrongType, at: node,
        "“\(key)” is true or false, not \(node.form); write true or false, without quotation marks")
      return nil
    }
  }

  mutating func choice<Value>(_ key: String) -> Value?
  where Value: RawRepresentable & CaseIterable, Value.RawValue == String {
    guard let node = take(key) else { return nil }
    guard let text = Self.string(node, called: "“\(key)”", scope: scope) else { return nil }
    if let value = Value(rawValue: text.value) { return value }
    let choices = Value.allCases.map(\.rawValue)
    scope.report(
      .invalidValue, at: node,
      "“\(text.value)” is no value of “\(key)”; it is one of \(choices.joined(separator: ", "))",
      replacement: nearest(to: text.value, in: choices))
    return nil
  }

  /// An EDTF date.
  mutating func date(_ key: String) -> EDTFDate? {
    take(key).flatMap { Self.date($0, called: "“\(key)”", scope: scope) }
  }

  static func date(_ node: Node, called name: String, scope: DecodingScope) -> EDTFDate? {
    guard let text = string(node, called: name, scope: scope) else { return nil }
    do {
      return try EDTFDate(parsing: text.value)
    } catch {
      scope.report(
        .invalidDate, at: node, error.message, replacement: error.suggestion)
      return nil
    }
  }

  /// An absolute http or https address.
  mutating func webAddress(_ key: String) -> String? {
    guard let text = located(key) else { return nil }
    guard WebAddress.isValid(text.value) else {
      scope.report(
        Diagnostic(
          .invalidAddress, at: text.location,
          "“\(text.value)” is no web address; it begins with https:// or http:// and has no spaces, quotation marks or angle brackets",
          replacement: WebAddress.isValid("https://" + text.value) && text.value.contains(".")
            ? "https://" + text.value : nil))
      return nil
    }
    return text.value
  }

  mutating func language(_ key: String) -> String? {
    guard let text = located(key) else { return nil }
    guard LanguageTag.isWellFormed(text.value) else {
      scope.report(
        Diagnostic(
          .invalidLanguage, at: text.location,
          "“\(text.value)” is no language tag; write for example en, fr or ar (BCP 47)",
          replacement: LanguageTag.tag(forName: text.value)))
      return nil
    }
    return text.value
  }

  mutating func marking() -> Marking? {
    guard let node = take("marking") else {
      // An empty marking may stand for one that was deleted by mistake; to read it as clear could publish a secret.
      if isWritten("marking") {
        scope.report(
          Diagnostic(
            .invalidMarking, at: location(ofKey: "marking"),
            "“marking” is empty; delete the line, or write \(Self.markings)"))
      }
      return nil
    }
    guard let text = node.scalar?.string else {
      scope.report(
        .invalidMarking, at: node, "“marking” is one label, not \(node.form); write for example TLP:RED")
      return nil
    }
    if let marking = Marking(rawValue: text) { return marking }
    scope.report(
      .invalidMarking, at: node, "“\(text)” is no marking; it is \(Self.markings), exactly so spelled",
      replacement: nearest(to: text, in: Marking.allCases.map(\.label)))
    return nil
  }

  private static var markings: String {
    Marking.allCases.map(\.label).joined(separator: ", ")
  }
}

// MARK: - Lists

extension Fields {
  /// The items of a list; reports and returns nothing where it is something else.
  mutating func items(_ key: String, example: String) -> [Node] {
    guard let node = take(key) else { return [] }
    guard case .sequence(let sequence) = node else {
      let written = node.scalar.map { "“\(key): [\($0.string)]”" } ?? "“\(key): \(example)”"
      scope.report(.wrongType, at: node, "“\(key)” is a list, not \(node.form); write \(written)")
      return []
    }
    return Array(sequence)
  }

  mutating func strings(_ key: String) -> [String] {
    locatedStrings(key).map(\.value)
  }

  mutating func locatedStrings(_ key: String) -> [Located<String>] {
    items(key, example: "[first, second]").compactMap { node in
      let text = Self.string(node, called: "each item of “\(key)”", scope: scope)
      if let text, text.value.isEmpty {
        scope.report(.invalidValue, at: node, "an item of “\(key)” is empty; delete it, or fill it in")
        return nil
      }
      return text
    }
  }

  /// References by id.
  mutating func references(_ key: String) -> [Reference] {
    items(key, example: "[first-id, second-id]").compactMap {
      Self.reference($0, called: "each item of “\(key)”", scope: scope)
    }
  }

  mutating func reference(_ key: String) -> Reference? {
    take(key).flatMap { Self.reference($0, called: "“\(key)”", scope: scope) }
  }

  /// `id`, or `id#anchor`.
  static func reference(_ node: Node, called name: String, scope: DecodingScope) -> Reference? {
    guard case .scalar(let scalar) = node else {
      scope.report(.wrongType, at: node, "\(name) is an id, not \(node.form)")
      return nil
    }
    guard !scalar.isNull, scalar.string.utf8.contains(where: { $0 > 0x20 }) else {
      scope.report(
        .invalidValue, at: node,
        name.hasPrefix("each")
          ? "an item of \(name.dropFirst("each item of ".count)) is empty; delete it, or fill it in"
          : "\(name) is empty")
      return nil
    }
    let parts = scalar.string.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    return Reference(
      id: String(parts.first ?? ""), anchor: parts.count > 1 ? String(parts[1]) : nil,
      location: scope.location(node))
  }

  /// Lists of mappings, each read by `decode`.
  mutating func mappings<Value>(
    _ key: String, owner: String, example: String, _ decode: (inout Fields) -> Value?
  ) -> [Value] {
    items(key, example: example).compactMap { node in
      guard var fields = Fields(node, owner: owner, scope: scope) else { return nil }
      let value = decode(&fields)
      fields.finish()
      return value
    }
  }
}

extension Node {
  /// What the node is, in an author's words.
  var form: String {
    switch self {
    case .scalar(let scalar) where scalar.isNull: "nothing"
    case .scalar: "text"
    case .mapping: "fields"
    case .sequence: "a list"
    case .alias: "an alias"
    }
  }
}

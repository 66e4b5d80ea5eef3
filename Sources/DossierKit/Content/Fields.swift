/// The fields of one mapping, read by name and type; whatever is wrong is reported where it stands.
///
/// Read every known key, then call `finish()`: what was never asked for is an unknown key.
struct Fields {
  let scope: DecodingScope
  /// What the mapping describes, with its article: "a claim".
  let owner: String
  /// The keys with their values.
  private let mapping: YAMLNode.Mapping
  private var known: [String] = []
  /// Required keys that are absent, to be reported unless a misspelt one turns up.
  private var missing: [(key: String, diagnostic: Diagnostic)] = []

  init(_ mapping: YAMLNode.Mapping, owner: String, scope: DecodingScope) {
    self.scope = scope
    self.owner = owner
    self.mapping = mapping
    known.reserveCapacity(16)
  }

  /// The mapping in `node`; reports and returns nil where it is something else.
  init?(_ node: YAMLNode, owner: String, scope: DecodingScope) {
    guard case .mapping(let mapping) = node else {
      scope.report(
        .wrongType, at: node, "\(owner) is written as fields, “{name: value, …}”, not as \(node.form)")
      return nil
    }
    self.init(mapping, owner: owner, scope: scope)
  }

  /// The value of `key`; nil where it is absent or empty.
  mutating func take(_ key: String) -> YAMLNode? {
    known.append(key)
    guard let value = pair(key)?.value else { return nil }
    if case .scalar(let scalar) = value, scalar.isNull { return nil }
    return value
  }

  /// Whether `key` is written at all, be it empty.
  func isWritten(_ key: String) -> Bool {
    pair(key) != nil
  }

  /// Whether `key` is written without a value.
  func isEmpty(_ key: String) -> Bool {
    pair(key)?.value.scalar?.isNull ?? false
  }

  private func pair(_ key: String) -> (key: YAMLNode, value: YAMLNode)? {
    mapping.pairs.first { $0.key.string == key }
  }

  /// Where the mapping begins.
  var location: SourceLocation { scope.location(mapping.mark) }

  /// Where `key` itself stands.
  func location(ofKey key: String) -> SourceLocation {
    scope.location(pair(key)?.key.mark ?? mapping.mark)
  }

  /// The value of a required key; reports its absence.
  mutating func require(_ key: String, example: String) -> YAMLNode? {
    let value = take(key)
    if value == nil {
      let place = isWritten(key) ? location(ofKey: key) : location
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
    for (key, _) in mapping.pairs {
      guard let name = key.string else {
        scope.report(.wrongType, at: key, "a field's name is a word")
        continue
      }
      guard !known.contains(name) else { continue }
      let near =
        mends[name] ?? known.first { $0 == name + "s" || $0 == name + "es" } ?? nearest(to: name, in: known)
      if let near { misspelt.insert(near) }
      let list = near == nil ? "; it may have \(known.sorted().joined(separator: ", "))" : ""
      scope.report(
        .unknownKey, at: key, "\(owner) has no field “\(name)”\(list)", replacement: near)
    }
    for (key, diagnostic) in missing where !misspelt.contains(key) { scope.report(diagnostic) }
  }
}

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
  /// The keys with their values.
  private let pairs: Node.Mapping
  /// The keys' names, in the order of the pairs; nil for a key that is no word.
  private let names: [String?]
  private var known: [String] = []
  /// Required keys that are absent, to be reported unless a misspelt one turns up.
  private var missing: [(key: String, diagnostic: Diagnostic)] = []

  init(_ mapping: Node.Mapping, node: Node, owner: String, scope: DecodingScope) {
    self.scope = scope
    self.owner = owner
    self.node = node
    pairs = mapping
    // One after the other, since to iterate over a mapping would copy it whole, and nodes are large.
    names = (mapping.startIndex..<mapping.endIndex).map { mapping[$0].key.scalar?.string }
    known.reserveCapacity(16)
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
    guard let index = names.firstIndex(of: key) else { return nil }
    let value = pairs[index].value
    if case .scalar(let scalar) = value, scalar.isNull { return nil }
    return value
  }

  /// Whether `key` is written at all, be it empty.
  func isWritten(_ key: String) -> Bool {
    names.contains(key)
  }

  /// Whether `key` is written without a value.
  func isEmpty(_ key: String) -> Bool {
    guard let index = names.firstIndex(of: key), case .scalar(let scalar) = pairs[index].value else {
      return false
    }
    return scalar.isNull
  }

  /// Where `key` itself stands.
  func location(ofKey key: String) -> SourceLocation {
    scope.location(names.firstIndex(of: key).flatMap { pairs[$0].key.mark } ?? node.mark)
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
    for (index, name) in names.enumerated() {
      guard let name else {
        scope.report(.wrongType, at: pairs[index].key, "a field's name is a word")
        continue
      }
      guard !known.contains(name) else { continue }
      let near =
        mends[name] ?? known.first { $0 == name + "s" || $0 == name + "es" } ?? nearest(to: name, in: known)
      if let near { misspelt.insert(near) }
      let list = near == nil ? "; it may have \(known.sorted().joined(separator: ", "))" : ""
      scope.report(
        .unknownKey, at: pairs[index].key, "\(owner) has no field “\(name)”\(list)", replacement: near)
    }
    for (key, diagnostic) in missing where !misspelt.contains(key) { scope.report(diagnostic) }
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

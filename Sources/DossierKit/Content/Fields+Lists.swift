extension Fields {
  /// The items of a list; reports and returns nothing where it is something else.
  mutating func items(_ key: String, example: String) -> [YAMLNode] {
    guard let node = take(key) else { return [] }
    guard case .sequence(let list) = node else {
      let written = node.string.map { "“\(key): [\($0)]”" } ?? "“\(key): \(example)”"
      scope.report(.wrongType, at: node, "“\(key)” is a list, not \(node.form); write \(written)")
      return []
    }
    return list.items
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
  static func reference(
    _ node: YAMLNode, called name: @autoclosure () -> String, scope: DecodingScope
  ) -> Reference? {
    guard case .scalar(let scalar) = node else {
      scope.report(.wrongType, at: node, "\(name()) is an id, not \(node.form)")
      return nil
    }
    guard !scalar.isNull, scalar.string.utf8.contains(where: { $0 > 0x20 }) else {
      let name = name()
      scope.report(
        .invalidValue, at: node,
        name.hasPrefix("each")
          ? "an item of \(name.dropFirst("each item of ".count)) is empty; delete it, or fill it in"
          : "\(name) is empty")
      return nil
    }
    let text = scalar.string
    let sign = text.utf8.firstIndex(of: UInt8(ascii: "#"))
    return Reference(
      id: sign.map { String(text[..<$0]) } ?? text,
      anchor: sign.map { String(text[text.utf8.index(after: $0)...]) }, location: scope.location(node))
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

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

  static func string(
    _ node: YAMLNode, called name: @autoclosure () -> String, scope: DecodingScope
  ) -> Located<String>? {
    guard case .scalar(let scalar) = node else {
      scope.report(.wrongType, at: node, "\(name()) is text, not \(node.form)")
      return nil
    }
    if scalar.string.utf8.contains(UInt8(ascii: "[")), Array(scalar.string.utf8).containsMarkingLabel {
      scope.report(
        .invalidMarking, at: node,
        "a marking inside \(name()) marks nothing; give the page, the claim or the event a field “marking” instead"
      )
    }
    var location = scope.location(node)
    if scalar.style.isQuoted {
      location = location.moved(to: location.line, location.column + 1)
    }
    let text = scalar.string.trimmingWhitespace()
    let places = TextPlaces(of: text, scalar: scalar, in: scope.lines, lineOffset: scope.lineOffset)
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
    switch node.string {
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

  /// `date`, without which the entry cannot stand.
  mutating func requiredDate() -> EDTFDate? {
    require("date", example: "2025-02-17").flatMap {
      Self.date($0, called: "“date”", isRequired: true, scope: scope)
    }
  }

  /// `start` and `end`; reports an end that comes before its start.
  mutating func period() -> (start: EDTFDate?, end: EDTFDate?) {
    let start = date("start")
    guard let node = take("end"), let end = Self.date(node, called: "“end”", scope: scope) else {
      return (start, nil)
    }
    if let first = start?.earliest, let last = end.latest, last < first {
      scope.report(
        .invalidDate, at: node,
        "the end “\(end)” comes before the start “\(start ?? end)”; are the two swapped?")
    }
    return (start, end)
  }

  static func date(
    _ node: YAMLNode, called name: @autoclosure () -> String, isRequired: Bool = false, scope: DecodingScope
  ) -> EDTFDate? {
    guard let text = string(node, called: name(), scope: scope) else { return nil }
    do {
      return try EDTFDate(parsing: text.value)
    } catch {
      scope.report(
        .invalidDate, at: node, isRequired ? error.messageWhereRequired : error.message,
        replacement: error.suggestion)
      return nil
    }
  }

  /// An absolute http or https address.
  mutating func webAddress(_ key: String) -> String? {
    webLocated(key)?.value
  }

  /// An absolute http or https address to which the path of a page can be added.
  mutating func baseAddress(_ key: String) -> String? {
    guard let text = webLocated(key) else { return nil }
    guard WebAddress.isBase(text.value) else {
      scope.report(
        Diagnostic(
          .invalidAddress, at: text.location,
          "“\(text.value)” is no base address: the paths of pages are added to it, so that it has no “?” or “#”"
        ))
      return nil
    }
    return text.value
  }

  private mutating func webLocated(_ key: String) -> Located<String>? {
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
    return text
  }

  /// A BCP 47 language tag.
  mutating func language(_ key: String) -> String? {
    locatedLanguage(key)?.value
  }

  /// A BCP 47 language tag with its place.
  mutating func locatedLanguage(_ key: String) -> Located<String>? {
    guard let text = located(key) else { return nil }
    guard LanguageTag.isWellFormed(text.value) else {
      scope.report(
        Diagnostic(
          .invalidLanguage, at: text.location,
          "“\(text.value)” is no language tag; write for example en, fr or ar (BCP 47)",
          replacement: LanguageTag.tag(forName: text.value)))
      return nil
    }
    return text
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
    guard let text = node.string else {
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

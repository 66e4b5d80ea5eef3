// Attributes that are only there where they have a value. Each brings its own leading space, so it follows the
// tag's name or the attribute before it directly: `<p\(attribute: "lang", language)>`.
extension HTML.StringInterpolation {
  /// Inserts an attribute with escaped text as its value, or nothing.
  ///
  /// ```swift
  /// "<p\(attribute: "lang", language)>\(text)</p>"  // <p lang="fr">…</p>, or <p>…</p> without a language
  /// ```
  public mutating func appendInterpolation(attribute name: StaticString, _ value: String?) {
    note(.attribute(name, .text))
    guard let value else { return }
    append(attribute: name, value: value)
  }

  /// Inserts an attribute with an integer as its value, or nothing.
  public mutating func appendInterpolation(attribute name: StaticString, _ value: Int?) {
    note(.attribute(name, .number))
    guard let value else { return }
    append(attribute: name, value: String(value))
  }

  /// Inserts an attribute with an address as its value, or nothing.
  public mutating func appendInterpolation(attribute name: StaticString, _ value: SafeURL?) {
    note(.attribute(name, .address))
    guard let value else { return }
    append(attribute: name, value: value.string)
  }

  /// Inserts a boolean attribute where a condition holds.
  ///
  /// ```swift
  /// "<details\(attribute: "open", if: isCurrent)>…</details>"
  /// ```
  public mutating func appendInterpolation(attribute name: StaticString, if condition: Bool) {
    note(.attribute(name, .number))
    guard condition else { return }
    bytes.append(UInt8(ascii: " "))
    name.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  private mutating func append(attribute name: StaticString, value: String) {
    bytes.append(UInt8(ascii: " "))
    name.withUTF8Buffer { bytes.append(contentsOf: $0) }
    bytes.append(UInt8(ascii: "="))
    bytes.append(UInt8(ascii: "\""))
    escape(value)
    bytes.append(UInt8(ascii: "\""))
  }
}

extension HTML {
  /// What may stand in `\(…)` inside an HTML literal.
  ///
  /// | interpolation | what it inserts |
  /// | --- | --- |
  /// | `\(text)` with a `String`, `Substring` or an optional of them | the text, escaped; nothing for nil |
  /// | `\(number)` with an integer | its decimal digits |
  /// | `\(html)` with ``HTML``, `HTML?` or a sequence of ``HTML`` | the mark-up as it is |
  /// | `\(address)` with a ``SafeURL`` or `SafeURL?` | the address, escaped |
  /// | `\(if: condition, html)`, `\(if: condition, html, else: other)` | one of them, or nothing |
  /// | `\(if: optional, { value in html })` | mark-up made from a value, or nothing for nil |
  /// | `\(for: items, { item in html })` | mark-up made from each item in turn |
  /// | `\(attribute: "lang", value)` | ` lang="value"` with its leading space; nothing for nil |
  /// | `\(attribute: "open", if: condition)` | ` open` with its leading space, or nothing |
  ///
  /// In debug builds, each of these stops the program with a message that names the mistake:
  /// - an interpolation in a tag's or an attribute's name, an unquoted attribute value, a comment, or in
  ///   `<script>`, `<style>` and other elements whose content is not HTML;
  /// - a string where an address stands (`href`, `src`, `action` …), which takes a ``SafeURL`` or an integer;
  /// - mark-up inside an attribute value, or inside `<title>` and `<textarea>`;
  /// - an event handler (`onclick` …), a `style` or a `srcdoc` attribute, with or without an interpolation;
  /// - a literal that ends inside a tag, a comment or an element of those kinds.
  ///
  /// Release builds leave the checks out, so let a test render each template once.
  public struct StringInterpolation: StringInterpolationProtocol {
    var bytes: [UInt8] = []
    #if DEBUG
      var context = TemplateContext()
    #endif

    /// Sets space aside for the literal parts and a link for each interpolation.
    public init(literalCapacity: Int, interpolationCount: Int) {
      bytes.reserveCapacity(literalCapacity + interpolationCount * 96)
    }

    /// Adds a literal part as it is.
    public mutating func appendLiteral(_ literal: StaticString) {
      #if DEBUG
        check { $0.advance(over: literal) }
      #endif
      literal.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    func finish() -> [UInt8] {
      #if DEBUG
        if let problem = context.problemAtEnd {
          preconditionFailure(context.message(for: problem))
        }
      #endif
      return bytes
    }

    /// Tells the checker of an interpolation, whether or not it will insert anything: a mistake shall show in
    /// every run, not only in the runs in which the value is there.
    @inline(__always)
    mutating func note(_ interpolation: @autoclosure () -> TemplateContext.Interpolation) {
      #if DEBUG
        let interpolation = interpolation()
        check { $0.interpolate(interpolation) }
      #endif
    }

    #if DEBUG
      private mutating func check(_ step: (inout TemplateContext) -> TemplateContext.Problem?) {
        if let problem = step(&context) {
          preconditionFailure(context.message(for: problem))
        }
      }
    #endif
  }
}

// MARK: Text, numbers and addresses

extension HTML.StringInterpolation {
  /// Inserts text, escaped.
  public mutating func appendInterpolation(_ text: String) {
    note(.text)
    escape(text)
  }

  /// Inserts text, escaped.
  public mutating func appendInterpolation(_ text: Substring) {
    note(.text)
    var text = text
    text.withUTF8 { Escaping.append($0, to: &bytes) }
  }

  /// Inserts text, escaped, or nothing.
  public mutating func appendInterpolation(_ text: String?) {
    note(.text)
    if let text { escape(text) }
  }

  /// Inserts text, escaped, or nothing.
  public mutating func appendInterpolation(_ text: Substring?) {
    note(.text)
    guard var text else { return }
    text.withUTF8 { Escaping.append($0, to: &bytes) }
  }

  /// Inserts a number in decimal digits, without separators.
  public mutating func appendInterpolation(_ number: some BinaryInteger) {
    note(.number)
    escape(String(number))
  }

  /// Inserts an address.
  public mutating func appendInterpolation(_ address: SafeURL) {
    note(.address)
    escape(address.string)
  }

  /// Inserts an address, or nothing.
  public mutating func appendInterpolation(_ address: SafeURL?) {
    note(.address)
    if let address { escape(address.string) }
  }

  mutating func escape(_ text: String) {
    var text = text
    text.withUTF8 { Escaping.append($0, to: &bytes) }
  }
}

/// A piece of HTML, safe to send to a reader as it is.
///
/// Mark-up comes from literals in source code alone; whatever is known only at run time is escaped when it is
/// interpolated. A template therefore reads as the page it makes:
///
/// ```swift
/// func card(_ actor: Actor, at address: SafeURL) -> HTML {
///   """
///   <article>
///     <h2><a href="\(address)"\(attribute: "lang", actor.language)>\(actor.name)</a></h2>
///     \(if: actor.summary, { "<p>\($0)</p>" })
///     <ul>\(for: actor.aliases, { "<li>\($0)</li>" })</ul>
///   </article>
///   """
/// }
/// ```
///
/// A value is UTF-8 in memory, ready to be written, and always ends between elements or in text, never inside a tag.
/// Debug builds check that every interpolation stands where its type is safe, and stop with a message where it
/// does not; see ``StringInterpolation`` for the rules.
public struct HTML: Sendable, Hashable {
  /// The UTF-8 bytes of the mark-up.
  public private(set) var bytes: [UInt8]

  /// No mark-up at all.
  public static let empty = HTML()

  /// Makes an empty piece.
  public init() {
    bytes = []
  }

  /// Makes mark-up that shows `text` as it is: everything that HTML would take for mark-up is escaped.
  ///
  /// ```swift
  /// HTML(text: "R&D <2025>")  // R&amp;D &lt;2025&gt;
  /// ```
  public init(text: some StringProtocol) {
    var text = String(text)
    bytes = []
    bytes.reserveCapacity(text.utf8.count)
    text.withUTF8 { Escaping.append($0, to: &bytes) }
  }

  /// Takes over bytes that are HTML already. The caller answers for their being well-formed and safe.
  package init(trusted bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Whether there is nothing to show, not even white space.
  public var isEmpty: Bool { bytes.isEmpty }

  /// Adds another piece at the end.
  public mutating func append(_ other: HTML) {
    bytes.append(contentsOf: other.bytes)
  }

  /// Adds mark-up from source code, as it is written.
  package mutating func append(literal: StaticString) {
    literal.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Adds mark-up that shows `text`, which is UTF-8, as it is.
  package mutating func append(text: ArraySlice<UInt8>) {
    text.withUnsafeBufferPointer { Escaping.append($0, to: &bytes) }
  }

  /// Adds bytes that are HTML already. The caller answers for their being well-formed and safe.
  package mutating func append(trusted bytes: some Collection<UInt8>) {
    self.bytes.append(contentsOf: bytes)
  }

  /// Adds the right-hand piece at the end of the left-hand one.
  public static func += (left: inout HTML, right: HTML) {
    left.append(right)
  }
}

extension HTML: ExpressibleByStringInterpolation {
  /// Makes mark-up from a literal without interpolations, as it is written.
  public init(stringLiteral literal: StaticString) {
    var interpolation = StringInterpolation(literalCapacity: 0, interpolationCount: 0)
    interpolation.appendLiteral(literal)
    bytes = interpolation.finish()
  }

  /// Makes mark-up from a literal with interpolations.
  public init(stringInterpolation: StringInterpolation) {
    bytes = stringInterpolation.finish()
  }
}

extension HTML: CustomStringConvertible {
  /// The mark-up as a string, for tests and logs. Interpolating this string into another piece escapes it.
  public var description: String {
    String(decoding: bytes, as: UTF8.self)
  }
}

import HTML

/// What takes part in rendering: it looks at each block's text and says what to change, and decides about
/// links, images and alerts.
///
/// Each method has a default that changes nothing. The methods are called in the order of the output, each
/// text block before it is written, the links and images of a block after its ``rewrite(_:)``.
public protocol Rewriter {
  /// Called once for every paragraph, heading and table cell; footnote definitions come at the end, where
  /// they are shown.
  mutating func rewrite(_ block: borrowing TextBlock) -> BlockEdits

  /// Called for every link with a safe destination.
  mutating func resolve(link: LinkReference) -> LinkResolution

  /// Called for every image with a relative destination.
  mutating func resolve(image: LinkReference) -> LinkResolution

  /// Called for a link or image that is not rendered as such, because its destination is not safe
  /// (``LinkProblem``). Its text is kept.
  mutating func report(_ problem: LinkProblem, in link: LinkReference)

  /// Called for each piece of raw HTML, which is shown as text.
  mutating func report(rawHTML: RawHTML)

  /// Called for a block quote whose first line is only `[!label]`. Without an alert it stays a block quote.
  mutating func alert(for label: AlertLabel) -> Alert?

  /// Called for each table before its cells: what the box is called in which it scrolls, for those who do not see what
  /// stands around it. Nil names nothing.
  mutating func tableName() -> String?
}

extension Rewriter {
  /// Changes nothing.
  public mutating func rewrite(_ block: borrowing TextBlock) -> BlockEdits { BlockEdits() }

  /// Keeps the link.
  public mutating func resolve(link: LinkReference) -> LinkResolution { .keep }

  /// Keeps the image.
  public mutating func resolve(image: LinkReference) -> LinkResolution { .keep }

  /// Does nothing.
  public mutating func report(_ problem: LinkProblem, in link: LinkReference) {}

  /// Does nothing.
  public mutating func report(rawHTML: RawHTML) {}

  /// Knows GitHub's five alerts and titles them in English.
  public mutating func alert(for label: AlertLabel) -> Alert? { Alert(gitHub: label.text) }

  /// Names no table.
  public mutating func tableName() -> String? { nil }
}

/// What becomes of a link or an image.
public enum LinkResolution: Sendable {
  /// It stays as it is written.
  case keep

  /// It leads elsewhere. The title stays; `attributes` are added to the element.
  case replace(SafeURL, attributes: [Attribute] = [])

  /// Only its text stays.
  case unlink
}

/// An attribute of an HTML element; the value is escaped when it is written.
public struct Attribute: Sendable {
  /// The attribute's name, as HTML has it.
  public var name: StaticString
  /// The value as it is meant, not escaped.
  public var value: String

  /// Makes an attribute from its name and its value, not escaped.
  public init(_ name: StaticString, _ value: String) {
    self.name = name
    self.value = value
  }
}

/// Why a link or an image is not rendered as such.
public enum LinkProblem: Sendable, Hashable {
  /// The scheme is none of `http`, `https`, `mailto` and `tel`, or what stands before a colon might be
  /// taken for one.
  case unsafeScheme

  /// The address begins with `//`: it names a host but no scheme.
  case protocolRelative

  /// The image lies on another host, which no page fetches from. A link to it is rendered, with the image's
  /// text.
  case remoteImage
}

import HTML

/// A link or an image, as a ``Rewriter`` sees it.
public struct LinkReference {
  /// The destination as it is meant, escapes and entities resolved (CommonMark §6.5).
  public let destination: String

  /// The destination, where it is safe.
  public let url: SafeURL?

  /// Whether it is an image.
  public let isImage: Bool

  let locator: InlineLocator

  /// The title; empty where there is none.
  public var title: String { locator.node.title.map { String(decoding: $0, as: UTF8.self) } ?? "" }

  /// The text of the link, or the description of the image, without mark-up.
  public var text: String { String(decoding: locator.flattenedText(), as: UTF8.self) }

  /// Where it begins in the source. The first call for a block costs time in proportion to the block.
  public var position: SourcePosition { locator.position() }
}

/// A piece of raw HTML, as a ``Rewriter`` sees it. It is rendered as text.
public struct RawHTML {
  /// Whether it is a block of its own (CommonMark §4.6) rather than within a line of text.
  public let isBlock: Bool

  let locator: InlineLocator

  /// The HTML as it is written.
  public var text: String { String(decoding: locator.node.literal, as: UTF8.self) }

  /// Where it begins in the source. The first call for a block costs time in proportion to the block.
  public var position: SourcePosition { locator.position() }
}

/// The label of a block quote that begins with a line `[!label]`.
public struct AlertLabel {
  /// What stands between `[!` and `]`, as it is written.
  public let text: String

  let locator: InlineLocator

  /// Where the `[` stands in the source. The first call for a document costs time in proportion to the document.
  public var position: SourcePosition { locator.position() }
}

/// A paragraph, heading or table cell with its text laid out flat, as a ``Rewriter`` sees it.
///
/// `The **old** name` has the text `The old name`, in three segments. An edit refers to ranges of that text.
public struct TextBlock: ~Copyable {
  /// What kind of block it is.
  public enum Kind: Sendable, Hashable {
    case paragraph
    case heading(level: Int)
    case tableCell(isHeader: Bool)
  }

  /// A block around a text block.
  public enum Container: Sendable, Hashable {
    case blockQuote
    /// A block quote that is rendered as an alert, with the label between `[!` and `]`.
    case alert(label: String)
    case listItem
    case footnoteDefinition(number: Int)
    case table
  }

  /// What kind of block it is.
  public internal(set) var kind = Kind.paragraph

  /// The blocks around it, the outermost first.
  public internal(set) var containers: [Container] = []

  /// The text in UTF-8: what the reader reads, without mark-up. A soft line break is a space, a hard one a
  /// line feed, a footnote reference its number in brackets; an image stands with its description.
  public internal(set) var text: [UInt8] = []

  /// What the pieces of the text are; they follow each other without gaps and are not empty.
  public internal(set) var segments: [Segment] = []

  var items: [InlineItem] = []
  var alignment: Alignment

  /// A piece of a text block's text that stands in one inline node.
  public struct Segment: Sendable, Hashable {
    /// What the piece is in the source.
    public enum Role: Sendable, Hashable {
      case text, softBreak, hardBreak, code, rawHTML, imageAlt, footnoteReference

      /// Whether ``Edit/replace(_:with:)`` and ``Edit/remove(_:)`` apply to it.
      public var isEditable: Bool { self == .text || self == .softBreak || self == .hardBreak }
    }

    /// Where it stands in the block's text, in UTF-8 offsets.
    public let range: Range<Int>
    /// What it is in the source.
    public let role: Role
    /// Whether it stands in a link's text.
    public let isInLink: Bool
    /// Tells the inline elements of a block apart: segments with the same number stand directly in the same
    /// one; those directly in the block have -1.
    public let parent: Int

    let item: Int
  }
}

extension TextBlock {
  /// The text as a string.
  public var string: String { String(decoding: text, as: UTF8.self) }

  /// Whether an element can be put around a range of the text: it begins and ends in the same inline
  /// element, or at the edges of elements that lie in it whole.
  ///
  /// In `a *b c* d`, that holds for `b`, `b c` and `a b c d`, not for `a b`.
  public func canWrap(_ range: Range<Int>) -> Bool {
    span(of: range) != nil
  }

  /// Where the character at an offset in ``text`` stands in the source. Entities and escapes are taken into
  /// account; for an offset within an entity's characters, the entity's own place is given. The end of the
  /// text is the place after its last character.
  ///
  /// The first call costs time in proportion to the block, further ones next to nothing.
  public func position(ofUTF8Offset offset: Int) -> SourcePosition {
    alignment.position(ofUTF8Offset: offset)
  }
}

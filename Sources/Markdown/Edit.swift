import HTML

/// What to change in a text block when it is rendered.
public struct BlockEdits: Sendable {
  /// The id of the element that is rendered for the block. A paragraph without `<p>`, as in a tight list,
  /// gives it to its list item if it is the first in it, and gets a `<span>` else.
  public var id: String?

  /// The changes to the text, in any order. Ranges of ``Edit/replace(_:with:)`` and ``Edit/remove(_:)``
  /// must not overlap each other; wraps may contain them and each other, but must not cross. What breaks
  /// these rules, or lies outside of the text, is left out.
  public var edits: [Edit]

  /// What follows the text within its element; it is no part of the text.
  public var ending: HTML

  /// Makes a set of changes; without arguments, none.
  public init(id: String? = nil, edits: [Edit] = [], ending: HTML = .empty) {
    self.id = id
    self.edits = edits
    self.ending = ending
  }
}

/// A change to a range of a text block's ``TextBlock/text``, in UTF-8 offsets. Only text and line breaks
/// change; code, raw HTML, images and footnote references in the range stay.
public enum Edit: Sendable {
  /// Puts mark-up before and after a range, for which ``TextBlock/canWrap(_:)`` must hold.
  case wrap(Range<Int>, open: HTML, close: HTML)

  /// Puts mark-up in a range's place.
  case replace(Range<Int>, with: HTML)

  /// Takes a range out.
  case remove(Range<Int>)

  /// The range whose own text does not stay.
  var takenOut: Range<Int>? {
    switch self {
    case .wrap: nil
    case .replace(let range, _), .remove(let range): range
    }
  }
}

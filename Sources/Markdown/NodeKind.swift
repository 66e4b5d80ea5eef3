extension Node {
  /// What a node is; the names are CommonMark's and GFM's.
  public enum Kind: Sendable, Hashable {
    case document
    case blockQuote
    /// A list; an ordered one has the number it starts with.
    case list(start: Int?, isTight: Bool)
    case item
    /// An item with a box that is checked or not.
    case taskItem(isChecked: Bool)
    case codeBlock
    case htmlBlock
    case paragraph
    case heading(level: Int)
    case thematicBreak
    case footnoteDefinition
    case table
    case tableRow(isHeader: Bool)
    case tableCell
    case text
    case softBreak
    case hardBreak
    case code
    case inlineHTML
    case emphasis
    case strong
    case strikethrough
    case link
    case image
    case footnoteReference
    /// Something that neither CommonMark nor GFM has.
    case other
  }
}

/// A parsed text in GitHub Flavored Markdown (GFM 0.29), with tables, strikethrough, autolinks, task lists
/// and footnotes.
///
/// ```swift
/// let document = try Document(parsing: Array("Hello *world*".utf8))
/// document.html()  // <p>Hello <em>world</em></p>
/// ```
///
/// A document belongs to the task that made it. Parsing takes time and memory in proportion to the text's
/// size, whatever the text; where libcmark-gfm could not keep that promise, ``MarkdownError`` is thrown.
public struct Document: ~Copyable {
  /// How many block quotes, list items and footnotes may stand within each other.
  public static let nestingLimit = 100

  /// How many bytes a text may have.
  public static let sizeLimit = 256 << 20

  let tree: Tree

  /// What stands before the ids of footnotes, where several documents share a page. Letters, digits, hyphens and points.
  public var idPrefix = ""

  /// What the arrow below a footnote is called.
  public var backToContent = "Back to content"

  /// Whether block quotes without content are left out, and with them the list items and lists that hold nothing
  /// else. Set it for a source that comes from ``source(without:)``, so that nothing shows where something was.
  public var leavesOutEmptyQuotes = false

  /// The level of the document's highest headings in a page that has headings above it; those below follow without
  /// skipping a level. Nil leaves all levels as written.
  public var topHeading: Int?

  /// Whether what stands around the document is written from right to left. Paragraphs, headings and cells whose own
  /// letters run the other way then say so. Nil leaves the direction unsaid everywhere.
  public var isRightToLeft: Bool?

  /// What the box of a task in a list is called, for those who do not see it; nil for none.
  public var taskLabel: String?

  /// Whether the document is the content of one paragraph, rendered without `<p>`.
  let isInline: Bool

  /// Parses a text. It should be UTF-8; what is not, and NUL, is taken for U+FFFD.
  ///
  /// - Parameters:
  ///   - source: The text.
  ///   - firstLine: The number of the text's first line in its file, which all positions then refer to.
  /// - Throws: ``MarkdownError`` where the text asks for more than it should.
  public init(parsing source: [UInt8], firstLine: Int = 1) throws(MarkdownError) {
    tree = try Tree(parsing: source, firstLine: firstLine)
    isInline = false
  }

  /// Parses a text from memory; see ``init(parsing:firstLine:)-([UInt8],_)``.
  public init(parsing source: UnsafeBufferPointer<UInt8>, firstLine: Int = 1) throws(MarkdownError) {
    try self.init(parsing: Array(source), firstLine: firstLine)
  }

  /// Parses the text of a field, such as a claim or a summary, as the content of one paragraph: emphasis,
  /// links and the like count, but nothing makes it a list, a heading or another block. Line breaks count
  /// as spaces.
  ///
  /// Positions have line 1 and columns that refer to `text`.
  public init(inline text: [UInt8]) throws(MarkdownError) {
    tree = try Tree.parse(inline: text)
    isInline = true
  }

  /// Whether a footnote holds nothing but block quotes that hold nothing: its text was taken out.
  public var hasEmptyFootnote: Bool {
    var node = tree.root.firstChild
    while let block = node {
      if block.rawKind == .footnoteDefinition, block.firstChild?.holdsEmptyQuotesAlone == true,
        block.lastChild == block.firstChild
      {
        return true
      }
      node = block.next
    }
    return false
  }

  /// The root of the tree, whose children are the document's blocks.
  public var root: Node { Node(tree: tree, pointer: tree.root) }
}

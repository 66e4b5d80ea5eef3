import HTML

/// Writes a document as HTML, block by block. See `Renderer+Inlines.swift` for what stands in a block.
struct Renderer<R: Rewriter>: ~Copyable {
  let tree: Tree
  let isInline: Bool
  let leavesOutEmptyQuotes: Bool
  let idPrefix: [UInt8]
  let backToContent: [UInt8]
  let direction: TextDirection?
  let taskLabel: [UInt8]?
  let footnotes: Footnotes
  var output: Output
  var block: TextBlock

  /// The blocks around the one being written, the outermost first.
  var containers: [TextBlock.Container] = []
  /// Where the innermost list items' tags end in the output, as long as they can take an id.
  var openItems: [Int?] = []
  /// What the levels of headings become, nil where they stay as written.
  var headingLevels: HeadingLevels?
  /// The level of the heading being written.
  var headingLevel = 1
  var footnoteNumber = 0
  var hasBacklinks = false
  var tableHasBody = false
  var isInTableHeader = false
  /// The column being written, and how the columns of its table are aligned.
  var column = 0
  var alignments = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
  /// The images around the inline node being written: how many, and whether the outermost is not shown as
  /// one.
  var imageDepth = 0
  /// The elements around the inline node being written, and how each of them ends.
  var openElements: [ElementEnd] = []

  init(_ document: borrowing Document) {
    tree = document.tree
    isInline = document.isInline
    idPrefix = Array(document.idPrefix.utf8)
    backToContent = Array(HTML(text: document.backToContent).bytes)
    leavesOutEmptyQuotes = document.leavesOutEmptyQuotes
    footnotes = Footnotes(of: tree.root)
    direction = document.isRightToLeft.map { $0 ? .rightToLeft : .leftToRight }
    taskLabel = document.taskLabel.map { Array(HTML(text: $0).bytes) }
    headingLevels = document.topHeading.map { HeadingLevels(top: $0) }
    output = Output(capacity: tree.source.count + tree.source.count / 4 + 64)
    block = TextBlock(tree: tree)
  }

  /// Whether blocks' texts need to be laid out for the rewriter.
  static var readsText: Bool { R.self != Unedited.self }

  mutating func render(with rewriter: inout R) {
    var node = tree.root
    while true {
      if enter(node, with: &rewriter), let child = node.firstChild {
        node = child
        continue
      }
      if node == tree.root { break }
      exit(node)
      while node.next == nil {
        guard let parent = node.parent, parent != tree.root else {
          finish()
          return
        }
        node = parent
        exit(node)
      }
      guard let next = node.next else { break }
      node = next
    }
    finish()
  }

  private mutating func finish() {
    if footnoteNumber > 0 { output.write("</ol>\n</div>\n") }
  }

  /// Writes the beginning of a block, or the whole of a leaf. Returns whether its children are to be written.
  private mutating func enter(_ node: OpaquePointer, with rewriter: inout R) -> Bool {
    if isLeftOut(node) { return false }
    switch node.rawKind {
    case .paragraph, .heading, .tableCell:
      renderTextBlock(node, with: &rewriter)
      return false
    case .codeBlock: renderCodeBlock(node)
    case .htmlBlock: renderRawHTML(node, with: &rewriter)
    case .thematicBreak:
      output.startLine()
      output.write("<hr />\n")
    case .blockQuote: enterBlockQuote(node, with: &rewriter)
    case .list: enterList(node)
    case .item: enterItem(node)
    case .footnoteDefinition: enterFootnote(node)
    case .table: enterTable(named: rewriter.tableName())
    case .tableRow: enterTableRow(node)
    default: break
    }
    return true
  }

  private func isLeftOut(_ node: OpaquePointer) -> Bool {
    leavesOutEmptyQuotes && node.holdsEmptyQuotesAlone
  }

  private mutating func exit(_ node: OpaquePointer) {
    if isLeftOut(node) { return }
    switch node.rawKind {
    case .blockQuote: exitBlockQuote(node)
    case .list: output.write(node.isOrderedList ? "</ol>\n" : "</ul>\n")
    case .item:
      output.write("</li>\n")
      openItems.removeLast()
      containers.removeLast()
    case .footnoteDefinition: exitFootnote()
    case .table: exitTable()
    case .tableRow: exitTableRow(node)
    default: break
    }
  }
}

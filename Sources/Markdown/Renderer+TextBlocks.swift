import HTML

extension Renderer {
  /// Writes a paragraph, heading or table cell.
  mutating func renderTextBlock(_ node: OpaquePointer, with rewriter: inout R) {
    let kind = node.rawKind
    var first = node.firstChild
    var skipped: OpaquePointer?
    if kind == .paragraph, beginsAlert(node) {
      guard let lineBreak = first?.next, let rest = lineBreak.next else { return }
      first = rest
      skipped = rest
    }
    if kind == .heading { headingLevel = headingLevels?.level(for: node.headingLevel) ?? node.headingLevel }
    var edits = BlockEdits()
    if Self.readsText {
      block.alignment = Alignment(tree: tree, block: node, first: skipped)
      block.layOut(from: first)
      describeBlock(node, kind)
      edits = rewriter.rewrite(block)
    }
    let isWrapped = open(node, kind, BlockAttributes(id: edits.id, direction: direction(after: edits.edits)))
    if edits.edits.isEmpty {
      renderInlines(from: first, with: &rewriter)
    } else {
      renderEdited(edits.edits, with: &rewriter)
    }
    output.write(edits.ending.bytes)
    close(node, kind, isWrapped: isWrapped)
  }

  /// The direction of the block's text, where it is another than that of what stands around the document. Ids and other
  /// marks that do not stay are not read.
  private func direction(after edits: [Edit]) -> TextDirection? {
    guard let direction, Self.readsText else { return nil }
    var text = block.text
    for range in edits.compactMap(\.takenOut) where range.upperBound <= text.count {
      for index in range { text[index] = UInt8(ascii: " ") }
    }
    guard let own = TextDirection(of: text) else { return nil }
    return own == direction ? nil : own
  }

  private mutating func describeBlock(_ node: OpaquePointer, _ kind: RawKind) {
    block.containers = containers
    switch kind {
    case .heading: block.kind = .heading(level: headingLevel)
    case .tableCell: block.kind = .tableCell(isHeader: isInTableHeader)
    default: block.kind = .paragraph
    }
  }

  /// Writes a block's tag, if it has one. Returns whether a `<span>` stands in its place.
  private mutating func open(_ node: OpaquePointer, _ kind: RawKind, _ attributes: BlockAttributes) -> Bool {
    switch kind {
    case .heading:
      output.startLine()
      output.write("<h")
      output.write(byte: UInt8(ascii: "0") + UInt8(headingLevel))
    case .tableCell:
      output.startLine()
      output.write(isInTableHeader ? "<th" : "<td")
      writeAlignment(node)
    default:
      if isInline || node.isTightParagraph { return giveToItem(attributes, node) }
      output.startLine()
      output.write("<p")
    }
    output.write(attributes)
    output.write(">")
    return false
  }

  private mutating func close(_ node: OpaquePointer, _ kind: RawKind, isWrapped: Bool) {
    switch kind {
    case .heading:
      output.write("</h")
      output.write(byte: UInt8(ascii: "0") + UInt8(headingLevel))
      output.write(">\n")
    case .tableCell:
      output.write(isInTableHeader ? "</th>" : "</td>")
    default:
      if isWrapped { output.write("</span>") }
      if isInline || node.isTightParagraph { return }
      if node.next == nil, let parent = node.parent, parent.rawKind == .footnoteDefinition,
        currentFootnote.label != nil
      {
        output.write(" ")
        if !hasBacklinks { writeBacklinks() }
      }
      output.write("</p>\n")
    }
  }

  /// Gives a paragraph's attributes to its list item, whose tag is written already, or begins a `<span>` with them.
  private mutating func giveToItem(_ attributes: BlockAttributes, _ node: OpaquePointer) -> Bool {
    guard !attributes.isEmpty else { return false }
    guard !isInline, node.previous == nil, let tagEnd = openItems.last, let tagEnd else {
      output.write("<span")
      output.write(attributes)
      output.write(">")
      return true
    }
    var written = Output(capacity: 32)
    written.write(attributes)
    output.insert(written.bytes, at: tagEnd)
    openItems[openItems.count - 1] = nil
    return false
  }

  /// Writes the class for a cell's column. The library's `align` is obsolete (WHATWG HTML §16.2).
  private mutating func writeAlignment(_ cell: OpaquePointer) {
    if cell.previous == nil {
      column = 0
      alignments = cell.parent?.parent?.tableAlignments ?? UnsafeBufferPointer(start: nil, count: 0)
    } else {
      column += 1
    }
    guard column < alignments.count else { return }
    switch alignments[column] {
    case UInt8(ascii: "l"): output.write(" class=\"align-left\"")
    case UInt8(ascii: "c"): output.write(" class=\"align-center\"")
    case UInt8(ascii: "r"): output.write(" class=\"align-right\"")
    default: break
    }
  }
}

/// What the tag of a paragraph, heading or table cell says besides its name.
struct BlockAttributes {
  var id: String?
  var direction: TextDirection?

  var isEmpty: Bool { id == nil && direction == nil }
}

extension Output {
  mutating func write(_ attributes: BlockAttributes) {
    if let id = attributes.id {
      write(" id=\"")
      write(escaping: id)
      write("\"")
    }
    if let direction = attributes.direction {
      write(direction == .rightToLeft ? " dir=\"rtl\"" : " dir=\"ltr\"")
    }
  }
}

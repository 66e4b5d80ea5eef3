import CCMarkGFM

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The kind of a node without its properties, to switch on quickly.
enum RawKind: UInt8 {
  case document, blockQuote, list, item, codeBlock, htmlBlock, paragraph, heading, thematicBreak
  case footnoteDefinition, table, tableRow, tableCell
  case text, softBreak, hardBreak, code, inlineHTML, emphasis, strong, strikethrough, link, image
  case footnoteReference, other

  /// Whether a node of this kind holds other blocks.
  var isContainer: Bool {
    switch self {
    case .document, .blockQuote, .list, .item, .footnoteDefinition: true
    default: false
    }
  }

  /// Whether a node of this kind is inline and holds other inline nodes.
  var isInlineElement: Bool {
    switch self {
    case .emphasis, .strong, .strikethrough, .link, .image: true
    default: false
    }
  }

  /// Whether a node of this kind holds inline nodes directly.
  var isTextBlock: Bool { self == .paragraph || self == .heading || self == .tableCell }
}

// A node of the C library. The accessors below are its public functions under Swift's names.
extension OpaquePointer {
  var rawKind: RawKind {
    let type = cmark_node_get_type(self)
    switch type {
    case CMARK_NODE_TEXT: return .text
    case CMARK_NODE_SOFTBREAK: return .softBreak
    case CMARK_NODE_PARAGRAPH: return .paragraph
    case CMARK_NODE_LINK: return .link
    case CMARK_NODE_EMPH: return .emphasis
    case CMARK_NODE_STRONG: return .strong
    case CMARK_NODE_CODE: return .code
    case CMARK_NODE_ITEM: return .item
    case CMARK_NODE_LIST: return .list
    case CMARK_NODE_HEADING: return .heading
    case CMARK_NODE_BLOCK_QUOTE: return .blockQuote
    case CMARK_NODE_CODE_BLOCK: return .codeBlock
    case CMARK_NODE_HTML_BLOCK: return .htmlBlock
    case CMARK_NODE_THEMATIC_BREAK: return .thematicBreak
    case CMARK_NODE_FOOTNOTE_DEFINITION: return .footnoteDefinition
    case CMARK_NODE_LINEBREAK: return .hardBreak
    case CMARK_NODE_HTML_INLINE: return .inlineHTML
    case CMARK_NODE_IMAGE: return .image
    case CMARK_NODE_FOOTNOTE_REFERENCE: return .footnoteReference
    case CMARK_NODE_DOCUMENT: return .document
    default: return extensionKind(UInt32(type.rawValue))
    }
  }

  private func extensionKind(_ type: UInt32) -> RawKind {
    let types = CMark.types
    switch type {
    case types.table: return .table
    case types.tableRow: return .tableRow
    case types.tableCell: return .tableCell
    case types.strikethrough: return .strikethrough
    default: return .other
    }
  }

  var kind: Node.Kind {
    switch rawKind {
    case .document: .document
    case .blockQuote: .blockQuote
    case .list:
      .list(
        start: cmark_node_get_list_type(self) == CMARK_ORDERED_LIST
          ? Int(cmark_node_get_list_start(self)) : nil,
        isTight: cmark_node_get_list_tight(self) != 0)
    case .item:
      isTask ? .taskItem(isChecked: cmark_gfm_extensions_get_tasklist_item_checked(self)) : .item
    case .codeBlock: .codeBlock
    case .htmlBlock: .htmlBlock
    case .paragraph: .paragraph
    case .heading: .heading(level: Int(cmark_node_get_heading_level(self)))
    case .thematicBreak: .thematicBreak
    case .footnoteDefinition: .footnoteDefinition
    case .table: .table
    case .tableRow: .tableRow(isHeader: cmark_gfm_extensions_get_table_row_is_header(self) != 0)
    case .tableCell: .tableCell
    case .text: .text
    case .softBreak: .softBreak
    case .hardBreak: .hardBreak
    case .code: .code
    case .inlineHTML: .inlineHTML
    case .emphasis: .emphasis
    case .strong: .strong
    case .strikethrough: .strikethrough
    case .link: .link
    case .image: .image
    case .footnoteReference: .footnoteReference
    case .other: .other
    }
  }

  var parent: OpaquePointer? { cmark_node_parent(self) }
  var firstChild: OpaquePointer? { cmark_node_first_child(self) }
  var lastChild: OpaquePointer? { cmark_node_last_child(self) }
  var next: OpaquePointer? { cmark_node_next(self) }
  var previous: OpaquePointer? { cmark_node_previous(self) }

  /// Whether an item is one of a task list: only that extension marks items.
  var isTask: Bool { cmark_node_get_syntax_extension(self) != nil }

  var startLine: Int { Int(cmark_node_get_start_line(self)) }
  var startColumn: Int { Int(cmark_node_get_start_column(self)) }
  var endLine: Int { Int(cmark_node_get_end_line(self)) }

  /// The node's text, which lasts as long as the node; the library holds no NUL in it.
  var literal: UnsafeBufferPointer<UInt8> { Self.bytes(cmark_node_get_literal(self)) }

  /// What a block's inline nodes were parsed from: its lines without the markers of the blocks around it.
  var content: UnsafeBufferPointer<UInt8> { Self.bytes(cmark_node_get_string_content(self)) }

  var url: UnsafeBufferPointer<UInt8>? { cmark_node_get_url(self).map(Self.bytes) }
  var title: UnsafeBufferPointer<UInt8>? { cmark_node_get_title(self).map(Self.bytes) }
  var fenceInfo: UnsafeBufferPointer<UInt8>? { cmark_node_get_fence_info(self).map(Self.bytes) }

  private static func bytes(_ string: UnsafePointer<CChar>?) -> UnsafeBufferPointer<UInt8> {
    guard let string else { return UnsafeBufferPointer(start: nil, count: 0) }
    return bytes(string)
  }

  private static func bytes(_ string: UnsafePointer<CChar>) -> UnsafeBufferPointer<UInt8> {
    let length = strlen(string)
    return UnsafeBufferPointer(
      start: UnsafeRawPointer(string).assumingMemoryBound(to: UInt8.self), count: length)
  }
}

// Properties of single kinds of nodes.
extension OpaquePointer {
  var isOrderedList: Bool { cmark_node_get_list_type(self) == CMARK_ORDERED_LIST }
  var listStart: Int { Int(cmark_node_get_list_start(self)) }
  var isTightList: Bool { cmark_node_get_list_tight(self) != 0 }
  var isChecked: Bool { cmark_gfm_extensions_get_tasklist_item_checked(self) }
  var headingLevel: Int { Int(cmark_node_get_heading_level(self)) }
  var isTableHeader: Bool { cmark_gfm_extensions_get_table_row_is_header(self) != 0 }

  /// The alignments of a table's columns: `l`, `c`, `r` or 0.
  var tableAlignments: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(
      start: cmark_gfm_extensions_get_table_alignments(self),
      count: Int(cmark_gfm_extensions_get_table_columns(self)))
  }

  /// Whether a paragraph is rendered without `<p>`: it stands directly in an item of a tight list.
  var isTightParagraph: Bool {
    guard let list = parent?.parent, cmark_node_get_type(list) == CMARK_NODE_LIST else { return false }
    return list.isTightList
  }

  /// Whether a paragraph is the label of an alert and nothing else, with something after it.
  private var isAlertLabelAlone: Bool {
    guard let quote = parent, quote.rawKind == .blockQuote, quote.firstChild == self, next != nil,
      quote.alertLabel != nil
    else { return false }
    var inline = firstChild
    while let node = inline {
      if node.rawKind == .softBreak || node.rawKind == .hardBreak { return false }
      inline = node.next
    }
    return true
  }

  /// Whether a block has nothing in it but block quotes that have nothing in them.
  var holdsEmptyQuotesAlone: Bool {
    var node = self
    var hasQuote = false
    while true {
      switch node.rawKind {
      case .blockQuote: hasQuote = true
      case .list, .item: break
      case .paragraph where node.isAlertLabelAlone: break
      default: return false
      }
      if node.rawKind != .paragraph, let child = node.firstChild {
        node = child
        continue
      }
      while node != self, node.next == nil, let parent = node.parent { node = parent }
      guard node != self, let next = node.next else { return hasQuote }
      node = next
    }
  }

  /// What stands between `[!` and `]`, where a block quote's first line is nothing else.
  var alertLabel: String? {
    guard let paragraph = firstChild, paragraph.rawKind == .paragraph, let text = paragraph.firstChild,
      text.rawKind == .text
    else { return nil }
    if let next = text.next, next.rawKind != .softBreak, next.rawKind != .hardBreak { return nil }
    let literal = text.literal
    guard literal.count > 3, literal[0] == UInt8(ascii: "["), literal[1] == UInt8(ascii: "!"),
      literal.firstIndex(of: UInt8(ascii: "]")) == literal.count - 1
    else { return nil }
    return String(decoding: literal[2..<literal.count - 1], as: UTF8.self)
  }
}

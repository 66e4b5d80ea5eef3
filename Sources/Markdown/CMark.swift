import CCMarkGFM
import Synchronization

/// The C library's setup and the one thing in it that threads must not do at once.
enum CMark {
  /// The extensions' node types, which the library numbers when it registers them.
  struct Types: Sendable {
    var table: UInt32 = 0
    var tableRow: UInt32 = 0
    var tableCell: UInt32 = 0
    var strikethrough: UInt32 = 0
  }

  /// The node types; the first use registers the extensions.
  static let types = register()

  /// Held while inlines are parsed. `cmark_parser_finish` switches the extensions' special characters on
  /// and off in a table that all parsers share, so two of them at once would miss each other's autolinks
  /// and strikethrough.
  private static let inlineParsing = Mutex(())

  private static let options = CMARK_OPT_VALIDATE_UTF8 | CMARK_OPT_FOOTNOTES

  /// Parses `source` into a tree that the caller must free.
  static func parse(_ source: [UInt8]) -> OpaquePointer? {
    _ = types
    return parseRegistered(source)
  }

  private static func parseRegistered(_ source: [UInt8]) -> OpaquePointer? {
    guard let parser = cmark_parser_new(options) else { return nil }
    defer { cmark_parser_free(parser) }
    // The order decides which extension looks at a line first; it is GitHub's.
    for name in ["table", "strikethrough", "autolink", "tasklist"] {
      if let syntax = cmark_find_syntax_extension(name) {
        cmark_parser_attach_syntax_extension(parser, syntax)
      }
    }
    source.withUnsafeBytes { bytes in
      if let start = bytes.baseAddress {
        cmark_parser_feed(parser, start.assumingMemoryBound(to: CChar.self), bytes.count)
      }
    }
    // The tree belongs to the caller alone, which the lock's result could not say of a pointer.
    return OpaquePointer(
      bitPattern: inlineParsing.withLock { _ in UInt(bitPattern: cmark_parser_finish(parser)) })
  }

  private static func register() -> Types {
    cmark_gfm_core_extensions_ensure_registered()
    var types = Types()
    guard let probe = parseRegistered(Array("|~a~|\n|-|\n".utf8)) else { return types }
    defer { cmark_node_free(probe) }
    let table = cmark_node_first_child(probe)
    let row = cmark_node_first_child(table)
    let cell = cmark_node_first_child(row)
    types.table = type(of: table)
    types.tableRow = type(of: row)
    types.tableCell = type(of: cell)
    types.strikethrough = type(of: cmark_node_first_child(cell))
    return types
  }

  private static func type(of node: OpaquePointer?) -> UInt32 {
    UInt32(cmark_node_get_type(node).rawValue)
  }
}

/// What a block's inline nodes were parsed from, and where each part of it stands in the source.
struct BlockContent {
  private(set) var bytes: [UInt8] = []

  /// Stretches of ``bytes`` and where they begin in the source, in their order.
  private(set) var runs: [(content: Int, source: Int)] = []

  init?(of block: OpaquePointer, in tree: Tree) {
    switch block.rawKind {
    case .tableCell: self.init(cell: block, in: tree)
    case .heading where tree.isATXHeading(block): self.init(atxHeading: block, in: tree)
    case .paragraph where block.startLine == 0:
      // The lines before a table's header that turned out to be no part of it: the library makes a
      // paragraph of them that has no position.
      guard let table = block.next, table.rawKind == .table else { return nil }
      self.init(beforeTable: table, content: block.content, in: tree)
    default: self.init(lines: block.content, of: block, in: tree)
    }
  }

  /// Finds the lines of a paragraph or a heading with an underline.
  private init?(lines content: UnsafeBufferPointer<UInt8>, of block: OpaquePointer, in tree: Tree) {
    bytes = Array(content)
    var lines: [Range<Int>] = []
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      lines.append(start..<end)
      start = end + 1
    }
    guard !lines.isEmpty, let firstLine = tree.firstLine(of: lines, in: bytes, for: block) else { return nil }
    for (index, line) in lines.enumerated() {
      guard let source = tree.suffix(bytes[line], ofLine: firstLine + index) else { return nil }
      runs.append((line.lowerBound, source))
    }
  }

  private init?(atxHeading block: OpaquePointer, in tree: Tree) {
    guard let line = tree.map.range(ofLine: block.startLine, in: tree.source) else { return nil }
    let marker = tree.source[line].dropFirst(block.startColumn - 1)
    let text = marker.drop { $0 == UInt8(ascii: "#") }.drop { $0 == 0x20 || $0 == 0x09 }
    bytes = Array(block.content)
    runs = [(0, text.startIndex)]
  }

  private init?(cell: OpaquePointer, in tree: Tree) {
    guard let row = cell.parent, let table = row.parent, let start = tree.start(ofRow: row, in: table),
      let line = tree.map.range(ofLine: tree.map.place(of: start, in: tree.source).line, in: tree.source)
    else { return nil }
    var index = 0
    var previous = cell.previous
    while let sibling = previous {
      index += 1
      previous = sibling.previous
    }
    guard let range = tree.cell(index, in: start..<line.upperBound) else { return nil }
    bytes = Array(cell.content)
    var content = 0
    var source = range.lowerBound
    var isLinear = false
    while content < bytes.count, source < range.upperBound {
      let isEscaped =
        tree.source[source] == UInt8(ascii: "\\") && source + 1 < range.upperBound
        && tree.source[source + 1] == UInt8(ascii: "|")
      if isEscaped { source += 1 }
      if isEscaped || !isLinear { runs.append((content, source)) }
      isLinear = true
      content += 1
      source += 1
    }
    guard !runs.isEmpty else { return nil }
  }

  private init?(beforeTable table: OpaquePointer, content: UnsafeBufferPointer<UInt8>, in tree: Tree) {
    guard let lines = BlockContent(lines: table.content, of: table, in: tree) else { return nil }
    bytes = Array(content)
    addUnescapingPipes(lines)
    guard !runs.isEmpty else { return nil }
  }

  /// Maps ``bytes``, which are what `lines` begin with, but trimmed and with `|` for `\|`.
  private mutating func addUnescapingPipes(_ lines: BlockContent) {
    var other = lines.bytes.firstIndex { $0 != 0x20 && !(0x09...0x0D).contains($0) } ?? 0
    var isLinear = false
    var cursor = 0
    for content in bytes.indices {
      let isEscaped =
        other + 1 < lines.bytes.count && lines.bytes[other] == UInt8(ascii: "\\")
        && lines.bytes[other + 1] == UInt8(ascii: "|")
      if isEscaped { other += 1 }
      while cursor + 1 < lines.runs.count, lines.runs[cursor + 1].content <= other {
        cursor += 1
        isLinear = false
      }
      if isEscaped || !isLinear {
        runs.append((content, lines.runs[cursor].source + other - lines.runs[cursor].content))
      }
      isLinear = true
      other += 1
    }
  }
}

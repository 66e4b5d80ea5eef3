// Finding a block's lines in the source.
extension Tree {
  /// Whether a heading begins with number signs rather than being underlined.
  func isATXHeading(_ block: OpaquePointer) -> Bool {
    guard let line = map.range(ofLine: block.startLine, in: source) else { return false }
    let marker = source[line].dropFirst(block.startColumn - 1)
    let text = marker.drop { $0 == UInt8(ascii: "#") }
    guard (1...6).contains(text.startIndex - marker.startIndex) else { return false }
    return text.isEmpty || text.first == 0x20 || text.first == 0x09
  }

  /// The line of the source with which a block's content begins. It is not always the block's first line:
  /// link definitions before it are taken out of the content (CommonMark §4.7).
  func firstLine(of lines: [Range<Int>], in content: [UInt8], for block: OpaquePointer) -> Int? {
    let isHere = { (first: Int) in
      lines.indices.allSatisfy { self.suffix(content[lines[$0]], ofLine: first + $0) != nil }
    }
    let afterEnd = block.endLine + 1
    switch block.rawKind {
    case .table:
      return (block.startLine..<block.startLine + 64).first(where: isHere)
    case .heading:
      // The underline follows. The library takes the line after it for the end, if there is one.
      for first in [afterEnd - lines.count - 1, afterEnd - lines.count - 2] where first >= block.startLine {
        if isHere(first), isUnderline(first + lines.count) { return first }
      }
      return isHere(block.startLine) ? block.startLine : nil
    default:
      let first = afterEnd - lines.count
      if first >= block.startLine, isHere(first) { return first }
      return isHere(block.startLine) ? block.startLine : nil
    }
  }

  private func isUnderline(_ line: Int) -> Bool {
    guard let range = map.range(ofLine: line, in: source) else { return false }
    let last = source[range].last { $0 != 0x20 && $0 != 0x09 }
    return last == UInt8(ascii: "=") || last == UInt8(ascii: "-")
  }

  /// Where `text` begins in a line that ends with it. A tab that is cut in two by a container's indentation
  /// stands in `text` as spaces.
  func suffix(_ text: ArraySlice<UInt8>, ofLine line: Int) -> Int? {
    guard let range = map.range(ofLine: line, in: source) else { return nil }
    if source[range].suffix(text.count).elementsEqual(text) { return range.upperBound - text.count }
    let rest = text.drop { $0 == 0x20 }
    guard !rest.isEmpty, source[range].suffix(rest.count).elementsEqual(rest) else { return nil }
    return max(range.lowerBound, range.upperBound - text.count)
  }

  /// Where a table's row begins in the source, after the markers of the blocks around it.
  func start(ofRow row: OpaquePointer, in table: OpaquePointer) -> Int? {
    guard row.isTableHeader else {
      // No row after the header begins with `>`: that would be a block quote, and end the table.
      guard let line = map.range(ofLine: row.startLine, in: source) else { return nil }
      return source[line].firstIndex { $0 != 0x20 && $0 != 0x09 && $0 != UInt8(ascii: ">") }
    }
    // The header is the last line of what was a paragraph before its second row was seen.
    let content = Array(table.content)
    guard !content.isEmpty else { return nil }
    var lines: [Range<Int>] = []
    var start = 0
    while start < content.count {
      let end = content[start...].firstIndex(of: UInt8(ascii: "\n")) ?? content.count
      lines.append(start..<end)
      start = end + 1
    }
    guard let first = firstLine(of: lines, in: content, for: table), let last = lines.last else { return nil }
    return suffix(content[last], ofLine: first + lines.count - 1)
  }

  /// The range of a row's cell, without the white space around it. Bars after a backslash do not divide
  /// cells.
  func cell(_ index: Int, in row: Range<Int>) -> Range<Int>? {
    var cursor = row.lowerBound
    if cursor < row.upperBound, source[cursor] == UInt8(ascii: "|") { cursor += 1 }
    var remaining = index
    while cursor < row.upperBound {
      var end = cursor
      while end < row.upperBound {
        if source[end] == UInt8(ascii: "|"), end == cursor || source[end - 1] != UInt8(ascii: "\\") { break }
        end += 1
      }
      if remaining == 0 {
        let isSpace = { (byte: UInt8) in byte == 0x20 || (0x09...0x0D).contains(byte) }
        let start = source[cursor..<end].firstIndex { !isSpace($0) } ?? end
        let last = source[start..<end].lastIndex { !isSpace($0) }
        return start..<(last.map { $0 + 1 } ?? start)
      }
      remaining -= 1
      cursor = end + 1
    }
    return nil
  }
}

extension Document {
  /// Returns the document's source without the content of some of its block quotes.
  ///
  /// Of each, only the marker `>` remains on each of its lines, within the markers of the blocks around it,
  /// so that every other line keeps its number and its place in lists and quotes. A block quote without
  /// content renders as nothing.
  public func source(without quotes: [BlockQuote]) -> [UInt8] {
    let source = tree.source
    var result: [UInt8] = []
    result.reserveCapacity(source.count)
    var copied = 0
    for quote in quotes.sorted(by: { $0.offset < $1.offset }) where quote.offset >= copied {
      let firstLine = quote.start.line - tree.firstLine + 1
      let lastLine = quote.endLine - tree.firstLine + 1
      guard let lineStart = tree.map.start(ofLine: firstLine) else { continue }
      // The library counts columns in repaired UTF-8; where it says a marker is, there might be none.
      let isMarker = quote.offset < source.count && source[quote.offset] == UInt8(ascii: ">")
      let prefixEnd = isMarker ? quote.offset : lineStart
      result += source[copied..<prefixEnd]
      let prefix = Self.continuation(of: source[lineStart..<prefixEnd])
      for line in firstLine...max(firstLine, lastLine) {
        guard let range = tree.map.range(ofLine: line, in: source) else { break }
        if line > firstLine { result += prefix }
        result.append(UInt8(ascii: ">"))
        copied = tree.map.start(ofLine: line + 1) ?? source.count
        result += source[range.upperBound..<copied]
      }
    }
    return result + source[copied...]
  }

  /// What a further line begins with in the blocks whose markers are `prefix`: block quotes have their
  /// markers again, list items as much white space, footnotes four spaces.
  private static func continuation(of prefix: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    var index = prefix.startIndex
    if prefix.starts(with: [0xEF, 0xBB, 0xBF]) { index += 3 }
    while index < prefix.endIndex {
      let byte = prefix[index]
      if byte == UInt8(ascii: "["), let end = prefix[index...].firstIndex(of: UInt8(ascii: "]")) {
        result += Array(repeating: 0x20, count: 4)
        index = end + 2
        while index < prefix.endIndex, prefix[index] == 0x20 || prefix[index] == 0x09 { index += 1 }
        continue
      }
      let isKept = byte == UInt8(ascii: ">") || byte == UInt8(ascii: "\t")
      result.append(isKept ? byte : 0x20)
      index += 1
    }
    return result
  }
}

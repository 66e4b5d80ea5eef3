/// The lines of a source and the scalars in them, so that an offset's line and column are found quickly.
struct SourceMap {
  private let lineStarts: [Int]
  /// How many scalars begin before each multiple of ``stride``.
  private let scalarCounts: [Int]
  private static let stride = 256

  /// The number of lines.
  var lineCount: Int { lineStarts.count }

  init(_ source: [UInt8]) {
    var starts = [0]
    var counts: [Int] = []
    counts.reserveCapacity(source.count / Self.stride + 1)
    var scalars = 0
    for (index, byte) in source.enumerated() {
      if index % Self.stride == 0 { counts.append(scalars) }
      if byte & 0xC0 != 0x80 { scalars += 1 }
      guard byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") else { continue }
      let isPair =
        byte == UInt8(ascii: "\r") && index + 1 < source.count && source[index + 1] == UInt8(ascii: "\n")
      if !isPair { starts.append(index + 1) }
    }
    counts.append(scalars)
    lineStarts = starts
    scalarCounts = counts
  }

  /// Where a line begins; lines are counted from 1.
  func start(ofLine line: Int) -> Int? {
    lineStarts.indices.contains(line - 1) ? lineStarts[line - 1] : nil
  }

  /// A line without its end.
  func range(ofLine line: Int, in source: [UInt8]) -> Range<Int>? {
    guard let start = start(ofLine: line) else { return nil }
    var end = self.start(ofLine: line + 1) ?? source.count
    while end > start, source[end - 1] == UInt8(ascii: "\n") || source[end - 1] == UInt8(ascii: "\r") {
      end -= 1
    }
    return start..<end
  }

  /// The line of an offset, counted from 1, and how many scalars stand before it on that line.
  func place(of offset: Int, in source: [UInt8]) -> (line: Int, scalars: Int) {
    let offset = min(offset, source.count)
    var low = 0
    var high = lineStarts.count
    while low < high {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    return (low, scalars(before: offset, in: source) - scalars(before: lineStarts[low - 1], in: source))
  }

  private func scalars(before offset: Int, in source: [UInt8]) -> Int {
    let block = offset / Self.stride
    var count = scalarCounts[min(block, scalarCounts.count - 1)]
    var index = block * Self.stride
    while index < offset {
      if source[index] & 0xC0 != 0x80 { count += 1 }
      index += 1
    }
    return count
  }
}

extension Tree {
  /// The position of a byte of the source.
  func position(ofOffset offset: Int) -> SourcePosition {
    var (line, scalars) = map.place(of: offset, in: source)
    if line == 1, source.starts(with: [0xEF, 0xBB, 0xBF]), offset > 0 { scalars -= 1 }
    if line == 1, offset >= prefix.bytes { scalars -= prefix.scalars }
    return SourcePosition(line: line + firstLine - 1, column: scalars + 1)
  }

  /// The position of a block.
  func position(of block: OpaquePointer) -> SourcePosition {
    guard let start = map.start(ofLine: block.startLine) else {
      return SourcePosition(line: max(block.startLine, 1) + firstLine - 1, column: 1)
    }
    return position(ofOffset: start + max(block.startColumn - 1, 0))
  }
}

/// Where the words of a YAML text that runs over several lines stand in its file.
struct TextPlaces: Sendable, Hashable {
  /// A piece of the text that stands in one line.
  private struct Piece: Hashable {
    /// Where it begins in the text, in Unicode scalars.
    var offset: Int
    var line: Int
    var column: Int
  }

  private var pieces: [Piece] = []

  /// Finds the lines of `text`, which is that of `scalar`, in the `lines` of the YAML. Nil where it all stands in the
  /// line of the mark, or is written with escapes.
  init?(of text: String, scalar: YAMLNode.ScalarNode, in lines: [ArraySlice<UInt8>], lineOffset: Int) {
    let mark = scalar.mark
    let isBlock = scalar.style == .literal || scalar.style == .folded
    // The mark of a quoted text is that of its first quotation mark.
    let start = mark.column + (scalar.style.isQuoted ? 1 : 0)
    guard (1...max(lines.count, 1)).contains(mark.line), !lines.isEmpty else { return nil }
    if !isBlock {
      // Nobody breaks a line as long as this, and to look through it for each of its texts would take quadratic time.
      guard lines[mark.line - 1].count <= 4096 else { return nil }
      // Most texts stand in one line.
      let rest = lines[mark.line - 1].dropScalars(start - 1)
      if rest.starts(with: text.utf8) { return nil }
    }
    var words = Array(text.utf8)[...]
    var offset = 0
    var number = mark.line + (isBlock ? 1 : 0)
    while !words.isEmpty, number <= lines.count {
      var column = 1
      var line = lines[number - 1]
      if number == mark.line {
        line = line.dropScalars(start - 1)
        column = start
      }
      let indent = line.prefix { $0 == 0x20 }.count
      line = line.dropFirst(indent).trimmingTrailingSpace()
      let space = words.prefix { $0.isASCIISpace }.count
      words = words.dropFirst(space)
      offset += space
      if !line.isEmpty {
        // The last line of a plain text may go on with something else.
        let found = words.starts(with: line) ? line : words[...].commonPrefix(with: line)
        guard !found.isEmpty else { break }
        pieces.append(Piece(offset: offset, line: number + lineOffset, column: column + indent))
        words = words.dropFirst(found.count)
        offset += found.scalarCount
      }
      number += 1
    }
    guard pieces.count > 1 || isBlock && !pieces.isEmpty else { return nil }
  }

  /// Line and column of the text's scalar at `offset`.
  func place(of offset: Int) -> (line: Int, column: Int) {
    let piece = pieces[max(pieces.firstSortedIndex { $0.offset > offset } - 1, 0)]
    return (piece.line, piece.column + max(offset - piece.offset, 0))
  }
}

extension ArraySlice<UInt8> {
  fileprivate var scalarCount: Int {
    count { $0 & 0xC0 != 0x80 }
  }

  fileprivate func dropScalars(_ count: Int) -> ArraySlice<UInt8> {
    var start = startIndex
    for _ in 0..<count where start < endIndex {
      start += 1
      while start < endIndex, self[start] & 0xC0 == 0x80 { start += 1 }
    }
    return self[start...]
  }

  fileprivate func trimmingTrailingSpace() -> ArraySlice<UInt8> {
    var rest = self
    while let byte = rest.last, byte.isASCIISpace { rest = rest.dropLast() }
    return rest
  }

  fileprivate func commonPrefix(with other: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    prefix(zip(self, other).prefix { $0 == $1 }.count)
  }
}

import Markdown

/// Finds the brackets that an author escaped with a backslash: `\[[mali]]` is no wiki link. In a parsed text the
/// backslashes are gone, so they are looked up in the source.
enum EscapedBrackets {
  static func places(in source: [UInt8], firstLine: Int) -> Set<SourcePosition> {
    guard source.holds(UInt8(ascii: "\\")) else { return [] }
    var places: Set<SourcePosition> = []
    var line = firstLine
    var column = 1
    var isEscaped = false
    for byte in source {
      if isEscaped, byte == UInt8(ascii: "[") || byte == UInt8(ascii: "{") {
        // A text's position may be given as that of the character or of its escape.
        places.insert(SourcePosition(line: line, column: column))
        places.insert(SourcePosition(line: line, column: column - 1))
      }
      isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
      if byte == 0x0A {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    return places
  }
}

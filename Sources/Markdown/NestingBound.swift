/// Follows the beginnings of lines and keeps an upper bound of how deeply the blocks are nested, without
/// parsing them.
///
/// A block quote takes a marker on each of its lines; a list item or a footnote takes a marker on its first
/// line and two columns or more of white space on the others.
struct NestingBound {
  /// The bound beyond which a source is not parsed. It is larger than ``Document/nestingLimit``, which is
  /// then checked exactly, because some lines that only look like markers count as well.
  static let limit = 250

  private(set) var depth = 0

  /// Where the last line's content begins, after what might be white space and the markers of quotes.
  private(set) var contentStart = 0

  /// Reads a line and returns whether there is nothing in it but white space and the markers of quotes.
  mutating func read(_ source: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
    var index = line.lowerBound
    var markers = 0
    var columns = 0
    var isBlank = true
    contentStart = line.lowerBound
    while index < line.upperBound {
      switch source[index] {
      case UInt8(ascii: " "):
        columns += 1
        index += 1
      case UInt8(ascii: "\t"):
        columns += 4
        index += 1
      case UInt8(ascii: ">"):
        markers += 1
        index += 1
      default:
        if isBlank { contentStart = index }
        isBlank = false
        guard let end = Self.markerEnd(in: source, from: index, to: line.upperBound) else {
          depth = max(depth, markers + min(depth, columns / 2))
          return false
        }
        markers += 1
        index = end
      }
    }
    depth = max(depth, markers + min(depth, columns / 2))
    return isBlank
  }

  private static func markerEnd(in source: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Int? {
    var index = start
    switch source[start] {
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
      index += 1
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      while index < end, index - start < 10, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(source[index]) {
        index += 1
      }
      guard index < end, source[index] == UInt8(ascii: ".") || source[index] == UInt8(ascii: ")") else {
        return nil
      }
      index += 1
    case UInt8(ascii: "["):
      guard start + 1 < end, source[start + 1] == UInt8(ascii: "^") else { return nil }
      while index < end, source[index] != UInt8(ascii: "]"), source[index] > 0x20 { index += 1 }
      guard index + 1 < end, source[index] == UInt8(ascii: "]"), source[index + 1] == UInt8(ascii: ":") else {
        return nil
      }
      return index + 2
    default:
      return nil
    }
    return index == end || source[index] == 0x20 || source[index] == 0x09 ? index : nil
  }
}

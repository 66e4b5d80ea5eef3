/// What follows the text of a link or an image in the source: `(destination "title")`, `[label]` or nothing
/// (CommonMark §6.5). The parser has found the link already; this finds its end in the same way.
enum LinkTail {
  typealias Bytes = UnsafeBufferPointer<UInt8>

  /// The end of a link whose text's `]` stands before `start`.
  static func end(in bytes: Bytes, from start: Int) -> Int {
    inlineEnd(in: bytes, from: start) ?? labelEnd(in: bytes, from: start) ?? start
  }

  private static func inlineEnd(in bytes: Bytes, from start: Int) -> Int? {
    guard start < bytes.count, bytes[start] == UInt8(ascii: "(") else { return nil }
    let destination = skipSpace(in: bytes, from: start + 1)
    guard let afterDestination = destinationEnd(in: bytes, from: destination) else { return nil }
    let title = skipSpace(in: bytes, from: afterDestination)
    var end = title
    if title > afterDestination { end = titleEnd(in: bytes, from: title) ?? title }
    end = skipSpace(in: bytes, from: end)
    return end < bytes.count && bytes[end] == UInt8(ascii: ")") ? end + 1 : nil
  }

  private static func skipSpace(in bytes: Bytes, from start: Int) -> Int {
    var end = start
    while end < bytes.count, isSpace(bytes[end]) { end += 1 }
    return end
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  private static func destinationEnd(in bytes: Bytes, from start: Int) -> Int? {
    guard start < bytes.count, bytes[start] == UInt8(ascii: "<") else {
      return bareDestinationEnd(in: bytes, from: start)
    }
    var end = start + 1
    while end < bytes.count {
      switch bytes[end] {
      case UInt8(ascii: ">"): return end + 1 < bytes.count ? end + 1 : nil
      case UInt8(ascii: "\\"): end += 2
      case UInt8(ascii: "\n"), UInt8(ascii: "<"): return nil
      default: end += 1
      }
    }
    return nil
  }

  private static func bareDestinationEnd(in bytes: Bytes, from start: Int) -> Int? {
    var end = start
    var depth = 0
    while end < bytes.count {
      switch bytes[end] {
      case UInt8(ascii: "\\") where end + 1 < bytes.count && TextStep.isPunctuation(bytes[end + 1]):
        end += 2
      case UInt8(ascii: "("):
        depth += 1
        end += 1
        if depth > 32 { return nil }
      case UInt8(ascii: ")"):
        if depth == 0 { return end }
        depth -= 1
        end += 1
      case let byte where isSpace(byte):
        return end == start ? nil : end
      default:
        end += 1
      }
    }
    return nil
  }

  /// The library takes the longest title: a quotation mark after a backslash ends it only if no other does.
  private static func titleEnd(in bytes: Bytes, from start: Int) -> Int? {
    guard start < bytes.count else { return nil }
    let close: UInt8
    switch bytes[start] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): close = bytes[start]
    case UInt8(ascii: "("): close = UInt8(ascii: ")")
    default: return nil
    }
    var last: Int?
    var end = start + 1
    while end < bytes.count {
      let isEscapable = bytes[end - 1] == UInt8(ascii: "\\") && end - 1 > start
      if bytes[end] == close {
        last = end + 1
        if !isEscapable { return last }
      } else if bytes[end] == UInt8(ascii: "("), close == UInt8(ascii: ")"), !isEscapable {
        return last
      }
      end += 1
    }
    return last
  }

  private static func labelEnd(in bytes: Bytes, from start: Int) -> Int? {
    guard start < bytes.count, bytes[start] == UInt8(ascii: "[") else { return nil }
    var end = start + 1
    var length = 0
    while end < bytes.count, bytes[end] != UInt8(ascii: "[") {
      if bytes[end] == UInt8(ascii: "]") { return end + 1 }
      let isEscape =
        bytes[end] == UInt8(ascii: "\\") && end + 1 < bytes.count && TextStep.isPunctuation(bytes[end + 1])
      end += isEscape ? 2 : 1
      length += isEscape ? 2 : 1
      if length > 1000 { return nil }
    }
    return nil
  }
}

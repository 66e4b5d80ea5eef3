/// Escaping of text for HTML, in element content and in quoted attribute values alike.
package enum Escaping {
  /// Appends UTF-8 `text` to `output`, with `& < > " '` as character references.
  ///
  /// Control characters that HTML forbids (WHATWG HTML §13.2.3.5: NUL, C0 other than tab, line feed and carriage
  /// return, DEL and C1) become U+FFFD. Everything else stays as it is.
  package static func append(_ text: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
    var runStart = 0
    var index = plainEnd(of: text, from: 0)
    while index < text.count {
      let (replacement, length) = replacement(at: index, in: text)
      if let replacement {
        output.append(contentsOf: UnsafeBufferPointer(rebasing: text[runStart..<index]))
        replacement.withUTF8Buffer { output.append(contentsOf: $0) }
        runStart = index + length
      }
      index = plainEnd(of: text, from: index + length)
    }
    output.append(contentsOf: UnsafeBufferPointer(rebasing: text[runStart...]))
  }

  /// Where the run of bytes that stay as they are ends that begins at `start`.
  private static func plainEnd(of text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let bytes = UnsafeRawBufferPointer(text)
    var index = start
    while index + 8 <= bytes.count, isPlain(bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)) {
      index += 8
    }
    while index < bytes.count, !mayNeedEscape(bytes[index]) { index += 1 }
    return index
  }

  /// Whether eight bytes are all plain, as most are: printable ASCII without the special characters of HTML.
  ///
  /// Of a byte below 0x80 that is less than another, a difference sets the highest bit; so does a borrow from such a
  /// byte, and then the bytes are looked at one by one.
  private static func isPlain(_ block: UInt64) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    // Zero where a byte is `"`, one of `&` and `'`, one of `<` and `>`.
    let quote = block ^ (0x22 * ones)
    let ampersand = (block | ones) ^ (0x27 * ones)
    let bracket = (block | (2 * ones)) ^ (0x3E * ones)
    let isSpecial = (quote &- ones) | (ampersand &- ones) | (bracket &- ones)
    let isControl = block &- (0x20 * ones)
    // DEL and all beyond ASCII.
    let isHigh = block | (block &+ ones)
    return (isSpecial | isControl | isHigh) & (0x80 * ones) == 0
  }

  /// Bits of the bytes below 0x40 that are looked at more closely: `" & ' < >` and the control characters.
  private static let specials: UInt64 =
    1 << 0x22 | 1 << 0x26 | 1 << 0x27 | 1 << 0x3C | 1 << 0x3E
    | (0xFFFF_FFFF & ~(1 << 0x09 | 1 << 0x0A | 1 << 0x0D))

  @inline(__always)
  private static func mayNeedEscape(_ byte: UInt8) -> Bool {
    // 0xC2 leads the two bytes of C1 controls, but also of « and the no-break space.
    byte < 0x40 ? specials >> UInt64(byte) & 1 != 0 : byte == 0x7F || byte == 0xC2
  }

  private static func replacement(
    at index: Int, in text: UnsafeBufferPointer<UInt8>
  ) -> (StaticString?, length: Int) {
    switch text[index] {
    case UInt8(ascii: "&"): return ("&amp;", 1)
    case UInt8(ascii: "<"): return ("&lt;", 1)
    case UInt8(ascii: ">"): return ("&gt;", 1)
    case UInt8(ascii: "\""): return ("&quot;", 1)
    case UInt8(ascii: "'"): return ("&#39;", 1)
    case 0xC2:
      let isControl = index + 1 < text.count && (0x80...0x9F).contains(text[index + 1])
      return isControl ? ("\u{FFFD}", 2) : (nil, 1)
    default: return ("\u{FFFD}", 1)
    }
  }
}

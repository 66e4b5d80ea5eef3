/// A step of the alignment of a text with its source, over something that does not stand there as it reads.
struct TextStep {
  /// How many bytes of the source it takes.
  let content: Int
  /// How many bytes of the text it makes.
  let text: Int
  /// Whether the bytes of the text are the last ones of the source.
  let isLinear: Bool

  @inline(__always)
  static func isSpecial(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "&") || byte == UInt8(ascii: "[")
  }

  /// Recognizes an escape, an entity, or a footnote reference without a footnote, if one stands at `cursor`
  /// and makes the text at `index`.
  static func special(
    in content: UnsafeBufferPointer<UInt8>, at cursor: Int, text: UnsafeBufferPointer<UInt8>, at index: Int,
    escapes: Bool
  ) -> TextStep? {
    switch content[cursor] {
    case UInt8(ascii: "\\") where escapes:
      guard cursor + 1 < content.count, text[index] == content[cursor + 1], isPunctuation(text[index]) else {
        return nil
      }
      return TextStep(content: 2, text: 1, isLinear: true)
    case UInt8(ascii: "&"):
      return entity(in: content, at: cursor, text: text, at: index)
    case UInt8(ascii: "["):
      return unresolvedFootnote(in: content, at: cursor, text: text, at: index)
    default:
      return nil
    }
  }

  /// Where the text goes on in the source after something that is not understood: at the next place, not
  /// far away, where its next few bytes stand.
  static func resynchronization(
    in content: UnsafeBufferPointer<UInt8>, at cursor: Int, text: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> Int? {
    let needle = text[index..<min(index + 6, text.count)]
    let limit = min(cursor + 128, content.count - needle.count)
    guard cursor < limit else { return nil }
    return (cursor + 1...limit).first { content[$0..<$0 + needle.count].elementsEqual(needle) }.map {
      $0 - cursor
    }
  }

  static func isPunctuation(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }

  /// How long a label may be (CommonMark §6.5); looking further would take quadratic time.
  private static let maximumLabelLength = 1000

  /// The library puts a reference without a footnote back as it was written, escapes and all.
  private static func unresolvedFootnote(
    in content: UnsafeBufferPointer<UInt8>, at cursor: Int, text: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> TextStep? {
    guard cursor + 1 < content.count, content[cursor + 1] == UInt8(ascii: "^"),
      text[index] == UInt8(ascii: "[")
    else { return nil }
    var length = 1
    while length <= maximumLabelLength, cursor + length < content.count, index + length < text.count,
      content[cursor + length] == text[index + length]
    {
      length += 1
      if content[cursor + length - 1] == UInt8(ascii: "]") {
        return TextStep(content: length, text: length, isLinear: true)
      }
    }
    return nil
  }
}

// Entities (CommonMark §6.2).
extension TextStep {
  private static func entity(
    in content: UnsafeBufferPointer<UInt8>, at cursor: Int, text: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> TextStep? {
    let name = content[(cursor + 1)...].prefix(40).prefix {
      $0 != UInt8(ascii: ";") && $0 > 0x20 && $0 != UInt8(ascii: "&")
    }
    let end = cursor + 1 + name.count
    guard !name.isEmpty, end < content.count, content[end] == UInt8(ascii: ";") else { return nil }
    let length = end + 1 - cursor
    if name.first == UInt8(ascii: "#") {
      guard let scalar = number(name.dropFirst()) else { return nil }
      let encoded = Array(String(scalar).utf8)
      guard text[index...].starts(with: encoded) else { return nil }
      return TextStep(content: length, text: encoded.count, isLinear: false)
    }
    // An entity that does not exist stays as it is. Only one makes an ampersand.
    if text[index] == UInt8(ascii: "&") {
      guard name.elementsEqual("amp".utf8) || name.elementsEqual("AMP".utf8) else { return nil }
      return TextStep(content: length, text: 1, isLinear: false)
    }
    let first = scalarLength(text[index])
    let hasTwo = hasSecondScalar(name, text: text, at: index + first, content: content, at: end + 1)
    let second = hasTwo ? scalarLength(text[index + first]) : 0
    return TextStep(content: length, text: min(first + second, text.count - index), isLinear: false)
  }

  /// Whether the named character is one of those that are written with a combining character (and `fj` and
  /// a space).
  private static func hasSecondScalar(
    _ name: Slice<UnsafeBufferPointer<UInt8>>, text: UnsafeBufferPointer<UInt8>, at index: Int,
    content: UnsafeBufferPointer<UInt8>, at cursor: Int
  ) -> Bool {
    guard index < text.count else { return false }
    if name.elementsEqual("fjlig".utf8) || name.elementsEqual("ThickSpace".utf8) { return true }
    let combining: [StaticString] = ["\u{338}", "\u{20D2}", "\u{20E5}", "\u{FE00}", "\u{333}", "\u{331}"]
    return combining.contains { scalar in
      scalar.withUTF8Buffer { text[index...].starts(with: $0) && !content[cursor...].starts(with: $0) }
    }
  }

  private static func number(_ digits: some Collection<UInt8>) -> Unicode.Scalar? {
    let isHexadecimal = digits.first == UInt8(ascii: "x") || digits.first == UInt8(ascii: "X")
    let string = String(decoding: isHexadecimal ? Array(digits.dropFirst()) : Array(digits), as: UTF8.self)
    guard let value = UInt32(string, radix: isHexadecimal ? 16 : 10) else { return nil }
    return (value == 0 ? nil : Unicode.Scalar(value)) ?? "\u{FFFD}"
  }

  private static func scalarLength(_ lead: UInt8) -> Int {
    lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
  }
}

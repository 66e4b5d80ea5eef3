/// One word of a text: a run of letters, marks and digits, folded for comparison.
struct Token {
  /// Where the word stands in the text, in bytes.
  var range: Range<Int>
  /// A hash of the folded word.
  var hash: UInt64
  /// Where the folded word stands in the tokenizer's `folded`.
  var folded: Range<Int>
}

/// Cuts a text into words. What lies between words is left to the caller, who has the text.
struct Tokenizer {
  /// The longest form that is looked for in texts, in words: it bounds what a text costs, whatever the forms.
  static let maximumFormLength = 24

  private(set) var tokens: [Token] = []
  /// The folded words, one after the other.
  private(set) var folded: [UInt8] = []

  /// Cuts the bytes of a text, which must be valid UTF-8.
  init(_ text: UnsafeBufferPointer<UInt8>) {
    var index = 0
    while index < text.count {
      let (width, isWord) = Self.classify(text, at: index)
      if isWord {
        index = word(in: text, from: index)
      } else {
        index += width
      }
    }
  }

  private mutating func word(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let foldedStart = folded.count
    var index = start
    // FNV-1a; vocabulary look-ups compare the words themselves, so that a collision costs time alone.
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    func add(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    while index < text.count {
      let byte = text[index]
      if byte < 0x80 {
        guard Self.isASCIIWord(byte) else { break }
        folded.append(byte)
        add(byte)
        index += 1
        continue
      }
      let (scalar, width) = Self.decode(text, at: index)
      guard Self.isWord(scalar) else { break }
      if let replacement = Folding.fold(scalar) {
        folded += replacement
        replacement.forEach(add)
      } else {
        for offset in index..<(index + width) {
          folded.append(text[offset])
          add(text[offset])
        }
      }
      index += width
    }
    if folded.count > foldedStart {
      tokens.append(Token(range: start..<index, hash: hash, folded: foldedStart..<folded.count))
    }
    return index
  }

  private static func classify(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> (
    width: Int, isWord: Bool
  ) {
    let byte = text[index]
    if byte < 0x80 { return (1, isASCIIWord(byte)) }
    let (scalar, width) = decode(text, at: index)
    return (width, isWord(scalar))
  }

  private static func isASCIIWord(_ byte: UInt8) -> Bool {
    byte.isASCIILetter || byte.isASCIIDigit
  }

  /// Letters, marks and digits make words; so do the invisible characters that folding leaves out, within one.
  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\u{2010}"..."\u{206F}": scalar == "\u{200D}"
    default:
      scalar.properties.isLetterOrDigit || scalar == "\u{00AD}" || scalar == "\u{200B}"
        || scalar == "\u{200C}"
    }
  }

  /// The scalar at `index` of valid UTF-8, and its width in bytes.
  static func decode(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> (
    scalar: Unicode.Scalar, width: Int
  ) {
    let lead = UInt32(text[index])
    func tail(_ offset: Int) -> UInt32 { UInt32(text[index + offset] & 0x3F) }
    let (value, width): (UInt32, Int) =
      switch lead {
      case ..<0x80: (lead, 1)
      case ..<0xE0: ((lead & 0x1F) << 6 | tail(1), 2)
      case ..<0xF0: ((lead & 0x0F) << 12 | tail(1) << 6 | tail(2), 3)
      default: ((lead & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3), 4)
      }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", width)
  }
}

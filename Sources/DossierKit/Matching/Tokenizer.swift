/// Cuts a text into words: runs of letters, marks and digits, folded for comparison. What lies between words is left to
/// the caller, who has the text.
package enum Tokenizer {
  /// The longest form that is looked for in texts, in words: it bounds what a text costs, whatever the forms.
  package static let maximumFormLength = 24

  /// A word as it is met.
  struct Word {
    /// Where it stands in the text, in bytes.
    var range: Range<Int>
    /// A hash of the folded word.
    var hash: UInt64
    /// The folded word; valid only while it is handled.
    var folded: UnsafeBufferPointer<UInt8>
  }

  /// Calls `body` for each word of a text, which must be valid UTF-8.
  @inline(__always)
  static func forEachWord(in text: UnsafeBufferPointer<UInt8>, _ body: (Word) -> Void) {
    var scratch: [UInt8] = []
    var index = 0
    while index < text.count {
      guard isWordBeginning(in: text, at: &index) else { continue }
      let start = index
      var hash = WordHash()
      while index < text.count, isASCIIWord(text[index]) {
        hash.add(text[index])
        index += 1
      }
      if index == text.count || text[index] < 0x80 {
        let folded = UnsafeBufferPointer(rebasing: text[start..<index])
        body(Word(range: start..<index, hash: hash.value, folded: folded))
        continue
      }
      scratch.removeAll(keepingCapacity: true)
      fold(text, from: start, to: &index, into: &scratch)
      guard !scratch.isEmpty else { continue }
      scratch.withUnsafeBufferPointer { folded in
        body(Word(range: start..<index, hash: WordHash(folded).value, folded: folded))
      }
    }
  }

  /// A word on its own.
  struct FoldedWord {
    /// Where it stands in the text, in bytes.
    var range: Range<Int>
    /// The hash that ``Word`` has for it.
    var hash: UInt64
    /// The folded word.
    var text: String
  }

  /// The words of a text, which must be valid UTF-8.
  static func words(in text: UnsafeBufferPointer<UInt8>) -> [FoldedWord] {
    var words: [FoldedWord] = []
    forEachWord(in: text) { word in
      let folded = String(decoding: word.folded, as: UTF8.self)
      words.append(FoldedWord(range: word.range, hash: word.hash, text: folded))
    }
    return words
  }

  /// The words of a text.
  static func words(in text: String) -> [FoldedWord] {
    var text = text
    return text.withUTF8 { words(in: $0) }
  }

  /// The number of words in a text.
  static func count(_ text: String) -> Int {
    var text = text
    var count = 0
    text.withUTF8 { bytes in forEachWord(in: bytes) { _ in count += 1 } }
    return count
  }

  /// Whether a word begins at `index`, which is moved past what is none.
  static func isWordBeginning(in text: UnsafeBufferPointer<UInt8>, at index: inout Int) -> Bool {
    if text[index] < 0x80 {
      guard !isASCIIWord(text[index]) else { return true }
      index += 1
      return false
    }
    let (scalar, width) = decode(text, at: index)
    guard !isWord(scalar) || isInvisible(scalar) else { return true }
    index += width
    return false
  }

  /// Folds the word that begins at `start`, and moves `end` to where it ends.
  static func fold(
    _ text: UnsafeBufferPointer<UInt8>, from start: Int, to end: inout Int, into folded: inout [UInt8]
  ) {
    var index = start
    while index < text.count {
      if text[index] < 0x80 {
        guard isASCIIWord(text[index]) else { break }
        folded.append(text[index])
        index += 1
        end = index
        continue
      }
      let (scalar, width) = decode(text, at: index)
      guard isWord(scalar) else { break }
      if isInvisible(scalar) {
        // It belongs to the word only if more of the word follows.
        index += width
        continue
      }
      if let replacement = Folding.fold(scalar) {
        folded += replacement
      } else {
        folded += text[index..<(index + width)]
      }
      index += width
      end = index
    }
  }

  /// Whether a letter, mark or digit stands at `index`.
  static func isWord(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    guard index < text.count else { return false }
    return text[index] < 0x80 ? isASCIIWord(text[index]) : isWord(decode(text, at: index).scalar)
  }

  private static func isASCIIWord(_ byte: UInt8) -> Bool {
    byte.isASCIILetter || byte.isASCIIDigit
  }

  /// Letters, marks and digits make words; so do the invisible characters that folding leaves out, within one. The
  /// letter apostrophe stands in texts for the sign, and parts words as that does.
  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    if isInvisible(scalar) { return true }
    return switch scalar {
    case "\u{2010}"..."\u{206F}", "\u{02BC}": false
    default: scalar.properties.isLetterOrDigit
    }
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\u{00AD}", "\u{200B}"..."\u{200F}", "\u{2060}", "\u{FEFF}": true
    default: false
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

/// FNV-1a; whoever looks words up compares the words themselves, so that a collision costs time alone.
struct WordHash {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  init() {}

  init(_ word: UnsafeBufferPointer<UInt8>) {
    for byte in word { add(byte) }
  }

  mutating func add(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x100_0000_01b3
  }
}

/// What stands between two words of a form.
enum Separator {
  /// The bytes in `range`, levelled: any run of white space is one space, all hyphens and apostrophes are alike.
  static func normalized(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> String {
    if range.count == 1, text[range.lowerBound] == 0x20 { return " " }
    var result = ""
    var index = range.lowerBound
    while index < range.upperBound {
      let (scalar, width) = Tokenizer.decode(text, at: index)
      index += width
      switch scalar {
      case _ where scalar.properties.isWhitespace: if result.last != " " { result.append(" ") }
      case "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}": result.append("-")
      case "\u{2018}", "\u{2019}", "\u{02BC}", "`": result.append("'")
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Whether the text goes on with `tail` at `index`.
  static func begins(_ text: UnsafeBufferPointer<UInt8>, at index: Int, with tail: String) -> Bool {
    let end = index + tail.utf8.count
    return end <= text.count && zip(text[index..<end], tail.utf8).allSatisfy(==)
  }
}

/// The words that occur in forms, each with a number.
///
/// A table with open addressing: a text is looked up word by word, and most words are not found, at the first probe.
struct Vocabulary: Sendable {
  private var slots: [Int32]
  private var words: [(hash: UInt64, range: Range<Int>)] = []
  private var bytes: [UInt8] = []

  init() {
    slots = Array(repeating: -1, count: 64)
  }

  /// The number of `word`, given when it first comes.
  mutating func insert(_ word: ArraySlice<UInt8>, hash: UInt64) -> Int32 {
    if let found = find(word, hash: hash) { return found }
    if words.count * 2 >= slots.count { grow() }
    let number = Int32(words.count)
    words.append((hash, bytes.count..<(bytes.count + word.count)))
    bytes += word
    place(number, hash: hash)
    return number
  }

  /// The number of `word`, or nil.
  func find(_ word: ArraySlice<UInt8>, hash: UInt64) -> Int32? {
    var slot = Int(truncatingIfNeeded: hash ^ hash >> 32) & (slots.count - 1)
    while slots[slot] >= 0 {
      let candidate = words[Int(slots[slot])]
      if candidate.hash == hash, bytes[candidate.range].elementsEqual(word) { return slots[slot] }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  private mutating func place(_ number: Int32, hash: UInt64) {
    var slot = Int(truncatingIfNeeded: hash ^ hash >> 32) & (slots.count - 1)
    while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = number
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 2)
    for (index, word) in words.enumerated() { place(Int32(index), hash: word.hash) }
  }
}

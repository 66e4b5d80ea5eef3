/// What stands between the words of forms, each with a number.
struct Separators: Sendable {
  /// A single space, between almost all words; nothing, before the first.
  private var numbers: [String: Int32] = [" ": 0, "": 1]

  /// The number of what stands in `range`, given when it first comes.
  mutating func insert(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int32 {
    let separator = Self.normalized(text, range)
    let number = numbers[separator] ?? Int32(numbers.count)
    numbers[separator] = number
    return number
  }

  /// The number of what stands in `range`; nil where no form has it between its words.
  func find(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int32? {
    if range.isEmpty { return 1 }
    if range.count == 1, text[range.lowerBound] == 0x20 { return 0 }
    return numbers[Self.normalized(text, range)]
  }

  /// The bytes in `range`, levelled: any run of white space is one space, all hyphens and apostrophes are alike.
  static func normalized(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> String {
    var result = ""
    var index = range.lowerBound
    while index < range.upperBound {
      let (scalar, width) = Tokenizer.decode(text, at: index)
      index += width
      switch scalar {
      case _ where scalar.isSpace: if result.last != " " { result.append(" ") }
      case "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}": result.append("-")
      case "\u{2018}", "\u{2019}", "\u{02BC}", "`": result.append("'")
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Where `head` begins if it stands directly before `index`, with neither a letter nor a digit before it.
  static func start(of head: String, before index: Int, in text: UnsafeBufferPointer<UInt8>) -> Int? {
    var start = index
    for _ in head.unicodeScalars {
      guard start > 0 else { return nil }
      start -= 1
      while start > 0, text[start] & 0xC0 == 0x80 { start -= 1 }
    }
    guard normalized(text, start..<index) == head else { return nil }
    var before = start
    while before > 0, text[before - 1] & 0xC0 == 0x80 { before -= 1 }
    return before > 0 && Tokenizer.isWord(text, at: before - 1) ? nil : start
  }

  /// Whether the text goes on with `tail` at `index`, and then with neither a letter nor a digit.
  static func begins(_ text: UnsafeBufferPointer<UInt8>, at index: Int, with tail: String) -> Bool {
    let end = index + tail.utf8.count
    return end <= text.count && zip(text[index..<end], tail.utf8).allSatisfy(==)
      && !Tokenizer.isWord(text, at: end)
  }
}

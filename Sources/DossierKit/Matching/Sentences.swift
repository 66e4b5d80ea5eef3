/// Cuts a passage into sentences, after UAX #29 in plain: a full stop, question or exclamation mark, closing marks, white
/// space, and then no lower-case letter; known abbreviations do not end one.
enum Sentences {
  private static let abbreviations: Set<String> = [
    "mr", "mrs", "ms", "dr", "prof", "gen", "col", "lt", "maj", "capt", "sgt", "st", "sen", "rep", "gov",
    "pres",
    "no", "nos", "vol", "pp", "p", "para", "paras", "art", "fig", "ch", "ed", "eds", "cf", "vs", "e.g", "i.e",
    "etc", "ca", "c",
    "approx", "al", "jr", "sr", "inc", "ltd", "m", "mme", "mm",
  ]
  /// For each byte: whether what ends a sentence may begin with it.
  private static let mayEnd = (UInt8.min...UInt8.max).map { isTerminator($0) || $0 == 0xD8 }
  private static let longestAbbreviation = abbreviations.map(\.utf8.count).max() ?? 0

  /// The ranges of the sentences in `text`, in order, without the white space between them.
  static func ranges(in text: [UInt8]) -> [Range<Int>] {
    text.withUnsafeBufferPointer { bytes in
      var result: [Range<Int>] = []
      let mayEnd = mayEnd
      var start = 0
      var index = 0
      while index < bytes.count {
        guard mayEnd[Int(bytes[index])], let end = terminator(in: bytes, at: index) else {
          index += 1
          continue
        }
        if let next = boundary(in: bytes, after: end, wordBefore: index) {
          append(start..<end, of: bytes, to: &result)
          start = next
        }
        index = end
      }
      append(start..<bytes.count, of: bytes, to: &result)
      return result
    }
  }

  /// Whether a sentence begins at `position`: opening marks and white space alone stand before it, up to the beginning
  /// of the passage or to the end of another sentence and its closing marks. With `countsColons`, what a colon
  /// introduces counts as a sentence too.
  static func begins(
    at position: Int, in text: UnsafeBufferPointer<UInt8>, countsColons: Bool = false
  ) -> Bool {
    var index = position
    var hasSpace = false
    while index > 0 {
      let (scalar, start) = scalar(before: index, in: text)
      if scalar.isSpace {
        hasSpace = true
      } else if !isQuotation(scalar), scalar != "(", scalar != "[", scalar != "*" {
        break
      }
      index = start
    }
    guard index > 0 else { return true }
    guard hasSpace else { return false }
    while index > 0 {
      let (scalar, start) = scalar(before: index, in: text)
      guard isQuotation(scalar) || scalar == ")" || scalar == "]" else {
        return ".!?؟…".unicodeScalars.contains(scalar) || (countsColons && scalar == ":")
      }
      index = start
    }
    return false
  }

  private static func isQuotation(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\"", "'", "«", "»", "‹", "›", "\u{2018}"..."\u{201F}": true
    default: false
    }
  }

  /// The scalar that ends at `index` of valid UTF-8, and where it begins.
  private static func scalar(
    before index: Int, in text: UnsafeBufferPointer<UInt8>
  ) -> (Unicode.Scalar, Int) {
    var start = index - 1
    while start > 0, text[start] & 0xC0 == 0x80 { start -= 1 }
    return (Tokenizer.decode(text, at: start).scalar, start)
  }

  /// The end of the sentence-ending marks and closing marks that begin at `index`, or nil.
  private static func terminator(in text: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
    var end = index
    while end < text.count, isTerminator(text[end]) { end += 1 }
    // U+061F, the Arabic question mark.
    while end + 1 < text.count, text[end] == 0xD8, text[end + 1] == 0x9F { end += 2 }
    guard end > index else { return nil }
    while end < text.count {
      if isClosing(text[end]) {
        end += 1
      } else if end + 2 < text.count, text[end] == 0xE2, text[end + 1] == 0x80,
        (0x99...0x9D).contains(text[end + 2])
      {
        end += 3
      } else {
        break
      }
    }
    return end
  }

  /// Where the next sentence begins if one ends at `end`, or nil.
  private static func boundary(
    in text: UnsafeBufferPointer<UInt8>, after end: Int, wordBefore stop: Int
  ) -> Int? {
    var next = end
    while next < text.count, text[next].isASCIISpace { next += 1 }
    guard next > end || next == text.count else { return nil }
    if next < text.count, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(text[next]) { return nil }
    guard text[stop] == UInt8(ascii: ".") else { return next }
    var start = stop
    while start > 0, !text[start - 1].isASCIISpace, !isOpening(text[start - 1]) { start -= 1 }
    guard stop - start <= longestAbbreviation else { return next }
    let isInitial = stop - start == 1 && text[start].isASCIILetter
    let word = String(decoding: text[start..<stop], as: UTF8.self).lowercased()
    return isInitial || abbreviations.contains(word) ? nil : next
  }

  private static func isTerminator(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
  }

  private static func isOpening(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "\""), UInt8(ascii: "'"),
      UInt8(ascii: "*"):
      true
    default: false
    }
  }

  private static func isClosing(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "\""), UInt8(ascii: "'"): true
    default: false
    }
  }

  private static func append(
    _ range: Range<Int>, of text: UnsafeBufferPointer<UInt8>, to result: inout [Range<Int>]
  ) {
    var range = range
    while let first = range.first, text[first].isASCIISpace { range = (first + 1)..<range.upperBound }
    while let last = range.last, text[last].isASCIISpace { range = range.lowerBound..<last }
    if !range.isEmpty { result.append(range) }
  }
}

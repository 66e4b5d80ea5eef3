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

  /// The ranges of the sentences in `text`, in order, without the white space between them.
  static func ranges(in text: [UInt8]) -> [Range<Int>] {
    text.withUnsafeBufferPointer { bytes in
      var result: [Range<Int>] = []
      var start = 0
      var index = 0
      while index < bytes.count {
        guard let end = terminator(in: bytes, at: index) else {
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

  /// Whether a sentence begins at `position`: nothing but opening marks stands between it and the end of another, or
  /// the beginning of the passage.
  static func begins(at position: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = position
    while index > 0, isOpening(text[index - 1]) || text[index - 1].isASCIISpace || text[index - 1] >= 0x80 {
      // Curly quotation marks and guillemets, at their last byte.
      if text[index - 1] >= 0x80 {
        guard index >= 3, text[index - 3] == 0xE2, text[index - 2] == 0x80 else {
          guard index >= 2, text[index - 2] == 0xC2, text[index - 1] == 0xAB else { return false }
          index -= 2
          continue
        }
        index -= 3
      } else {
        index -= 1
      }
    }
    guard index > 0 else { return true }
    return ".!?:".utf8.contains(text[index - 1])
  }

  /// The end of the sentence-ending marks and closing marks that begin at `index`, or nil.
  private static func terminator(in text: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
    var end = index
    while end < text.count, isTerminator(text[end]) { end += 1 }
    // U+061F, the Arabic question mark.
    while end + 1 < text.count, text[end] == 0xD8, text[end + 1] == 0x9F { end += 2 }
    guard end > index else { return nil }
    while end < text.count {
      if ")]\"'".utf8.contains(text[end]) {
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
    let word = String(decoding: text[start..<stop], as: UTF8.self).lowercased()
    let isInitial = word.utf8.count == 1 && word.utf8.allSatisfy(\.isASCIILetter)
    return isInitial || abbreviations.contains(word) ? nil : next
  }

  private static func isTerminator(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
  }

  private static func isOpening(_ byte: UInt8) -> Bool {
    "([{\"'*".utf8.contains(byte)
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

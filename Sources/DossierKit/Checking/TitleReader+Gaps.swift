// What stands between the words of a sentence.
extension TitleReader {
  /// Whether nothing but space or a hyphen, after an elided article an apostrophe, stands between two words.
  func joins(_ gap: Range<Int>, after word: Word) -> Bool {
    let isElided = word.text == "l" || word.text == "d"
    return joins(gap) || isElided && ["'", "’"].contains(String(decoding: bytes[gap], as: UTF8.self))
  }

  func joins(_ gap: Range<Int>, comma: Bool = false) -> Bool {
    guard !gap.isEmpty, gap.count <= 8 else { return false }
    return String(decoding: bytes[gap], as: UTF8.self).unicodeScalars.allSatisfy {
      $0.properties.isWhitespace || $0 == "-" || $0 == "\u{2010}" || $0 == "\u{2011}"
        || comma && ($0 == "," || $0 == "،")
    }
  }

  func isCapitalized(_ word: Word) -> Bool {
    let text = String(decoding: bytes[word.range], as: UTF8.self)
    return text.unicodeScalars.first?.properties.isUppercase == true
  }

  func isArabic(_ word: Word) -> Bool {
    word.text.unicodeScalars.first.map { ("\u{0600}"..."\u{06FF}").contains($0) } ?? false
  }

  /// What stands in quotation marks: the words are somebody else's.
  static func quotations(in sentence: String) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start: Int?
    var position = 0
    for scalar in sentence.unicodeScalars {
      let isStraight = scalar == "\""
      if let open = start, scalar == "”" || scalar == "»" || isStraight {
        ranges.append(open..<position)
        start = nil
      } else if start == nil, scalar == "“" || scalar == "«" || isStraight {
        start = position
      }
      position += scalar.utf8.count
    }
    if let start { ranges.append(start..<position) }
    return ranges
  }
}

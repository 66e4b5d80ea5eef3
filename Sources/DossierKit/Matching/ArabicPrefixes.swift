/// Arabic writes some conjunctions, prepositions and the article as one word with what follows: و ف ب ك ل and ال.
enum ArabicPrefixes {
  private enum Letter {
    static let waw: UInt16 = 0xD988, faa: UInt16 = 0xD981
    static let baa: UInt16 = 0xD8A8, kaf: UInt16 = 0xD983, lam: UInt16 = 0xD984
    static let alif: UInt16 = 0xD8A7
  }

  /// Whether a folded word begins with an Arabic letter.
  static func isArabic(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = word.first else { return false }
    return (0xD8...0xDB).contains(first)
  }

  /// Calls `body` for what is left of a word without its prefixes, in each way in which it can be read, with the place
  /// in the text where the rest begins: وبالجزائر can be الجزائر behind و and ب.
  static func forEachRest(
    of word: Tokenizer.Word, in text: UnsafeBufferPointer<UInt8>,
    _ body: (UnsafeBufferPointer<UInt8>, Int) -> Void
  ) {
    let letters = word.folded
    func letter(_ index: Int) -> UInt16 {
      index * 2 + 1 < letters.count ? UInt16(letters[index * 2]) << 8 | UInt16(letters[index * 2 + 1]) : 0
    }
    func rest(from index: Int) {
      // A single letter is no name; a Latin one has one byte.
      guard letters.count > index * 2 + (letters.last.map { $0 < 0x80 } == true ? 1 : 2) else { return }
      body(UnsafeBufferPointer(rebasing: letters[(index * 2)...]), place(of: index, word, text))
    }
    func afterPreposition(_ index: Int) {
      if index > 0 { rest(from: index) }
      if letter(index) == Letter.alif, letter(index + 1) == Letter.lam { rest(from: index + 2) }
    }
    func afterConjunction(_ index: Int) {
      afterPreposition(index)
      switch letter(index) {
      case Letter.baa, Letter.kaf: afterPreposition(index + 1)
      case Letter.lam:
        afterPreposition(index + 1)
        // The article loses its alif behind ل: للجزائر is ل and الجزائر.
        guard letter(index + 1) == Letter.lam else { break }
        rest(from: index + 2)
        let article: [UInt8] = [0xD8, 0xA7] + letters[((index + 1) * 2)...]
        article.withUnsafeBufferPointer { body($0, place(of: index + 1, word, text)) }
      default: break
      }
    }
    afterConjunction(0)
    if letter(0) == Letter.waw || letter(0) == Letter.faa { afterConjunction(1) }
  }

  /// Where the letter at `index` of a folded word stands in the text, which may have vowel marks between letters.
  private static func place(
    of index: Int, _ word: Tokenizer.Word, _ text: UnsafeBufferPointer<UInt8>
  ) -> Int {
    var position = word.range.lowerBound
    var letters = 0
    while position < word.range.upperBound {
      let (scalar, width) = Tokenizer.decode(text, at: position)
      if Folding.fold(scalar)?.isEmpty != true {
        if letters == index { break }
        letters += 1
      }
      position += width
    }
    return position
  }
}

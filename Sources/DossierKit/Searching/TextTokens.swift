extension TextCode {
  /// What a text is cut into to be written: a word with the space before it, in lower case, or what stands between two
  /// of them, with the mark of a capital that follows.
  struct Token {
    var bytes: [UInt8]
    /// How often it occurs.
    var count: Int
  }

  /// All tokens of some texts, each once.
  static func tokens(of texts: [SearchText]) -> [Token] {
    var table = TermTable()
    var counts: [Int] = []
    for text in texts {
      text.body.withUnsafeBufferPointer { body in
        forEachToken(in: body) { token in
          let number = table.insert(token, hash: WordHash(token).value)
          if number == counts.count { counts.append(0) }
          counts[number] += 1
        }
      }
    }
    return counts.indices
      .map { number in Token(bytes: table.withTerm(number) { Array($0) }, count: counts[number]) }
      .filter { $0.bytes.count <= SearchTerms.maximumLength }
  }

  /// Calls `body` with each token of a text.
  static func forEachToken(
    in text: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    var cutter = TextCutter()
    SearchTerms.forEach(in: text) { term in
      let hasSpace = cutter.advance(to: term, in: text)
      if !cutter.gap.isEmpty { cutter.gap.withUnsafeBufferPointer(body) }
      TextCutter.word(term, in: text, hasSpace: hasSpace).withUnsafeBufferPointer(body)
    }
    cutter.finish(text)
    if !cutter.gap.isEmpty { cutter.gap.withUnsafeBufferPointer(body) }
  }
}

/// Goes through a text from word to word, and holds what stands between them.
struct TextCutter {
  /// What stands between the two last words, but for a space before the second; where that one has a capital, a mark
  /// of it.
  private(set) var gap: [UInt8] = []
  private var end = 0

  /// Goes on to a word; returns whether a space stands before it.
  mutating func advance(to term: SearchTerms.Term, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = term.range.lowerBound
    let hasSpace = start > end && Self.plain(text[start - 1]) == 0x20
    read(text[end..<(hasSpace ? start - 1 : start)])
    if term.form == .capitalised { gap.append(TextCode.capital) }
    end = term.range.upperBound
    return hasSpace
  }

  /// Goes on to the end of the text.
  mutating func finish(_ text: UnsafeBufferPointer<UInt8>) {
    read(text[end...])
    end = text.count
  }

  private mutating func read(_ text: Slice<UnsafeBufferPointer<UInt8>>) {
    if !gap.isEmpty { gap.removeAll(keepingCapacity: true) }
    for byte in text { gap.append(Self.plain(byte)) }
  }

  /// A word as it is written: its term, where that tells how it is spelled.
  static func word(_ term: SearchTerms.Term, in text: UnsafeBufferPointer<UInt8>, hasSpace: Bool) -> [UInt8] {
    (hasSpace ? [0x20] : []) + (term.form == .other ? Array(text[term.range]) : Array(term.bytes))
  }

  /// A line feed or another control is a space to an excerpt.
  private static func plain(_ byte: UInt8) -> UInt8 {
    byte < 0x20 || byte == 0x7F ? 0x20 : byte
  }
}

/// A short way to write texts: the words that a site uses most are one or two bytes each.
///
/// A code stands for a space and the word behind it. Codes are made of bytes that prose seldom has (controls, capitals,
/// signs), and where prose has one of those, an escape stands before it. The texts stay JavaScript strings, and one
/// regular expression reads them.
package struct TextCode: Sendable {
  /// Stands before a byte that is itself and no code.
  static let escape: UInt8 = 1
  /// Stands before a word that begins with a capital.
  static let capital: UInt8 = 2

  /// The words, the shortest codes first.
  package private(set) var words: [String] = []
  private var table = TermTable()

  /// A code without any word.
  package init() {}

  /// The code for texts like those of `sample`: as many words as are worth it, and no more than fit into the limit.
  init(sample: [SearchText]) {
    var table = TermTable()
    var counts: [Int] = []
    for text in sample {
      text.body.withUnsafeBufferPointer { bytes in
        SearchTerms.forEach(in: bytes) { term in
          guard term.form != .other, term.range.lowerBound > 0, bytes[term.range.lowerBound - 1] == 0x20
          else {
            return
          }
          let number = table.insert(term.bytes, hash: term.hash)
          if number == counts.count { counts.append(0) }
          counts[number] += 1
        }
      }
    }
    for candidate in Self.chosen(from: table, counts) {
      words.append(candidate.word)
      var word = candidate.word
      word.withUTF8 { _ = self.table.insert($0, hash: WordHash($0).value) }
    }
  }

  /// A word that may get a code.
  private struct Candidate {
    var word: String
    var count: Int

    /// How many bytes its code saves in the sample.
    var gain: Int { count * (word.utf8.count - 1) }
  }

  /// The words that save most, the most frequent first.
  private static func chosen(from table: TermTable, _ counts: [Int]) -> [Candidate] {
    var candidates: [Candidate] = []
    for (number, count) in counts.enumerated() where count > 2 {
      let word = table.withTerm(number) { String(decoding: $0, as: UTF8.self) }
      candidates.append(Candidate(word: word, count: count))
    }
    candidates.removeAll { $0.gain <= 2 * $0.word.utf8.count }
    candidates.sort { $0.gain == $1.gain ? $0.word < $1.word : $1.gain < $0.gain }
    var size = 0
    let chosen = candidates.prefix(maximumCount).prefix { candidate in
      size += candidate.word.utf8.count + 1
      return size <= maximumBytes
    }
    return chosen.sorted { $0.count == $1.count ? $0.word < $1.word : $1.count < $0.count }
  }

  /// What the words may take in all: they are sent to every reader.
  private static let maximumBytes = 12_288
  private static let singles = 44
  private static let maximumCount = singles + (leads.count - singles) * Digits.count

  /// The number of a term among the words, or -1.
  func number(of term: UnsafeBufferPointer<UInt8>, hash: UInt64) -> Int32 {
    words.isEmpty ? -1 : table.find(term, hash: hash).map(Int32.init) ?? -1
  }

  /// Writes the code of a word.
  static func append(_ number: Int, isCapitalised: Bool, to bytes: inout [UInt8]) {
    if isCapitalised { bytes.append(capital) }
    guard number >= singles else {
      bytes.append(leads[number])
      return
    }
    let rest = number - singles
    bytes.append(leads[singles + rest / Digits.count])
    bytes.append(Digits.byte(rest % Digits.count))
  }

  /// Writes a text as it is, with what a JavaScript string in double quotes needs.
  static func append(literal text: Slice<UnsafeBufferPointer<UInt8>>, to bytes: inout [UInt8]) {
    for byte in text {
      switch literals[Int(byte)] {
      case .plain: bytes.append(byte)
      case .blank: bytes.append(UInt8(ascii: " "))
      case .escaped:
        bytes.append(escape)
        bytes.append(byte)
      case .quoted:
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(byte)
      }
    }
  }

  private enum Literal {
    case plain, blank, escaped, quoted
  }

  private static let literals: [Literal] = (0..<256).map { value in
    let byte = UInt8(value)
    if byte < 0x20 || byte == 0x7F { return .blank }
    if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { return .quoted }
    return leads.contains(byte) ? .escaped : .plain
  }

  /// The bytes with which codes begin: the first `singles` are codes by themselves. The script knows the same list.
  static let leads: [UInt8] = {
    let controls: [UInt8] = (3..<0x20).filter { $0 != 0x0A && $0 != 0x0D }
    return controls + Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ!#$%&*+/:;<=>?@[]^_`{|}~".utf8)
  }()
}

import Testing

@testable import DossierKit

@Suite("How the index of the search is written")
struct SearchCodeTests {
  @Test(
    "A text is read as it was written, by a code that learned from it or from another",
    arguments: [
      "The minister met the Ministers of Mali, and the minister of Mali met them.",
      "L’Algérie a répondu ; Élysée, Alger.",
      "قالت الجزائر لا، وقالت الحكومة", "NATO-led McDonald 2024-02-01 \"quoted\" back\\slash",
      "🇲🇱 𐐀𐐁 e\u{301}", "", "A", "  · ",
    ])
  func texts(text: String) {
    let learned = TextCode(sample: Array(repeating: SearchText(body: Array(text.utf8)), count: 4))
    let other = TextCode(sample: Array(repeating: SearchText(body: Array(Self.prose.utf8)), count: 4))
    for code in [TextCode(), learned, other] {
      #expect(Self.read(Self.written(text, code), code) == text)
    }
    #expect(Self.written(text, learned).count <= Self.written(text, TextCode()).count)
  }

  @Test("What a site often says takes a byte or two a word")
  func short() {
    let code = TextCode(sample: Array(repeating: SearchText(body: Array(Self.prose.utf8)), count: 4))
    #expect(Self.written(Self.prose, code).count <= 2 * Self.prose.split(separator: " ").count)
  }

  @Test("No byte of a text or piece ends a text, a line or a JavaScript string")
  func signs() {
    let every = String(String.UnicodeScalarView((0..<0x80).compactMap(Unicode.Scalar.init)))
    let code = TextCode(
      sample: Array(repeating: SearchText(body: Array((every + Self.prose).utf8)), count: 4))
    let bytes = Self.written(every + Self.prose + every, code)
    #expect(!bytes.contains { [0, 1, 0x0A, 0x0D, 0x22, 0x5C].contains($0) })
    #expect(!code.pieces.contains { $0.contains(TextCode.end) })
  }

  @Test("What the pieces take is bounded, whatever the sample holds")
  func bounds() {
    var source = SeededGenerator(state: 3)
    let words = (0..<30_000).map { _ in String(UInt64.random(in: 0...UInt64.max, using: &source), radix: 26) }
    let code = TextCode(
      sample: Array(repeating: SearchText(body: Array(words.joined(separator: " ").utf8)), count: 3))
    #expect(code.pieces.reduce(0) { $0 + $1.count + 1 } < 21_000)
  }

  @Test("A list of words is read as it was written, also where letters share bytes")
  func lists() {
    let words = [
      "a", "ab", "ab", "abcdefghijklmnopqrstuvwxyzabcdefg", "abcdefghijklmnopqrstuvwxyzabcdeg", "b", "é", "ê",
      "êé", "الجزائر", "الجنوب",
      "𐐀𐐁", "𐐀𐐂",
    ]
    var list = FrontCodedList()
    for word in words { list.append(Array(word.utf8)) }
    #expect(SearchIndexTests.terms(in: String(decoding: list.bytes, as: UTF8.self)) == words)
  }

  @Test("Bits are seven in a letter, the highest first, and zero is no zero byte")
  func bits() {
    var bits = BitWriter()
    bits.append(unary: 3)
    bits.append(5, width: 3)
    bits.append(gamma: 5)
    bits.append(unary: 40)
    bits.append(0, width: 11)
    bits.finish()
    // 1110 101 | 110 01 11… forty ones … 0 | zeros
    let letters = String(decoding: bits.bytes, as: UTF8.self).unicodeScalars.map { $0.value & 127 }
    let text = letters.map { letter in (0..<7).map { letter >> (6 - $0) & 1 == 1 ? "1" : "0" }.joined() }
      .joined()
    #expect(
      text.hasPrefix(
        "111" + "0" + "101" + "110" + "01" + String(repeating: "1", count: 40)
          + String(repeating: "0", count: 12)))
    #expect(!bits.bytes.contains(0))
  }

  private static let prose =
    "The ministers of the two countries met again in the capital. The minister said that the countries will meet again."

  private static func written(_ text: String, _ code: TextCode) -> [UInt8] {
    var text = text
    var bytes: [UInt8] = []
    text.withUTF8 { code.append($0, to: &bytes) }
    return bytes
  }

  /// Reads a text as the script does.
  private static func read(_ bytes: [UInt8], _ code: TextCode) -> String {
    let signs = TextCode.signs
    let singles =
      signs.count - (max(0, code.pieces.count - signs.count) + signs.count - 2) / (signs.count - 1)
    var text: [UInt8] = []
    var place = 0
    while place < bytes.count {
      defer { place += 1 }
      guard let sign = signs.firstIndex(of: bytes[place]) else {
        text.append(bytes[place])
        continue
      }
      guard sign >= singles else {
        text += code.pieces[sign]
        continue
      }
      place += 1
      let second = signs.firstIndex(of: bytes[place]) ?? 0
      text += code.pieces[singles + (sign - singles) * signs.count + second]
    }
    var read = ""
    var isCapital = false
    for letter in String(decoding: text, as: UTF8.self) {
      if letter == "\u{2}" {
        isCapital = true
      } else {
        read += isCapital && letter != " " ? letter.uppercased() : String(letter)
        if letter != " " { isCapital = false }
      }
    }
    return read
  }
}

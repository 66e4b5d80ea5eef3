/// A source of random numbers that gives the same ones for the same seed on every machine (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}

/// Made-up actors and prose that names them: frequent words are frequent, most are rare, and one word in thirty or so
/// begins a name.
struct Corpus {
  /// Three forms an actor: a name of two words, an alias of one, a demonym.
  let forms: [String]
  /// Paragraphs of about 600 bytes, in one piece of text.
  let text: [UInt8]
  /// Where the paragraphs lie in ``text``.
  let paragraphs: [Range<Int>]

  init(actors: Int, bytes: Int, namesOf named: Int) {
    var generator = SeededGenerator(seed: 2025)
    forms = (0..<actors).flatMap { actor in
      let stem = Self.word(actor)
      return ["\(stem) \(Self.word(actor / 7 + 100_000))", "\(stem)a", "\(stem)ian"]
    }
    let words = (0..<40_000).map { Self.word($0 + 1_000_000).lowercased() }
    var text: [UInt8] = []
    text.reserveCapacity(bytes + 700)
    var paragraphs: [Range<Int>] = []
    while text.count < bytes {
      let start = text.count
      while text.count < start + 600 {
        if generator.next() % 30 == 0 {
          // The same names whatever the number of actors, so that the texts are comparable.
          let form = Int(generator.next() % UInt64(named * 3))
          text += Array(forms[form].utf8)
        } else {
          // A rank drawn evenly on a scale of squares: few words make most of the text.
          let draw = Double(generator.next() >> 11) / Double(1 << 53)
          text += Array(words[Int(draw * draw * draw * Double(words.count - 1))].utf8)
        }
        text.append(UInt8(ascii: " "))
      }
      paragraphs.append(start..<text.count)
    }
    self.text = text
    self.paragraphs = paragraphs
  }

  /// A word that can be spoken, another one for each number.
  private static func word(_ number: Int) -> String {
    let consonants = ["b", "d", "f", "g", "k", "l", "m", "n", "r", "s", "t", "v", "z", "sh", "ch", "th"]
    let vowels = ["a", "e", "i", "o", "u", "ai", "ou"]
    var rest = number
    var word = ""
    repeat {
      word += consonants[rest % consonants.count] + vowels[rest / consonants.count % vowels.count]
      rest /= consonants.count * vowels.count
    } while rest > 0
    return word.prefix(1).uppercased() + word.dropFirst()
  }
}

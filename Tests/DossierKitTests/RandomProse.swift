@testable import DossierKit

/// A phrase to be found, and whether it names somebody.
struct RandomForm {
  var text: String
  var means: Bool
}

/// Texts and forms put together at random from few pieces, so that forms often overlap, contain and begin one another.
struct RandomProse {
  /// Which letters the words are made of.
  enum Kind: String, CaseIterable, Sendable {
    case words, cases, accents, arabic, digits, mixed
  }

  /// The few words of this text, and what stands between them in forms.
  private var words: [String] = []
  private var joints = [" "]
  private var generator: SeededGenerator

  init(_ kind: Kind, seed: UInt64) {
    // Each kind has texts of its own, not the same ones in other letters.
    let number = UInt64(Kind.allCases.firstIndex(of: kind) ?? 0)
    generator = SeededGenerator(state: seed << 8 | number)
    let fragments = Self.fragments(kind)
    for _ in 0..<Int.random(in: 1...4, using: &generator) {
      words.append(pick(fragments) + (Bool.random(using: &generator) ? pick(fragments) : ""))
    }
    if Bool.random(using: &generator) { joints.append(pick(Self.inner)) }
  }

  /// No letter here is an Arabic prefix.
  private static func fragments(_ kind: Kind) -> [String] {
    switch kind {
    case .words: ["mali", "al", "l", "guinea", "bissau"]
    case .cases: ["a", "A", "b", "B", "ab", "AB"]
    case .accents: ["e", "é", "e\u{301}", "E", "É", "E\u{301}", "ç", "c\u{327}", "c"]
    case .arabic: ["م", "مَ", "ن", "أ", "ا", "ا\u{654}", "سّ", "س", "ي"]
    case .digits: ["apt", "APT", "2", "8", "28", "T"]
    case .mixed: Kind.allCases.filter { $0 != .mixed }.flatMap(fragments)
    }
  }

  private static let inner = ["  ", "\n", "\u{A0}", "-", "'", ".", "@", "/", " - ", ", "]
  private static let outer =
    inner + [" ", " ", ". ", ". ", "! ", "?\n", "(", ") ", " «", "» ", " “", "” ", "\"", "\t", ""]

  /// Between one and twelve forms; some are phrases that mean nobody.
  mutating func forms() -> [RandomForm] {
    (0..<Int.random(in: 1...12, using: &generator)).map { _ in
      var text = pick(words)
      while Int.random(in: 0..<5, using: &generator) < 3 { text += pick(joints) + pick(words) }
      if Int.random(in: 0..<8, using: &generator) == 0 { text += "." }
      if Int.random(in: 0..<8, using: &generator) == 0 { text = pick([".", "@", "'"]) + text }
      let means = Int.random(in: 0..<5, using: &generator) > 0
      return RandomForm(text: text, means: means)
    }
  }

  /// A text of the same words, in which forms stand as written, in other cases, broken off and run into each other.
  mutating func text(naming forms: [RandomForm]) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 0...16, using: &generator) {
      let form = forms.randomElement(using: &generator)?.text ?? ""
      switch Int.random(in: 0..<10, using: &generator) {
      case 0..<2: text += form
      case 2: text += form.uppercased()
      case 3: text += form.prefix(1).uppercased() + form.dropFirst()
      case 4: text += form.prefix(Int.random(in: 0...form.count, using: &generator))
      default: text += pick(words)
      }
      text += Int.random(in: 0..<3, using: &generator) > 0 ? pick(joints) : pick(Self.outer)
    }
    return text
  }

  /// The places of some of the text's words, in bytes; none that ends a sentence.
  mutating func opaqueRanges(in text: String) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    for part in text.split(whereSeparator: \.isWhitespace) where !part.contains(where: ".!?".contains) {
      guard Int.random(in: 0..<12, using: &generator) == 0 else { continue }
      let start = text.utf8.distance(from: text.startIndex, to: part.startIndex)
      ranges.append(start..<(start + part.utf8.count))
    }
    return ranges
  }

  private mutating func pick(_ pieces: [String]) -> String {
    pieces.randomElement(using: &generator) ?? ""
  }
}

import Foundation

/// Finds what was meant for a marking and is none: `[! TLP:RED]`, `[!TPL:RED]`, `TLP:RED`, `[!RED]`, letters of other
/// scripts that look the same. Who writes so believes that a text is kept back; to publish it would be the worst mistake.
enum MarkingLookalike {
  private static let labels = Marking.allCases.map { Array($0.label.utf8).filter(\.isASCIILetter) }

  /// Whether the first line of `text` looks like a marking, or like an alert's label that is meant for one.
  ///
  /// - Parameter text: A block's text, UTF-8.
  /// - Parameter isQuote: Whether the block begins a block quote, where a label without brackets counts too.
  static func begins(_ text: [UInt8], isQuote: Bool) -> Bool {
    // Nearly all blocks begin with a letter or a figure, and what follows costs more than all else that is done with a
    // block.
    if !isQuote, let first = text.first, first < 0x80, first != UInt8(ascii: "["), !first.isASCIISpace {
      return false
    }
    // What could be a label is short; more than that is a sentence.
    let line = String(decoding: text.prefix(160).prefix { $0 != 0x0A }, as: UTF8.self)
    let opening = (line.isASCII ? line : line.precomposedStringWithCompatibilityMapping).drop {
      $0.isWhitespace || $0 == "\u{200B}"
    }
    let isBracketed = opening.first.map { "[【〔⟦".contains($0) } ?? false
    guard isBracketed || isQuote else { return false }
    let label = isBracketed ? opening.prefix { !"]】〕⟧".contains($0) } : opening.prefix(24)
    let letters = label.uppercased().unicodeScalars.filter { $0.properties.isAlphabetic }
    if isBracketed { return isLabel(letters, allowsBareColour: opening.dropFirst().contains("!")) }
    // Without brackets, only the label itself at the very beginning counts.
    return labels.contains { label in
      let prefix = letters.prefix(label.count)
      return prefix.elementsEqual(label, by: { $0.value == UInt32($1) })
    }
  }

  private static func isLabel(_ letters: String.UnicodeScalarView, allowsBareColour: Bool) -> Bool {
    let word = letters.map { $0.value < 0x80 ? UInt8($0.value) : UInt8(ascii: "?") }
    return labels.contains { label in
      isNear(word, label) || (allowsBareColour && word.elementsEqual(label.dropFirst(3)))
    }
  }

  /// Whether two words differ by one letter at the most, put in, left out, changed, or swapped with its neighbour.
  private static func isNear(_ word: [UInt8], _ label: [UInt8]) -> Bool {
    guard abs(word.count - label.count) <= 1 else { return false }
    let head = zip(word, label).prefix { $0 == $1 }.count
    let tail = zip(word.dropFirst(head).reversed(), label.dropFirst(head).reversed()).prefix { $0 == $1 }
      .count
    let (left, right) = (word.dropFirst(head).dropLast(tail), label.dropFirst(head).dropLast(tail))
    return left.count <= 1 && right.count <= 1 || (left.count == 2 && left.reversed().elementsEqual(right))
  }
}

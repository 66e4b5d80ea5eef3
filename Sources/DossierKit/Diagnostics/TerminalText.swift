import HTML

/// What takes up room together in a terminal: a character, or an escape in its place.
struct TerminalCell {
  let text: String
  /// In columns.
  let width: Int
  /// How many Unicode scalars of the original it stands for.
  let scalars: Int
}

/// Text that cannot drive a terminal, whatever it holds.
enum TerminalText {
  /// The text with control and invisible characters as escapes, kept from reordering what stands around it.
  static func harmless(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
    return isolated(cells(of: text[...].unicodeScalars).map(\.text).joined(), as: text.unicodeScalars)
  }

  /// The shown text in a left-to-right isolate (UAX #9) where the original has right-to-left letters.
  static func isolated(_ shown: String, as original: some Sequence<Unicode.Scalar>) -> String {
    original.contains(where: \.isRightToLeft) ? "\u{2066}\(shown)\u{2069}" : shown
  }

  /// The text cell by cell.
  static func cells(of text: Substring.UnicodeScalarView) -> [TerminalCell] {
    var cells: [TerminalCell] = []
    for character in Substring(text) {
      let scalars = character.unicodeScalars
      if isPlain(scalars) {
        cells.append(TerminalCell(text: String(character), width: width(of: scalars), scalars: scalars.count))
      } else {
        cells += scalars.map { isEscaped($0) || width(of: $0) == 0 ? escape($0) : cell($0) }
      }
    }
    return cells
  }

  private static func cell(_ scalar: Unicode.Scalar) -> TerminalCell {
    TerminalCell(text: String(Character(scalar)), width: width(of: scalar), scalars: 1)
  }

  private static func escape(_ scalar: Unicode.Scalar) -> TerminalCell {
    let text =
      switch scalar {
      case "\n": "\\n"
      case "\r": "\\r"
      case "\t": "\\t"
      default: "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      }
    return TerminalCell(text: text, width: text.utf8.count, scalars: 1)
  }

  /// Whether a character can be shown as it is: it has a base, nothing to escape, and no heap of marks on it.
  private static func isPlain(_ scalars: Character.UnicodeScalarView) -> Bool {
    guard let first = scalars.first, !isEscaped(first), width(of: first) > 0, scalars.count <= 12 else {
      return false
    }
    // The joiners make emoji and Persian words what they are, and are harmless between other characters.
    return scalars.dropFirst().allSatisfy { isJoiner($0) || !isEscaped($0) }
  }

  private static func isJoiner(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\u{200C}" || scalar == "\u{200D}"
  }

  private static func isEscaped(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar.value < 0x20 || scalar.value == 0x7F }
    return switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned: true
    default: false
    }
  }
}

// MARK: - Width

extension TerminalText {
  private static func width(of scalars: Character.UnicodeScalarView) -> Int {
    guard scalars.count > 1, let first = scalars.first else { return scalars.first.map(width) ?? 0 }
    let isPictured = first.properties.isEmojiPresentation || scalars.contains { $0 == "\u{FE0F}" }
    return isPictured ? 2 : scalars.reduce(0) { $0 + (isJoiner($1) ? 0 : width(of: $1)) }
  }

  private static func width(of scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x300 { return 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return 0
    default: break
    }
    // Vowels and finals of conjoining Hangul share the cells of their initial.
    if (0x1160...0x11FF).contains(scalar.value) { return 0 }
    return isWide(scalar) || scalar.properties.isEmojiPresentation ? 2 : 1
  }

  /// East Asian Width W and F (UAX #11), apart from emoji.
  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97F,
      0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6,
      0x16FE0...0x18CFF, 0x1AFF0...0x1B2FF, 0x1F200...0x1F2FF, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}

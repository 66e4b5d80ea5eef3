import HTML

/// How wide a text is at most, whatever sans-serif font a reader has: a table of widths per kind of letter, generous
/// enough for DejaVu Sans and Verdana, the widest in use.
struct TextMeasure: Sendable {
  /// The size of the letters, in pixels.
  var fontSize: Int
  /// Whether the letters are bold.
  var isBold = false

  /// The width of a text, in pixels, rounded up.
  func width(of text: String) -> Int {
    var width = 0
    for scalar in text.unicodeScalars { width += Self.hundredths(of: scalar) }
    if isBold { width += width / 10 }
    return (width * fontSize + 99) / 100
  }

  /// Whether the first letter that has a direction is of a script that is written from right to left (UAX #9).
  static func isRightToLeft(_ text: String) -> Bool {
    for scalar in text.unicodeScalars where scalar.properties.isAlphabetic {
      return scalar.isRightToLeft
    }
    return false
  }

  /// The width of a scalar in hundredths of the font's size.
  private static func hundredths(of scalar: Unicode.Scalar) -> Int {
    switch scalar {
    case " ", "\u{A0}", "i", "j", "l", "I", ".", ",", ":", ";", "'", "’", "!", "|": return 36
    case "f", "r", "t", "-", "(", ")", "/", "[", "]": return 44
    case "m", "M", "W", "@", "%", "…", "—": return 102
    case "w", "O", "Q", "G", "D", "H", "N", "U", "&": return 84
    case "a"..."z", "0"..."9": return 65
    case "A"..."Z": return 74
    default: break
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: break
    }
    switch scalar.value {
    case 0x80..<0x250: return scalar.properties.isUppercase ? 84 : 66
    case 0x250..<0x590: return scalar.properties.isUppercase ? 100 : 92
    case 0x590..<0x900: return 80
    default: return 110
    }
  }
}

import HTML

/// The direction in which a text is written: that of most of its letters (the classes R, AL and L of UAX #9).
///
/// The first letter alone would deceive, since a sentence may well begin with a foreign name.
enum TextDirection: String {
  case leftToRight = "ltr"
  case rightToLeft = "rtl"

  /// The direction of a text in UTF-8; nil where it has no letters, or as many of one direction as of the other.
  init?(of text: [UInt8]) {
    var balance = 0
    if text.withUnsafeBufferPointer({ $0.reduce(0, |) }) < 0x80 {
      guard text.contains(where: { (0x61...0x7A).contains($0 | 0x20) }) else { return nil }
      self = .leftToRight
      return
    }
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      switch scalar.value {
      case 0x41...0x5A, 0x61...0x7A: balance += 1
      case ..<0x80: continue
      default:
        if scalar.properties.isAlphabetic { balance += scalar.isRightToLeft ? -1 : 1 }
      }
    }
    guard balance != 0 else { return nil }
    self = balance > 0 ? .leftToRight : .rightToLeft
  }
}

extension UInt8 {
  var isASCIILetter: Bool {
    (self | 0x20) >= UInt8(ascii: "a") && (self | 0x20) <= UInt8(ascii: "z")
  }

  var isASCIIDigit: Bool {
    self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9")
  }

  var isASCIISpace: Bool {
    self == 0x20 || (self >= 0x09 && self <= 0x0D)
  }
}

extension [UInt8] {
  /// Whether `byte` occurs. All bytes are looked at in any case, so that the processor can take many at a time.
  func holds(_ byte: UInt8) -> Bool {
    withUnsafeBufferPointer { $0.reduce(.max) { Swift.min($0, $1 ^ byte) } == 0 }
  }
}

extension StringProtocol {
  /// Whether all of it is ASCII: such a text is as Unicode composes and decomposes it.
  var isASCII: Bool { utf8.allSatisfy { $0 < 0x80 } }
}

extension String {
  /// The string without white space at its ends.
  func trimmingWhitespace() -> String {
    guard utf8.first?.isASCIISpace == true || utf8.last?.isASCIISpace == true else { return self }
    var slice = self[...]
    while slice.utf8.first?.isASCIISpace == true { slice = slice.dropFirst() }
    while slice.utf8.last?.isASCIISpace == true { slice = slice.dropLast() }
    return String(slice)
  }
}

extension Unicode.Scalar {
  /// Whether the scalar is white space.
  var isSpace: Bool {
    // Most are ASCII, and a property is looked up in tables.
    isASCII ? UInt8(truncatingIfNeeded: value).isASCIISpace : properties.isWhitespace
  }
}

extension Unicode.Scalar.Properties {
  /// Whether the scalar is a letter, a mark that belongs to one, or a digit.
  var isLetterOrDigit: Bool {
    switch generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .decimalNumber, .letterNumber, .otherNumber:
      true
    default: false
    }
  }
}

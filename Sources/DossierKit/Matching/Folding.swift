import Foundation

/// Folding for comparison: Unicode normalization (UAX #15) and diacritics are levelled, letters stay letters.
///
/// It is for matching alone; what authors wrote is never changed in output.
enum Folding {
  /// What a scalar is compared as: nothing for combining marks, base letters for letters with diacritics.
  static func fold(_ scalar: Unicode.Scalar) -> [UInt8]? {
    let value = Int(scalar.value)
    return value < table.count ? table[value] : Self.special(scalar)
  }

  /// Scalars below U+2000; nil where a scalar stands for itself. Letters beyond have no precomposed diacritics, but
  /// for those that `special` knows.
  private static let table: [[UInt8]?] = (0..<0x2000).map { value in
    guard value >= 0x80, let scalar = Unicode.Scalar(UInt32(value)) else { return nil }
    if let special = special(scalar) { return special }
    guard scalar.properties.isAlphabetic else { return nil }
    let decomposed = String(Character(scalar)).decomposedStringWithCanonicalMapping.unicodeScalars
    guard decomposed.count > 1 else { return nil }
    let bases = decomposed.filter { $0.properties.generalCategory != .nonspacingMark }
    return bases.isEmpty ? nil : Array(String(String.UnicodeScalarView(bases)).utf8)
  }

  /// Letters that Unicode does not decompose and readers take for variants; marks that are left out.
  private static func special(_ scalar: Unicode.Scalar) -> [UInt8]? {
    switch scalar {
    case "\u{0640}", "\u{00AD}", "\u{200B}"..."\u{200F}", "\u{2060}", "\u{FE00}"..."\u{FE0F}", "\u{FEFF}": []
    case "أ", "إ", "آ", "ٱ": Array("ا".utf8)
    case "ى": Array("ي".utf8)
    case "ø": Array("o".utf8)
    case "Ø": Array("O".utf8)
    case "ł": Array("l".utf8)
    case "Ł": Array("L".utf8)
    case "đ": Array("d".utf8)
    case "Đ": Array("D".utf8)
    case "ı": Array("i".utf8)
    case "æ": Array("ae".utf8)
    case "Æ": Array("AE".utf8)
    case "œ": Array("oe".utf8)
    case "Œ": Array("OE".utf8)
    case "ß": Array("ss".utf8)
    default: scalar.properties.generalCategory == .nonspacingMark ? [] : nil
    }
  }
}

extension StringProtocol {
  /// Lower-cased, in Unicode's composed form, without diacritics where asked for.
  func folded(diacritics: Bool) -> String {
    guard !isASCII else { return lowercased() }
    let composed = String(self).precomposedStringWithCanonicalMapping
    guard diacritics else { return composed.lowercased() }
    var bytes: [UInt8] = []
    for scalar in composed.unicodeScalars {
      if let folded = Folding.fold(scalar) { bytes += folded } else { bytes += Array(String(scalar).utf8) }
    }
    return String(decoding: bytes, as: UTF8.self).lowercased()
  }
}

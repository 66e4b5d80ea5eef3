/// A colour as CSS has it: red, green and blue from 0 to 255, in sRGB (IEC 61966-2-1).
public struct SRGBColor: Sendable, Hashable {
  /// The three parts, from 0 to 255.
  public var red, green, blue: UInt8

  /// A colour of three parts, from 0 to 255.
  public init(red: UInt8, green: UInt8, blue: UInt8) {
    (self.red, self.green, self.blue) = (red, green, blue)
  }

  /// The colour of a CSS hexadecimal notation with three or six digits, `#abc` or `#7a1f2b`; nil for anything else.
  public init?(hexadecimal text: some StringProtocol) {
    let digits = text.utf8.dropFirst().compactMap { Character(UnicodeScalar($0)).hexDigitValue }
    guard text.utf8.first == UInt8(ascii: "#"), digits.count == text.utf8.count - 1 else { return nil }
    switch digits.count {
    case 3: self.init(red: UInt8(digits[0] * 17), green: UInt8(digits[1] * 17), blue: UInt8(digits[2] * 17))
    case 6:
      self.init(
        red: UInt8(digits[0] * 16 + digits[1]), green: UInt8(digits[2] * 16 + digits[3]),
        blue: UInt8(digits[4] * 16 + digits[5]))
    default: return nil
    }
  }

  /// White, as paper is.
  public static let white = SRGBColor(red: 255, green: 255, blue: 255)
  /// Black, as ink is.
  public static let black = SRGBColor(red: 0, green: 0, blue: 0)

  /// The colour in CSS's hexadecimal notation, six digits.
  public var hexadecimal: String {
    "#"
      + [red, green, blue].map { part in
        let digits = String(part, radix: 16)
        return digits.count == 1 ? "0" + digits : digits
      }.joined()
  }

  /// The colour `steps` of 64 on the way to another.
  public func mixed(with other: SRGBColor, steps: Int) -> SRGBColor {
    func mix(_ own: UInt8, _ other: UInt8) -> UInt8 {
      UInt8((Int(own) * (64 - steps) + Int(other) * steps + 32) / 64)
    }
    return SRGBColor(red: mix(red, other.red), green: mix(green, other.green), blue: mix(blue, other.blue))
  }

  /// The colour itself if letters of it can be read on all of the `grounds`, else the nearest on the way to `end` that
  /// can, or `end`.
  public func readable(
    on grounds: [SRGBColor], towards end: SRGBColor, contrast: Double = Self.readableContrast
  ) -> SRGBColor {
    let steps = 0...64
    return steps.lazy.map { mixed(with: end, steps: $0) }
      .first { color in grounds.allSatisfy { color.contrast(with: $0) >= contrast } } ?? end
  }
}

extension SRGBColor {
  /// The contrast that letters need (WCAG 2.2, 1.4.3).
  public static let readableContrast = 4.5

  /// The contrast ratio of two colours, from 1 to 21 (WCAG 2.2).
  public func contrast(with other: SRGBColor) -> Double {
    let (own, others) = (luminance, other.luminance)
    return (max(own, others) + 0.05) / (min(own, others) + 0.05)
  }

  /// The relative luminance, from 0 to 1 (WCAG 2.2).
  private var luminance: Double {
    0.2126 * Self.linear(red) + 0.7152 * Self.linear(green) + 0.0722 * Self.linear(blue)
  }

  private static func linear(_ part: UInt8) -> Double {
    let value = Double(part) / 255
    if value <= 0.04045 { return value / 12.92 }
    let base = (value + 0.055) / 1.055
    return base * base * fifthRoot(base * base)
  }

  /// The fifth root of a number from 0 to 1, by Newton's method: the same bits on every machine, unlike `pow`.
  private static func fifthRoot(_ number: Double) -> Double {
    var root = 1.0
    for _ in 0..<24 {
      let fourth = root * root * root * root
      root -= (root * fourth - number) / (5 * fourth)
    }
    return root
  }
}

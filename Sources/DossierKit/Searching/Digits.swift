/// Numbers in printable ASCII: what stands in the index's JavaScript strings without any escape.
///
/// A number is a row of digits, the least first. A digit below 46 is the last of its number; the others go on.
enum Digits {
  /// How many digits there are.
  static let count = 91
  private static let last = 46

  /// The byte of a digit: from `#` on, without the backslash.
  static func byte(_ digit: Int) -> UInt8 {
    UInt8(truncatingIfNeeded: digit < 57 ? 35 + digit : 36 + digit)
  }

  /// Writes a number, which is not negative.
  @inline(__always)
  static func append(_ number: Int, to bytes: inout [UInt8]) {
    var rest = number
    while rest >= last {
      rest -= last
      bytes.append(byte(last + rest % (count - last)))
      rest /= count - last
    }
    bytes.append(byte(rest))
  }
}

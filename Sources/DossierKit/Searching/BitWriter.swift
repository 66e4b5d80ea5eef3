/// Writes numbers bit by bit, seven in each letter of a JavaScript string, the highest first: a letter's code and 127.
///
/// All letters but one are ASCII; zero is U+0080, since a zero byte could end a text.
struct BitWriter: Sendable {
  /// The letters, UTF-8, without escapes.
  private(set) var bytes: [UInt8] = []
  /// How many bits have been written.
  private(set) var count = 0
  /// The last bits, not all written yet.
  private var rest: UInt64 = 0
  private var waiting = 0

  /// Writes the lowest `width` bits of a number, no more than 32.
  mutating func append(_ number: Int, width: Int) {
    rest = rest << UInt64(width) | UInt64(number) & (1 << UInt64(width) - 1)
    waiting += width
    count += width
    while waiting >= 7 {
      waiting -= 7
      append(letter: UInt8(truncatingIfNeeded: rest >> UInt64(waiting)) & 0x7F)
    }
  }

  /// Writes as many ones as a number says, then a zero.
  mutating func append(unary number: Int) {
    var number = number
    while number >= 32 {
      append(0xFFFF_FFFF, width: 32)
      number -= 32
    }
    append((1 << number - 1) << 1, width: number + 1)
  }

  /// Writes a number above zero: the number of its bits behind the first, in ones, then those bits (Elias's gamma).
  mutating func append(gamma number: Int) {
    let width = Int.bitWidth - number.leadingZeroBitCount - 1
    append(unary: width)
    append(number, width: width)
  }

  /// Fills the last letter.
  mutating func finish() {
    if waiting > 0 { append(0, width: 7 - waiting) }
  }

  private mutating func append(letter: UInt8) {
    if letter == 0 { bytes += [0xC2, 0x80] } else { bytes.append(letter) }
  }
}

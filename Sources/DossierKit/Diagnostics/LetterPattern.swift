/// A word of 1 to 64 letters, laid out for measuring its distance from many others.
///
/// The measure is the optimal string alignment distance, a whole column of its matrix in each step: H. Hyyrö, "A
/// bit-vector algorithm for computing Levenshtein and Damerau edit distances", Nordic Journal of Computing 10 (2003).
struct LetterPattern {
  private let count: Int
  /// For each ASCII letter, the places where it stands.
  private var ascii = [UInt64](repeating: 0, count: 128)
  private var others: [UInt32: UInt64] = [:]

  init(_ letters: [UInt32]) {
    count = letters.count
    for (index, letter) in letters.enumerated() {
      if letter < 128 {
        ascii[Int(letter)] |= 1 << UInt64(index)
      } else {
        others[letter, default: 0] |= 1 << UInt64(index)
      }
    }
  }

  private func places(of letter: UInt32) -> UInt64 {
    if letter < 128 { return ascii[Int(letter)] }
    return others.isEmpty ? 0 : others[letter] ?? 0
  }

  /// The distance, or nil where it is greater than the limit.
  func distance(to word: ArraySlice<UInt32>, atMost limit: Int) -> Int? {
    let last: UInt64 = 1 << UInt64(count - 1)
    var (rises, falls): (UInt64, UInt64) = (.max, 0)
    var (same, before): (UInt64, UInt64) = (0, 0)
    var distance = count
    var remaining = word.count
    for letter in word {
      let here = places(of: letter)
      let swapped = ((~same & here) << 1) & before
      same = (((here & rises) &+ rises) ^ rises) | here | falls | swapped
      var higher = falls | ~(same | rises)
      var lower = same & rises
      if higher & last != 0 { distance += 1 }
      if lower & last != 0 { distance -= 1 }
      remaining -= 1
      // Each letter still to come can make up for one at most.
      if distance - remaining > limit { return nil }
      higher = (higher << 1) | 1
      lower <<= 1
      (rises, falls, before) = (lower | ~(same | higher), higher & same, here)
    }
    return distance <= limit ? distance : nil
  }
}

/// A sorted list of words in which each leaves away what it shares with the one before.
///
/// A capital letter stands before each word and says how many letters those are, `A` for none, counted as JavaScript does
/// (UTF-16). No word has a capital of ASCII in it: terms and the ids of pages are in lower case.
struct FrontCodedList: Sendable {
  /// The list, UTF-8.
  private(set) var bytes: [UInt8] = []
  /// The word that was added last.
  private(set) var last: [UInt8] = []

  private static let maximumShare = 25

  /// Adds a word.
  mutating func append(_ word: [UInt8]) {
    let share = share(of: word)
    bytes.append(UInt8(ascii: "A") + UInt8(share.units))
    bytes += word[share.bytes...]
    last = word
  }

  /// What a word has in common with the one before: whole letters.
  private func share(of word: [UInt8]) -> (bytes: Int, units: Int) {
    var share = (bytes: 0, units: 0)
    var units = 0
    for (index, byte) in word.enumerated() {
      // Where a letter begins, all before it is shared.
      if byte & 0xC0 != 0x80 {
        share = (index, units)
        units += byte < 0xF0 ? 1 : 2
        if units > Self.maximumShare { return share }
      }
      guard index < last.count, last[index] == byte else { return share }
    }
    return (word.count, units)
  }
}

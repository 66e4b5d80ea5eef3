/// The words that occur in forms, each with a number.
///
/// A table with open addressing: a text is looked up word by word, and most words are not found, at the first probe.
struct Vocabulary: Sendable {
  private var slots: [Int32]
  private var words: [(hash: UInt64, range: Range<Int>)] = []
  private var bytes: [UInt8] = []

  init() {
    slots = Array(repeating: -1, count: 64)
  }

  /// The number of `word`, given when it first comes.
  mutating func insert(_ word: ArraySlice<UInt8>, hash: UInt64) -> Int32 {
    if let found = find(word, hash: hash) { return found }
    if words.count * 2 >= slots.count { grow() }
    let number = Int32(words.count)
    words.append((hash, bytes.count..<(bytes.count + word.count)))
    bytes += word
    place(number, hash: hash)
    return number
  }

  /// The number of `word`, or nil.
  func find(_ word: ArraySlice<UInt8>, hash: UInt64) -> Int32? {
    var slot = Int(truncatingIfNeeded: hash ^ hash >> 32) & (slots.count - 1)
    while slots[slot] >= 0 {
      let candidate = words[Int(slots[slot])]
      if candidate.hash == hash, bytes[candidate.range].elementsEqual(word) { return slots[slot] }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  private mutating func place(_ number: Int32, hash: UInt64) {
    var slot = Int(truncatingIfNeeded: hash ^ hash >> 32) & (slots.count - 1)
    while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = number
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 2)
    for (index, word) in words.enumerated() { place(Int32(index), hash: word.hash) }
  }
}

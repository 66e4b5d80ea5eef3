/// The words that occur in forms, each with a number.
///
/// A table with open addressing: a text is looked up word by word, and most words are not found, at the first probe.
struct Vocabulary: Sendable {
  /// A part of a word's hash with its number, so that a word that is not here is known from one place in memory.
  private struct Slot {
    var tag: UInt32 = 0
    var number: Int32 = -1
  }

  private var slots: [Slot]
  /// A bit for each of the hashes that occur, sixteen times as many as there are words at the most: small enough to stay
  /// near the processor, where the slots of many words would not.
  private var filter: [UInt64]
  private var words: [(hash: UInt64, range: Range<Int>)] = []
  private var bytes: [UInt8] = []

  init() {
    slots = Array(repeating: Slot(), count: 64)
    filter = Array(repeating: 0, count: 64 / 8)
  }

  /// The number of words.
  var count: Int { words.count }

  /// The number of `word`, given when it first comes.
  mutating func insert(_ word: UnsafeBufferPointer<UInt8>, hash: UInt64) -> Int32 {
    if let found = find(word, hash: hash) { return found }
    if words.count * 2 >= slots.count { grow() }
    let number = Int32(words.count)
    words.append((hash, bytes.count..<(bytes.count + word.count)))
    bytes += word
    place(number, hash: hash)
    return number
  }

  /// The number of `word`, or nil.
  @inline(__always)
  func find(_ word: UnsafeBufferPointer<UInt8>, hash: UInt64) -> Int32? {
    let bit = Self.spread(hash)
    guard filter[bit >> 6 & (filter.count - 1)] & 1 << UInt64(bit & 63) != 0 else { return nil }
    return findSlot(of: word, hash: hash)
  }

  private func findSlot(of word: UnsafeBufferPointer<UInt8>, hash: UInt64) -> Int32? {
    let tag = UInt32(truncatingIfNeeded: hash >> 32)
    var index = Self.spread(hash) & (slots.count - 1)
    while true {
      let slot = slots[index]
      if slot.number < 0 { return nil }
      if slot.tag == tag, bytes[words[Int(slot.number)].range].elementsEqual(word) { return slot.number }
      index = (index + 1) & (slots.count - 1)
    }
  }

  private mutating func place(_ number: Int32, hash: UInt64) {
    let bit = Self.spread(hash)
    filter[bit >> 6 & (filter.count - 1)] |= 1 << UInt64(bit & 63)
    var index = bit & (slots.count - 1)
    while slots[index].number >= 0 { index = (index + 1) & (slots.count - 1) }
    slots[index] = Slot(tag: UInt32(truncatingIfNeeded: hash >> 32), number: number)
  }

  private mutating func grow() {
    slots = Array(repeating: Slot(), count: slots.count * 2)
    filter = Array(repeating: 0, count: slots.count / 8)
    for (index, word) in words.enumerated() { place(Int32(index), hash: word.hash) }
  }

  /// The low bits of a hash, on which all of its bits have had their say.
  private static func spread(_ hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash ^ hash >> 29)
  }
}

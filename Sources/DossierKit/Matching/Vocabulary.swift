/// The words that occur in forms, each with a number.
///
/// A text is looked up word by word, and most words are not found: a filter knows them from one bit.
struct Vocabulary: Sendable {
  private var table = TermTable()
  /// A bit for each of the hashes that occur, sixteen times as many as there are words at the least: small enough to stay
  /// near the processor, where the table of many words would not.
  private var filter: [UInt64] = []

  /// The number of words.
  var count: Int { table.count }

  /// The number of `word`, given when it first comes.
  mutating func insert(_ word: UnsafeBufferPointer<UInt8>, hash: UInt64) -> Int32 {
    let number = Int32(table.insert(word, hash: hash))
    if filter.count == table.slotCount / 8 {
      mark(hash)
    } else {
      filter = Array(repeating: 0, count: table.slotCount / 8)
      for hash in table.hashes { mark(hash) }
    }
    return number
  }

  /// The number of `word`, or nil.
  @inline(__always)
  func find(_ word: UnsafeBufferPointer<UInt8>, hash: UInt64) -> Int32? {
    guard !filter.isEmpty else { return nil }
    let bit = TermTable.spread(hash)
    guard filter[bit >> 6 & (filter.count - 1)] & 1 << UInt64(bit & 63) != 0 else { return nil }
    return findMarked(word, hash: hash)
  }

  private func findMarked(_ word: UnsafeBufferPointer<UInt8>, hash: UInt64) -> Int32? {
    table.find(word, hash: hash).map { Int32($0) }
  }

  private mutating func mark(_ hash: UInt64) {
    let bit = TermTable.spread(hash)
    filter[bit >> 6 & (filter.count - 1)] |= 1 << UInt64(bit & 63)
  }
}

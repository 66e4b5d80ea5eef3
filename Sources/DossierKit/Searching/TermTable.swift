/// The terms of some pages, each with a number; found by open addressing.
struct TermTable: Sendable {
  private struct Slot {
    var tag: UInt32 = 0
    var number: Int32 = -1
  }

  private var slots: [Slot] = Array(repeating: Slot(), count: 256)
  private var hashes: [UInt64] = []
  /// Where each term ends in ``bytes``.
  private var ends: [Int32] = []
  private var bytes: [UInt8] = []

  /// The number of terms.
  var count: Int { ends.count }

  /// Gives `body` a term.
  func withTerm<Result>(_ number: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[ends.piece(number)])) }
  }

  /// The numbers of all terms, in the order of their bytes.
  func sorted() -> [Int32] {
    bytes.withUnsafeBufferPointer { bytes in
      // The first eight bytes nearly always decide.
      var entries: [(key: UInt64, number: Int32)] = (0..<count).map { number in
        let term = bytes[ends.piece(number)]
        var key: UInt64 = 0
        for byte in term.prefix(8) { key = key << 8 | UInt64(byte) }
        return (key << (8 * UInt64(8 - min(8, term.count))), Int32(number))
      }
      entries.sort { left, right in
        if left.key != right.key { return left.key < right.key }
        return bytes[ends.piece(Int(left.number))].lexicographicallyPrecedes(
          bytes[ends.piece(Int(right.number))])
      }
      return entries.map(\.number)
    }
  }

  /// The number of `term`, given when it first comes.
  mutating func insert(_ term: UnsafeBufferPointer<UInt8>, hash: UInt64) -> Int {
    let (found, free) = probe(term, hash: hash)
    if found >= 0 { return Int(found) }
    let number = count
    slots[free] = Slot(tag: Self.tag(hash), number: Int32(number))
    hashes.append(hash)
    bytes += term
    ends.append(Int32(bytes.count))
    if count * 2 >= slots.count { grow() }
    return number
  }

  @inline(__always)
  private func probe(_ term: UnsafeBufferPointer<UInt8>, hash: UInt64) -> (found: Int32, slot: Int) {
    let mask = slots.count &- 1
    let tag = Self.tag(hash)
    var index = Self.spread(hash) & mask
    return slots.withUnsafeBufferPointer { slots in
      while true {
        let slot = slots[index]
        if slot.number < 0 || (slot.tag == tag && isTerm(Int(slot.number), term)) {
          return (slot.number, index)
        }
        index = (index &+ 1) & mask
      }
    }
  }

  @inline(__always)
  private func isTerm(_ number: Int, _ term: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = number == 0 ? 0 : Int(ends[number &- 1])
    guard Int(ends[number]) &- start == term.count else { return false }
    return bytes.withUnsafeBufferPointer { bytes in
      for index in 0..<term.count where bytes[start &+ index] != term[index] { return false }
      return true
    }
  }

  private mutating func grow() {
    slots = Array(repeating: Slot(), count: slots.count * 2)
    let mask = slots.count - 1
    for (number, hash) in hashes.enumerated() {
      var index = Self.spread(hash) & mask
      while slots[index].number >= 0 { index = (index + 1) & mask }
      slots[index] = Slot(tag: Self.tag(hash), number: Int32(number))
    }
  }

  private static func tag(_ hash: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: hash >> 32) }
  private static func spread(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash ^ hash >> 29) }
}

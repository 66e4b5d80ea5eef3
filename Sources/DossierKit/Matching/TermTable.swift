/// Words, each with a number; found by open addressing.
///
/// A slot holds the number of a term in its low bits, as many as the number of slots takes, and above them a part of the
/// term's hash, so that most words that are not here are known from one small place in memory.
struct TermTable: Sendable {
  /// Never full by more than half, so that no number has all its bits set as a free slot has.
  private var slots: [UInt32]
  private(set) var hashes: [UInt64] = []
  /// Where each term ends in ``bytes``.
  private var ends: [Int32] = []
  private var bytes: [UInt8] = []

  private static let free = UInt32.max

  /// A table that need not grow before it has half as many terms as `slots`, a power of two.
  init(slots count: Int = 256) {
    slots = Array(repeating: Self.free, count: count)
  }

  /// The number of terms.
  var count: Int { ends.count }
  /// How many slots there are: a power of two.
  var slotCount: Int { slots.count }

  /// Gives `body` a term.
  func withTerm<Result>(_ number: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[ends.piece(number)])) }
  }

  /// The numbers of all terms, in the order of their bytes.
  func sorted() -> [Int32] {
    bytes.withUnsafeBufferPointer { bytes in
      var entries: [(key: UInt64, number: Int32)] = (0..<count).map { number in
        (Self.key(of: bytes[ends.piece(number)]), Int32(number))
      }
      entries.sort { left, right in
        if left.key != right.key { return left.key < right.key }
        return bytes[ends.piece(Int(left.number))].lexicographicallyPrecedes(
          bytes[ends.piece(Int(right.number))])
      }
      return entries.map(\.number)
    }
  }

  /// The first eight bytes of a term, by which terms are put in order before anything else; they nearly always decide.
  static func key(of term: Slice<UnsafeBufferPointer<UInt8>>) -> UInt64 {
    var key: UInt64 = 0
    for byte in term.prefix(8) { key = key << 8 | UInt64(byte) }
    return key << (8 * UInt64(8 - min(8, term.count)))
  }

  /// The number of `term`, given when it first comes.
  mutating func insert(_ term: UnsafeBufferPointer<UInt8>, hash: UInt64) -> Int {
    let (found, free) = probe(term, hash: hash)
    if let found { return found }
    let number = count
    slots[free] = Self.tag(hash, slots.count) | UInt32(number)
    hashes.append(hash)
    bytes += term
    ends.append(Int32(bytes.count))
    if count * 2 >= slots.count { grow() }
    return number
  }

  /// The number of `term`, or nil.
  @inline(__always)
  func find(_ term: UnsafeBufferPointer<UInt8>, hash: UInt64) -> Int? { probe(term, hash: hash).found }

  @inline(__always)
  private func probe(_ term: UnsafeBufferPointer<UInt8>, hash: UInt64) -> (found: Int?, slot: Int) {
    let mask = UInt32(truncatingIfNeeded: slots.count &- 1)
    let tag = Self.tag(hash, slots.count)
    var index = Self.spread(hash) & Int(mask)
    return slots.withUnsafeBufferPointer { slots in
      while true {
        let slot = slots[index]
        if slot == Self.free { return (nil, index) }
        if slot & ~mask == tag, isTerm(Int(slot & mask), term) { return (Int(slot & mask), index) }
        index = (index &+ 1) & Int(mask)
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
    slots = Array(repeating: Self.free, count: slots.count * 2)
    let mask = slots.count - 1
    for (number, hash) in hashes.enumerated() {
      var index = Self.spread(hash) & mask
      while slots[index] != Self.free { index = (index + 1) & mask }
      slots[index] = Self.tag(hash, slots.count) | UInt32(number)
    }
  }

  /// What a slot has of a hash, above the bits of the number.
  @inline(__always)
  private static func tag(_ hash: UInt64, _ slots: Int) -> UInt32 {
    UInt32(truncatingIfNeeded: hash >> 32) & ~UInt32(truncatingIfNeeded: slots &- 1)
  }

  /// The low bits of a hash, on which all of its bits have had their say.
  static func spread(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash ^ hash >> 29) }
}

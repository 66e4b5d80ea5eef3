/// Bytes in memory, or set aside in a file from which they are read each time they are asked for.
struct StoredBytes: Sendable {
  /// How many they are.
  private(set) var count: Int
  /// Where they begin in the file.
  private var start = 0
  private var place: Place

  private enum Place: Sendable {
    case memory([UInt8])
    case file(ScratchFile)
  }

  /// Bytes in memory.
  init(_ bytes: [UInt8] = []) {
    count = bytes.count
    place = .memory(bytes)
  }

  var isEmpty: Bool { count == 0 }

  /// All of them.
  var bytes: [UInt8] {
    switch place {
    case .memory(let bytes): bytes
    case .file(let file): file.read(start..<start + count)
    }
  }

  /// Some of them.
  subscript(range: Range<Int>) -> [UInt8] { slice(range).bytes }

  /// Some of them, where they are.
  func slice(_ range: Range<Int>) -> StoredBytes {
    if case .memory(let bytes) = place { return StoredBytes(Array(bytes[range])) }
    var slice = self
    slice.start += range.lowerBound
    slice.count = range.count
    return slice
  }

  /// Adds bytes at the end.
  mutating func append(_ more: some Collection<UInt8>) {
    var all = bytes
    // Else the bytes would have two owners and be copied each time.
    place = .memory([])
    all += more
    self = StoredBytes(all)
  }

  /// Moves the bytes of several to a file; where there is none, or it takes no more, they stay in memory.
  static func setAside(_ all: inout [StoredBytes], in file: ScratchFile?) {
    guard let file else { return }
    var joined: [UInt8] = []
    joined.reserveCapacity(all.reduce(0) { $0 + $1.count })
    for stored in all { joined += stored.bytes }
    guard !joined.isEmpty, var start = file.append(joined) else { return }
    for index in all.indices where !all[index].isEmpty {
      (all[index].place, all[index].start) = (.file(file), start)
      start += all[index].count
    }
  }

  /// Moves the bytes to a file; where there is none, or it takes no more, they stay in memory.
  mutating func setAside(in file: ScratchFile?) {
    var all = [self]
    Self.setAside(&all, in: file)
    self = all[0]
  }
}

extension StoredBytes: Hashable {
  static func == (left: StoredBytes, right: StoredBytes) -> Bool {
    left.count == right.count && left.bytes == right.bytes
  }

  func hash(into hasher: inout Hasher) { hasher.combine(bytes) }
}

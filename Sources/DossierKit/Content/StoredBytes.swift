/// Bytes in memory, or set aside in a file from which they are read each time they are asked for.
struct StoredBytes: Sendable {
  /// How many they are.
  private(set) var count: Int
  /// Where they begin in the file, or among the bytes in memory.
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
    case .memory(let all): all.count == count ? all : Array(all[start..<start + count])
    case .file(let file): file.read(start..<start + count)
    }
  }

  /// Some of them.
  subscript(range: Range<Int>) -> [UInt8] { slice(range).bytes }

  /// Some of them, where they are.
  func slice(_ range: Range<Int>) -> StoredBytes {
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

  /// Several in memory: those that were set aside together, one behind the other, are read from the file at once, and
  /// others left where they are.
  static func loaded(_ all: [StoredBytes]) -> [StoredBytes] {
    let filled = all.filter { !$0.isEmpty }
    guard let first = filled.first, case .file(let file) = first.place else { return all }
    var end = first.start
    for stored in filled {
      guard case .file(let other) = stored.place, other === file, stored.start == end else { return all }
      end += stored.count
    }
    let bytes = file.read(first.start..<end)
    return all.map { stored in
      guard !stored.isEmpty else { return stored }
      var loaded = stored
      (loaded.place, loaded.start) = (.memory(bytes), stored.start - first.start)
      return loaded
    }
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

/// How many things are worked on at once.
enum Parallelism {
  /// The most batches that ``Swift/RandomAccessCollection/parallelMap(_:)`` has under way. What comes out never depends
  /// on it, which a test shows with one and with many.
  @TaskLocal static var width = Int.max
}

extension RandomAccessCollection where Index == Int, Self: Sendable, Element: Sendable {
  /// The results of `transform` for every element, in order, worked out on all cores.
  ///
  /// Elements are handed out in small batches as cores become free, so that a few long ones hold nobody up.
  func parallelMap<Result: Sendable>(_ transform: @escaping @Sendable (Element) -> Result) async -> [Result] {
    let batch = Swift.max(1, Swift.min(64, count / 64))
    let starts = Array(stride(from: startIndex, to: endIndex, by: batch))
    guard starts.count > 1 else { return map(transform) }
    let end = endIndex
    return await withTaskGroup(of: (Int, [Result]).self) { group in
      var waiting = starts[...]
      func begin() {
        guard let start = waiting.popFirst() else { return }
        group.addTask {
          (start, self[start..<Swift.min(start + batch, end)].map(transform))
        }
      }
      for _ in 0..<Swift.min(Parallelism.width, starts.count) { begin() }
      var parts: [(Int, [Result])] = []
      parts.reserveCapacity(starts.count)
      for await part in group {
        parts.append(part)
        begin()
      }
      parts.sort { $0.0 < $1.0 }
      return parts.flatMap(\.1)
    }
  }
}

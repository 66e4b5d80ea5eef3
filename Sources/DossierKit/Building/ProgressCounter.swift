import Synchronization

/// Counts pages from many threads and reports about a hundred times in all.
final class ProgressCounter: Sendable {
  private let done = Atomic<Int>(0)
  private let total: Int
  private let report: @Sendable (BuildStage) -> Void

  init(total: Int, report: @escaping @Sendable (BuildStage) -> Void) {
    self.total = total
    self.report = report
  }

  func advance() {
    let count = done.add(1, ordering: .relaxed).newValue
    if count == total || count % max(1, total / 100) == 0 { report(.writing(done: count, of: total)) }
  }
}

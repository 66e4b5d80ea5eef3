import DossierKit
import Foundation
import Synchronization

/// One line on a terminal that says what goes on, for work that takes longer than a moment.
final class ProgressLine: Sendable {
  private let start = ContinuousClock.now
  private let isShown = Mutex(false)

  /// Shows a stage; short work leaves the terminal alone.
  func show(_ stage: BuildStage) {
    guard ContinuousClock.now - start > .milliseconds(400) || stage == .waiting else { return }
    let words =
      switch stage {
      case .reading: "Reading …"
      case .linking(let pages): "Linking \(pages) pages …"
      case .writing(let done, let total): "Writing \(done) of \(total) pages …"
      case .waiting: "Another build is writing here; waiting for it …"
      }
    isShown.withLock { isShown in
      isShown = true
      write("\r\u{1B}[2K" + words)
    }
  }

  /// Takes the line away again.
  func clear() {
    isShown.withLock { isShown in
      if isShown { write("\r\u{1B}[2K") }
      isShown = false
    }
  }

  private func write(_ text: String) {
    try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
  }
}

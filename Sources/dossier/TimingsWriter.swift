import DossierKit
import Foundation

/// Writes where the time of a build went.
struct TimingsWriter {
  let times: [StageTime]

  /// A table for people: seconds on the clock and of all processors, with a last line for the whole.
  var table: String {
    let whole = (name: "all", time: total(\.time), processor: total(\.processorTime))
    let rows = times.map { (name: $0.stage.rawValue, time: $0.time, processor: $0.processorTime) } + [whole]
    let lines = rows.map { row in
      column(row.name, width: -8) + column(seconds(row.time), width: 10)
        + column(seconds(row.processor), width: 13)
    }
    let heading =
      column("stage", width: -8) + column("time, s", width: 10) + column("processor, s", width: 13)
    return ([heading] + lines).joined(separator: "\n") + "\n"
  }

  /// The same as a JSON object (RFC 8259) on one line: `stages`, each with `stage`, `seconds` and `processorSeconds`,
  /// and the whole's `seconds` and `processorSeconds`.
  ///
  /// - Throws: what `JSONEncoder` throws.
  func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let stages = times.map {
      Entry(stage: $0.stage.rawValue, time: $0.time, processorTime: $0.processorTime)
    }
    let whole = Whole(
      stages: stages, seconds: total(\.time) / .seconds(1),
      processorSeconds: total(\.processorTime) / .seconds(1))
    return String(decoding: try encoder.encode(whole), as: UTF8.self) + "\n"
  }

  private struct Whole: Encodable {
    var stages: [Entry]
    var seconds: Double
    var processorSeconds: Double
  }

  private struct Entry: Encodable {
    var stage: String
    var seconds: Double
    var processorSeconds: Double

    init(stage: String, time: Duration, processorTime: Duration) {
      self.stage = stage
      seconds = time / .seconds(1)
      processorSeconds = processorTime / .seconds(1)
    }
  }

  private func total(_ part: KeyPath<StageTime, Duration>) -> Duration {
    times.reduce(.zero) { $0 + $1[keyPath: part] }
  }

  /// Three decimals, whatever the locale.
  private func seconds(_ time: Duration) -> String {
    let thousandths = Int((time / .milliseconds(1)).rounded())
    let rest = String(thousandths % 1000)
    return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - rest.count) + rest
  }

  /// Padded to a width: on the left for figures, on the right where the width is negative.
  private func column(_ text: String, width: Int) -> String {
    let padding = String(repeating: " ", count: max(0, abs(width) - text.count))
    return width < 0 ? text + padding : padding + text
  }
}

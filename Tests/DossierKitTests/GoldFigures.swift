import Foundation

/// The figures that no change may lower: a line with precision and recall for each language and for all.
struct GoldFigures: Equatable, CustomStringConvertible {
  /// Precision and recall in ten-thousandths, by language.
  private var figures: [String: [Int]] = [:]

  static let path = MentionGold.folder + "/figures.txt"

  init(_ report: GoldReport) {
    figures = report.scores.mapValues { [$0.precision, $0.recall] }
    figures["all"] = [report.overall.precision, report.overall.recall]
  }

  /// Reads what ``description`` writes.
  init(parsing text: String) throws {
    for line in text.split(separator: "\n").dropFirst() {
      let columns = line.split(separator: " ")
      let values = columns.dropFirst().compactMap { Int($0.replacing(".", with: "")) }
      guard columns.count == 3, values.count == 2 else {
        throw MentionGold.FormatError(description: "not a line of figures: \(line)")
      }
      figures[String(columns[0])] = values
    }
  }

  var description: String {
    let lines = figures.sorted { $0.key < $1.key }.map { language, values in
      let shown = values.map { value in
        let digits = String(value % 10_000)
        return "\(value / 10_000)." + String(repeating: "0", count: 4 - digits.count) + digits
      }
      return "\(language.padding(toLength: 8, withPad: " ", startingAt: 0))  \(shown[0])     \(shown[1])\n"
    }
    return "language  precision  recall\n" + lines.joined()
  }

  /// What is lower here than in the figures recorded; a language that is gone counts as lower.
  func lowered(since recorded: Self) -> [String] {
    recorded.figures.sorted { $0.key < $1.key }.compactMap { language, values in
      let now = figures[language] ?? [0, 0]
      return zip(now, values).contains { $0 < $1 } ? "\(language): \(now) instead of \(values)" : nil
    }
  }
}

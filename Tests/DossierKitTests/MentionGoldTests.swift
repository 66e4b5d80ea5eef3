import DossierKit
import Foundation
import Testing

@Suite("Mentions in texts with known answers")
struct MentionGoldTests {
  @Test(
    "Of the mentions in the gold at least 99 % are found and 99 % of those found are right, and never fewer")
  func gold() async throws {
    let gold = try MentionGold()
    let scratch = try ContentScratch(gold.files)
    defer { scratch.remove() }
    let report = await Builder(scratch.options()).mentions()
    #expect(!report.diagnostics.hasErrors, "\(report.diagnostics.sorted().map(\.message))")
    let result = GoldReport(gold, report.records.map { $0.below(scratch.at("")) })
    print(Self.table(result))

    #expect(result.overall.precision >= 9_900)
    #expect(result.overall.recall >= 9_900)
    let figures = GoldFigures(result)
    if Fixtures.isUpdating { try Data(figures.description.utf8).write(to: URL(filePath: GoldFigures.path)) }
    let recorded = try GoldFigures(parsing: String(contentsOfFile: GoldFigures.path, encoding: .utf8))
    #expect(figures.lowered(since: recorded) == [])
  }

  private static func table(_ result: GoldReport) -> String {
    let rows = result.scores.sorted { $0.key < $1.key } + [("all", result.overall)]
    let lines = rows.map { language, score in
      "\(language): \(score.right) right of \(score.found) found and \(score.marked) marked, "
        + "beside \(score.traps) names that mean nobody"
    }
    return (lines + [GoldFigures(result).description] + result.misses).joined(separator: "\n")
  }

  @Test("A mark is taken out of the text, and its place is counted in scalars of what is left")
  func marks() throws {
    let page = try GoldPage(
      path: "p", language: "fr", annotated: "e\u{301} ⟦-|un⟧\nl’⟦a:alias|E\u{301}tat⟧ ⟦b:name|B|b⟧")
    #expect(page.text == "é un\nl’État B|b")
    #expect(page.marks.map(\.line) == [1, 2, 2])
    #expect(page.marks.map(\.column) == [4, 3, 9])
    #expect(page.marks.map(\.text) == ["un", "État", "B|b"])
    #expect(page.marks.map(\.meaning?.form) == [nil, .alias, .name])
  }

  @Test(
    "A broken mark is an error", arguments: ["⟦mali|Mali⟧", "⟦mali:word|Mali⟧", "Mali⟧", "⟦mali:name|Mali"])
  func brokenMarks(text: String) {
    #expect(throws: MentionGold.FormatError.self) {
      try GoldPage(path: "p", language: "en", annotated: text)
    }
  }

  @Test("A figure that sinks is told from one that rises")
  func figures() throws {
    let head = "language  precision  recall\n"
    let recorded = try GoldFigures(parsing: head + "all 0.9900 1.0000\nen 0.9000 0.9000\n")
    #expect(try GoldFigures(parsing: recorded.description) == recorded)
    #expect(recorded.lowered(since: recorded) == [])
    let changed = try GoldFigures(parsing: head + "all 1.0000 0.9999\nen 0.9100 0.9000\n")
    #expect(changed.lowered(since: recorded) == ["all: [10000, 9999] instead of [9900, 10000]"])
  }
}

extension MentionRecord {
  /// The same with its file's path below the folder.
  fileprivate func below(_ folder: String) -> Self {
    var record = self
    let place = record.location
    if place.file.hasPrefix(folder) {
      let file = String(place.file.dropFirst(folder.count))
      record.location = SourceLocation(file: file, line: place.line, column: place.column)
    }
    return record
  }
}

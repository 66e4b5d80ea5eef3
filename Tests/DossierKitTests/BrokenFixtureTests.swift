import DossierKit
import Foundation
import Testing

/// A content folder with mistakes in `Fixtures/broken/`, named by the code that it is about.
struct BrokenFixture: Sendable, CustomTestStringConvertible {
  let name: String

  var testDescription: String { name }
  var path: String { Fixtures.folder + "/broken/" + name }

  /// The code that the folder is about: `bad-date` of `bad-date-in-claim`.
  var subject: DiagnosticCode? {
    DiagnosticCode.allCases.filter { name == $0.rawValue || name.hasPrefix($0.rawValue + "-") }
      .max { $0.rawValue.utf8.count < $1.rawValue.utf8.count }
  }

  static let all = Fixtures.names(in: "broken").map(BrokenFixture.init)
}

@Suite("Broken content")
struct BrokenFixtureTests {
  @Test("A mistake is reported word for word as its fixture says, at its place", arguments: BrokenFixture.all)
  func messages(fixture: BrokenFixture) async throws {
    var options = BuildOptions()
    options.content = fixture.path + "/content"
    let shown = await Builder(options).check(for: PlainTheme()).terminalText(without: fixture.path)
    let golden = URL(filePath: fixture.path + "/expected.txt")
    if Fixtures.isUpdating { try Data(shown.utf8).write(to: golden) }
    #expect(try shown == String(contentsOf: golden, encoding: .utf8))
    let subject = try #require(fixture.subject)
    #expect(shown.contains("[\(subject.rawValue)]\n"))
  }

  @Test(
    "Content with errors leaves an existing output byte for byte as it was, and warnings do so where they are errors",
    arguments: BrokenFixture.all)
  func output(fixture: BrokenFixture) async throws {
    let scratch = try ContentScratch()
    defer { scratch.remove() }
    try scratch.folder.build(["index.html": "old", "deep/page.html": "old too"])
    try scratch.folder.put("example.org", "public/CNAME")
    let before = try scratch.folder.snapshot("public")
    var options = scratch.options(isStrict: true)
    options.content = fixture.path + "/content"
    let report = try await Builder(options).build(with: PlainTheme())
    guard fixture.subject?.severity != .note else {
      #expect(!report.diagnostics.hasErrors)
      #expect(report.output != nil)
      return
    }
    #expect(report.diagnostics.hasErrors)
    #expect(report.output == nil)
    #expect(try scratch.folder.snapshot("public") == before)
    #expect(try scratch.folder.names() == ["content", "public"])
  }

  @Test("Warnings alone do not stop a build")
  func warnings() async throws {
    let fixture = BrokenFixture(name: "raw-html")
    let scratch = try ContentScratch()
    defer { scratch.remove() }
    var options = scratch.options()
    options.content = fixture.path + "/content"
    let report = try await Builder(options).build(with: PlainTheme())
    #expect(report.diagnostics.count(of: .warning) > 0)
    #expect(report.output != nil)
  }

  /// Only the command gives these: they are about the output, which a check does not touch.
  static let ofOutput: Set<DiagnosticCode> = [.outputForeign, .outputConflict, .disk]

  @Test("Every code has a fixture or a generated case", arguments: DiagnosticCode.allCases)
  func completeness(code: DiagnosticCode) {
    let covered = Set(BrokenFixture.all.compactMap(\.subject)).union(HostileContentTests.codes).union(
      Self.ofOutput)
    #expect(covered.contains(code))
  }
}

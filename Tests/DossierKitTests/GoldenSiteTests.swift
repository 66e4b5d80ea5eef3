import DossierKit
import Foundation
import Testing

/// A whole small site in `Fixtures/valid/`: its content, and under `expected/` every file that is made of it.
struct ValidFixture: Sendable, CustomTestStringConvertible {
  let name: String

  var testDescription: String { name }
  var path: String { Fixtures.folder + "/valid/" + name }

  static let all = Fixtures.names(in: "valid").map(ValidFixture.init)

  func check() async -> BuildReport {
    var options = BuildOptions()
    options.content = path + "/content"
    return await Builder(options).check()
  }
}

@Suite("Whole sites")
struct GoldenSiteTests {
  @Test("Each file is byte for byte as its golden copy", arguments: ValidFixture.all)
  func golden(fixture: ValidFixture) async throws {
    let scratch = try ContentScratch()
    defer { scratch.remove() }
    var options = scratch.options()
    options.content = fixture.path + "/content"
    let report = try await Builder(options).build(with: PlainTheme())
    #expect(!report.diagnostics.hasErrors, "\(report.terminalText(without: fixture.path))")
    let golden = fixture.path + "/expected"
    if Fixtures.isUpdating {
      try? FileManager.default.removeItem(atPath: golden)
      try FileManager.default.copyItem(atPath: scratch.folder.output, toPath: golden)
      // The manifest holds the digests of the others, and no more.
      try FileManager.default.removeItem(atPath: golden + "/.dossier.json")
    }
    #expect(Tree.differences(try scratch.site(), try Tree.files(in: golden)) == [])
  }

  @Test(
    "Every link of a site, from any of its files, leads to a file of the site and to an element in it",
    arguments: ValidFixture.all)
  func links(fixture: ValidFixture) async throws {
    let site = try Tree.files(in: fixture.path + "/expected").mapValues {
      String(decoding: $0, as: UTF8.self)
    }
    var broken: [String] = []
    for (path, page) in site where path.hasSuffix(".html") {
      for match in page.matches(of: #/(?:href|src)="([^"]*)"/#) {
        // The page for missing pages has paths from the root of the host, where the fixture's site lies in this folder.
        let address = String(match.output.1.trimmingPrefix("/border/")).replacing("&amp;", with: "&")
        guard !address.contains(#/^[a-z]+:/#) else { continue }
        let base = URL(filePath: "/" + path)
        let parts = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(
          String.init)
        let target =
          parts[0].isEmpty
          ? path
          : String(
            base.deletingLastPathComponent().appending(path: parts[0].removingPercentEncoding ?? "")
              .standardized.path.dropFirst())
        let isThere = site[target] != nil
        let element = parts.count > 1 ? parts[1].removingPercentEncoding ?? "" : nil
        // The list of sources is the theme's to show.
        let isFound =
          element.map { $0.hasPrefix("source-") || site[target]?.contains("id=\"\($0)\"") == true } ?? true
        if !isThere || !isFound { broken.append("\(path): \(address)") }
      }
    }
    #expect(broken.sorted() == [])
  }

  @Test("A fixture that uses every field has but the warning that it is about")
  func warnings() async throws {
    let report = await ValidFixture(name: "everything").check()
    #expect(Set(report.codes) == [.sharedAlias])
    #expect(await ValidFixture(name: "minimal").check().diagnostics.isEmpty)
  }
}

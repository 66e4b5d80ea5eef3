import DossierKit
import Foundation
import Testing

@Suite("Diagnostics for programs")
struct DiagnosticFormatsTests {
  private var diagnostics: Diagnostics {
    var diagnostics = Diagnostics()
    diagnostics.report(
      .unknownKey, at: SourceLocation(file: "briefings/é 1:a.md", line: 3, column: 2, length: 6),
      "a briefing has no key `sumary`", replacement: "summary")
    diagnostics.report(
      .rawHTML, at: SourceLocation(file: "/tmp/a b.md", line: 7, column: 1), "raw HTML </script>\u{1B}",
      suggestion: "use Markdown",
      notes: [.init("see here", at: SourceLocation(file: "b.md", line: 2, column: 4)), .init("always")])
    diagnostics.report(.disk, "no space left")
    return diagnostics
  }

  @Test("The JSON is an array of plain objects, in order")
  func json() throws {
    var one = Diagnostics()
    one.append(try #require(diagnostics.found.first))
    #expect(
      try JSONWriter().write(one) == """
        [
          {
            "code" : "unknown-key",
            "column" : 2,
            "endColumn" : 8,
            "endLine" : 3,
            "file" : "briefings/é 1:a.md",
            "line" : 3,
            "message" : "a briefing has no key `sumary`",
            "notes" : [

            ],
            "severity" : "error",
            "suggestion" : "did you mean `summary`?"
          }
        ]

        """)
  }

  private struct Entry: Decodable, Equatable {
    struct Note: Decodable, Equatable {
      var message: String
      var file: String?
      var line: Int?
      var column: Int?
    }
    var code: String
    var severity: String
    var file: String?
    var line: Int?
    var column: Int?
    var endLine: Int?
    var endColumn: Int?
    var message: String
    var suggestion: String?
    var notes: [Note]
  }

  @Test("The JSON says all that the diagnostics say")
  func jsonRoundTrip() throws {
    let text = try JSONWriter().write(diagnostics)
    let entries = try JSONDecoder().decode([Entry].self, from: Data(text.utf8))
    let html = Entry(
      code: "raw-html", severity: "warning", file: "/tmp/a b.md", line: 7, column: 1,
      message: "raw HTML </script>\u{1B}", suggestion: "use Markdown",
      notes: [.init(message: "see here", file: "b.md", line: 2, column: 4), .init(message: "always")])
    let key = Entry(
      code: "unknown-key", severity: "error", file: "briefings/é 1:a.md", line: 3, column: 2, endLine: 3,
      endColumn: 8, message: "a briefing has no key `sumary`", suggestion: "did you mean `summary`?",
      notes: [])
    #expect(
      entries == [Entry(code: "disk", severity: "error", message: "no space left", notes: []), html, key])
  }

  @Test("Nothing found is an empty array and an empty list of results")
  func empty() throws {
    #expect(
      try JSONDecoder().decode([Entry].self, from: Data(JSONWriter().write(Diagnostics()).utf8)).isEmpty)
    #expect(try log(of: Diagnostics()).results.isEmpty)
  }

  @Test("The same diagnostics give the same bytes, in whatever order they were found")
  func deterministic() throws {
    var reversed = Diagnostics()
    for diagnostic in diagnostics.found.reversed() { reversed.append(diagnostic) }
    #expect(try JSONWriter().write(reversed) == JSONWriter().write(diagnostics))
    let writer = SARIFWriter(version: "1.0")
    #expect(try writer.write(reversed) == writer.write(diagnostics))
  }

  @Test("The SARIF log names its schema, its tool and a rule for each code")
  func sarifTool() throws {
    let log = try log(of: diagnostics)
    #expect(log.top["version"] as? String == "2.1.0")
    #expect((log.top["$schema"] as? String)?.hasSuffix("/sarif-schema-2.1.0.json") == true)
    #expect(log.run["columnKind"] as? String == "unicodeCodePoints")
    #expect(log.driver["name"] as? String == "dossier")
    #expect(log.driver["version"] as? String == "1.2.3")
    #expect(log.rules.count == DiagnosticCode.allCases.count)
    for rule in log.rules {
      let id = try #require(rule["id"] as? String)
      let code = try #require(DiagnosticCode(rawValue: id))
      #expect((rule["shortDescription"] as? [String: String]) == ["text": code.explanation])
      #expect((rule["defaultConfiguration"] as? [String: String]) == ["level": code.severity.rawValue])
    }
  }

  @Test("A SARIF result has its rule, level, words, place and related places")
  func sarifResults() throws {
    let log = try log(of: diagnostics)
    for result in log.results {
      let index = try #require(result["ruleIndex"] as? Int)
      #expect(log.rules[index]["id"] as? String == result["ruleId"] as? String)
    }
    #expect(log.results.map { $0["ruleId"] as? String } == ["disk", "raw-html", "unknown-key"])
    #expect(log.results.map { $0["level"] as? String } == ["error", "warning", "error"])
    #expect(log.results.map { ($0["locations"] as? [Any])?.count } == [0, 1, 1])
    #expect(
      (log.results[2]["message"] as? [String: String])?["text"]
        == "a briefing has no key `sumary` (did you mean `summary`?)")

    let place = try #require(Place(log.results[2], "locations", 0))
    #expect(place.uri == "briefings/%C3%A9%201%3Aa.md" && place.base == "%SRCROOT%")
    #expect(place.region == ["startLine": 3, "startColumn": 2, "endLine": 3, "endColumn": 8])
    let absolute = try #require(Place(log.results[1], "locations", 0))
    #expect(absolute.uri == "file:///tmp/a%20b.md" && absolute.base == nil)
    #expect(absolute.region == ["startLine": 7, "startColumn": 1])
    let related = try #require(Place(log.results[1], "relatedLocations", 0))
    #expect(related.uri == "b.md" && related.message == "see here")
    #expect((log.results[1]["relatedLocations"] as? [Any])?.count == 2)
  }

  @Test("A SARIF result has a fix only where the text to replace is known exactly")
  func sarifFixes() throws {
    var inexact = Diagnostics()
    inexact.report(.unknownKey, at: SourceLocation(file: "a.md", line: 1, column: 1), "m", replacement: "x")
    #expect(try log(of: inexact).results.first?["fixes"] == nil)

    let fixes = try log(of: diagnostics).results.map { $0["fixes"] as? [[String: Any]] }
    #expect(fixes[0] == nil && fixes[1] == nil)
    let change = try #require((fixes[2]?.first?["artifactChanges"] as? [[String: Any]])?.first)
    let replacement = try #require((change["replacements"] as? [[String: Any]])?.first)
    #expect((replacement["insertedContent"] as? [String: String]) == ["text": "summary"])
    #expect((replacement["deletedRegion"] as? [String: Int])?["endColumn"] == 8)
  }

  private struct Log {
    let top: [String: Any]
    let run: [String: Any]
    let driver: [String: Any]
    let rules: [[String: Any]]
    let results: [[String: Any]]
  }

  private func log(of diagnostics: Diagnostics) throws -> Log {
    let text = try SARIFWriter(version: "1.2.3").write(diagnostics)
    let top = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let run = try #require((top["runs"] as? [[String: Any]])?.first)
    let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
    let rules = try #require(driver["rules"] as? [[String: Any]])
    return Log(
      top: top, run: run, driver: driver, rules: rules,
      results: try #require(run["results"] as? [[String: Any]]))
  }

  private struct Place {
    let uri: String?
    let base: String?
    let region: [String: Int]?
    let message: String?

    init?(_ result: [String: Any], _ key: String, _ index: Int) {
      guard let places = result[key] as? [[String: Any]], places.indices.contains(index),
        let physical = places[index]["physicalLocation"] as? [String: Any],
        let artifact = physical["artifactLocation"] as? [String: String]
      else { return nil }
      (uri, base) = (artifact["uri"], artifact["uriBaseId"])
      region = physical["region"] as? [String: Int]
      message = (places[index]["message"] as? [String: String])?["text"]
    }
  }
}

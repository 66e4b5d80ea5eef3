import DossierKit
import Foundation
import Testing

@Suite("Rules over whole sites")
struct RulesTests {
  private static let everything = Audience(.red, includesDrafts: true)

  private func codes(_ files: [String: String], _ audience: Audience = everything) async throws
    -> [DiagnosticCode]
  {
    let scratch = try ContentScratch(files)
    defer { scratch.remove() }
    return await scratch.check(audience).codes
  }

  @Test("The sample gives no rule a reason, whoever reads it", arguments: [Audience(), everything])
  func sample(audience: Audience) async {
    var options = BuildOptions()
    options.content = URL(filePath: Fixtures.folder + "/../../../content").standardized.path
    options.audience = audience
    let report = await Builder(options).check()
    #expect(report.codes.filter { $0 != .leftOutReference } == [], "\(report.terminalText(without: ""))")
  }

  @Test("A folder of plain Markdown files is left in peace")
  func plain() async throws {
    let found = try await codes([
      "briefings/one.md": briefing(body: "The first."), "briefings/two.md": briefing(body: "See [[one]]."),
      "site.yaml": "nav: [{page: about}]\n", "pages/about.md": file("title: About"),
    ])
    #expect(found == [])
  }

  @Test("What is missing is not reported where it may be left out for the audience")
  func leftOut() async throws {
    let files = [
      "actors/chad.md": file("name: Chad"), "actors/mali.md": file("name: Mali"),
      "dossiers/crisis.md": file("title: Crisis"), "sources/note.md": file("title: Note"),
      "briefings/secret.md": briefing(
        "marking: TLP:RED\ndossiers: [crisis]", body: "Mali said nothing [@note]."),
      "briefings/part.md": briefing(
        "actors: [chad]\ndossiers: [crisis]", body: "> [!TLP:RED]\n> Chad spoke."),
    ]
    #expect(try await codes(files, Audience(.clear)) == [])
    #expect(try await codes(files) == [])
    let open = files.mapValues {
      $0.replacing("marking: TLP:RED\n", with: "").replacing("> Chad spoke.", with: "> No.")
    }
    #expect(try await codes(open, Audience(.clear)) == [])
    #expect(try await codes(open) == [.unnamedActor])
  }

  @Test("What is missing is not reported where a file could not be read")
  func unreadable() async throws {
    let found = try await codes(["actors/chad.md": file("name: Chad"), "briefings/one.md": "---\n"])
    #expect(!found.contains(.orphan))
  }

  @Test("A tenure that is left out is not taken for one that does not exist")
  func secretTenure() async throws {
    let tenures =
      "tenures:\n  - {office: chair, end: 2020}\n  - {office: chair, start: 2024, marking: TLP:RED}"
    let files = [
      "actors/chair.md": file("name: Chair"), "actors/ana.md": file("name: Ana\n\(tenures)"),
      "briefings/one.md": briefing(body: "The current chair Ana spoke."),
    ]
    #expect(try await codes(files, Audience(.clear)) == [])
    #expect(try await codes(files.mapValues { $0.replacing(", marking: TLP:RED", with: "") }) == [])
  }

  static let silentRelations = [
    ("{kind: alliance, with: b, end: 2010}", "{kind: conflict, with: a, start: 2011}"),
    ("{kind: alliance, with: b, end: 2010}", "{kind: conflict, with: a, start: 2010}"),
    ("{kind: alliance, with: b, status: projected}", "{kind: conflict, with: a}"),
    ("{kind: security-cooperation, with: b}", "{kind: rivalry, with: a}"),
    ("{kind: support, with: b}", "{kind: sanction, with: a}"),
    ("{kind: alliance, with: b, status: ended}", "{kind: alliance, with: a, start: 2020}"),
    ("{kind: alliance, with: b, end: 2010}", "{kind: alliance, with: a, start: 2020}"),
    ("{kind: alignment, with: b}", "{kind: alignment, with: a}"),
    ("{kind: membership, with: b, end: 1984}", "{kind: withdrawal, with: a}"),
    ("{kind: other, with: b}", "{kind: other, with: a}"),
    ("{kind: mediation, with: b, status: proposed}", "{kind: mediation, with: b}"),
  ]

  @Test("Relations that can both hold are left in peace", arguments: silentRelations)
  func silence(first: String, second: String) async throws {
    #expect(try await codes(Self.relations(first, second)) == [])
  }

  static let loudRelations: [(String, String, DiagnosticCode)] = [
    ("{kind: alignment, with: b}", "{kind: conflict, with: a}", .contradictoryRelations),
    (
      "{kind: alliance, with: b, start: 2000, end: 2012}", "{kind: rivalry, with: a, start: 2011}",
      .contradictoryRelations
    ),
    ("{kind: support, with: b, status: ended}", "{kind: support, with: b}", .contradictoryRelations),
    ("{kind: alliance, with: b}", "{kind: alliance, with: a}", .duplicateRelation),
    (
      "{kind: conflict, with: b, start: 2012}", "{kind: conflict, with: a, start: 2012, note: North.}",
      .duplicateRelation
    ),
  ]

  @Test("Relations that cannot both hold, or say the same, are reported", arguments: loudRelations)
  func noise(first: String, second: String, code: DiagnosticCode) async throws {
    #expect(try await codes(Self.relations(first, second)) == [code])
  }

  /// Two relations of a and b, each in the file of the actor that it does not name.
  private static func relations(_ first: String, _ second: String) -> [String: String] {
    var written = ["a": "", "b": ""]
    for relation in [first, second] {
      written[relation.contains("with: b") ? "a" : "b", default: ""] += "\n  - \(relation)"
    }
    return Dictionary(
      uniqueKeysWithValues: written.map { id, relations in
        let fields = relations.isEmpty ? "" : "\nrelations:" + relations
        return ("actors/\(id).md", file("name: State \(id.uppercased())\(fields)"))
      })
  }
}

import DossierKit
import Foundation
import Testing

@Suite("What an audience may not see")
struct LeakTests {
  @Test("It leaves no trace in any byte of any file, nor in any file's name", arguments: Marking.allCases)
  func noTrace(audience: Marking) async throws {
    let site = try await built(SecretContent.whole, for: audience)
    for level in SecretContent.levels where level.marking > audience {
      let words = SecretContent.words(of: level).union([level.word, level.marking.label.lowercased()])
      let leaks = site.flatMap { path, bytes in
        words.filter { Self.holds(path, bytes, $0) }.map { "\(path): \($0)" }
      }
      #expect(leaks.sorted() == [])
    }
  }

  @Test("All of it is there for those who may see it", arguments: Marking.allCases)
  func present(audience: Marking) async throws {
    let site = try await built(SecretContent.whole, for: audience)
    let text = site.map { $0.key + "\n" + String(decoding: $0.value, as: UTF8.self) }.joined(separator: "\n")
    for level in SecretContent.levels where level.marking <= audience {
      let missing = SecretContent.words(of: level).filter {
        !text.contains($0) && !Self.isNotShown($0, level)
      }
      #expect(missing.sorted() == [])
    }
  }

  @Test("A site is the same, byte for byte, as if it had been deleted by hand", arguments: Marking.allCases)
  func sameAsDeleted(audience: Marking) async throws {
    let filtered = try await built(SecretContent.whole, for: audience)
    let deleted = try await built(SecretContent.deleted(for: audience), for: audience)
    #expect(filtered.keys.sorted() == deleted.keys.sorted())
    #expect(Tree.differences(filtered, deleted) == [])
  }

  @Test("A link without words of its own is an error where its page is left out, and only there")
  func linkWithoutWords() async throws {
    let scratch = try ContentScratch([
      "actors/secret.md": file("name: Secret\nmarking: TLP:AMBER"),
      "briefings/a.md": briefing(body: "It was [[secret]].\n"),
    ])
    defer { scratch.remove() }
    #expect(await scratch.check(Audience(.clear)).codes.contains(.leftOutLink))
    #expect(await scratch.check(Audience(.green)).codes.contains(.leftOutLink))
    #expect(await scratch.check(Audience(.amber)).diagnostics.isEmpty)
    #expect(await scratch.check(Audience(.red)).diagnostics.isEmpty)
  }

  @Test("A draft is left out as what is marked is, and built where drafts are wanted")
  func drafts() async throws {
    let scratch = try ContentScratch([
      "actors/open.md": file("name: Open"),
      "briefings/a.md": briefing(
        "draft: true\nactors: [open]\nevents: [{id: malachite, title: Malachite}]", body: "Malachite."),
      "briefings/b.md": briefing(
        "events: [public-event, {id: malachitetwo, title: Malachite two, draft: true}]", body: "[[a|words]]"),
      "events/public-event.md": file("title: Event"),
      "replies/b/malachite.md": file("date: 2025\ndraft: true", body: "Malachite."),
    ])
    defer { scratch.remove() }
    try await scratch.build()
    #expect(try scratch.site().allSatisfy { !Self.holds($0.key, $0.value, "malachite") })
    try await scratch.build(Audience(.clear, includesDrafts: true))
    #expect(try scratch.site().contains { Self.holds($0.key, $0.value, "malachite") })
    #expect(try scratch.site().keys.contains("events/malachitetwo.html"))
  }

  @Test(
    "A passage whose marking is not spelled as it should be is never published",
    arguments: [
      "> [!TLP:Amber]\n> obsidian", "> [!tlp:red]\n> obsidian", "> [!TLP:AMBR]\n> obsidian",
      "> [!TLP]\n> obsidian",
      "> [!TLP:RED] obsidian", "> [!TLP:RED]obsidian", "> [!TLP: RED]\n> obsidian",
      "> [!TLP:RED ]\n> obsidian",
      "> [! TLP:RED]\n> obsidian", "> [ !TLP:RED]\n> obsidian", "> [!TPL:RED]\n> obsidian",
      "> [!RED]\n> obsidian",
      "> [!AMBER+STRICT]\n> obsidian", "> [TLP:RED]\n> obsidian", "> TLP:RED\n> obsidian",
      "> [!TLP-RED]\n> obsidian",
      "> [!TLP：RED]\n> obsidian", "> [！TLP:RED]\n> obsidian", "> [!ТLP:RED]\n> obsidian",
      "> [\u{200B}!TLP:RED]\n> obsidian",
      "> [&#33;TLP:RED]\n> obsidian", "> **[!TLP:RED]**\n> obsidian", "> a\n> [!TLP:RED]\n> obsidian",
      "> - [!TLP:RED]\n>   obsidian", "[!TLP:RED] obsidian", "# [!TLP:RED] obsidian",
      "| [!TLP:RED] obsidian |\n|---|\n| b |",
      "> [[!TLP:RED]]\n> obsidian", "> [!TLP:RED](x)\n> obsidian", "> [!TLP:RED]: x\n> obsidian",
      "> [!TLP:RED]\\\n> obsidian",
      "> [!NOTE]\n> [!TLP:RED]\n> obsidian", "> [!TLP:RED]\n\n> obsidian", "> [!TLP:RED]\n\nobsidian",
    ])
  func misspelt(body: String) async throws {
    let scratch = try ContentScratch(["briefings/a.md": briefing(body: body + "\n")])
    defer { scratch.remove() }
    let report = try await scratch.build()
    #expect(report.codes.contains(.invalidMarking))
    #expect(report.output == nil)
  }

  @Test(
    "A field's marking that is not spelled as it should be is never published",
    arguments: [
      "marking: TLP:Amber", "marking: tlp:red", "marking:", "marking: ~", "marking: \"\"",
      "marking: [TLP:RED]", "marking: RED",
      "marking: TLP:YELLOW", "marking: TLP:WHITE", "marking: \"TLP:RED \"", "marking: {a: b}",
      "Marking: TLP:RED", "tlp: RED",
      "claims: [{id: c1, text: obsidian, marking: red}]", "events: [{id: e1, title: obsidian, marking: }]",
    ])
  func misspeltField(field: String) async throws {
    let scratch = try ContentScratch(["briefings/a.md": briefing(field, body: "obsidian\n")])
    defer { scratch.remove() }
    let report = try await scratch.build()
    #expect(report.diagnostics.hasErrors)
    #expect(report.output == nil)
  }

  @Test("Faults of a page that is left out are not reported, but for those that leave its marking in doubt")
  func faultsOfLeftOut() async throws {
    let scratch = try ContentScratch([
      "briefings/a.md": briefing(),
      "actors/secret.md": file("name: Secret\nmarking: TLP:RED\nsumary: x\nmembers: [nobody]"),
    ])
    defer { scratch.remove() }
    #expect(await scratch.check().diagnostics.isEmpty)
    #expect(await scratch.check(Audience(.red)).codes == [.unknownKey, .unresolvedReference])
  }

  @Test("A page that holds passages, claims or members of a restricted marking is marked as they are")
  func marking() async throws {
    let scratch = try ContentScratch([
      "briefings/passage.md": briefing(body: "> [!TLP:AMBER]\n> Kept back.\n"),
      "pages/about.md": file("title: About", body: "> [!TLP:GREEN]\n> Kept back.\n"),
      "briefings/claim.md": briefing("claims: [{id: c1, text: Kept back, marking: \"TLP:AMBER\"}]"),
    ])
    defer { scratch.remove() }
    let options = scratch.options(Audience(.red))
    _ = try await Builder(options).build(with: MarkingTheme())
    let site = try scratch.site()
    #expect(site["briefings/passage.html"] == Array("TLP:AMBER".utf8))
    #expect(site["briefings/claim.html"] == Array("TLP:AMBER".utf8))
    #expect(site["pages/about.html"] == nil)
    #expect(site["about.html"] == Array("TLP:GREEN".utf8))
  }

  /// Words that no page shows: a file's folder, a link definition's label, a reply's file name.
  private static func isNotShown(_ word: String, _ level: SecretContent.Level) -> Bool {
    ["folder", "reference", "reply"].contains(word.dropFirst(level.word.count))
  }

  private static func holds(_ path: String, _ bytes: [UInt8], _ word: String) -> Bool {
    let text = (path + "\n" + String(decoding: bytes, as: UTF8.self)).lowercased()
    return text.contains(word) || text.removingPercentEncoding?.contains(word) == true
  }

  private func built(_ files: [String: String], for audience: Marking) async throws -> [String: [UInt8]] {
    let scratch = try ContentScratch(files)
    defer { scratch.remove() }
    let report = try await scratch.build(Audience(audience))
    #expect(
      report.terminalText(without: scratch.folder.path).split(separator: "\n").filter {
        $0.contains("error:")
      } == [])
    return try scratch.site()
  }
}

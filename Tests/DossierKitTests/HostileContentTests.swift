import DossierKit
import Foundation
import Testing

/// A content folder that is too odd to commit, and what is said of it.
struct HostileContent: Sendable, CustomTestStringConvertible {
  let testDescription: String
  /// Codes with their places, `file:line:column`, in order.
  let expected: [String]
  let prepare: @Sendable (ContentScratch) throws -> Void

  init(
    _ description: String, _ expected: [String],
    _ prepare: @escaping @Sendable (ContentScratch) throws -> Void
  ) {
    (testDescription, self.expected, self.prepare) = (description, expected, prepare)
  }

  /// A briefing of these bytes.
  init(_ description: String, bytes: [UInt8], _ expected: String) {
    self.init(description, [expected]) { try $0.put(bytes, "briefings/a.md") }
  }
}

@Suite("Content that is damaged or hostile")
struct HostileContentTests {
  @Test("It is reported at its place, and the output stays as it was", arguments: files + links + places)
  func reported(content: HostileContent) async throws {
    let scratch = try ContentScratch()
    defer { scratch.remove() }
    try content.prepare(scratch)
    try scratch.folder.build(["index.html": "old"])
    let before = try scratch.folder.snapshot("public")
    let report = try await scratch.build()
    #expect(Self.places(of: report, in: scratch) == content.expected)
    #expect(report.diagnostics.hasErrors)
    #expect(report.output == nil)
    #expect(try scratch.folder.snapshot("public") == before)
  }

  /// The codes that have a case here.
  static let codes = Set(
    (files + links + places).flatMap(\.expected).compactMap { line in
      line.split(separator: " ").first.flatMap { DiagnosticCode(rawValue: String($0)) }
    })

  static func places(of report: BuildReport, in scratch: ContentScratch) -> [String] {
    report.diagnostics.sorted().map { diagnostic in
      let place = diagnostic.location.map { "\($0.file):\($0.line):\($0.column)" } ?? "nowhere"
      return "\(diagnostic.code.rawValue) \(place.replacing(scratch.folder.at("content") + "/", with: ""))"
    }
  }

  // MARK: Bytes

  private static let head = Array("---\ntitle: T\ndate: 2025\n---\n".utf8)

  static let files = [
    HostileContent(
      "Latin-1 in a title", bytes: Array("---\ntitle: Alg".utf8) + [0xE9] + Array("rie\n---\n".utf8),
      "invalid-utf8 briefings/a.md:2:11"),
    HostileContent(
      "an overlong sequence after an accent", bytes: head + Array("é".utf8) + [0xC0, 0xAF],
      "invalid-utf8 briefings/a.md:5:2"),
    HostileContent("a surrogate", bytes: head + [0xED, 0xA0, 0x80], "invalid-utf8 briefings/a.md:5:1"),
    HostileContent(
      "a sequence cut off by the file's end", bytes: head + [0x61, 0xF0, 0x9F, 0x98],
      "invalid-utf8 briefings/a.md:5:2"),
    HostileContent(
      "bad bytes after a byte order mark and CRLF",
      bytes: [0xEF, 0xBB, 0xBF] + Array("---\r\ntitle: ".utf8) + [0xFF] + Array("\r\n---\r\n".utf8),
      "invalid-utf8 briefings/a.md:2:8"),
    HostileContent("UTF-16", bytes: [0xFF, 0xFE, 0x2D, 0x00], "invalid-utf8 briefings/a.md:1:1"),
    HostileContent("NUL", bytes: head + Array("a\u{0}b".utf8), "nul-byte briefings/a.md:5:2"),
    HostileContent("nothing", bytes: [], "empty-file briefings/a.md:1:1"),
    HostileContent("a byte order mark alone", bytes: [0xEF, 0xBB, 0xBF], "empty-file briefings/a.md:1:1"),
    HostileContent(
      "front matter to the end", bytes: Array("---\ntitle: T\ndate: 2025\n".utf8),
      "unclosed-front-matter briefings/a.md:1:1"),
    HostileContent(
      "a first line alone", bytes: Array("---".utf8), "unclosed-front-matter briefings/a.md:1:1"),
    HostileContent(
      "10,000 block quotes in each other", bytes: head + Array(repeating: UInt8(ascii: ">"), count: 10_000),
      "too-deep briefings/a.md:5:1"),
    HostileContent(
      "YAML 1,001 lists deep",
      bytes: Array("---\ntags:\n  \(String(repeating: "- ", count: 1001))a\n---\n".utf8),
      "invalid-yaml briefings/a.md:3:1999"),
    HostileContent("100 MB", ["file-too-large briefings/a.md:1:1"]) { scratch in
      try scratch.put("", "briefings/a.md")
      guard truncate(scratch.at("briefings/a.md"), 100_000_000) == 0 else { throw POSIXError(.EIO) }
    },
    HostileContent("a site.yaml of 100 MB", ["file-too-large site.yaml:1:1"]) { scratch in
      try scratch.put("", "site.yaml")
      guard truncate(scratch.at("site.yaml"), 100_000_000) == 0 else { throw POSIXError(.EIO) }
    },
  ]

  // MARK: Links and special files

  static let links = [
    HostileContent("a link to a file outside", ["symlink-outside briefings/a.md:1:1"]) { scratch in
      try scratch.folder.put(briefing(), "outside.md")
      try scratch.put(briefing(), "briefings/b.md")
      try FileManager.default.createSymbolicLink(
        atPath: scratch.at("briefings/a.md"), withDestinationPath: "../../outside.md")
    },
    HostileContent("a link to a folder outside", ["symlink-outside actors:1:1"]) { scratch in
      try scratch.put(briefing(), "briefings/b.md")
      try FileManager.default.createSymbolicLink(atPath: scratch.at("actors"), withDestinationPath: "/")
    },
    HostileContent("a link to the folder that it lies in", ["symlink-outside briefings/again:1:1"]) {
      scratch in
      try scratch.put(briefing(), "briefings/b.md")
      try FileManager.default.createSymbolicLink(
        atPath: scratch.at("briefings/again"), withDestinationPath: ".")
    },
    HostileContent(
      "two links to each other", ["symlink-outside briefings/a.md:1:1", "symlink-outside briefings/b.md:1:1"]
    ) { scratch in
      try scratch.put(briefing(), "briefings/c.md")
      try FileManager.default.createSymbolicLink(
        atPath: scratch.at("briefings/a.md"), withDestinationPath: "b.md")
      try FileManager.default.createSymbolicLink(
        atPath: scratch.at("briefings/b.md"), withDestinationPath: "a.md")
    },
    HostileContent("a link to nowhere", ["symlink-outside assets/map.png:1:1"]) { scratch in
      try scratch.put("x", "assets/other.png")
      try FileManager.default.createSymbolicLink(
        atPath: scratch.at("assets/map.png"), withDestinationPath: "gone.png")
    },
    HostileContent(
      "a folder outside whose name begins as the content folder's", ["symlink-outside briefings/a.md:1:1"]
    ) { scratch in
      try scratch.folder.put(briefing(), "content-of-others/a.md")
      try scratch.put(briefing(), "briefings/b.md")
      try FileManager.default.createSymbolicLink(
        atPath: scratch.at("briefings/a.md"), withDestinationPath: "../../content-of-others/a.md")
    },
    HostileContent("a pipe", ["unreadable-file briefings/pipe.md:1:1"]) { scratch in
      try scratch.put(briefing(), "briefings/b.md")
      guard mkfifo(scratch.at("briefings/pipe.md"), 0o644) == 0 else { throw POSIXError(.EIO) }
    },
    HostileContent("a pipe among the assets", ["unreadable-file assets/pipe:1:1"]) { scratch in
      try scratch.put("x", "assets/other.png")
      guard mkfifo(scratch.at("assets/pipe"), 0o644) == 0 else { throw POSIXError(.EIO) }
    },
    HostileContent(
      "a folder named like a file",
      ["misplaced-file briefings/a.md/b.txt:1:1", "unresolved-reference briefings/c.md:5:1"]
    ) { scratch in
      try scratch.put("x", "briefings/a.md/b.txt")
      try scratch.put(briefing(body: "[[a]]"), "briefings/c.md")
    },
  ]

  // MARK: Names

  static let places = [
    HostileContent("a file name that is not UTF-8", ["invalid-id briefings/caf\u{FFFD}.md:1:1"]) { scratch in
      try scratch.put(briefing(), "briefings/b.md")
      let name: [CChar] =
        (scratch.at("briefings/caf")).utf8.map(CChar.init(bitPattern:)) + [CChar(bitPattern: 0xE9)]
        + ".md".utf8.map(CChar.init(bitPattern:)) + [0]
      let descriptor = open(name, O_CREAT | O_WRONLY, 0o644)
      guard descriptor >= 0 else { throw POSIXError(.EIO) }
      close(descriptor)
    },
    HostileContent("a name with a line feed and an escape", ["invalid-id briefings/a\n\u{1B}[31m.md:1:1"]) {
      scratch in
      try scratch.put(briefing(), "briefings/a\n\u{1B}[31m.md")
    },
    HostileContent(
      "an id that is too long", ["invalid-id briefings/\(String(repeating: "a", count: 121)).md:1:1"]
    ) { scratch in
      try scratch.put(briefing(), "briefings/\(String(repeating: "a", count: 121)).md")
    },
    HostileContent(
      "ids that differ in case alone", ["invalid-id actors/b/MALI.md:1:1", "similar-id actors/b/MALI.md:1:1"]
    ) { scratch in
      try scratch.put(file("name: Mali"), "actors/a/mali.md")
      try scratch.put(file("name: Mali"), "actors/b/MALI.md")
    },
    HostileContent("folders 100 deep", ["too-deep briefings\(String(repeating: "/d", count: 64)):1:1"]) {
      scratch in
      try scratch.put(briefing(), "briefings/\(String(repeating: "d/", count: 100))a.md")
    },
    HostileContent("assets that differ in case alone", ["address-collision assets/map.png:1:1"]) { scratch in
      try scratch.put("x", "assets/Map.png")
      try scratch.put("y", "assets/map.png")
      try scratch.put(briefing(), "briefings/a.md")
    },
    HostileContent("an asset where a redirect lies", ["address-collision briefings/a.md:4:17"]) { scratch in
      try scratch.put("x", "assets/Map.html")
      try scratch.put(briefing("redirect_from: [assets/map.html]"), "briefings/a.md")
    },
    HostileContent("a tag longer than a file name may be", ["invalid-value briefings/a.md:4:8"]) { scratch in
      try scratch.put(briefing("tags: [\(String(repeating: "x", count: 300))]"), "briefings/a.md")
    },
    HostileContent("a reply whose name makes no id", ["invalid-id replies/a/My \"reply\".md:1:1"]) {
      scratch in
      try scratch.put(briefing(), "briefings/a.md")
      try scratch.put(file("date: 2025", body: "A reply."), "replies/a/My \"reply\".md")
    },
    HostileContent("a content folder that is a file", ["missing-content nowhere"]) { scratch in
      try FileManager.default.removeItem(atPath: scratch.folder.at("content"))
      try scratch.folder.put("x", "content")
    },
    HostileContent("a content folder without anything", ["missing-content nowhere"]) { _ in },
  ]
}

@Suite("Content that is unusual and right")
struct UnusualContentTests {
  @Test("A byte order mark and CRLF change nothing of a site")
  func byteOrderMark() async throws {
    let body =
      "# Heading\n\nMali and [[mali]]. {#here}\n\n> [!NOTE]\n> A note.\n\n| a | b |\n|---|---|\n| c | d |\n"
    let files = [
      "briefings/a.md": briefing("summary: >-\n  Two\n  lines.\ntags: [x]", body: body),
      "actors/mali.md": file("name: Mali"),
    ]
    let plain = try ContentScratch(files)
    defer { plain.remove() }
    let other = try ContentScratch(files.mapValues { "\u{FEFF}" + $0.replacing("\n", with: "\r\n") })
    defer { other.remove() }
    #expect(try await plain.build().diagnostics.isEmpty)
    #expect(try await other.build().diagnostics.isEmpty)
    let sites = try (plain.site(), other.site())
    #expect(
      sites.0.mapValues { String(decoding: $0, as: UTF8.self) }
        == sites.1.mapValues { String(decoding: $0, as: UTF8.self).replacing("\r\n", with: "\n") })
  }

  @Test("A link to another file of the content is followed")
  func innerLink() async throws {
    let scratch = try ContentScratch(["assets/map.svg": "<svg/>", "briefings/a.md": briefing()])
    defer { scratch.remove() }
    try FileManager.default.createSymbolicLink(
      atPath: scratch.at("assets/same.svg"), withDestinationPath: "map.svg")
    #expect(try await scratch.build().diagnostics.isEmpty)
    #expect(try scratch.site()["assets/same.svg"] == Array("<svg/>".utf8))
  }

  @Test("A content folder reached through a link is the folder itself")
  func linkedFolder() async throws {
    let scratch = try ContentScratch(["briefings/a.md": briefing()])
    defer { scratch.remove() }
    try FileManager.default.createSymbolicLink(
      atPath: scratch.folder.at("link"), withDestinationPath: "content")
    var options = scratch.options()
    options.content = scratch.folder.at("link")
    #expect(await Builder(options).check().site.briefings.count == 1)
  }

  @Test("Hidden files are passed over")
  func hidden() async throws {
    let scratch = try ContentScratch([
      "briefings/a.md": briefing(), ".git/config": "x", "briefings/.a.md.swp": "x", "assets/.DS_Store": "x",
    ])
    defer { scratch.remove() }
    #expect(try await scratch.build().diagnostics.isEmpty)
    #expect(try scratch.site().keys.allSatisfy { !$0.contains("DS_Store") && !$0.contains("git") })
  }

  @Test("100,000 opening brackets are text")
  func brackets() async throws {
    let scratch = try ContentScratch([
      "briefings/a.md": briefing(body: String(repeating: "[", count: 100_000))
    ])
    defer { scratch.remove() }
    #expect(try await scratch.build().diagnostics.isEmpty)
    #expect(try #require(scratch.site()["briefings/a.html"]).count > 100_000)
  }

  @Test("Front matter of a megabyte is read")
  func longFrontMatter() async throws {
    let scratch = try ContentScratch([
      "briefings/a.md": briefing("summary: \(String(repeating: "word ", count: 200_000))end")
    ])
    defer { scratch.remove() }
    let report = await scratch.check()
    #expect(report.diagnostics.isEmpty)
    #expect(report.site.briefings.first?.common.summary?.value.utf8.count == 1_000_003)
  }

  @Test("Of a thousand mistakes of one kind the first few are shown and the others counted")
  func grouped() async throws {
    let scratch = try ContentScratch()
    defer { scratch.remove() }
    try scratch.put("", "briefings/a.md")
    for number in 1...1_000 {
      let text = Data("---\ntitle: T\ndate: 2025\nsumary: x\n---\n".utf8)
      try text.write(to: URL(filePath: scratch.at("briefings/b\(number).md")))
    }
    let report = await scratch.check()
    #expect(report.diagnostics.count(of: .error) == 1_001)
    let shown = report.terminalText(without: scratch.folder.path, limit: 5)
    #expect(shown.contains("… and 995 more `unknown-key` (in 995 files)\n"))
    #expect(shown.split(separator: "\n").count == 5 * 4 + 2)
  }
}

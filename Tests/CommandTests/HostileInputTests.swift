import Foundation
import Testing

/// Content that is made to crash, hang or exhaust a program.
struct HostileInput: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let files: [String: String]
  /// A code that the command has to give; nil where the content is odd and right.
  let code: String?

  init(
    _ description: String, _ code: String? = nil, fields: String = "", body: String = "",
    others: [String: String] = [:]
  ) {
    testDescription = description
    self.code = code
    files = others.merging(["content/briefings/a.md": "---\ntitle: T\ndate: 2025\n\(fields)\n---\n\(body)\n"])
    { first, _ in first }
  }
}

@Suite("Content that is made to crash, hang or exhaust")
struct HostileInputTests {
  @Test(
    "The command ends by itself within bounds of memory and processor time",
    arguments: yaml + markdown + matching)
  func bounded(input: HostileInput) throws {
    let folder = try Folder(input.files)
    defer { folder.remove() }
    let result = try Command.runBounded("build", in: folder)
    #expect(!result.wasKilled)
    #expect(result.status == (input.code == nil ? 0 : 1))
    if let code = input.code { #expect(result.errors.contains("[\(code)]")) }
    #expect(result.errors.utf8.count < 100_000)
  }

  @Test("A pipe in the content does not make the command wait")
  func pipe() throws {
    let folder = try Folder.sample()
    defer { folder.remove() }
    guard mkfifo(folder.at("content/briefings/pipe.md"), 0o644) == 0 else { throw POSIXError(.EIO) }
    let build = try Command.prepare(
      ["5", Command.path, "check"], in: folder.path, executable: "/usr/bin/timeout")
    try build.start()
    let result = try build.wait()
    #expect(result.status == 1)
    #expect(result.errors.contains("content/briefings/pipe.md:1:1: error: "))
  }

  @Test("Nothing of a file outside the content is shown")
  func outside() throws {
    let folder = try Folder.sample()
    defer { folder.remove() }
    try folder.put("obsidian\n", "outside.md")
    try FileManager.default.createSymbolicLink(
      atPath: folder.at("content/briefings/link.md"), withDestinationPath: "../../outside.md")
    let result = try Command.run("check", in: folder)
    #expect(result.status == 1)
    #expect(result.errors.contains("[symlink-outside]"))
    #expect(!result.errors.contains("obsidian"))
  }

  @Test("Ten thousand files with a mistake each end in a page of text")
  func manyFiles() throws {
    let folder = try Folder()
    defer { folder.remove() }
    try folder.put("", "content/briefings/a.md")
    for number in 1...10_000 {
      try Data("---\ntitle: T\ndate: 2025\nactors: [nowhere]\n---\n".utf8).write(
        to: URL(filePath: folder.at("content/briefings/b\(number).md")))
    }
    let result = try Command.runBounded("check", in: folder)
    #expect(result.status == 1)
    #expect(result.errors.contains("… and 9,980 more"))
    #expect(result.errors.utf8.count < 10_000)
  }

  private static func times(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

  /// Ten levels of lists, each nine times the one before.
  private static func bomb(_ prefix: String) -> String {
    let levels = (0..<9).map {
      "  - &\(prefix)\($0 + 1) [\(Array(repeating: "*\(prefix)\($0)", count: 9).joined(separator: ", "))]"
    }
    return (["tags:", "  - &\(prefix)0 [x, x, x]"] + levels).joined(separator: "\n")
  }

  static let yaml = [
    HostileInput("an alias bomb as a value", "too-many-aliases", fields: bomb("a")),
    HostileInput("an alias bomb as a key", "too-many-aliases", fields: bomb("a") + "\n? *a9\n: x"),
    HostileInput(
      "an alias bomb with names that begin with a hyphen", "too-many-aliases",
      fields: bomb("-") + "\n? *-9\n: x"),
    HostileInput(
      "an alias bomb with names that are hyphens", "too-many-aliases", fields: bomb("--") + "\n? *--9\n: x"),
    HostileInput(
      "an anchor in a long list used again and again in keys", "too-many-aliases",
      fields:
        "tags: &a [\(times("x, ", 20_000))x]\nauthors: &b [*a, *a]\n? [*b, *b, *b]\n: 1\n? [*b, *b, *b, *b]\n: 2"
    ),
    HostileInput(
      "a thousand nested lists", "wrong-type", fields: "tags: \(times("[", 990))\(times("]", 990))"),
    HostileInput("a million opening brackets", "invalid-yaml", fields: "tags: \(times("[", 1_000_000))"),
    HostileInput("a million opening braces", "invalid-yaml", fields: "tags: \(times("{a: ", 250_000))"),
    HostileInput("nested keys", "invalid-yaml", fields: times("? ", 300_000)),
    HostileInput(
      "unknown keys, a megabyte of them", "unknown-key",
      fields: (0..<90_000).map { "k\($0): v" }.joined(separator: "\n")),
    HostileInput(
      "references, a megabyte of them", "unresolved-reference",
      fields: "actors: [\((0..<90_000).map { "x\($0)" }.joined(separator: ","))]"),
    HostileInput(
      "tags, a megabyte of them", fields: "tags: [\((0..<5_000).map { "t\($0)" }.joined(separator: ","))]"),
    HostileInput("a megabyte in one value", fields: "summary: \(times("word ", 200_000))"),
    HostileInput("one key many times", "duplicate-key", fields: times("tags: [a]\n", 20_000)),
  ]

  static let markdown = [
    HostileInput("10,000 block quotes", "too-deep", body: times(">", 10_000)),
    HostileInput("10,000 block quotes about a marking", "too-deep", body: times("> ", 10_000) + "[!TLP:RED]"),
    HostileInput(
      "lists in lists", "too-deep", body: (0..<1_500).map { times("  ", $0) + "- a" }.joined(separator: "\n")),
    HostileInput("100,000 opening brackets", body: times("[", 100_000)),
    HostileInput("pairs of opening brackets", body: times("[[a", 300_000)),
    HostileInput("citations that never close", body: times("[@a", 300_000)),
    HostileInput("addresses of passages that never close", body: times("{#a", 300_000)),
    HostileInput("wiki links to nowhere", "unresolved-reference", body: times("[[x]] ", 50_000)),
    HostileInput("emphasis that never closes", body: times("*a _", 100_000)),
    HostileInput("runs of backticks", body: (0..<2_000).map { times("`", $0) }.joined(separator: " ")),
    HostileInput("a mail address without an end", body: times("a@b.c.", 100_000)),
    HostileInput("addresses with brackets", body: times("http://a(", 100_000)),
    HostileInput(
      "a table of many columns and short rows", "too-deep",
      body: "|\(times("a|", 65_000))\n|\(times("-|", 65_000))\n" + times("|a\n", 3_000)),
    HostileInput("one note cited often", body: times("[^a] ", 100_000) + "\n\n[^a]: x"),
    HostileInput("one heading often", body: times("# a\n\n", 30_000)),
    HostileInput("passages that are left out", body: times("> [!TLP:RED]\n> a\n\n", 30_000)),
    HostileInput(
      "pictures in links", body: times("[![zz](../assets/a.png)](a.md) ", 20_000),
      others: ["content/assets/a.png": "x"]),
    HostileInput("entities and tags", body: times("&amp;<a ", 100_000)),
  ]

  static let matching = [
    HostileInput(
      "a name on every word", body: times("Mali ", 100_000),
      others: ["content/actors/mali.md": "---\nname: Mali\n---\n"]),
    HostileInput(
      "a name of one word over and over", "invalid-value", body: times("a ", 200_000),
      others: ["content/actors/a.md": "---\nname: A name\naliases: [\"\(times("a ", 5_000))b\"]\n---\n"]),
    HostileInput(
      "names that begin alike", "invalid-value", body: times("a b c d e f g ", 20_000),
      others: [
        "content/actors/a.md":
          "---\nname: A name\naliases: [\((1..<400).map { times("a b c d e f g ", $0) + "x" }.joined(separator: ", "))]\n---\n"
      ]),
  ]
}

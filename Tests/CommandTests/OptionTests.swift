import Foundation
import Testing

@Suite("The command's options")
struct OptionTests {
  @Test(
    "JSON and SARIF go to standard output and are well formed, with and without problems",
    arguments: ["json", "sarif"], ["build", "check"])
  func formats(format: String, command: String) throws {
    let folder = try Folder.sample()
    defer { folder.remove() }
    let clean = try Command.run(command, "--format", format, in: folder)
    #expect(clean.status == 0)
    _ = try JSONSerialization.jsonObject(with: Data(clean.output.utf8))
    try folder.put("---\ntitle: T \u{1F600}\nsumary: \"quoted\"\n---\n", "content/briefings/wrong.md")
    let wrong = try Command.run(command, "--format", format, in: folder)
    #expect(wrong.status == 1)
    _ = try JSONSerialization.jsonObject(with: Data(wrong.output.utf8))
    #expect(wrong.output.contains("unknown-key"))
    #expect(wrong.output.contains("missing-key"))
  }

  @Test(
    "Without an address there is nothing absolute; with one there are canonical addresses, a feed and a sitemap"
  )
  func baseURL() throws {
    let folder = try Folder.sample()
    defer { folder.remove() }
    #expect(try Command.run("build", in: folder).status == 0)
    #expect(!folder.exists("public/feed.xml"))
    #expect(!folder.exists("public/sitemap.xml"))
    for (name, bytes) in try folder.files() where name.hasSuffix(".html") {
      #expect(!String(decoding: bytes, as: UTF8.self).contains("rel=\"canonical\""), "\(name)")
    }
    #expect(try Command.run("build", "--base-url", "https://example.org/site", in: folder).status == 0)
    let files = try folder.files().mapValues { String(decoding: $0, as: UTF8.self) }
    #expect(
      files["briefings/talks.html"]?.contains("href=\"https://example.org/site/briefings/talks.html\"")
        == true)
    #expect(files["feed.xml"]?.contains("<id>https://example.org/site/briefings/talks.html</id>") == true)
    #expect(files["feed.xml"]?.contains("<updated>2025-04-01T00:00:00Z</updated>") == true)
    #expect(files["sitemap.xml"]?.contains("<loc>https://example.org/site/actors/mali.html</loc>") == true)
    #expect(files["sitemap.xml"]?.contains("<lastmod>2025-04-01</lastmod>") == true)
    #expect(files["robots.txt"]?.contains("Sitemap: https://example.org/site/sitemap.xml") == true)
    #expect(try Command.run("build", in: folder).status == 0)
    #expect(!folder.exists("public/feed.xml"))
  }

  @Test("Drafts are built where they are asked for")
  func drafts() throws {
    let folder = try Folder.sample()
    defer { folder.remove() }
    try folder.put("---\ntitle: Draft\ndate: 2025\ndraft: true\n---\n", "content/briefings/draft.md")
    #expect(try Command.run("build", in: folder).status == 0)
    #expect(!folder.exists("public/briefings/draft.html"))
    #expect(try Command.run("build", "--drafts", in: folder).status == 0)
    #expect(folder.exists("public/briefings/draft.html"))
  }

  @Test("What is marked is built for its audience, and taken away again for another")
  func audience() throws {
    let folder = try Folder.sample()
    defer { folder.remove() }
    try folder.put(
      "---\ntitle: Secret\ndate: 2025\nmarking: TLP:AMBER+STRICT\n---\n", "content/briefings/secret.md")
    for (audience, isThere) in [
      ("clear", false), ("amber", false), ("amber+strict", true), ("TLP:RED", true), ("green", false),
    ] {
      #expect(try Command.run("build", "--audience", audience, in: folder).status == 0)
      #expect(folder.exists("public/briefings/secret.html") == isThere, "\(audience)")
    }
  }

  @Test("A check with an audience lists every place that refers to what is left out")
  func leftOut() throws {
    let folder = try Folder.sample()
    defer { folder.remove() }
    try folder.put("---\nname: Secret\nmarking: TLP:RED\n---\n", "content/actors/secret.md")
    try folder.put(
      "---\ntitle: T\ndate: 2025\nactors: [secret]\n---\n[[secret|somebody]]\n", "content/briefings/a.md")
    let result = try Command.run("check", "--audience", "clear", in: folder)
    #expect(result.status == 0)
    #expect(result.errors.contains("content/briefings/a.md:4:10: note: "))
    #expect(result.errors.contains("content/briefings/a.md:6:1: note: "))
  }

  @Test("--timings prints each stage of the build and the whole on standard error, as a table or as JSON")
  func timings() throws {
    let folder = try Folder.sample()
    defer { folder.remove() }
    let stages = ["read", "decode", "link", "check", "render", "search", "write", "commit"]
    let text = try Command.run("build", "--quiet", "--timings", in: folder)
    #expect(text.status == 0 && text.output.isEmpty)
    let rows = text.errors.split(separator: "\n").map {
      $0.split(separator: " ", omittingEmptySubsequences: true)
    }
    #expect(rows.compactMap { $0.first.map(String.init) } == ["stage"] + stages + ["all"])
    #expect(Set(text.errors.split(separator: "\n").map(\.count)).count == 1)
    let json = try Command.run("build", "--quiet", "--timings", "--format", "json", in: folder)
    let object = try JSONSerialization.jsonObject(with: Data(json.errors.utf8)) as? [String: Any]
    let told = object?["stages"] as? [[String: Any]]
    #expect(told?.compactMap { $0["stage"] as? String } == stages)
    #expect(told?.allSatisfy { ($0["seconds"] as? Double ?? -1) >= 0 } == true)
    #expect((object?["seconds"] as? Double ?? 0) > 0)
  }

  @Test("A folder without a name is wrong usage", arguments: ["--content", "--output"])
  func namelessFolder(option: String) throws {
    let folder = try Folder.sample()
    defer { folder.remove() }
    let result = try Command.run("build", option, "", in: folder)
    #expect(result.status == 64)
    #expect(result.errors.contains("\(option) names no folder"))
  }

  @Test("Help names every option and teaches", arguments: ["build", "check"])
  func help(command: String) throws {
    let folder = try Folder()
    defer { folder.remove() }
    let result = try Command.run(command, "--help", in: folder)
    #expect(result.status == 0)
    var options = [
      "--content", "--base-url", "--audience", "--drafts", "--strict", "--format", "--quiet", "--help",
    ]
    if command == "build" { options += ["--output", "--timings"] }
    for option in options { #expect(result.output.contains(option)) }
    #expect(result.output.contains("amber+strict"))
    #expect(result.output.contains("sarif"))
    let general = try Command.run("--help", in: folder)
    #expect(
      general.output.contains("build") && general.output.contains("check") && general.output.contains("64"))
  }
}

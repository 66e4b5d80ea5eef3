import Foundation
import Testing

@Suite("The output folder, whatever happens to a build")
struct OutputFolderTests {
  @Test("A stranger's file is kept, and the page of a briefing that is gone is removed")
  func pruning() throws {
    let folder = try Folder.sample()
    defer { folder.remove() }
    #expect(try Command.run("build", in: folder).status == 0)
    try folder.put("example.org", "public/CNAME")
    try folder.put("mine", "public/notes/mine.txt")
    try folder.delete("content/briefings/border.md")
    let result = try Command.run("build", in: folder)
    #expect(result.status == 0)
    #expect(!folder.exists("public/briefings/border.html"))
    #expect(!folder.exists("public/tags/drones.html"))
    #expect(folder.exists("public/briefings/talks.html"))
    #expect(try folder.files()["CNAME"] == Data("example.org".utf8))
    #expect(try folder.files()["notes/mine.txt"] == Data("mine".utf8))
    #expect(try folder.names() == ["content", "public"])
  }

  @Test(
    "A build that is killed leaves the whole old site or the whole new one, and the next build cleans up",
    .serialized, arguments: 0..<12)
  func killed(round: Int) throws {
    let folder = try Self.largeSite()
    defer { folder.remove() }
    #expect(try Command.run("build", "--quiet", in: folder).status == 0)
    let old = try folder.files()
    for number in 0..<Self.count {
      try folder.put(Self.briefing(number, words: "Changed."), "content/briefings/b\(number).md")
    }
    let new = try Self.built(folder, as: "expected")
    for _ in 0..<4 {
      let build = try Command.prepare(["build", "--quiet"], in: folder.path)
      try build.start()
      usleep(UInt32.random(in: 0..<400_000))
      kill(build.process.processIdentifier, SIGKILL)
      _ = try build.wait()
      let found = try folder.files()
      #expect(found == old || found == new)
    }
    #expect(try Command.run("build", "--quiet", in: folder).status == 0)
    #expect(try folder.files() == new)
    #expect(try folder.names() == ["content", "expected", "public"])
  }

  @Test("Two builds at once both end well")
  func twoAtOnce() throws {
    let folder = try Self.largeSite()
    defer { folder.remove() }
    let builds = try (0..<3).map { _ in try Command.prepare(["build", "--quiet"], in: folder.path) }
    for build in builds { try build.start() }
    for build in builds { #expect(try build.wait().status == 0) }
    let together = try folder.files()
    #expect(together == (try Self.built(folder, as: "alone")))
    #expect(try folder.names() == ["alone", "content", "public"])
  }

  @Test("Two first builds at once for different audiences leave the site of one of them")
  func twoAudiences() throws {
    let folder = try Self.largeSite()
    defer { folder.remove() }
    try folder.put("---\ntitle: Secret\ndate: 2025\nmarking: TLP:RED\n---\n", "content/briefings/secret.md")
    let builds = try ["clear", "red"].map {
      try Command.prepare(["build", "--quiet", "--audience", $0], in: folder.path)
    }
    for build in builds { try build.start() }
    for build in builds { #expect(try build.wait().status == 0) }
    let found = try folder.files()
    let sites = try ["clear", "red"].map { audience in
      #expect(
        try Command.run("build", "--quiet", "--audience", audience, "--output", audience, in: folder).status
          == 0)
      return try folder.files(audience)
    }
    #expect(sites.contains(found))
  }

  private static let count = 300

  private static func largeSite() throws -> Folder {
    let folder = try Folder.sample()
    for number in 0..<count {
      try folder.put(briefing(number, words: "As it was."), "content/briefings/b\(number).md")
    }
    return folder
  }

  private static func briefing(_ number: Int, words: String) -> String {
    "---\ntitle: Briefing \(number)\ndate: 2024\nactors: [mali]\n---\n# Heading\n\nMali and Algeria. \(words) [[b\((number + 1) % count)]]\n"
  }

  /// The site as it is built into another folder, alone.
  private static func built(_ folder: Folder, as name: String) throws -> [String: Data] {
    #expect(try Command.run("build", "--quiet", "--output", name, in: folder).status == 0)
    return try folder.files(name)
  }
}

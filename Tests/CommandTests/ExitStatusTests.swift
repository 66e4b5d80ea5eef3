import Foundation
import Testing

@Suite("The command's exit status, and what it says")
struct ExitStatusTests {
  @Test("A site is built with status 0, and the last line counts it")
  func success() throws {
    let folder = try Folder.sample()
    defer { folder.remove() }
    let result = try Command.run("build", in: folder)
    #expect(result.status == 0)
    #expect(result.output == "")
    let line =
      #/Built public: \d+ pages, 2 briefings, 2 actors, 0 warnings in \d+\.\d\d s \(files: \d+ written, 0 unchanged, 0 removed\)\n/#
    #expect(result.errors.wholeMatch(of: line) != nil, "\(result.errors)")
  }

  @Test("Warnings are allowed, counted, and errors with --strict")
  func strict() throws {
    let folder = try Folder.sample()
    defer { folder.remove() }
    try folder.put("---\ntitle: T\ndate: 2025\n---\nA <b>word</b>.\n", "content/briefings/html.md")
    let result = try Command.run("build", in: folder)
    #expect(result.status == 0)
    #expect(result.errors.contains("content/briefings/html.md:5:3: warning: "))
    #expect(result.errors.contains(" 3 briefings, 2 actors, 2 warnings in "))
    let before = try folder.stamps()
    let strict = try Command.run("build", "--strict", in: folder)
    #expect(strict.status == 1)
    #expect(strict.errors.contains("content/briefings/html.md:5:3: error: "))
    #expect(strict.errors.hasSuffix("2 errors; nothing was built, and the output is as it was\n"))
    #expect(try folder.stamps() == before)
    #expect(try Command.run("check", "--strict", in: folder).status == 1)
    #expect(try Command.run("check", in: folder).status == 0)
  }

  #if os(Linux)
    @Test(
      "A result that cannot be written is status 74; a reader that has gone away is none",
      arguments: ["check --format json", "check --format sarif", "mentions"])
    func fullOutput(arguments: String) throws {
      let folder = try Folder.sample()
      defer { folder.remove() }
      func run(_ script: String) throws -> Command.Result {
        let shell = try Command.prepare(
          ["-c", script, Command.path], in: folder.path, executable: "/bin/sh")
        try shell.start()
        return try shell.wait()
      }
      let full = try run("\"$0\" \(arguments) > /dev/full")
      #expect(full.status == 74)
      #expect(full.errors.contains("error: standard output: No space left on device [disk]\n"))
      let gone = try run("trap '' PIPE; (sleep 0.2; \"$0\" \(arguments); echo $? >&2) | true")
      #expect(gone.errors.hasSuffix("0\n"))
    }
  #endif

  @Test("Errors in the content are status 1, and the output stays as it was")
  func contentErrors() throws {
    let folder = try Folder.sample()
    defer { folder.remove() }
    #expect(try Command.run("build", in: folder).status == 0)
    let (files, stamps) = try (folder.files(), folder.stamps())
    try folder.put("---\ntitle: T\n---\n", "content/briefings/undated.md")
    let result = try Command.run("build", in: folder)
    #expect(result.status == 1)
    #expect(result.errors.contains("content/briefings/undated.md:2:1: error: "))
    #expect(try folder.files() == files)
    #expect(try folder.stamps() == stamps)
    #expect(try Command.run("check", in: folder).status == 1)
  }

  @Test(
    "Wrong usage is status 64",
    arguments: [
      ["build", "--nonsense"], ["build", "--audience", "purple"], ["build", "--format", "xml"], ["biuld"],
      ["build", "--base-url", "example.org"], ["build", "extra"], ["check", "--output", "public"],
    ])
  func usage(arguments: [String]) throws {
    let folder = try Folder.sample()
    defer { folder.remove() }
    let prepared = try Command.prepare(arguments, in: folder.path)
    try prepared.start()
    let result = try prepared.wait()
    #expect(result.status == 64)
    #expect(!result.errors.isEmpty)
    #expect(!folder.exists("public"))
  }

  @Test("A folder that Dossier did not make is refused and left alone")
  func foreignFolder() throws {
    let folder = try Folder.sample()
    defer { folder.remove() }
    try folder.put("precious", "public/index.html")
    let before = try folder.stamps()
    let result = try Command.run("build", in: folder)
    #expect(result.status == 64)
    #expect(result.errors.contains("[output-foreign]"))
    #expect(try folder.stamps() == before)
    #expect(try folder.names() == ["content", "public"])
  }

  @Test("A stranger's file where a page has to go is refused and left alone")
  func occupied() throws {
    let folder = try Folder.sample()
    defer { folder.remove() }
    #expect(try Command.run("build", in: folder).status == 0)
    try folder.put("mine", "public/briefings/new.html")
    let before = try folder.stamps()
    try folder.put("---\ntitle: New\ndate: 2025\n---\n", "content/briefings/new.md")
    let result = try Command.run("build", in: folder)
    #expect(result.status == 64)
    #expect(result.errors.contains("[output-conflict]"))
    #expect(try folder.stamps() == before)
  }

  @Test(
    "An output that is, holds or lies in the content is refused",
    arguments: ["content", "content/public", ".", "content/../content/x"])
  func overlap(output: String) throws {
    let folder = try Folder.sample()
    defer { folder.remove() }
    let before = try folder.stamps("content")
    let result = try Command.run("build", "--output", output, in: folder)
    #expect(result.status == 64)
    #expect(result.errors.contains("[output-foreign]"))
    #expect(try folder.stamps("content") == before)
    #expect(try folder.names() == ["content"])
  }

  @Test("A disk that refuses is status 74")
  func disk() throws {
    let folder = try Folder.sample()
    defer { folder.remove() }
    let result = try Command.run("build", "--output", "/proc/dossier-site", in: folder)
    #expect(result.status == 74)
    #expect(result.errors.contains("[disk]"))
  }

  @Test("A missing content folder is status 1, and says what to do", arguments: ["build", "check"])
  func missingContent(command: String) throws {
    let folder = try Folder()
    defer { folder.remove() }
    let result = try Command.run(command, in: folder)
    #expect(result.status == 1)
    #expect(result.errors.contains("[missing-content]"))
    #expect(!folder.exists("public"))
  }

  @Test("With --quiet nothing is printed but what is wrong")
  func quiet() throws {
    let folder = try Folder.sample()
    defer { folder.remove() }
    let silent = try Command.run("build", "--quiet", in: folder)
    #expect(silent.status == 0)
    #expect(silent.errors + silent.output == "")
    try folder.put("---\ntitle: T\n---\n", "content/briefings/undated.md")
    let result = try Command.run("build", "--quiet", in: folder)
    #expect(result.status == 1)
    #expect(result.errors.hasPrefix("content/briefings/undated.md:2:1: error: "))
    #expect(!result.errors.contains("nothing was built"))
  }
}

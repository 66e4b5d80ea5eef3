import Foundation
import Testing

@Suite("The same content gives the same bytes")
struct DeterminismTests {
  @Test(
    "Twice over, the output is the same, and a second build leaves inodes and times of change as they are")
  func rebuild() throws {
    let folder = try Folder.sample()
    defer { folder.remove() }
    #expect(try Command.run("build", "--base-url", "https://example.org/", in: folder).status == 0)
    let (first, stamps) = try (folder.files(), folder.stamps())
    let again = try Command.run("build", "--base-url", "https://example.org/", in: folder)
    #expect(again.errors.contains("0 written, \(first.count - 1) unchanged, 0 removed"))
    #expect(try folder.files() == first)
    #expect(try folder.stamps() == stamps)
  }

  @Test(
    "Whatever the time zone, the locale and the number of threads",
    arguments: [
      ["TZ": "Pacific/Kiritimati"], ["TZ": "America/Los_Angeles"],
      ["LANG": "tr_TR.UTF-8", "LC_ALL": "tr_TR.UTF-8"],
      ["LC_ALL": "C"], ["LC_ALL": "ar_EG.UTF-8", "LANGUAGE": "ar"],
      ["LIBDISPATCH_COOPERATIVE_POOL_STRICT": "1"],
      ["SOURCE_DATE_EPOCH": "0"], ["NO_COLOR": "1", "TERM": "xterm"],
    ])
  func environment(environment: [String: String]) throws {
    let folder = try Folder.sample()
    defer { folder.remove() }
    #expect(try Command.run("build", "--base-url", "https://example.org/", in: folder).status == 0)
    #expect(
      try Command.run(
        "build", "--base-url", "https://example.org/", "--output", "other", in: folder,
        environment: environment
      ).status == 0)
    #expect(try folder.files("other") == folder.files())
  }

  @Test("Whatever the working directory, with relative and with absolute paths")
  func workingDirectory() throws {
    let (folder, elsewhere) = try (Folder.sample(), Folder())
    defer {
      folder.remove()
      elsewhere.remove()
    }
    try elsewhere.put("x", "deep/er/file")
    #expect(try Command.run("build", in: folder).status == 0)
    let absolute = try Command.run(
      "build", "--content", folder.at("content"), "--output", elsewhere.at("a"), in: elsewhere)
    #expect(absolute.status == 0)
    let relative = try Command.prepare(
      [
        "build", "--content", "../../../" + URL(filePath: folder.path).lastPathComponent + "/content/",
        "--output", "../../b",
      ],
      in: elsewhere.at("deep/er"))
    try relative.start()
    #expect(try relative.wait().status == 0)
    #expect(try elsewhere.files("a") == folder.files())
    #expect(try elsewhere.files("b") == folder.files())
  }

  @Test("Whatever the order in which the files were made")
  func fileOrder() throws {
    let names = Folder.sampleFiles.keys.sorted()
    let sites = try [names, names.reversed(), names.shuffled()].map { order in
      let folder = try Folder()
      defer { folder.remove() }
      for name in order { try folder.put(Folder.sampleFiles[name] ?? "", name) }
      #expect(try Command.run("build", in: folder).status == 0)
      return try folder.files()
    }
    #expect(sites[0] == sites[1])
    #expect(sites[0] == sites[2])
  }

  @Test("A site that grew step by step is the site that is built at once")
  func increments() throws {
    let (grown, fresh) = try (Folder(), Folder.sample())
    defer {
      grown.remove()
      fresh.remove()
    }
    for name in Folder.sampleFiles.keys.sorted() {
      try grown.put(Folder.sampleFiles[name] ?? "", name)
      _ = try Command.run("build", in: grown)
    }
    #expect(try Command.run("build", in: grown).status == 0)
    #expect(try Command.run("build", in: fresh).status == 0)
    #expect(try grown.files() == fresh.files())
  }
}

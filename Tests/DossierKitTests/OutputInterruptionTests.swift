import Foundation
import Testing

@testable import DossierKit

@Suite("Interrupted and concurrent builds")
struct OutputInterruptionTests {
  let scratch: OutputScratch

  init() throws {
    scratch = try OutputScratch()
  }

  @Test("A build killed between staging and commit leaves the old site; the next build cleans up")
  func killed() async throws {
    defer { scratch.remove() }
    try scratch.build(["a": "1"])
    let old = try scratch.snapshot("public")
    let path = scratch.output
    await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String] in
      let output = try OutputTransaction(replacing: path)
      try output.write([2], to: "a")
      try output.write([2], to: "deep/er/b")
      kill(getpid(), SIGKILL)
    }
    #expect(try scratch.snapshot("public") == old)
    #expect(try scratch.names().count == 2)
    try scratch.build(["a": "3"])
    #expect(scratch.text("public/a") == "3")
    #expect(try scratch.names() == ["public"])
  }

  /// Has writes fail in this process where a file would have more bytes.
  private static func limitFiles(to bytes: Int) {
    signal(SIGXFSZ, SIG_IGN)
    var limit = rlimit(rlim_cur: rlim_t(bytes), rlim_max: rlim_t(bytes))
    #if canImport(Darwin)
      setrlimit(RLIMIT_FSIZE, &limit)
    #else
      setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
    #endif
  }

  @Test("A disk that takes no more leaves the old site, and says where and why")
  func diskFull() async throws {
    defer { scratch.remove() }
    try scratch.build(["a": "1"])
    let old = try scratch.snapshot("public")
    let path = scratch.output
    await #expect(processExitsWith: .exitCode(74)) { [path = path as String] in
      let output = try OutputTransaction(replacing: path)
      Self.limitFiles(to: 1000)
      try output.write([2], to: "a")
      do {
        try output.write(Array(repeating: 2, count: 2000), to: "large/b")
      } catch OutputError.system(let place, EFBIG) where place.hasSuffix("/large/b") {
        do { _ = try output.commit() } catch OutputError.system(_, EFBIG) { exit(74) }
      }
      exit(1)
    }
    #expect(try scratch.snapshot("public") == old)
    #expect(try scratch.names() == ["public"])
  }

  @Test("A disk that takes not even the first file keeps nothing of the new site", arguments: [0, 10])
  func diskFullAtOnce(room: Int) async throws {
    defer { scratch.remove() }
    try scratch.build(["a": "1"])
    let old = try scratch.snapshot("public")
    let path = scratch.output
    await #expect(processExitsWith: .exitCode(74)) { [path = path as String, room = room as Int] in
      Self.limitFiles(to: room)
      do {
        _ = try OutputTransaction(replacing: path)
      } catch OutputError.system(let place, EFBIG) where place.hasSuffix("/.dossier.json") {
        exit(74)
      }
      exit(1)
    }
    #expect(try scratch.snapshot("public") == old)
    #expect(try scratch.names() == ["public"])
  }

  @Test("A parent folder without permission to write is an error that names it")
  func readOnlyParent() async throws {
    defer { scratch.remove() }
    try scratch.build(["a": "1"])
    let old = try scratch.snapshot("public")
    let path = scratch.output
    try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: scratch.path)
    await #expect(processExitsWith: .exitCode(74)) { [path = path as String] in
      // The superuser may write anywhere.
      // Somebody else may not even enter the folder in which the tests run.
      chdir("/")
      if geteuid() == 0 { setuid(65534) }
      do {
        _ = try OutputTransaction(replacing: path)
      } catch OutputError.system(let place, EACCES) where place.contains(".public.dossier-new-") {
        exit(74)
      }
      exit(1)
    }
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: scratch.path)
    #expect(try scratch.snapshot("public") == old)
  }

  @Test("Leftovers are cleaned when they are empty or marked as ours, and nothing else is")
  func leftovers() throws {
    defer { scratch.remove() }
    try scratch.build(["a": "1"])
    let manager = FileManager.default
    try scratch.build(["a": "1"], to: ".public.dossier-new-1")
    try scratch.build(["a": "1"], to: ".public.dossier-old-2")
    try manager.createDirectory(
      atPath: scratch.at(".public.dossier-new-3"), withIntermediateDirectories: false)
    try scratch.put("", ".public.dossier-new-4/.dossier.json")
    try scratch.put("mine", ".public.dossier-new-5/notes.txt")
    try scratch.put("{}", ".public.dossier-new-6/.dossier.json")
    try scratch.put("", ".public.dossier-new-7")
    try scratch.build(["a": "1"], to: ".public.dossier-new-8x")
    try scratch.build(["a": "1"], to: "target")
    try manager.createSymbolicLink(atPath: scratch.at(".public.dossier-new-9"), withDestinationPath: "target")
    try scratch.build(["a": "1"])
    #expect(
      try scratch.names() == [
        ".public.dossier-new-5", ".public.dossier-new-6", ".public.dossier-new-7", ".public.dossier-new-8x",
        ".public.dossier-new-9", "public", "target",
      ])
    #expect(scratch.text("target/a") == "1")
  }

  @Test("A build killed between two renames is undone by the next, even if that one is abandoned")
  func interruptedRenames() throws {
    defer { scratch.remove() }
    try scratch.build(["a": "1"])
    try scratch.put("mine", "public/CNAME")
    let old = try scratch.snapshot("public")
    try FileManager.default.moveItem(atPath: scratch.output, toPath: scratch.at(".public.dossier-old-77"))
    try scratch.build(["a": "2"], to: ".public.dossier-new-77")
    try OutputTransaction(replacing: scratch.output).abandon()
    #expect(try scratch.snapshot("public") == old)
    #expect(try scratch.names() == ["public"])
  }

  @Test("A removal that was cut short is completed by the next build")
  func interruptedRemoval() throws {
    defer { scratch.remove() }
    try scratch.build(["a": "2"])
    try scratch.build(["a": "1", "b": "1"], to: ".public.dossier-new-77")
    try FileManager.default.removeItem(atPath: scratch.at(".public.dossier-new-77/a"))
    try scratch.build(["a": "2"])
    #expect(try scratch.names() == ["public"])
  }

  @Test("A leftover that cannot be removed keeps its mark, is reported, and hinders no build")
  func stubbornLeftover() throws {
    defer { scratch.remove() }
    let name = ".public.dossier-new-77"
    try scratch.build(["a": "1", "deep/b": "1"], to: name)
    try scratch.putTooDeep(name + "/deep")
    let summary = try scratch.build(["a": "2"])
    #expect(summary.leftover?.hasSuffix("/" + name) == true)
    #expect(scratch.text("public/a") == "2")
    #expect(scratch.exists(name + "/.dossier.json"))
  }

  @Test("A second build waits for the first, says so, and then builds on its result", .timeLimit(.minutes(1)))
  func twoAtOnce() async throws {
    defer { scratch.remove() }
    let first = try OutputTransaction(replacing: scratch.output)
    try first.write([1], to: "a")
    let (waiting, continuation) = AsyncStream<Void>.makeStream()
    let path = scratch.output
    let second = Task.detached {
      let output = try OutputTransaction(replacing: path, onWait: { continuation.finish() })
      try output.write([1], to: "a")
      try output.write([2], to: "b")
      return try output.commit()
    }
    for await _ in waiting {}
    #expect(try first.commit() == OutputSummary(written: 1))
    #expect(try await second.value == OutputSummary(written: 1, unchanged: 1))
    #expect(try scratch.names() == ["public"])
  }

  @Test("A reader finds every page at every moment while the site is rebuilt", .timeLimit(.minutes(1)))
  func readWhileRebuilt() throws {
    defer { scratch.remove() }
    try scratch.build(numbered(0, count: 20))
    let scratch = scratch
    Thread.detachNewThread {
      for round in 1...200 { _ = try? scratch.build(numbered(round, count: 20)) }
      try? scratch.put("", "done")
    }
    let (page, done) = (scratch.at("public/p19.html"), scratch.at("done"))
    var missing = 0
    while access(done, F_OK) != 0 {
      for _ in 0..<100 where access(page, F_OK) != 0 { missing += 1 }
    }
    #expect(missing == 0)
    #expect(scratch.text("public/p7.html") == "200")
  }

  @Test("Killed at any moment, the output is one whole site, and the next build leaves nothing behind")
  func killedAtAnyMoment() async throws {
    defer { scratch.remove() }
    let path = scratch.output
    for round in 0..<20 {
      try scratch.build(numbered(0, count: 100))
      try scratch.put("mine", "public/notes.txt")
      await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String, round = round as Int] in
        Thread.detachNewThread {
          usleep(UInt32(500 + round * 1000))
          kill(getpid(), SIGKILL)
        }
        var number = 0
        while true {
          number += 1
          let output = try OutputTransaction(replacing: path)
          for (path, text) in numbered(number, count: 100) { try output.write(Array(text.utf8), to: path) }
          _ = try output.commit()
        }
      }
      let texts = Set((0..<100).map { scratch.text("public/p\($0).html") })
      #expect(texts.count == 1 && texts.first != .some(nil))
      #expect(scratch.text("public/notes.txt") == "mine")
      let manifest = OutputManifest(Array((scratch.text("public/.dossier.json") ?? "").utf8))
      #expect(manifest?.files["p7.html"] == SHA256Digest(of: Array((texts.first ?? "")?.utf8 ?? "".utf8)).hex)
      try scratch.build(numbered(0, count: 100))
      #expect(try scratch.names() == ["public"])
    }
  }
}

/// A site of pages that all hold the same number.
private func numbered(_ number: Int, count: Int) -> [String: String] {
  Dictionary(uniqueKeysWithValues: (0..<count).map { ("p\($0).html", "\(number)") })
}

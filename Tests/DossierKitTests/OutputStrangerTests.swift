import Foundation
import Testing

@testable import DossierKit

@Suite("Others' files in the output")
struct OutputStrangerTests {
  let scratch: OutputScratch

  init() throws {
    scratch = try OutputScratch()
  }

  @Test("Others' files, links and folders are kept at any depth, with inode, mode and time")
  func kept() throws {
    defer { scratch.remove() }
    let manager = FileManager.default
    try scratch.build(["index.html": "1", "actors/mali.html": "m", "gone/a.html": "g"])
    for name in ["CNAME", "actors/notes.txt", "gone/notes.txt", ".git/objects/ab/x", "deep/er/y"] {
      try scratch.put("mine", "public/" + name)
    }
    try manager.createDirectory(
      atPath: scratch.at("public/empty"), withIntermediateDirectories: false,
      attributes: [.posixPermissions: 0o700])
    try manager.createSymbolicLink(atPath: scratch.at("public/out"), withDestinationPath: "../elsewhere")
    try manager.setAttributes([.posixPermissions: 0o555], ofItemAtPath: scratch.at("public/.git/objects"))
    let old = try scratch.snapshot("public")
    try scratch.put("kept", "elsewhere/file")

    #expect(
      try scratch.build(["index.html": "2", "actors/mali.html": "m"])
        == OutputSummary(written: 1, unchanged: 1, removed: 1))
    let new = try scratch.snapshot("public")
    for name in ["CNAME", "actors/notes.txt", "gone/notes.txt", ".git/objects/ab/x", "deep/er/y"] {
      #expect(new[name] == old[name])
    }
    #expect(!scratch.exists("public/gone/a.html"))
    #expect(try scratch.attribute(.posixPermissions, "public/empty") == 0o700)
    #expect(try scratch.attribute(.posixPermissions, "public/.git/objects") == 0o555)
    #expect(try manager.destinationOfSymbolicLink(atPath: scratch.at("public/out")) == "../elsewhere")
    #expect(scratch.text("elsewhere/file") == "kept")
    #expect(try scratch.names() == ["elsewhere", "public"])
    try manager.setAttributes([.posixPermissions: 0o755], ofItemAtPath: scratch.at("public/.git/objects"))
  }

  @Test("A file whose name is not UTF-8 is kept where the file system has such names")
  func rawNames() throws {
    defer { scratch.remove() }
    try scratch.build(["index.html": "1"])
    let name = Array(scratch.at("public/caf").utf8CString.dropLast()) + [CChar(bitPattern: 0xE9), 0]
    guard let file = fopen(name, "w") else {
      // macOS has no such names: there is then nothing to lose.
      #expect(errno == EILSEQ)
      return
    }
    fclose(file)
    try scratch.build(["index.html": "2"])
    #expect(access(name, F_OK) == 0)
  }

  @Test("A named pipe in the output neither hangs the build nor is lost", .timeLimit(.minutes(1)))
  func namedPipe() throws {
    defer { scratch.remove() }
    try scratch.build(["index.html": "1", "page.html": "p"])
    #expect(mkfifo(scratch.at("public/pipe"), 0o600) == 0)
    try FileManager.default.removeItem(atPath: scratch.at("public/page.html"))
    #expect(mkfifo(scratch.at("public/page.html"), 0o600) == 0)
    try scratch.build(["index.html": "2", "page.html": "p"])
    #expect(scratch.text("public/page.html") == "p")
    #expect(scratch.exists("public/pipe"))
  }

  @Test("Others' files where the site wants to write are named, and nothing is touched")
  func occupied() throws {
    defer { scratch.remove() }
    try scratch.build(["index.html": "1", "old/a.html": "1"])
    for name in ["a.html", "b", "c.html/x", "D.html", "old/mine.txt"] {
      try scratch.put("mine", "public/" + name)
    }
    let old = try scratch.snapshot("public")
    #expect(throws: OutputError.occupied(["D.html", "a.html", "b", "c.html", "old/mine.txt"])) {
      try scratch.build([
        "index.html": "2", "a.html": "mine", "b/x.html": "", "c.html": "", "d.html": "", "old": "",
      ])
    }
    #expect(try scratch.snapshot("public") == old)
    #expect(try scratch.names() == ["public"])
  }

  @Test("A file that others put into the output while the site is being built is kept")
  func addedMeanwhile() throws {
    defer { scratch.remove() }
    try scratch.build(["index.html": "1"])
    let output = try OutputTransaction(replacing: scratch.output)
    try output.write([2], to: "index.html")
    try scratch.put("mine", "public/late/notes.txt")
    _ = try output.commit()
    #expect(scratch.text("public/late/notes.txt") == "mine")
  }

  @Test("A file that others put into the old folder after it was looked through is still brought over")
  func addedAtTheLastMoment() throws {
    defer { scratch.remove() }
    try scratch.put("first", "old/a/one.txt")
    try scratch.put("", "new/index.html")
    var names = OutputNames()
    try names.add("index.html")
    var carrier = OutputCarrier(
      from: try OutputHandle(scratch.at("old")), listing: OutputManifest(),
      to: try OutputHandle(scratch.at("new")), beside: names)
    try carrier.carry()
    try scratch.put("second", "old/a/two.txt")
    try scratch.put("third", "old/b/three.txt")
    try carrier.carry()
    #expect(scratch.text("new/a/one.txt") == "first")
    #expect(scratch.text("new/a/two.txt") == "second")
    #expect(scratch.text("new/b/three.txt") == "third")
  }

  @Test("A manifest's entries that lead out of the folder are ignored")
  func hostileManifest() throws {
    defer { scratch.remove() }
    try scratch.put("victim", "victim.txt")
    try scratch.put("victim", "dir/victim.txt")
    try scratch.put("mine", "public/notes.txt")
    let paths = [
      "../victim.txt", scratch.at("victim.txt"), "a/../../victim.txt", "link/victim.txt", "", "/", ".", "..",
      "notes.txt/../notes.txt", "./notes.txt", "x\\u0000y", ".dossier.json",
    ]
    let entries = paths.map { "\"\($0)\": \"0\"" }.joined(separator: ",")
    let manifest = "{\"files\": {\(entries)}, \"format\": 1, \"generator\": \"x\"}"
    #expect(OutputManifest(Array(manifest.utf8))?.files.keys.sorted() == ["link/victim.txt"])
    try scratch.put(manifest, "public/.dossier.json")
    try FileManager.default.createSymbolicLink(
      atPath: scratch.at("public/link"), withDestinationPath: "../dir")
    #expect(try scratch.build(["index.html": "1"]) == OutputSummary(written: 1))
    #expect(scratch.text("victim.txt") == "victim")
    #expect(scratch.text("dir/victim.txt") == "victim")
    #expect(scratch.text("public/notes.txt") == "mine")
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: scratch.at("public/link")) == "../dir")
    #expect(throws: OutputError.occupied(["link"])) { try scratch.build(["link/victim.txt": "mine"]) }
    #expect(scratch.text("dir/victim.txt") == "victim")
  }

  @Test("A manifest comes back as it was written, whatever characters a path has")
  func manifestRoundTrip() throws {
    let files = ["a\"b\\c\u{1}\u{1F}/é\u{2028}.html": "00", "z": "11", "Z": "22"]
    let manifest = OutputManifest(generator: "my \"theme\"", files: files)
    #expect(OutputManifest(manifest.bytes) == manifest)
    #expect(OutputManifest(OutputManifest().bytes) == OutputManifest())
  }
}

import Foundation
import Testing

@testable import DossierKit

@Suite("Output")
struct OutputTransactionTests {
  let scratch: OutputScratch

  init() throws {
    scratch = try OutputScratch()
  }

  @Test("A fresh output holds the files and a manifest with their digests, and nothing is left beside it")
  func fresh() throws {
    defer { scratch.remove() }
    let summary = try scratch.build(["index.html": "abc", "actors/mali.html": "m"])
    #expect(summary == OutputSummary(written: 2))
    #expect(scratch.text("public/index.html") == "abc")
    #expect(scratch.text("public/actors/mali.html") == "m")
    let manifest = """
      {
        "files": {
          "actors/mali.html": "62c66a7a5dd70c3146618063c344e531e6d4b59e379808443ce962b3abd63c5a",
          "index.html": "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        },
        "format": 1,
        "generator": "Dossier"
      }

      """
    #expect(scratch.text("public/.dossier.json") == manifest)
    #expect(try scratch.names() == ["public"])
  }

  @Test("Folders above the output are made; an empty folder is taken as it is, with its mode")
  func parents() throws {
    defer { scratch.remove() }
    try scratch.build(["a": "1"], to: "x/y/public")
    #expect(scratch.text("x/y/public/a") == "1")
    let empty = scratch.at("empty")
    try FileManager.default.createDirectory(
      atPath: empty, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o750])
    try scratch.build(["a": "1"], to: "empty")
    #expect(scratch.text("empty/a") == "1")
    #expect(try scratch.attribute(.posixPermissions, "empty") == 0o750)
  }

  @Test(
    "A second build carries unchanged files over with inode and time, writes changed ones, prunes the rest")
  func secondBuild() throws {
    defer { scratch.remove() }
    try scratch.build(["same.html": "s", "a/same.html": "t", "changed.html": "1", "gone/gone.html": "g"])
    let old = try scratch.snapshot("public")
    let summary = try scratch.build([
      "same.html": "s", "a/same.html": "t", "changed.html": "2", "new/new.html": "n",
    ])
    #expect(summary == OutputSummary(written: 2, unchanged: 2, removed: 1))
    let new = try scratch.snapshot("public")
    #expect(new["same.html"] == old["same.html"])
    #expect(new["a/same.html"] == old["a/same.html"])
    #expect(scratch.text("public/changed.html") == "2")
    #expect(scratch.text("public/new/new.html") == "n")
    #expect(!scratch.exists("public/gone"))
    #expect(try scratch.names() == ["public"])
  }

  @Test("A build without a change leaves the output as it is, folders and time stamps included")
  func noChange() throws {
    defer { scratch.remove() }
    let files = ["a/x.html": "x", "b/y.html": "y"]
    try scratch.build(files)
    try scratch.put("stranger", "public/a/notes.txt")
    let old = try scratch.snapshot("public")
    #expect(try scratch.build(files) == OutputSummary(unchanged: 2))
    #expect(try scratch.snapshot("public") == old)
    #expect(try scratch.names() == ["public"])
  }

  @Test(
    "A file of ours that was edited, deleted or replaced by hand is written anew, with no one's link followed"
  )
  func editedByHand() throws {
    defer { scratch.remove() }
    let files = ["edited.html": "abc", "deleted.html": "d", "link.html": "l", "pruned.html": "p"]
    try scratch.build(files)
    try scratch.put("axc", "public/edited.html")
    try scratch.put("edited", "public/pruned.html")
    try scratch.put("l", "outside.html")
    try FileManager.default.removeItem(atPath: scratch.at("public/deleted.html"))
    try FileManager.default.removeItem(atPath: scratch.at("public/link.html"))
    try FileManager.default.createSymbolicLink(
      atPath: scratch.at("public/link.html"), withDestinationPath: "../outside.html")
    let summary = try scratch.build(files.filter { $0.key != "pruned.html" })
    #expect(summary == OutputSummary(written: 3, removed: 1))
    #expect(scratch.text("public/edited.html") == "abc")
    #expect(scratch.text("public/deleted.html") == "d")
    #expect(try scratch.attribute(.type, "public/link.html") == FileAttributeType.typeRegular)
    #expect(scratch.text("outside.html") == "l")
    #expect(!scratch.exists("public/pruned.html"))
  }

  @Test("An abandoned build, by call or by going out of scope, leaves the output as it was")
  func abandoned() throws {
    defer { scratch.remove() }
    try scratch.build(["a": "1"])
    let old = try scratch.snapshot("public")
    do {
      let output = try OutputTransaction(replacing: scratch.output)
      try output.write([1], to: "a")
      output.abandon()
      #expect(throws: OutputError.closed) { try output.write([1], to: "b") }
      #expect(throws: OutputError.closed) { try output.commit() }
    }
    do {
      let output = try OutputTransaction(replacing: scratch.output)
      try output.write([1], to: "a")
    }
    #expect(try scratch.snapshot("public") == old)
    #expect(try scratch.names() == ["public"])
  }

  @Test("Files written from many threads at once are all there")
  func threads() throws {
    defer { scratch.remove() }
    let output = try OutputTransaction(replacing: scratch.output)
    DispatchQueue.concurrentPerform(iterations: 500) { index in
      try? output.write(Array("\(index)".utf8), to: "d\(index % 7)/e/\(index).html")
    }
    #expect(try output.commit() == OutputSummary(written: 500))
    for index in 0..<500 {
      #expect(scratch.text("public/d\(index % 7)/e/\(index).html") == "\(index)")
    }
  }

  @Test("Where two folders cannot be exchanged, two renames do, and the result is the same")
  func twoRenames() throws {
    defer { scratch.remove() }
    try scratch.build(["a": "1", "b": "2"])
    try scratch.put("stranger", "public/CNAME")
    let output = try OutputTransaction(replacing: scratch.output, by: .twoRenames)
    try output.write(Array("3".utf8), to: "a")
    #expect(try output.commit() == OutputSummary(written: 1, removed: 1))
    #expect(scratch.text("public/a") == "3")
    #expect(scratch.text("public/CNAME") == "stranger")
    #expect(!scratch.exists("public/b"))
    #expect(try scratch.names() == ["public"])
  }

  @Test("A symbolic link to a folder stays; the folder it leads to is replaced")
  func symbolicLink() throws {
    defer { scratch.remove() }
    try scratch.build(["a": "1"], to: "site/real")
    try FileManager.default.createSymbolicLink(atPath: scratch.output, withDestinationPath: "site/real")
    try scratch.build(["a": "2"])
    #expect(scratch.text("site/real/a") == "2")
    #expect(try scratch.attribute(.type, "public") == FileAttributeType.typeSymbolicLink)
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.at("site")) == ["real"])
  }
}

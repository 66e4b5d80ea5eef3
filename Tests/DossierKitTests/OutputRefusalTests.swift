import Foundation
import Testing

@testable import DossierKit

@Suite("Output that is refused")
struct OutputRefusalTests {
  let scratch: OutputScratch

  init() throws {
    scratch = try OutputScratch()
  }

  @Test(
    "A folder that was not made by Dossier is refused and stays as it was",
    arguments: [nil, "", "{", "[]", "{\"files\":{},\"format\":2,\"generator\":\"x\"}", "{\"format\":1}"])
  func foreignFolder(manifest: String?) throws {
    defer { scratch.remove() }
    try scratch.put("mine", "public/a/notes.txt")
    if let manifest { try scratch.put(manifest, "public/.dossier.json") }
    let old = try scratch.snapshot("public")
    #expect {
      try OutputTransaction(replacing: scratch.output)
    } throws: { error in
      guard case OutputError.foreignFolder = error else { return false }
      return "\(error)".contains("Choose another output folder, or empty this one first.")
    }
    #expect(try scratch.snapshot("public") == old)
    #expect(try scratch.names() == ["public"])
  }

  @Test("A file, a link to a file, and a link that leads nowhere are refused")
  func notAFolder() throws {
    defer { scratch.remove() }
    try scratch.put("x", "file")
    let manager = FileManager.default
    try manager.createSymbolicLink(atPath: scratch.at("link"), withDestinationPath: "file")
    try manager.createSymbolicLink(atPath: scratch.at("dangling"), withDestinationPath: "nowhere")
    for name in ["file", "link"] {
      #expect(throws: OutputError.notAFolder(path: scratch.at(name))) {
        try OutputTransaction(replacing: scratch.at(name))
      }
    }
    for name in ["dangling", "dangling/", "dangling/public"] {
      #expect {
        try OutputTransaction(replacing: scratch.at(name))
      } throws: { error in
        guard case OutputError.danglingLink = error else { return false }
        return true
      }
    }
    #expect(try scratch.names() == ["dangling", "file", "link"])
  }

  @Test(
    "The output may not be, hold or lie inside a protected folder, by whatever path",
    arguments: [
      "content", "content/public", "content/a/b", ".", "content/../content", "link", "link/public",
      "x/../content",
    ])
  func protected(output: String) throws {
    defer { scratch.remove() }
    try scratch.put("a", "content/briefings/a.md")
    try FileManager.default.createDirectory(atPath: scratch.at("x"), withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(atPath: scratch.at("link"), withDestinationPath: "content")
    let content = scratch.at("content")
    #expect(throws: OutputError.overlap(output: scratch.at(output), protected: content)) {
      try OutputTransaction(replacing: scratch.at(output), protecting: [content])
    }
    #expect(try scratch.names() == ["content", "link", "x"])
    let neighbour = try OutputTransaction(replacing: scratch.at("content-public"), protecting: [content])
    neighbour.abandon()
  }

  @Test("The root, the working directory and what holds it are refused")
  func workingDirectory() {
    let above = URL(filePath: FileManager.default.currentDirectoryPath).deletingLastPathComponent().path
    for output in ["/", ".", "..", above] {
      #expect {
        try OutputTransaction(replacing: output)
      } throws: { error in
        guard case OutputError.overlap = error else { return false }
        return true
      }
    }
  }

  @Test(
    "A path that leads out of the folder, or names no file, is refused",
    arguments: [
      "", "/", "/etc/x", "..", "../x", "a/../x", "a/..", ".", "./a", "a//b", "a/", "a\0b", ".dossier.json",
      ".dossier.json.new",
    ])
  func invalidPath(path: String) throws {
    defer { scratch.remove() }
    let output = try OutputTransaction(replacing: scratch.output)
    #expect(throws: OutputError.invalidPath(path)) { try output.write([], to: path) }
  }

  @Test("Two files that some file system takes for one are refused")
  func collisions() throws {
    defer { scratch.remove() }
    let output = try OutputTransaction(replacing: scratch.output)
    try output.write([], to: "a/mali.html")
    try output.write([], to: "caf\u{E9}")
    try output.write([], to: "straße")
    func refusal(_ path: String) -> OutputError? {
      do throws(OutputError) {
        try output.write([], to: path)
        return nil
      } catch {
        return error
      }
    }
    #expect(refusal("a/mali.html") == .duplicatePath("a/mali.html"))
    #expect(refusal("a/Mali.html") == .collidingPaths("a/mali.html", "a/Mali.html"))
    #expect(refusal("A/niger.html") == .collidingPaths("a", "A"))
    #expect(refusal("STRASSE") == .collidingPaths("straße", "STRASSE"))
    #expect(refusal(".Dossier.json") == .collidingPaths(".dossier.json", ".Dossier.json"))
    #expect(refusal("a") == .fileAndFolder("a"))
    #expect(refusal("a/mali.html/x") == .fileAndFolder("a/mali.html"))
    guard case .collidingPaths(let first, let second) = refusal("cafe\u{301}") else {
      Issue.record("The decomposed form is taken for another file.")
      return
    }
    #expect(Array(first.utf8) == Array("caf\u{E9}".utf8))
    #expect(Array(second.utf8) == Array("cafe\u{301}".utf8))
  }

  @Test(
    "An output folder that is replaced by another during the build is left alone", arguments: [true, false])
  func replacedMeanwhile(canExchange: Bool) throws {
    defer { scratch.remove() }
    try scratch.build(["a": "1"])
    let output = try OutputTransaction(replacing: scratch.output, by: canExchange ? .exchange : .twoRenames)
    try output.write([2], to: "a")
    try FileManager.default.moveItem(atPath: scratch.output, toPath: scratch.at("moved"))
    try scratch.put("mine", "public/notes.txt")
    let old = try scratch.snapshot("public")
    #expect {
      try output.commit()
    } throws: { error in
      guard case OutputError.outputChanged = error else { return false }
      return true
    }
    #expect(try scratch.snapshot("public") == old)
    #expect(try scratch.names() == ["moved", "public"])
  }

  @Test("A folder that appears during the first build is left alone")
  func appearedMeanwhile() throws {
    defer { scratch.remove() }
    let output = try OutputTransaction(replacing: scratch.output)
    try scratch.put("mine", "public/notes.txt")
    #expect(throws: OutputError.self) { try output.commit() }
    #expect(scratch.text("public/notes.txt") == "mine")
    #expect(try scratch.names() == ["public"])
  }
}

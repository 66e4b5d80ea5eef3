import DossierKit
import Foundation

/// A temporary folder with shorthands to make and read files in it.
struct OutputScratch {
  let path: String

  init() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "dossier-output-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = folder.path
  }

  func remove() {
    // Unlike FileManager, it takes paths of any length.
    let removal = Process()
    removal.executableURL = URL(filePath: "/bin/rm")
    removal.arguments = ["-rf", path]
    try? removal.run()
    removal.waitUntilExit()
  }

  func at(_ name: String) -> String { path + "/" + name }

  var output: String { at("public") }

  func put(_ text: String, _ name: String) throws {
    let folder = URL(filePath: at(name)).deletingLastPathComponent()
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(filePath: at(name)))
  }

  func text(_ name: String) -> String? {
    FileManager.default.contents(atPath: at(name)).map { String(decoding: $0, as: UTF8.self) }
  }

  func exists(_ name: String) -> Bool {
    (try? FileManager.default.attributesOfItem(atPath: at(name))) != nil
  }

  func attribute<Value>(_ key: FileAttributeKey, _ name: String) throws -> Value? {
    try FileManager.default.attributesOfItem(atPath: at(name))[key] as? Value
  }

  func inode(_ name: String) throws -> Int? { try attribute(.systemFileNumber, name) }

  /// Nests folders below an existing one until their path is longer than any path may be.
  func putTooDeep(_ name: String) throws {
    let part = String(repeating: "x", count: 200)
    var folder = open(at(name), O_RDONLY | O_DIRECTORY)
    for _ in 0..<25 {
      guard mkdirat(folder, part, 0o755) == 0 else { throw POSIXError(.EIO) }
      let next = openat(folder, part, O_RDONLY | O_DIRECTORY)
      close(folder)
      folder = next
    }
    close(folder)
  }

  /// The names in the folder itself.
  func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path).sorted()
  }

  /// Every file, folder and link below a folder, with its bytes, mode, inode and time of change.
  func snapshot(_ folder: String) throws -> [String: String] {
    var snapshot: [String: String] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: at(folder)) + ["."] {
      let path = at(folder) + "/" + name
      let attributes = try FileManager.default.attributesOfItem(atPath: path)
      let bytes = FileManager.default.contents(atPath: path)?.base64EncodedString()
      let keys: [FileAttributeKey] = [.type, .posixPermissions, .systemFileNumber, .modificationDate]
      snapshot[name] = keys.map { "\(attributes[$0] ?? "")" }.joined(separator: " ") + " \(bytes ?? "")"
    }
    return snapshot
  }

  @discardableResult
  func build(_ files: [String: String], to name: String = "public") throws -> OutputSummary {
    let output = try OutputTransaction(replacing: at(name))
    for (path, text) in files { try output.write(Array(text.utf8), to: path) }
    return try output.commit()
  }
}

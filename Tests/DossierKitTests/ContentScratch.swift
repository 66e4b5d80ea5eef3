import DossierKit
import Foundation

/// A temporary folder with `content/` and, once built, `public/` in it.
struct ContentScratch {
  let folder: OutputScratch

  init() throws {
    folder = try OutputScratch()
    try FileManager.default.createDirectory(atPath: folder.at("content"), withIntermediateDirectories: true)
  }

  /// A scratch that holds these files below `content/`.
  init(_ files: [String: String]) throws {
    try self.init()
    for (name, text) in files { try put(text, name) }
  }

  func remove() { folder.remove() }

  /// The path of a file below `content/`.
  func at(_ name: String) -> String { folder.at("content/" + name) }

  func put(_ text: String, _ name: String) throws { try folder.put(text, "content/" + name) }

  func put(_ bytes: [UInt8], _ name: String) throws {
    try put("", name)
    try Data(bytes).write(to: URL(filePath: at(name)))
  }

  func options(_ audience: Audience = Audience(), baseURL: String? = nil, isStrict: Bool = false)
    -> BuildOptions
  {
    var options = BuildOptions()
    options.content = folder.at("content")
    options.output = folder.output
    options.audience = audience
    options.baseURL = baseURL
    options.isStrict = isStrict
    return options
  }

  func check(_ audience: Audience = Audience()) async -> BuildReport {
    await Builder(options(audience)).check()
  }

  @discardableResult
  func build(_ audience: Audience = Audience(), baseURL: String? = nil) async throws -> BuildReport {
    try await Builder(options(audience, baseURL: baseURL)).build(with: PlainTheme())
  }

  /// The bytes of each file of the built site, by its path.
  func site() throws -> [String: [UInt8]] { try Tree.files(in: folder.output) }
}

/// Files below a folder.
enum Tree {
  /// The bytes of each file, by its path; links and folders are passed over.
  static func files(in folder: String) throws -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    guard FileManager.default.fileExists(atPath: folder) else { return files }
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder) {
      guard let bytes = FileManager.default.contents(atPath: folder + "/" + name) else { continue }
      files[name] = [UInt8](bytes)
    }
    return files
  }

  /// Each file that is not the same in both, with the first line in which it differs. The manifest is left out: it
  /// lists the digests of the others.
  static func differences(_ found: [String: [UInt8]], _ expected: [String: [UInt8]]) -> [String] {
    Set(found.keys).union(expected.keys).sorted().compactMap { path in
      guard path != ".dossier.json", found[path] != expected[path] else { return nil }
      guard let left = found[path] else { return "\(path) is missing" }
      guard let right = expected[path] else { return "\(path) is not expected" }
      let lines = [left, right].map {
        String(decoding: $0, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
      }
      let line =
        zip(lines[0], lines[1]).enumerated().first { $1.0 != $1.1 }?.offset
        ?? min(lines[0].count, lines[1].count)
      let shown = lines.map { line < $0.count ? "“\($0[line])”" : "nothing" }
      return "\(path):\(line + 1): \(shown[0]) instead of \(shown[1])"
    }
  }
}

/// Where the fixtures lie, and whether they are to be written anew.
enum Fixtures {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures").path

  /// With UPDATE_GOLDEN=1, what is expected is replaced by what came out.
  static let isUpdating = ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1"

  /// The names of the folders in one of the fixtures' folders.
  static func names(in group: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder + "/" + group)) ?? []
    return names.filter { !$0.hasPrefix(".") }.sorted()
  }
}

extension BuildReport {
  /// What a terminal shows of the diagnostics, with `root` taken off all paths.
  func terminalText(without root: String, limit: Int? = nil) -> String {
    var writer = TerminalWriter(usesColor: false, limit: limit) { file in
      FileManager.default.contents(atPath: file).map { [UInt8]($0) }
    }
    return writer.write(diagnostics).replacing(root + "/", with: "")
  }

  var codes: [DiagnosticCode] { diagnostics.sorted().map(\.code) }
}

/// A content file with front matter.
func file(_ fields: String, body: String = "") -> String { "---\n\(fields)\n---\n\(body)" }

/// A briefing that has what it must have.
func briefing(_ fields: String = "", body: String = "") -> String {
  file("title: Title\ndate: 2025\(fields.isEmpty ? "" : "\n")\(fields)", body: body)
}

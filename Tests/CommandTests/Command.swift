import Foundation
import Testing

/// The `dossier` executable that was built beside the tests.
enum Command {
  struct Result {
    var status: Int32
    var output: String
    var errors: String
    /// Whether a signal ended the process, `status` being its number.
    var wasKilled: Bool
  }

  /// Anchor for the bundle of the tests, wherever the build put it.
  private final class Anchor {}

  static let path: String = {
    let bundle =
      Bundle.allBundles.map(\.bundleURL).first { $0.pathExtension == "xctest" }
      ?? Bundle(for: Anchor.self).bundleURL
    let beside = bundle.deletingLastPathComponent().appending(path: "dossier").path
    if FileManager.default.isExecutableFile(atPath: beside) { return beside }
    return URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: "dossier").path
  }()

  /// A process that is set up and not yet running; its output goes to files, so that no pipe can fill up.
  struct Prepared {
    let process = Process()
    let output: URL
    let errors: URL

    func start() throws { try process.run() }

    func wait() throws -> Result {
      process.waitUntilExit()
      defer {
        try? FileManager.default.removeItem(at: output)
        try? FileManager.default.removeItem(at: errors)
      }
      return Result(
        status: process.terminationStatus, output: try String(contentsOf: output, encoding: .utf8),
        errors: try String(contentsOf: errors, encoding: .utf8),
        wasKilled: process.terminationReason == .uncaughtSignal)
    }
  }

  static func prepare(
    _ arguments: [String], in folder: String, environment: [String: String] = [:], executable: String = path
  ) throws -> Prepared {
    let base = FileManager.default.temporaryDirectory.appending(path: "dossier-command-\(UUID().uuidString)")
    let prepared = Prepared(
      output: base.appendingPathExtension("out"), errors: base.appendingPathExtension("err"))
    for file in [prepared.output, prepared.errors] { try Data().write(to: file) }
    prepared.process.executableURL = URL(filePath: executable)
    prepared.process.arguments = arguments
    prepared.process.currentDirectoryURL = URL(filePath: folder)
    prepared.process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    prepared.process.standardInput = FileHandle.nullDevice
    prepared.process.standardOutput = try FileHandle(forWritingTo: prepared.output)
    prepared.process.standardError = try FileHandle(forWritingTo: prepared.errors)
    return prepared
  }

  static func run(_ arguments: String..., in folder: Folder, environment: [String: String] = [:]) throws
    -> Result
  {
    let prepared = try prepare(arguments, in: folder.path, environment: environment)
    try prepared.start()
    return try prepared.wait()
  }

  /// Runs with at most four gigabytes of address space and two minutes of processor time, so that a fault shows as a signal.
  static func runBounded(_ arguments: String..., in folder: Folder) throws -> Result {
    let limits = "ulimit -v 4194304; ulimit -t 120; exec \"$0\" \"$@\""
    let prepared = try prepare(["-c", limits, path] + arguments, in: folder.path, executable: "/bin/sh")
    try prepared.start()
    return try prepared.wait()
  }
}

/// A temporary folder, with `content/` in it as a rule.
struct Folder {
  let path: String

  init(_ files: [String: String] = [:]) throws {
    let url = FileManager.default.temporaryDirectory.appending(path: "dossier-command-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path
    for (name, text) in files { try put(text, name) }
  }

  func remove() { try? FileManager.default.removeItem(atPath: path) }

  func at(_ name: String) -> String { path + "/" + name }

  func put(_ text: String, _ name: String) throws {
    let url = URL(filePath: at(name))
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  func delete(_ name: String) throws { try FileManager.default.removeItem(atPath: at(name)) }

  func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: at(name)) }

  func names() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: path).sorted() }

  /// The bytes of each file below a folder, by its path.
  func files(_ folder: String = "public") throws -> [String: Data] {
    var files: [String: Data] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: at(folder)) {
      files[name] = FileManager.default.contents(atPath: at(folder) + "/" + name)
    }
    return files
  }

  /// Inode and time of change of each file below a folder.
  func stamps(_ folder: String = "public") throws -> [String: String] {
    var stamps: [String: String] = [:]
    for name in try files(folder).keys {
      let attributes = try FileManager.default.attributesOfItem(atPath: at(folder) + "/" + name)
      stamps[name] =
        "\(attributes[.systemFileNumber] ?? "") \((attributes[.modificationDate] as? Date)?.timeIntervalSince1970 ?? 0)"
    }
    return stamps
  }

  /// A small site: briefings that name actors, an event, a source, a dossier, tags, an asset.
  static func sample() throws -> Folder { try Folder(sampleFiles) }

  static let sampleFiles = [
    "content/site.yaml": "title: Sample\nlanguage: en\n",
    "content/briefings/border.md":
      "---\ntitle: The border incident\ndate: 2025-02-17\nactors: [mali, algeria]\ntags: [Sahel, Drones]\nsources: [report]\nevents: [incident]\ndossiers: [crisis]\n---\n# What happened\n\nMali and Algeria disagree. [@report, p. 4]\n\nSee [[talks]].\n",
    "content/briefings/talks.md":
      "---\ntitle: Talks\ndate: 2025-03\nupdated: 2025-04-01\nactors: [mali]\ntags: [sahel]\n---\nMali talks with [[algeria|its neighbour]] in Algérie.\n",
    "content/actors/mali.md":
      "---\nname: Mali\nkind: country\nrelations: [{kind: rivalry, with: algeria}]\n---\n",
    "content/actors/algeria.md":
      "---\nname: Algeria\nnames: {fr: Algérie, ar: الجزائر}\nkind: country\n---\n",
    "content/events/incident.md": "---\ntitle: Incident\ndate: 2025-01~\nactors: [mali, algeria]\n---\n",
    "content/sources/report.md": "---\ntitle: A report\nreliability: B\n---\n",
    "content/dossiers/crisis.md": "---\ntitle: The crisis\nbriefings: [talks]\ntrend: unchanged\n---\n",
    "content/pages/about.md": "---\ntitle: About\n---\nAbout.\n", "content/assets/map.svg": "<svg/>\n",
    "content/replies/talks/first.md": "---\nauthor: A reader\ndate: 2025-05-01\n---\nThank you.\n",
  ]
}

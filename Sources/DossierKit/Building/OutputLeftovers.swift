#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The folders beside the output that only exist while a build runs, and what a killed build leaves of them.
enum OutputLeftovers {
  /// A name for the folder in which a site is staged.
  static func stagingName(for output: String, attempt: Int) -> String {
    prefix(for: output, "new") + "\(getpid())" + (attempt == 0 ? "" : "-\(attempt)")
  }

  /// A name for the old output while the new one takes its place by two renames.
  static func oldName(for output: String) -> String {
    prefix(for: output, "old") + "\(getpid())"
  }

  /// Puts back an output that was moved away by a build which was killed before the new one was in place.
  static func recover(_ output: String, in parent: OutputHandle) throws(OutputError) {
    guard try parent.status(of: output) == nil else { return }
    for name in try names(startingWith: prefix(for: output, "old"), in: parent) {
      guard let folder = try? OutputHandle(name, in: parent), OutputManifest.isIn(folder) else { continue }
      guard renameat(parent.descriptor, name, parent.descriptor, output) == 0 else {
        throw parent.error(at: name)
      }
      return
    }
  }

  /// Removes what killed builds have left, and nothing else: besides its name, such a folder is known by its
  /// manifest, or by having nothing in it yet. Returns the path of one that cannot be removed, if any: that is
  /// no reason not to build.
  static func clean(_ output: String, in parent: OutputHandle) throws(OutputError) -> String? {
    var remaining: String?
    for kind in ["new", "old"] {
      for name in try names(startingWith: prefix(for: output, kind), in: parent) {
        do throws(OutputError) {
          if try isOurs(name, in: parent) { try parent.removeTree(name) }
        } catch {
          remaining = parent.path + "/" + name
        }
      }
    }
    return remaining
  }

  private static func prefix(for output: String, _ kind: String) -> String {
    ".\(output).dossier-\(kind)-"
  }

  private static func names(
    startingWith prefix: String, in parent: OutputHandle
  ) throws(OutputError) -> [String] {
    var names: [String] = []
    for entry in try parent.entries(of: ".") where entry.kind == .folder {
      guard let name = OutputHandle.text(entry.name), name.hasPrefix(prefix) else { continue }
      let rest = name.utf8.dropFirst(prefix.utf8.count)
      if !rest.isEmpty, rest.allSatisfy({ "0123456789-".utf8.contains($0) }) { names.append(name) }
    }
    return names.sorted()
  }

  private static func isOurs(_ name: String, in parent: OutputHandle) throws(OutputError) -> Bool {
    let folder = try OutputHandle(name, in: parent)
    if OutputManifest.isIn(folder) { return true }
    let entries = try folder.entries(of: ".")
    // Killed while the first manifest was being written.
    return entries.allSatisfy { entry in
      entry.kind == .file && OutputHandle.text(entry.name) == OutputManifest.name
        && folder.holds([], at: OutputManifest.name)
    }
  }
}

extension OutputManifest {
  /// Larger than the manifest of a million pages.
  private static let sizeLimit = 256 << 20

  /// Reads the manifest in a folder, with its bytes; nil where there is none that is valid.
  static func read(in folder: OutputHandle) -> (manifest: OutputManifest, bytes: [UInt8])? {
    guard let bytes = folder.contents(of: name, limit: sizeLimit), let manifest = OutputManifest(bytes) else {
      return nil
    }
    return (manifest, bytes)
  }

  static func isIn(_ folder: OutputHandle) -> Bool {
    read(in: folder) != nil
  }
}

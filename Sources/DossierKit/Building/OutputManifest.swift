#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The list of a site's files, kept in the output folder as `.dossier.json`.
///
/// It marks the folder as made by Dossier, and says which files in it are ours: those may be replaced or removed by
/// the next build, even if someone has edited them since; all others are left to whoever put them there.
/// The file is JSON with sorted keys, and the same for the same site: no time and no machine stands in it.
struct OutputManifest: Sendable, Equatable {
  /// The manifest's file name in the output folder.
  static let name = ".dossier.json"

  /// The name under which the manifest is written before it takes the place of an earlier one.
  static let temporaryName = name + ".new"

  /// The version of the manifest's form.
  static let format = 1

  /// The program that made the folder.
  var generator = "Dossier"

  /// The SHA-256 of each file in hexadecimal digits, by its path in the output folder.
  var files: [String: String] = [:]

  /// Reads a manifest, or returns nil where the bytes are none, or of a form that is not known.
  ///
  /// Entries that point outside the folder are left out, whoever wrote them.
  init?(_ bytes: [UInt8]) {
    guard let stored = try? JSONDecoder().decode(Stored.self, from: Data(bytes)), stored.format == Self.format
    else { return nil }
    generator = stored.generator
    files = stored.files.filter { path, _ in OutputNames.isValid(path) && path != Self.name }
  }

  init(generator: String = "Dossier", files: [String: String] = [:]) {
    self.generator = generator
    self.files = files
  }

  /// The manifest's bytes in the file.
  var bytes: [UInt8] {
    Self.bytes(listing: files.sorted { $0.key < $1.key }, by: generator) { ($0.key, $0.value) }
  }

  /// The bytes of a manifest of many files, which are sorted by their paths: `entry` is called for one after the other.
  static func bytes<File>(
    listing files: [File], by generator: String, _ entry: (File) -> (path: String, digest: String)
  ) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(files.count * 112 + 128)
    output += "{\n  \"files\": {".utf8
    var separator = "\n    "
    for (path, digest) in files.lazy.map(entry) {
      output += separator.utf8
      append(quoted: path, to: &output)
      output += ": ".utf8
      append(quoted: digest, to: &output)
      separator = ",\n    "
    }
    output += files.isEmpty ? "},\n".utf8 : "\n  },\n".utf8
    output += "  \"format\": \(format),\n  \"generator\": ".utf8
    append(quoted: generator, to: &output)
    output += "\n}\n".utf8
    return output
  }

  /// All folders that hold files of the manifest, at any depth.
  var folders: Set<String> {
    var folders: Set<String> = []
    for path in files.keys {
      var folder = OutputNames.folder(of: path)
      while let path = folder, folders.insert(path).inserted { folder = OutputNames.folder(of: path) }
    }
    return folders
  }

  private struct Stored: Decodable {
    let files: [String: String]
    let format: Int
    let generator: String
  }

  /// RFC 8259 §7.
  private static func append(quoted text: String, to output: inout [UInt8]) {
    output.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
        output.append(UInt8(ascii: "\\"))
        output.append(byte)
      } else if byte < 0x20 {
        let digits = String(byte, radix: 16)
        output += "\\u00".utf8
        output += (digits.utf8.count == 1 ? "0" + digits : digits).utf8
      } else {
        output.append(byte)
      }
    }
    output.append(UInt8(ascii: "\""))
  }
}

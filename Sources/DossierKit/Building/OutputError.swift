#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Why a site could not be written. Whatever the error, the output folder is as it was before.
public enum OutputError: Error, Sendable, Equatable {
  /// The output folder exists and is not empty, but holds no manifest of ours that can be read.
  case foreignFolder(path: String)
  /// A file stands where the output folder should be.
  case notAFolder(path: String)
  /// The output is a symbolic link that leads nowhere.
  case danglingLink(path: String)
  /// The output is, holds or lies in a folder that must stay untouched, such as the content.
  case overlap(output: String, protected: String)
  /// The output folder became another folder while the site was being built.
  case outputChanged(path: String)
  /// A file's path is empty, absolute, reserved, or has an empty, `.` or `..` part or a NUL.
  case invalidPath(String)
  /// A path was written twice.
  case duplicatePath(String)
  /// Two paths differ only by case or Unicode normalization, so many file systems take them for one.
  case collidingPaths(String, String)
  /// A path would be a file and a folder at once.
  case fileAndFolder(String)
  /// Files in the output folder that Dossier did not write stand where the site wants to write. Sorted.
  case occupied([String])
  /// The transaction was committed or abandoned before.
  case closed
  /// The operating system refused. `code` is its `errno`.
  case system(path: String, code: Int32)

  static func lastError(at path: String) -> OutputError {
    .system(path: path, code: errno)
  }
}

extension OutputError: CustomStringConvertible {
  /// The error in a sentence, and where possible what would mend it.
  public var description: String {
    switch self {
    case .foreignFolder(let path):
      """
      \(path) was not made by Dossier: it is not empty and holds no valid \(OutputManifest.name). \
      Choose another output folder, or empty this one first.
      """
    case .notAFolder(let path):
      "\(path) is not a folder. Choose another output folder, or move what is there."
    case .danglingLink(let path):
      "\(path) is a symbolic link that leads nowhere. Make the folder it points to, or remove the link."
    case .overlap(let output, let protected):
      "The output folder \(output) may not be, hold or lie inside \(protected). Choose another output folder."
    case .outputChanged(let path):
      "\(path) was replaced while the site was being built. It is untouched; build again."
    case .invalidPath(let path):
      "\"\(path)\" is not the path of a file in the output folder."
    case .duplicatePath(let path):
      "Two pages or files would be written to \(path)."
    case .collidingPaths(let first, let second):
      "\(first) and \(second) differ only by case or Unicode normalization; many disks take them for one file."
    case .fileAndFolder(let path):
      "\(path) would be a file and a folder at once."
    case .occupied(let paths):
      """
      The output folder holds files that Dossier did not write, where the site has its own: \
      \(paths.joined(separator: ", ")). Move or rename them, then build again.
      """
    case .closed:
      "The output was committed or abandoned already."
    case .system(let path, let code):
      "\(path): \(String(cString: strerror(code)))"
    }
  }
}

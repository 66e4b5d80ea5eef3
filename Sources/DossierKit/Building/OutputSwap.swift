#if canImport(Darwin)
  import Darwin
#else
  import CLinux
  import Glibc
#endif

/// Puts the staged folder in the place of the output folder.
enum OutputSwap {
  /// How to swap two folders; a file system that cannot exchange them falls back from the first to the second.
  enum Method: Sendable { case exchange, twoRenames }

  /// Gives the staged folder the output's name, where there is no output folder yet.
  static func place(_ staged: String, as output: String, in parent: OutputHandle) throws(OutputError) {
    let directory = parent.descriptor
    #if canImport(Darwin)
      var isDone = renameatx_np(directory, staged, directory, output, UInt32(RENAME_EXCL)) == 0
    #else
      var isDone = renameat2(directory, staged, directory, output, CLINUX_RENAME_NOREPLACE) == 0
    #endif
    // A plain rename replaces an empty folder at most, never one with something in it.
    if !isDone, isUnsupported(errno) { isDone = renameat(directory, staged, directory, output) == 0 }
    guard !isDone else { return }
    if errno == EEXIST || errno == ENOTEMPTY { throw .outputChanged(path: parent.path + "/" + output) }
    throw parent.error(at: output)
  }

  /// Swaps the staged folder with the output folder. Returns the name that the old output has now.
  static func swap(
    _ staged: String, with output: OutputHandle, named name: String, in parent: OutputHandle,
    by method: Method
  ) throws(OutputError) -> String {
    if method == .exchange, try exchange(staged, name, in: parent) {
      guard isSame(staged, output, in: parent) else {
        // Someone put another folder there since the build began: it gets its name back.
        _ = try exchange(staged, name, in: parent)
        throw .outputChanged(path: output.path)
      }
      return staged
    }
    guard isSame(name, output, in: parent) else { throw .outputChanged(path: output.path) }
    let directory = parent.descriptor
    let old = OutputLeftovers.oldName(for: name)
    // A process killed between the two renames leaves no output; the next build puts the old one back.
    guard renameat(directory, name, directory, old) == 0 else { throw parent.error(at: name) }
    guard renameat(directory, staged, directory, name) == 0 else {
      let error = parent.error(at: name)
      renameat(directory, old, directory, name)
      throw error
    }
    return old
  }

  /// Returns false where the file system cannot exchange two names.
  private static func exchange(
    _ first: String, _ second: String, in parent: OutputHandle
  ) throws(OutputError) -> Bool {
    let directory = parent.descriptor
    #if canImport(Darwin)
      let isDone = renameatx_np(directory, first, directory, second, UInt32(RENAME_SWAP)) == 0
    #else
      let isDone = renameat2(directory, first, directory, second, CLINUX_RENAME_EXCHANGE) == 0
    #endif
    if isDone { return true }
    if isUnsupported(errno) { return false }
    throw parent.error(at: second)
  }

  private static func isUnsupported(_ code: Int32) -> Bool {
    [EINVAL, ENOSYS, ENOTSUP, EOPNOTSUPP].contains(code)
  }

  /// Whether a name in the parent folder stands for an open folder.
  static func isSame(_ name: String, _ folder: OutputHandle, in parent: OutputHandle) -> Bool {
    guard let status = try? parent.status(of: name) else { return false }
    return OutputHandle.Identity(device: status.st_dev, inode: status.st_ino) == folder.identity
  }
}

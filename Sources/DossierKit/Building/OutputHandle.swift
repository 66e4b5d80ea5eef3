#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A path relative to a folder's handle, as the operating system has it: bytes with a NUL at the end. Names of other
/// people's files need not be UTF-8.
typealias RawPath = [CChar]

/// An open folder. Paths are looked up from it, so it stays the same folder when it is renamed.
final class OutputHandle: Sendable {
  let descriptor: Int32
  /// Where the folder was opened, for messages.
  let path: String

  /// Opens a folder by its path. Follows symbolic links.
  init(_ path: String) throws(OutputError) {
    descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    self.path = path
    if descriptor < 0 { throw .lastError(at: path) }
  }

  /// Opens a folder in another one. Follows no symbolic link.
  init(_ name: String, in parent: OutputHandle) throws(OutputError) {
    descriptor = openat(parent.descriptor, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    path = parent.path + (parent.path.hasSuffix("/") ? "" : "/") + name
    if descriptor < 0 { throw .lastError(at: path) }
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  /// What identifies a file or folder, whatever its name.
  struct Identity: Hashable {
    let device: dev_t
    let inode: ino_t
  }

  var identity: Identity? {
    var status = stat()
    return fstat(descriptor, &status) == 0 ? Identity(device: status.st_dev, inode: status.st_ino) : nil
  }

  /// The status of a file, or of a symbolic link itself; nil where there is nothing.
  func status(of path: UnsafePointer<CChar>) throws(OutputError) -> stat? {
    var status = stat()
    if fstatat(descriptor, path, &status, AT_SYMLINK_NOFOLLOW) == 0 { return status }
    if errno == ENOENT { return nil }
    throw error(at: path)
  }

  /// Makes a folder. Returns false where something has that name already.
  @discardableResult
  func makeFolder(_ path: UnsafePointer<CChar>) throws(OutputError) -> Bool {
    if mkdirat(descriptor, path, 0o777) == 0 { return true }
    if errno == EEXIST { return false }
    throw error(at: path)
  }

  /// The error of the last system call, at a path below this folder.
  func error(at path: UnsafePointer<CChar>) -> OutputError {
    let code = errno
    return .system(path: self.path + "/" + String(cString: path), code: code)
  }
}

// MARK: Folders

extension OutputHandle {
  struct Entry {
    enum Kind { case file, folder, link, other }
    let name: RawPath
    let kind: Kind
  }

  /// What is in a folder below this one, or in this one (`"."`), in the file system's order.
  func entries(of folder: UnsafePointer<CChar>) throws(OutputError) -> [Entry] {
    let opened = openat(descriptor, folder, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard opened >= 0 else { throw error(at: folder) }
    guard let stream = fdopendir(opened) else {
      let error = error(at: folder)
      close(opened)
      throw error
    }
    defer { closedir(stream) }
    var entries: [Entry] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        if errno != 0 { throw error(at: folder) }
        return entries
      }
      let name = withUnsafeBytes(of: &entry.pointee.d_name) {
        $0.prefix { $0 != 0 }.map(CChar.init(bitPattern:))
      }
      if name == [46] || name == [46, 46] { continue }
      entries.append(
        Entry(name: name + [0], kind: kind(of: entry.pointee.d_type, name: name + [0], in: opened)))
    }
  }

  private func kind(of type: UInt8, name: RawPath, in folder: Int32) -> Entry.Kind {
    switch Int(type) {
    case Int(DT_REG): return .file
    case Int(DT_DIR): return .folder
    case Int(DT_LNK): return .link
    case Int(DT_UNKNOWN):
      // Some file systems leave the type out of their listings.
      var status = stat()
      guard fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return .other }
      switch status.st_mode & S_IFMT {
      case S_IFREG: return .file
      case S_IFDIR: return .folder
      case S_IFLNK: return .link
      default: return .other
      }
    default: return .other
    }
  }
}

extension OutputHandle {
  /// A path as a string; nil where it is not UTF-8.
  static func text(_ path: RawPath) -> String? {
    String(validating: path.dropLast().lazy.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// The path of an entry in a folder; the folder is `"."` at the top.
  static func join(_ folder: RawPath, _ name: RawPath) -> RawPath {
    folder == [46, 0] ? name : folder.dropLast() + [47] + name
  }
}

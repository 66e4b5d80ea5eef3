#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension OutputHandle {
  /// Removes a folder of ours with all that is in it, its manifest last: a removal that is cut short leaves a folder
  /// that the next build still knows for ours. Follows no symbolic link.
  func removeTree(_ name: String) throws(OutputError) {
    let root = RawPath(name.utf8CString)
    let manifest = OutputHandle.join(root, RawPath(OutputManifest.name.utf8CString))
    try removeContents(of: root, except: manifest)
    try unlink(manifest, isFolder: false, in: root)
    try unlink(root, isFolder: true, in: RawPath(".".utf8CString))
  }

  private func removeContents(of folder: RawPath, except last: RawPath) throws(OutputError) {
    for entry in try readableEntries(of: folder) {
      let path = OutputHandle.join(folder, entry.name)
      if path == last { continue }
      let isFolder = entry.kind == .folder
      if isFolder { try removeContents(of: path, except: last) }
      try unlink(path, isFolder: isFolder, in: folder)
    }
  }

  private func readableEntries(of folder: RawPath) throws(OutputError) -> [Entry] {
    do throws(OutputError) {
      return try entries(of: folder)
    } catch .system(_, EACCES) {
      guard fchmodat(descriptor, folder, 0o700, 0) == 0 else { throw error(at: folder) }
      return try entries(of: folder)
    }
  }

  private func unlink(_ path: RawPath, isFolder: Bool, in folder: RawPath) throws(OutputError) {
    let flags = isFolder ? AT_REMOVEDIR : 0
    if unlinkat(descriptor, path, flags) == 0 || errno == ENOENT { return }
    // A read-only folder of someone else's was carried over with its mode; this is the copy to be removed.
    if errno == EACCES, folder != [46, 0], fchmodat(descriptor, folder, 0o700, 0) == 0,
      unlinkat(descriptor, path, flags) == 0
    {
      return
    }
    throw error(at: path)
  }
}

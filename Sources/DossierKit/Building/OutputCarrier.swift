#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Brings what is not ours from the old output folder into the new one: files, symbolic links and folders that
/// others have put there, at any depth.
struct OutputCarrier {
  let old: OutputHandle
  let new: OutputHandle
  /// The files of the old manifest, which are ours: those that the new site lacks stay behind.
  let ours: [String: String]
  let ourFolders: Set<String>
  /// What the new site writes.
  let names: OutputNames

  /// Others' files that stand where the new site has something of its own.
  private(set) var occupied: [String] = []
  /// How many files of the old site are not in the new one.
  private(set) var removed = 0
  private var carried: Set<RawPath> = []
  private var modes: [(folder: RawPath, mode: mode_t)] = []

  init(
    from old: OutputHandle, listing manifest: OutputManifest, to new: OutputHandle, beside names: OutputNames
  ) {
    self.old = old
    self.new = new
    self.names = names
    ours = manifest.files
    ourFolders = manifest.folders
  }

  /// Brings over what has not been brought yet. Called once more after the swap, it finds what was put into the old
  /// folder in the last moment.
  mutating func carry() throws(OutputError) {
    removed = 0
    try carry(RawPath(".".utf8CString))
    // Only now, since a folder of others may be read-only. Inner folders first.
    for (folder, mode) in modes.reversed() where fchmodat(new.descriptor, folder, mode, 0) != 0 {
      throw new.error(at: folder)
    }
    modes = []
  }

  private mutating func carry(_ folder: RawPath) throws(OutputError) {
    for entry in try old.entries(of: folder) {
      let path = OutputHandle.join(folder, entry.name)
      let text = OutputHandle.text(path)
      if entry.kind == .folder {
        try carryFolder(path, text)
      } else if text != OutputManifest.name {
        try carryFile(path, text, entry.kind, in: folder)
      }
    }
  }

  private mutating func carryFolder(_ path: RawPath, _ text: String?) throws(OutputError) {
    // Our own folders are made when there is something to put into them, others' even when empty.
    let isOurs = text.map(ourFolders.contains) ?? false
    if !isOurs, !carried.contains(path) {
      if let text, isOccupied(text, byFolder: true) {
        occupied.append(text)
        return
      }
      try makeFolders(to: path)
    }
    try carry(path)
  }

  private mutating func carryFile(
    _ path: RawPath, _ text: String?, _ kind: OutputHandle.Entry.Kind, in folder: RawPath
  ) throws(OutputError) {
    if let text {
      if ours[text] != nil {
        if !isWritten(text) { removed += 1 }
        return
      }
      if !carried.contains(path), isOccupied(text, byFolder: false) {
        occupied.append(text)
        return
      }
    }
    guard !carried.contains(path) else { return }
    try makeFolders(to: folder)
    if kind == .link {
      try new.copyLink(path, from: old)
    } else {
      try new.carry(path, from: old)
    }
    carried.insert(path)
  }

  private func isWritten(_ path: String) -> Bool {
    guard let node = names.node(at: path) else { return false }
    return !node.isFolder && OutputNames.isSame(node.path, path)
  }

  /// Whether the new site leaves no room for another's file or folder: folders may be shared, files may not.
  private func isOccupied(_ path: String, byFolder: Bool) -> Bool {
    if let node = names.node(at: path) {
      return !byFolder || !node.isFolder || !OutputNames.isSame(node.path, path)
    }
    return OutputNames.folder(of: path).map { isOccupied($0, byFolder: true) } ?? false
  }

  private mutating func makeFolders(to folder: RawPath) throws(OutputError) {
    if folder == [46, 0] || !carried.insert(folder).inserted { return }
    if let slash = folder.lastIndex(of: 47) { try makeFolders(to: folder[..<slash] + [0]) }
    guard try new.makeFolder(folder), let status = try old.status(of: folder) else { return }
    modes.append((folder, status.st_mode & 0o7777))
  }
}

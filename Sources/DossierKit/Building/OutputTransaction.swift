import Synchronization

/// Writes a site into its output folder, wholly or not at all.
///
/// ```swift
/// let output = try OutputTransaction(replacing: "public", protecting: ["content"])
/// try output.write(Array("<h1>Mali</h1>".utf8), to: "actors/mali.html")
/// let summary = try output.commit()
/// ```
///
/// The site is staged in a folder beside the output and takes its place in one atomic step. At every moment, the
/// output folder holds the whole old site or the whole new one, also when the process is killed, the disk is full, or
/// the transaction is abandoned. On file systems that cannot exchange two folders (Linux needs
/// `RENAME_EXCHANGE`, macOS `RENAME_SWAP`) there is a moment without an output folder; the next build puts the
/// old one back if the process is killed just then. Nothing is promised for a power failure: files are not flushed to
/// the disk (`fsync`), so a folder swapped in seconds before may lose bytes. The next build mends pages that did; if
/// the list of files itself did, it refuses the folder, which must then be emptied by hand.
///
/// - A file with the same bytes as before is carried over as it is, with its inode and time stamps. A site without
///   any change leaves the output folder untouched.
/// - The file `.dossier.json` in the output lists the files that Dossier has written. Those are ours: they are
///   replaced and removed with the site, even if someone has edited them. Everything else is kept.
/// - A folder that is not empty and holds no such list is never replaced.
/// - Builds into folders with the same parent wait for each other, so a thread that holds one transaction must end
///   it before it begins another one there.
public final class OutputTransaction: Sendable {
  let location: OutputLocation
  let parent: OutputHandle
  private let lock: OutputLock
  let method: OutputSwap.Method
  let generator: String
  let previous: Previous?
  /// What an earlier build has left and could not be removed.
  let leftover: String?
  let stagingName: String
  let staging: OutputHandle
  private let state = Mutex(State())

  /// The output folder as the build found it.
  struct Previous {
    let folder: OutputHandle
    let manifest: OutputManifest
    let bytes: [UInt8]
  }

  struct State {
    var isOpen = true
    var names = OutputNames()
    var files: [(path: String, digest: SHA256Digest, isUnchanged: Bool)] = []
    var folders: Set<String> = []
    var pending = 0
    var failure: OutputError?
  }

  /// Begins to replace an output folder, which need not exist yet; folders above it are made.
  ///
  /// A killed build's leftovers are cleaned first. Where another build into the same parent folder is running,
  /// `onWait` is called once, and this one waits.
  /// - Parameters:
  ///   - output: The folder. A symbolic link stands for the folder it leads to.
  ///   - protected: Folders that the output may not be, hold or lie inside, such as the content. The working
  ///     directory and what holds it are always protected from being replaced.
  ///   - generator: The program's name in the manifest.
  ///   - onWait: Called before waiting for another build.
  /// - Throws: ``OutputError`` where the folder may not be replaced, or the disk refuses.
  public convenience init(
    replacing output: String, protecting protected: [String] = [], generator: String = "Dossier",
    onWait: () -> Void = {}
  ) throws(OutputError) {
    try self.init(
      replacing: output, protecting: protected, generator: generator, by: .exchange, onWait: onWait)
  }

  init(
    replacing output: String, protecting protected: [String] = [], generator: String = "Dossier",
    by method: OutputSwap.Method, onWait: () -> Void = {}
  ) throws(OutputError) {
    self.method = method
    self.generator = generator
    location = try OutputLocation(output, protecting: protected)
    try location.makeParents()
    parent = try OutputHandle(location.parent)
    lock = try OutputLock(on: parent, onWait: onWait)
    do throws(OutputError) {
      try OutputLeftovers.recover(location.name, in: parent)
      leftover = lock.isHeld ? try OutputLeftovers.clean(location.name, in: parent) : nil
      previous = try Self.previous(location.name, in: parent)
      (stagingName, staging) = try Self.stage(for: location.name, in: parent, by: generator)
    } catch {
      lock.release()
      throw error
    }
  }

  deinit {
    abandon()
  }

  /// Stages a file. May be called from several threads at once.
  ///
  /// - Parameters:
  ///   - bytes: The file's whole content.
  ///   - path: Where the file goes in the output folder, with `/` between folders.
  /// - Throws: ``OutputError`` for a path that is not inside the folder, was written before, or differs from another
  ///   one by case or Unicode normalization alone; and where the disk refuses, in which case the transaction cannot
  ///   be committed any more.
  public func write(_ bytes: [UInt8], to path: String) throws(OutputError) {
    try state.withLock { state throws(OutputError) in
      guard state.isOpen else { throw .closed }
      try state.names.add(path)
      state.pending += 1
    }
    var failure: OutputError?
    let digest = SHA256Digest(of: bytes)
    let isUnchanged = isUnchanged(bytes, digest, at: path)
    if !isUnchanged {
      do throws(OutputError) {
        try makeFolder(for: path)
        try staging.write(bytes, to: path)
      } catch {
        failure = error
      }
    }
    state.withLock { state in
      state.pending -= 1
      state.files.append((path, digest, isUnchanged))
      if state.failure == nil { state.failure = failure }
    }
    if let failure { throw failure }
  }

  /// Puts the staged site in the place of the old one, and removes that. If it throws, the output is as it was, and
  /// the transaction is over.
  public func commit() throws(OutputError) -> OutputSummary {
    let state = state.withLock { state in
      defer { state.isOpen = false }
      return state
    }
    guard state.isOpen else { throw .closed }
    defer { lock.release() }
    do throws(OutputError) {
      if let failure = state.failure { throw failure }
      // A write that is still under way means that the caller commits too early.
      guard state.pending == 0 else { throw .closed }
      return try replace(with: state)
    } catch {
      dropStaging()
      throw error
    }
  }

  /// Drops what was staged. The output is as it was. Does nothing after ``commit()``.
  public func abandon() {
    let wasOpen = state.withLock { state in
      defer { state.isOpen = false }
      return state.isOpen
    }
    guard wasOpen else { return }
    dropStaging()
    lock.release()
  }
}

// MARK: Steps

extension OutputTransaction {
  private static func previous(_ name: String, in parent: OutputHandle) throws(OutputError) -> Previous? {
    guard try parent.status(of: name) != nil else { return nil }
    let folder = try OutputHandle(name, in: parent)
    if let (manifest, bytes) = OutputManifest.read(in: folder) {
      return Previous(folder: folder, manifest: manifest, bytes: bytes)
    }
    guard try folder.entries(of: ".").isEmpty else { throw .foreignFolder(path: folder.path) }
    return Previous(folder: folder, manifest: OutputManifest(), bytes: [])
  }

  /// The manifest is the staging folder's first file: by it, the next build knows the folder for ours.
  private static func stage(
    for output: String, in parent: OutputHandle, by generator: String
  ) throws(OutputError) -> (String, OutputHandle) {
    var attempt = 0
    var name = OutputLeftovers.stagingName(for: output, attempt: attempt)
    while try !parent.makeFolder(name) {
      attempt += 1
      name = OutputLeftovers.stagingName(for: output, attempt: attempt)
    }
    do throws(OutputError) {
      let folder = try OutputHandle(name, in: parent)
      try folder.write(OutputManifest(generator: generator).bytes, to: OutputManifest.name)
      return (name, folder)
    } catch {
      // A full disk wants its room back now, and by a part of the first file no later build would know the folder.
      try? parent.removeTree(name)
      throw error
    }
  }

  /// Compares with the file in the old output. The old manifest's digest is asked first: it tells most changed
  /// files without a look at the disk. Where it agrees, the bytes themselves decide, since the file may have been
  /// edited or damaged since.
  private func isUnchanged(_ bytes: [UInt8], _ digest: SHA256Digest, at path: String) -> Bool {
    guard let previous, let known = previous.manifest.files[path], known == digest.hex else { return false }
    return previous.folder.holds(bytes, at: path)
  }

  private func makeFolder(for path: String) throws(OutputError) {
    guard let folder = OutputNames.folder(of: path) else { return }
    try state.withLock { state throws(OutputError) in
      try Self.makeFolders(to: folder, in: staging, known: &state.folders)
    }
  }

  static func makeFolders(
    to folder: String, in staging: OutputHandle, known: inout Set<String>
  ) throws(OutputError) {
    if known.contains(folder) { return }
    if let above = OutputNames.folder(of: folder) { try makeFolders(to: above, in: staging, known: &known) }
    try staging.makeFolder(folder)
    known.insert(folder)
  }
}

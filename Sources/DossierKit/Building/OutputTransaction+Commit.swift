#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension OutputTransaction {
  /// Removes the staging folder. What cannot be removed now is cleaned by the next build.
  func dropStaging() {
    guard OutputSwap.isSame(stagingName, staging, in: parent) else { return }
    try? parent.removeTree(stagingName)
  }

  /// Completes the staged site and swaps it in.
  func replace(with state: State) throws(OutputError) -> OutputSummary {
    let bytes = OutputManifest.bytes(
      listing: state.files.sorted { $0.path < $1.path }, by: generator
    ) { ($0.path, $0.digest.hex) }
    let unchanged = state.files.lazy.filter(\.isUnchanged).count
    var summary = OutputSummary(written: state.files.count - unchanged, unchanged: unchanged)
    summary.leftover = leftover
    guard let previous else {
      try putManifest(bytes)
      try OutputSwap.place(stagingName, as: location.name, in: parent)
      return summary
    }
    if summary.written == 0, previous.bytes == bytes {
      try parent.removeTree(stagingName)
      return summary
    }
    var carrier = OutputCarrier(
      from: previous.folder, listing: previous.manifest, to: staging, beside: state.names)
    try carrier.carry()
    summary.removed = carrier.removed
    guard carrier.occupied.isEmpty else { throw .occupied(carrier.occupied.sorted()) }
    var folders = state.folders
    for file in state.files where file.isUnchanged {
      if let folder = OutputNames.folder(of: file.path) {
        try Self.makeFolders(to: folder, in: staging, known: &folders)
      }
      try staging.carry(file.path, from: previous.folder)
    }
    try putManifest(bytes)
    try keepMode(of: previous.folder)
    let old = try OutputSwap.swap(
      stagingName, with: previous.folder, named: location.name, in: parent, by: method)
    summary.leftover = remove(old, after: &carrier) ?? leftover
    return summary
  }

  /// The site is in place; from here on, nothing may fail any more.
  private func remove(_ old: String, after carrier: inout OutputCarrier) -> String? {
    do throws(OutputError) {
      try carrier.carry()
      try parent.removeTree(old)
      return nil
    } catch {
      return parent.path + "/" + old
    }
  }

  /// Replaces the first manifest by the true one. There is one at every moment, lest the folder be taken for
  /// someone else's after a kill.
  private func putManifest(_ bytes: [UInt8]) throws(OutputError) {
    let temporary = OutputManifest.temporaryName
    try staging.write(bytes, to: temporary)
    guard renameat(staging.descriptor, temporary, staging.descriptor, OutputManifest.name) == 0 else {
      throw staging.error(at: temporary)
    }
  }

  private func keepMode(of folder: OutputHandle) throws(OutputError) {
    var status = stat()
    guard fstat(folder.descriptor, &status) == 0, fchmod(staging.descriptor, status.st_mode & 0o7777) == 0
    else {
      throw .lastError(at: folder.path)
    }
  }
}

import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file without a name, readable for its owner alone. It takes bytes that are needed again only when their page is
/// written, so that a site's texts need not all lie in memory until then.
final class ScratchFile: Sendable {
  private let descriptor: CInt
  private let end = Mutex(0)
  private let firstFault = Mutex<Diagnostic?>(nil)

  /// Why bytes could not be read back; nil where all could.
  var fault: Diagnostic? { firstFault.withLock { $0 } }

  /// Makes the file in the first folder that takes it: `TMPDIR`, or where large temporary files belong (FHS 3.0, §5.15),
  /// since `/tmp` is itself often in memory.
  static func make() -> ScratchFile? {
    let chosen = getenv("TMPDIR").map { String(cString: $0) } ?? ""
    return [chosen, "/var/tmp", "/tmp"].lazy.filter { !$0.isEmpty }.compactMap { ScratchFile(in: $0) }.first
  }

  /// Makes the file in a folder; nil where that takes none.
  init?(in folder: String) {
    var path = Array("\(folder)/dossier-XXXXXX".utf8CString)
    descriptor = mkstemp(&path)
    guard descriptor >= 0 else { return nil }
    unlink(path)
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  /// Puts bytes at the end of the file and returns where they begin; nil where the disk is full.
  func append(_ bytes: [UInt8]) -> Int? {
    let start = end.withLock { end in
      defer { end += bytes.count }
      return end
    }
    let written = bytes.withUnsafeBytes { bytes in
      Transfer.all(bytes.count) { done in
        pwrite(descriptor, bytes.baseAddress?.advanced(by: done), bytes.count - done, off_t(start + done))
      }
    }
    return written == bytes.count ? start : nil
  }

  /// The bytes of a range that was written. Where the disk does not give them back, which ``fault`` then says, they are
  /// spaces: nobody can go on with them, and whoever builds looks before anything is published.
  func read(_ range: Range<Int>) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: range.count) { buffer, count in
      let received = Transfer.all(range.count) { done in
        pread(
          descriptor, buffer.baseAddress?.advanced(by: done), range.count - done,
          off_t(range.lowerBound + done))
      }
      if received != range.count {
        note(received == nil ? String(cString: strerror(errno)) : "it is shorter than it was")
        buffer.initialize(repeating: UInt8(ascii: " "))
      }
      count = range.count
    }
  }

  private func note(_ reason: String) {
    firstFault.withLock {
      $0 =
        $0
        ?? Diagnostic(
          .unreadableFile, at: nil,
          "the temporary file in which texts wait cannot be read back: \(reason); see to the disk, or name another folder in TMPDIR"
        )
    }
  }
}

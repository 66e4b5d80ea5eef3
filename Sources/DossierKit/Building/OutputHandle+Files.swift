#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension OutputHandle {
  /// Writes a new file. Whatever has its name already is an error.
  func write(_ bytes: [UInt8], to path: UnsafePointer<CChar>) throws(OutputError) {
    let file = openat(descriptor, path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
    guard file >= 0 else { throw error(at: path) }
    let isWritten = bytes.withUnsafeBytes { Self.writeAll($0, to: file) }
    let failure = isWritten ? nil : error(at: path)
    // Network file systems report a full disk only here.
    let isClosed = close(file) == 0
    if let failure { throw failure }
    if !isClosed { throw error(at: path) }
  }

  /// Whether a regular file has exactly these bytes. False where there is none, or it cannot be read.
  func holds(_ bytes: [UInt8], at path: UnsafePointer<CChar>) -> Bool {
    guard let file = openToRead(path) else { return false }
    defer { close(file.descriptor) }
    guard file.status.st_size == bytes.count else { return false }
    return bytes.withUnsafeBytes { bytes in
      withUnsafeTemporaryAllocation(byteCount: min(max(bytes.count, 1), 65_536), alignment: 16) { chunk in
        var offset = 0
        while offset < bytes.count {
          let count = Self.readSome(file.descriptor, into: chunk)
          guard count > 0, offset + count <= bytes.count, let expected = bytes.baseAddress,
            let found = chunk.baseAddress, memcmp(expected + offset, found, count) == 0
          else { return false }
          offset += count
        }
        return true
      }
    }
  }

  /// A regular file's bytes; nil where there is none, it is larger than `limit`, or it cannot be read.
  func contents(of path: UnsafePointer<CChar>, limit: Int) -> [UInt8]? {
    guard let file = openToRead(path) else { return nil }
    defer { close(file.descriptor) }
    guard file.status.st_size <= limit else { return nil }
    let size = Int(file.status.st_size)
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let read = Self.readSome(
          file.descriptor,
          into: UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[count...]))
        guard read > 0 else { return }
        count += read
      }
    }
    return bytes.count == size ? bytes : nil
  }

  /// Brings a file of another folder into this one under the same path: by a hard link, which keeps its inode and
  /// time stamps, and where the file system has none or forbids it, by a copy with the same mode and time stamps.
  func carry(_ path: UnsafePointer<CChar>, from other: OutputHandle) throws(OutputError) {
    if linkat(other.descriptor, path, descriptor, path, 0) == 0 { return }
    guard [EXDEV, EPERM, EMLINK, ENOTSUP, EOPNOTSUPP, ENOSYS, EACCES].contains(errno) else {
      throw error(at: path)
    }
    try copy(path, from: other)
  }

  /// Copies a regular file with its mode and time stamps.
  func copy(_ path: UnsafePointer<CChar>, from other: OutputHandle) throws(OutputError) {
    guard let source = other.openToRead(path) else { throw other.error(at: path) }
    defer { close(source.descriptor) }
    let target = openat(descriptor, path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard target >= 0 else { throw error(at: path) }
    let isCopied =
      Self.copyAll(from: source.descriptor, to: target) && fchmod(target, source.status.st_mode & 0o7777) == 0
      && futimens(target, Self.times(of: source.status)) == 0
    let failure = isCopied ? nil : error(at: path)
    let isClosed = close(target) == 0
    if let failure { throw failure }
    if !isClosed { throw error(at: path) }
  }

  /// Makes a symbolic link like the one in another folder.
  func copyLink(_ path: UnsafePointer<CChar>, from other: OutputHandle) throws(OutputError) {
    var target = RawPath(repeating: 0, count: Int(PATH_MAX) + 1)
    let count = readlinkat(other.descriptor, path, &target, target.count - 1)
    guard count >= 0 else { throw other.error(at: path) }
    target[count] = 0
    guard symlinkat(target, descriptor, path) == 0 else { throw error(at: path) }
  }

  private func openToRead(_ path: UnsafePointer<CChar>) -> (descriptor: Int32, status: stat)? {
    // O_NONBLOCK: a named pipe in the output folder shall not hang the build.
    let file = openat(descriptor, path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { return nil }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      close(file)
      errno = EINVAL
      return nil
    }
    return (file, status)
  }

  private static func times(of status: stat) -> [timespec] {
    #if canImport(Darwin)
      [status.st_atimespec, status.st_mtimespec]
    #else
      [status.st_atim, status.st_mtim]
    #endif
  }

  private static func copyAll(from source: Int32, to target: Int32) -> Bool {
    withUnsafeTemporaryAllocation(byteCount: 65_536, alignment: 16) { chunk in
      while true {
        let count = readSome(source, into: chunk)
        if count <= 0 { return count == 0 }
        guard writeAll(UnsafeRawBufferPointer(rebasing: chunk[..<count]), to: target) else { return false }
      }
    }
  }

  private static func readSome(_ file: Int32, into buffer: UnsafeMutableRawBufferPointer) -> Int {
    while true {
      let count = read(file, buffer.baseAddress, buffer.count)
      if count >= 0 || errno != EINTR { return count }
    }
  }

  private static func writeAll(_ bytes: UnsafeRawBufferPointer, to file: Int32) -> Bool {
    let written = Transfer.all(bytes.count) { done in
      #if canImport(Darwin)
        Darwin.write(file, bytes.baseAddress?.advanced(by: done), bytes.count - done)
      #else
        Glibc.write(file, bytes.baseAddress?.advanced(by: done), bytes.count - done)
      #endif
    }
    return written == bytes.count
  }
}

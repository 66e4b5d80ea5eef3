#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The files of a content folder, found without following links out of it.
struct ContentFolder {
  /// One file.
  struct File: Sendable {
    /// The path below content/, with `/` between its parts.
    var path: String
    /// Its size in bytes when it was found.
    var size: Int
  }

  /// The folder's path as the user gave it; it stands before each file's path in diagnostics.
  let path: String
  /// The real path of the folder, free of links.
  private let realPath: String
  /// All regular files, in the order of their paths' bytes; hidden ones (`.git`, `.DS_Store`) are passed over.
  private(set) var files: [File] = []
  /// What could not be taken in.
  private(set) var diagnostics: [Diagnostic] = []

  /// The deepest nesting of folders that is walked.
  private static let maximumDepth = 64

  /// Walks the folder at `path`; throws where it is missing or cannot be read.
  init(at path: String) throws(Diagnostic) {
    self.path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    guard let resolved = realpath(path, nil) else {
      throw Diagnostic(
        .missingContent, at: nil,
        "there is no content folder at “\(path)”; name it with --content, or make it and put a briefing into \(path)/briefings/"
      )
    }
    realPath = String(cString: resolved)
    free(resolved)
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
      throw Diagnostic(
        .missingContent, at: nil,
        "“\(path)” is not a folder; --content names the folder that holds briefings/")
    }
    walk("", depth: 0)
    files.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// The path of a file as diagnostics show it.
  func displayPath(_ file: String) -> String {
    path == "." ? file : path + "/" + file
  }

  /// Reads a whole file within a limit.
  func read(_ file: String, limit: SizeLimit = .none) throws(Diagnostic) -> [UInt8] {
    let display = displayPath(file)
    let descriptor = open(realPath + "/" + file, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw unreadable(display) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw unreadable(display) }
    guard status.st_size <= limit.bytes else { throw tooLarge(display, size: Int(status.st_size), limit) }
    let capacity = Int(status.st_size)
    var failed = false
    let bytes = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
      let received = Transfer.all(capacity) { done in
        systemRead(descriptor, buffer.baseAddress?.advanced(by: done), capacity - done)
      }
      failed = received == nil
      count = received ?? 0
    }
    if failed { throw unreadable(display) }
    return bytes
  }

  private func unreadable(_ display: String) -> Diagnostic {
    Diagnostic(
      .unreadableFile, at: SourceLocation(file: display, line: 1, column: 1),
      "the file cannot be read: \(String(cString: strerror(errno)))")
  }

  private func tooLarge(_ display: String, size: Int, _ limit: SizeLimit) -> Diagnostic {
    // Rounded up, so that it is more than the limit in words, too.
    let (whole, rest) = size.quotientAndRemainder(dividingBy: 1 << 20)
    let tenths = whole * 10 + (rest * 10 + (1 << 20) - 1) / (1 << 20)
    return Diagnostic(
      .fileTooLarge, at: SourceLocation(file: display, line: 1, column: 1),
      "the file has \(tenths / 10).\(tenths % 10) MiB; \(limit.advice)")
  }

  private mutating func walk(_ folder: String, depth: Int) {
    guard depth <= Self.maximumDepth else {
      report(.tooDeep, folder, "folders are nested more than \(Self.maximumDepth) deep here")
      return
    }
    guard let directory = opendir(folder.isEmpty ? realPath : realPath + "/" + folder) else {
      report(.unreadableFile, folder, "the folder cannot be read: \(String(cString: strerror(errno)))")
      return
    }
    defer { closedir(directory) }
    while let entry = readdir(directory) {
      let bytes = withUnsafeBytes(of: &entry.pointee.d_name) { name in Array(name.prefix { $0 != 0 }) }
      guard bytes.first != UInt8(ascii: ".") else { continue }
      guard bytes.firstInvalidUTF8Offset == nil else {
        let shown = String(decoding: bytes, as: UTF8.self)
        report(
          .invalidID, folder.isEmpty ? shown : folder + "/" + shown,
          "the file's name is not UTF-8; rename the file")
        continue
      }
      let name = String(decoding: bytes, as: UTF8.self)
      visit(folder.isEmpty ? name : folder + "/" + name, depth: depth)
    }
  }

  private mutating func visit(_ file: String, depth: Int) {
    var status = stat()
    guard lstat(realPath + "/" + file, &status) == 0 else {
      report(.unreadableFile, file, "the file cannot be read: \(String(cString: strerror(errno)))")
      return
    }
    if status.st_mode & S_IFMT == S_IFLNK {
      guard follow(file, &status) else { return }
    }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: walk(file, depth: depth + 1)
    case S_IFREG: files.append(File(path: file, size: Int(status.st_size)))
    default:
      report(.unreadableFile, file, "this is neither a file nor a folder; remove it from the content folder")
    }
  }

  /// Follows a link to a file inside the content folder; a link out of it could publish what was never meant to be,
  /// and a link to a folder could lead in circles.
  private mutating func follow(_ file: String, _ status: inout stat) -> Bool {
    guard let resolved = realpath(realPath + "/" + file, nil) else {
      report(.symlinkOutside, file, "this link leads nowhere; remove it, or mend its target")
      return false
    }
    let target = String(cString: resolved)
    free(resolved)
    guard target.hasPrefix(realPath + "/") else {
      report(.symlinkOutside, file, "this link leads out of the content folder; copy the file here instead")
      return false
    }
    // Assets are copied as they are: a link from there to a page would publish its source, whatever its marking.
    guard !file.hasPrefix("assets/") || target.hasPrefix(realPath + "/assets/") else {
      report(.symlinkOutside, file, "this link leads out of assets/; copy the file here instead")
      return false
    }
    guard stat(target, &status) == 0, status.st_mode & S_IFMT != S_IFDIR else {
      report(.symlinkOutside, file, "links to folders are not followed; move the folder here instead")
      return false
    }
    return true
  }

  private mutating func report(_ code: DiagnosticCode, _ file: String, _ message: String) {
    diagnostics.append(
      Diagnostic(code, at: SourceLocation(file: displayPath(file), line: 1, column: 1), message))
  }
}

// `read` is the method's name here too, so the system call needs one of its own.
private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  read(descriptor, buffer, count)
}

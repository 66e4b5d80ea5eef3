#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Where the output folder is, or will be, once symbolic links are followed.
struct OutputLocation: Sendable {
  /// The folder's own path: absolute, without symbolic links.
  let path: String

  var parent: String {
    let folder = OutputNames.folder(of: path) ?? ""
    return folder.isEmpty ? "/" : folder
  }

  var name: String { Self.lastComponent(of: path) }

  /// Finds the folder, and makes sure that replacing it harms nothing else.
  ///
  /// It may not be, hold or lie inside a protected path, and not be or hold the working directory.
  init(_ output: String, protecting protected: [String]) throws(OutputError) {
    path = try Self.resolve(try Self.absolute(output))
    var status = stat()
    if stat(path, &status) == 0, status.st_mode & S_IFMT != S_IFDIR { throw .notAFolder(path: output) }
    let own = Self.identities(along: path)
    let isThere = own.count == Self.components(of: path).count + 1
    for other in protected {
      let resolved = try Self.resolve(try Self.absolute(other))
      let others = Self.identities(along: resolved)
      let isOtherThere = others.count == Self.components(of: resolved).count + 1
      let isInside = isOtherThere && (others.last.map(own.contains) ?? false)
      let isAbove = isThere && (own.last.map(others.contains) ?? false)
      if isInside || isAbove { throw .overlap(output: output, protected: other) }
    }
    let current = try Self.absolute(".")
    let currentIdentities = Self.identities(along: try Self.resolve(current))
    if isThere, let last = own.last, currentIdentities.contains(last) {
      throw .overlap(output: output, protected: current)
    }
    // Has no parent to stage in, and holds everything, the working directory of any process included.
    if path == "/" { throw .overlap(output: output, protected: "/") }
  }

  /// Makes the folders above the output folder that are not there yet.
  func makeParents() throws(OutputError) {
    var folder = ""
    for component in Self.components(of: parent) {
      folder += "/" + component
      var status = stat()
      if stat(folder, &status) == 0 { continue }
      if mkdir(folder, 0o777) != 0, errno != EEXIST { throw .lastError(at: folder) }
    }
  }

  private static func absolute(_ path: String) throws(OutputError) -> String {
    if path.isEmpty || path.utf8.contains(0) { throw .invalidPath(path) }
    if path.hasPrefix("/") { return path }
    guard let current = getcwd(nil, 0) else { throw .lastError(at: ".") }
    defer { free(current) }
    return String(cString: current) + "/" + path
  }

  /// Follows symbolic links as far as the path exists.
  private static func resolve(_ path: String) throws(OutputError) -> String {
    if let resolved = realpath(path, nil) {
      defer { free(resolved) }
      return String(cString: resolved)
    }
    guard errno == ENOENT else { throw .lastError(at: path) }
    let components = components(of: path)
    let trimmed = "/" + components.joined(separator: "/")
    var status = stat()
    if lstat(trimmed, &status) == 0 { throw .danglingLink(path: trimmed) }
    guard let name = components.last else { throw .lastError(at: path) }
    let parent = try resolve("/" + components.dropLast().joined(separator: "/"))
    switch name {
    case ".": return parent
    case "..": return OutputNames.folder(of: parent) ?? "/"
    default: return parent == "/" ? "/" + name : parent + "/" + name
    }
  }

  private static func components(of path: String) -> [Substring] {
    path.split(separator: "/")
  }

  private static func lastComponent(of path: String) -> String {
    components(of: path).last.map(String.init) ?? ""
  }

  /// The identities of the root and of each existing folder down to the path, which is absolute and resolved.
  private static func identities(along path: String) -> [OutputHandle.Identity] {
    var identities: [OutputHandle.Identity] = []
    var folder = "/"
    for component in [""] + components(of: path) {
      folder += component.isEmpty ? "" : (folder == "/" ? "" : "/") + component
      var status = stat()
      guard stat(folder, &status) == 0 else { break }
      identities.append(OutputHandle.Identity(device: status.st_dev, inode: status.st_ino))
    }
    return identities
  }
}

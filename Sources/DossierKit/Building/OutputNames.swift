/// The paths of a site's files and folders, checked so that they name different things on every file system.
struct OutputNames: Sendable {
  struct Node: Sendable {
    let path: String
    let isFolder: Bool
  }

  /// By ``key(for:)``.
  private var nodes: [String: Node] = [:]

  init() {
    for name in [OutputManifest.name, OutputManifest.temporaryName] {
      nodes[Self.key(for: name)] = Node(path: name, isFolder: false)
    }
  }

  /// Adds a file and the folders above it.
  mutating func add(_ path: String) throws(OutputError) {
    guard Self.isValid(path), path != OutputManifest.name, path != OutputManifest.temporaryName
    else { throw .invalidPath(path) }
    try add(Node(path: path, isFolder: false))
    var folder = Self.folder(of: path)
    while let path = folder, try add(Node(path: path, isFolder: true)) {
      folder = Self.folder(of: path)
    }
  }

  /// What has been added at a path, or at one that differs by case or normalization only.
  func node(at path: String) -> Node? {
    nodes[Self.key(for: path)]
  }

  /// Returns false for a folder that is there already; the folders above it are then there, too.
  @discardableResult
  private mutating func add(_ node: Node) throws(OutputError) -> Bool {
    let key = Self.key(for: node.path)
    guard let present = nodes[key] else {
      nodes[key] = node
      return true
    }
    guard Self.isSame(present.path, node.path) else { throw .collidingPaths(present.path, node.path) }
    guard present.isFolder == node.isFolder else { throw .fileAndFolder(node.path) }
    guard node.isFolder else { throw .duplicatePath(node.path) }
    return false
  }
}

extension OutputNames {
  /// Whether a path names a file below the output folder, and nothing outside, on any system.
  static func isValid(_ path: String) -> Bool {
    var length = 0
    var isOnlyDots = true
    for byte in path.utf8 {
      if byte == 0 { return false }
      if byte == UInt8(ascii: "/") {
        if length == 0 || (isOnlyDots && length <= 2) { return false }
        (length, isOnlyDots) = (0, true)
      } else {
        length += 1
        isOnlyDots = isOnlyDots && byte == UInt8(ascii: ".")
      }
    }
    return length > 0 && !(isOnlyDots && length <= 2)
  }

  /// The folder that a path is in, or nil at the top.
  static func folder(of path: String) -> String? {
    path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[..<$0]) }
  }

  /// Whether two paths are byte by byte the same. Swift's `==` would let NFC equal NFD.
  static func isSame(_ left: String, _ right: String) -> Bool {
    left.utf8.elementsEqual(right.utf8)
  }

  /// Paths with equal keys may be one file on a disk that ignores case. Since strings are equal where they are
  /// canonically equivalent, the key need not be normalized.
  private static func key(for path: String) -> String {
    // Most paths are their own key, and then no second copy of them is kept.
    if path.utf8.allSatisfy({ $0 < 0x80 && !(UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }) {
      return path
    }
    // Upper case first: it unfolds ß, and joins σ with ς.
    return path.uppercased().lowercased()
  }
}

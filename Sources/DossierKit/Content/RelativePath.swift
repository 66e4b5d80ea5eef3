/// The destination of a Markdown link, taken apart (RFC 3986 §3), its path decoded.
struct RelativePath {
  /// The path, percent-decoded; empty for a place on the same page.
  var path: String
  /// What stands behind `#`, percent-decoded.
  var fragment: String?
  /// Whether the destination names a scheme: it leads elsewhere.
  var hasScheme: Bool

  init(_ destination: String) {
    let (rest, fragment) = Self.cut(destination, at: "#")
    let (path, _) = Self.cut(rest, at: "?")
    self.path = Self.decoded(path)
    self.fragment = fragment.map(Self.decoded)
    let head = destination.prefix { $0 != ":" && $0 != "/" && $0 != "?" && $0 != "#" }
    hasScheme = head.endIndex < destination.endIndex && destination[head.endIndex] == ":"
  }

  /// The path from the root, of a path that is written in the file `file`; nil where it leads out of the root.
  /// A path that begins with a slash counts from the root.
  func resolved(from file: String) -> String? {
    var parts = path.hasPrefix("/") ? [] : file.split(separator: "/").dropLast().map(String.init)
    for part in path.split(separator: "/", omittingEmptySubsequences: true) {
      switch part {
      case ".": continue
      case "..":
        guard !parts.isEmpty else { return nil }
        parts.removeLast()
      default: parts.append(String(part))
      }
    }
    return parts.joined(separator: "/")
  }

  /// The entity that a content file at `path` would hold.
  static func entity(atContentPath path: String) -> EntityID? {
    let parts = path.split(separator: "/")
    guard parts.count > 1, let kind = Kind.allCases.first(where: { $0.folder == parts[0] }),
      path.hasSuffix(".md")
    else { return nil }
    return EntityID(kind, String(parts[parts.count - 1].dropLast(3)))
  }

  /// The way from the file `origin` to the file `path`, both counted from the root.
  static func relative(_ path: String, from origin: String) -> String {
    let here = origin.split(separator: "/").dropLast()
    let there = path.split(separator: "/")
    let shared = zip(here, there.dropLast()).prefix { $0 == $1 }.count
    return (Array(repeating: "..", count: here.count - shared) + there.dropFirst(shared).map(String.init))
      .joined(separator: "/")
  }

  private static func cut(_ text: String, at mark: Character) -> (String, String?) {
    guard let index = text.firstIndex(of: mark) else { return (text, nil) }
    return (String(text[..<index]), String(text[text.index(after: index)...]))
  }

  private static func decoded(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "%")) else { return text }
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), rest.count >= 2,
        let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

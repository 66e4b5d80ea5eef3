/// An address that is safe wherever HTML takes one: following it never runs a script.
///
/// It is either a relative address inside the site, or an absolute one with the scheme `http`, `https`, `mailto` or
/// `tel`.
///
/// ```swift
/// SafeURL("https://example.org/a?b=1&c=2")                // as it is
/// SafeURL("java\tscript:alert(1)")                        // nil
/// SafeURL(path: "../actors/côte.html", fragment: "m3")    // ../actors/c%C3%B4te.html#m3
/// ```
public struct SafeURL: Sendable, Hashable, CustomStringConvertible {
  /// The address as it is written into a page, before HTML's own escaping. It is ASCII without white space,
  /// quotation marks or angle brackets.
  public let string: String

  /// Same as ``string``.
  public var description: String { string }

  /// Takes an address from content. Returns nil for a scheme other than the four, for anything before a colon that
  /// might be taken for a scheme, and for an address relative to the scheme alone (`//host`).
  ///
  /// As browsers do (WHATWG URL §4.4), it leaves out white space and control characters around the address and
  /// tabs and line breaks within it. Characters that RFC 3986 does not allow are percent-encoded. The empty
  /// address is allowed; it is the page itself.
  public init?(_ string: String) {
    var string = string
    let checked = string.withUTF8 { bytes -> (isPlain: Bool, encoded: String)? in
      let isPlain = bytes.allSatisfy(PercentEncoding.address.contains)
      if isPlain {
        return Self.isSafe(bytes) ? (true, "") : nil
      }
      let stripped = Self.stripped(bytes)
      guard stripped.withUnsafeBufferPointer(Self.isSafe) else { return nil }
      return (false, stripped.withUnsafeBufferPointer { PercentEncoding.address.encode($0) })
    }
    guard let checked else { return nil }
    self.string = checked.isPlain ? string : checked.encoded
  }

  /// Makes an address from a path relative to the page, such as `../actors/mali.html`, and a fragment.
  ///
  /// Both are names as they stand on the disk and in the page, not encoded yet: what RFC 3986 §3.3 and §3.5 do not
  /// allow is percent-encoded, `%`, `?` and `#` included. Slashes at the beginning are left out, since the site works
  /// below any address. An empty path with a fragment points into the page itself.
  public init(path: String, fragment: String? = nil) {
    // Nearly all addresses are plain: ids, folders and anchors.
    if PercentEncoding.plainPath.keeps(path), path.utf8.first != UInt8(ascii: "/"),
      fragment.map(PercentEncoding.fragment.keeps) ?? true
    {
      guard let fragment else {
        string = path
        return
      }
      // In place, where the path has room for it.
      var address = path
      address += "#"
      address += fragment
      string = address
      return
    }
    var relative = path[...]
    while relative.utf8.first == UInt8(ascii: "/") { relative = relative.dropFirst() }
    var address = PercentEncoding.path.encode(relative)
    // RFC 3986 §4.2: a first segment with a colon would be taken for a scheme. One that is empty would make the
    // address absolute, but slashes at the beginning are gone.
    if address.utf8.prefix(while: { $0 != UInt8(ascii: "/") }).contains(UInt8(ascii: ":")) {
      address = "./" + address
    }
    if let fragment {
      address += "#"
      address += PercentEncoding.fragment.encode(fragment[...])
    }
    string = address
  }

  /// Takes an address that is safe and encoded already.
  init(encoded: String) { string = encoded }

  private static func isSafe(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    func isSlash(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "/") || byte == UInt8(ascii: "\\") }
    if bytes.count >= 2, isSlash(bytes[0]), isSlash(bytes[1]) { return false }
    guard let end = bytes.firstIndex(where: { ":/?#\\".utf8.contains($0) }), bytes[end] == UInt8(ascii: ":")
    else { return true }
    return ["https", "http", "mailto", "tel"].contains { scheme in
      scheme.utf8.count == end && zip(scheme.utf8, bytes).allSatisfy { $0 == Vocabulary.lowercased($1) }
    }
  }

  private static func stripped(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    guard let first = bytes.firstIndex(where: { $0 > 0x20 }), let last = bytes.lastIndex(where: { $0 > 0x20 })
    else { return [] }
    return bytes[first...last].filter { $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
  }
}

/// The desk's own rules, `assets/custom.css`, made ready to follow a theme's in a stylesheet that lies in `theme/`.
public struct CustomStyle: Sendable, Hashable {
  /// Where the rules are written.
  public static let path = "assets/custom.css"

  /// How many bytes a file of rules may have.
  static let sizeLimit = 1 << 20

  /// The rules in CSS; their `url(…)` count from `theme/`. Empty where the desk has none.
  public private(set) var bytes: [UInt8] = []
  /// What in the rules can have no effect.
  private(set) var diagnostics: [Diagnostic] = []

  /// No rules.
  public init() {}

  /// The rules of a file, whose addresses count from `assets/`.
  init(_ source: [UInt8], file: String) {
    var rebasing = StyleRebasing(source: source[...].dropByteOrderMark, file: file)
    rebasing.run()
    (bytes, diagnostics) = (rebasing.output, rebasing.diagnostics)
  }
}

/// Goes once through a stylesheet, as far as is needed to know an address from a comment and a text (CSS Syntax 3, §4).
private struct StyleRebasing {
  let source: [UInt8]
  let file: String
  var output: [UInt8] = []
  var diagnostics: [Diagnostic] = []
  private var position = 0

  init(source: ArraySlice<UInt8>, file: String) {
    (self.source, self.file) = (Array(source), file)
    output.reserveCapacity(source.count + 64)
  }

  mutating func run() {
    while position < source.count {
      switch source[position] {
      case UInt8(ascii: "/") where starts("/*"): copyComment()
      case UInt8(ascii: "\""), UInt8(ascii: "'"): copyText()
      case UInt8(ascii: "\\"): copy(2)
      case UInt8(ascii: "u"), UInt8(ascii: "U"):
        if !isInName, starts("url(") { copyAddress() } else { copy(1) }
      case UInt8(ascii: "@") where starts("@import"):
        report(
          "@import counts only at the head of a stylesheet, and these rules stand at the end of one; write the rules of the imported file here"
        )
        copy(1)
      default: copy(1)
      }
    }
  }

  /// Whether the byte before is part of a name, so that `my-url(` is no address.
  private var isInName: Bool {
    guard position > 0 else { return false }
    let byte = source[position - 1]
    return byte >= 0x80 || byte.isASCIIDigit || (0x61...0x7A).contains(byte | 0x20)
      || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: "_")
  }

  private func starts(_ word: StaticString) -> Bool {
    let word = word.description.utf8
    return source.count - position >= word.count
      && zip(source[position...], word).allSatisfy {
        $0 == $1 || (0x41...0x5A).contains($0) && $0 | 0x20 == $1
      }
  }

  private mutating func copy(_ count: Int) {
    let end = min(position + count, source.count)
    output += source[position..<end]
    position = end
  }

  private mutating func copyComment() {
    copy(2)
    while position < source.count, !starts("*/") { copy(1) }
    copy(2)
  }

  /// Copies a text in quotation marks; a line's end closes one that is not closed.
  private mutating func copyText() {
    let mark = source[position]
    copy(1)
    while position < source.count, source[position] != mark, source[position] != 0x0A {
      copy(source[position] == UInt8(ascii: "\\") ? 2 : 1)
    }
    copy(1)
  }

  private mutating func copyAddress() {
    let start = position
    copy(4)
    while position < source.count, source[position] == 0x20 || (0x09...0x0D).contains(source[position]) {
      copy(1)
    }
    guard position < source.count else { return }
    let isQuoted = source[position] == UInt8(ascii: "\"") || source[position] == UInt8(ascii: "'")
    // So much tells the kinds apart; an address that never ends is not read to its end each time.
    let beginning = source[(position + (isQuoted ? 1 : 0))...].prefix(64)
    let kind = AddressKind(beginning.prefix { $0 != 0x0A && $0 != UInt8(ascii: ")") })
    if kind == .remote {
      report(
        "pages fetch nothing from other hosts, so this stays empty; put the file into assets/", at: start)
    }
    if isQuoted { output.append(source[position]) }
    if kind == .relative { output += "../assets/".utf8 }
    if isQuoted {
      // What follows is the rest of a text, whose first mark has been written.
      let before = output.count
      copyText()
      output.remove(at: before)
    }
  }

  private enum AddressKind {
    case relative, remote, other

    /// Relative is what has no scheme, no host and no path from the root, and is no mere fragment (RFC 3986 §4.2).
    init(_ address: ArraySlice<UInt8>) {
      let text = String(decoding: address, as: UTF8.self).lowercased()
      if text.hasPrefix("//") || text.hasPrefix("http:") || text.hasPrefix("https:") {
        self = .remote
      } else if text.isEmpty || text.hasPrefix("/") || text.hasPrefix("#")
        || text.prefix(while: { $0 != "/" && $0 != "?" && $0 != "#" }).contains(":")
      {
        self = .other
      } else {
        self = .relative
      }
    }
  }

  /// So many complaints about one file are enough.
  private static let mostReports = 20

  private mutating func report(_ message: String, at offset: Int? = nil) {
    guard diagnostics.count < Self.mostReports else { return }
    let before = source[..<(offset ?? position)]
    let line = before.count { $0 == 0x0A } + 1
    let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let column = String(decoding: before[lineStart...], as: UTF8.self).count + 1
    diagnostics.append(
      Diagnostic(.ineffectiveStyle, at: SourceLocation(file: file, line: line, column: column), message))
  }
}

extension ArraySlice<UInt8> {
  fileprivate var dropByteOrderMark: ArraySlice<UInt8> {
    starts(with: [0xEF, 0xBB, 0xBF]) ? dropFirst(3) : self
  }
}

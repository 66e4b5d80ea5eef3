/// Makes the addresses in a stylesheet of `assets/` count from `theme/`, and finds those that lead to no file there.
///
/// It goes once through the file, as far as is needed to know an address from a comment, a text and a name (CSS Syntax 3,
/// §4), and copies all else as it is.
struct StyleRebasing {
  private(set) var output: [UInt8] = []
  private(set) var diagnostics: [Diagnostic] = []
  private let source: [UInt8]
  private let file: String
  private let files: StyleFiles
  private var position = 0
  /// For each bracket that is open: whether texts in it are addresses.
  private var brackets: [Bool] = []
  /// Whether the rule being copied has no effect as a whole, so that nothing more needs to be said of it.
  private var isInDeadRule = false

  /// Functions whose texts are addresses as `url(…)` is one (CSS Images 4, §2; CSS Values 5, §6).
  private static let addressFunctions: Set<String> = ["image-set", "-webkit-image-set", "image", "src"]
  /// Rules that count only at the head of a stylesheet, with what to do instead (CSS Cascade 5, §2; CSS Namespaces 3, §2).
  private static let headRules = [
    "import": "write the rules of the imported file here", "namespace": "write selectors without one",
  ]

  /// Reads `source`, valid UTF-8, whose addresses can lead to `files`.
  init(_ source: [UInt8], file: String, files: StyleFiles) {
    (self.source, self.file, self.files) = (source.withLineFeeds, file, files)
    output.reserveCapacity(source.count + 64)
  }

  mutating func run() {
    while let byte = next {
      switch byte {
      case UInt8(ascii: "/") where second == UInt8(ascii: "*"): copyComment()
      case UInt8(ascii: "\""), UInt8(ascii: "'"): copyText(isAddress: brackets.last == true, from: position)
      case UInt8(ascii: "@"): copyAtKeyword()
      case UInt8(ascii: "("), UInt8(ascii: ")"):
        if byte == UInt8(ascii: "(") { brackets.append(false) } else { _ = brackets.popLast() }
        copy(1)
      case UInt8(ascii: ";"), UInt8(ascii: "{"), UInt8(ascii: "}"):
        isInDeadRule = false
        copy(1)
      case UInt8(ascii: "#"):
        copy(1)
        _ = copyName()
      default: if isNameNext { copyNameOrAddress() } else { copy(1) }
      }
    }
  }

  private var next: UInt8? { position < source.count ? source[position] : nil }
  private var second: UInt8? { position + 1 < source.count ? source[position + 1] : nil }

  private mutating func copy(_ count: Int) {
    let end = min(position + count, source.count)
    output += source[position..<end]
    position = end
  }

  private mutating func copyComment() {
    copy(2)
    while let byte = next, byte != UInt8(ascii: "*") || second != UInt8(ascii: "/") { copy(1) }
    copy(2)
  }

  /// Copies a text in quotation marks; a line's end closes one that is not closed.
  private mutating func copyText(isAddress: Bool, from start: Int) {
    let mark = source[position]
    copy(1)
    if isAddress { rebase(from: start, mark: mark) }
    while let byte = next, byte != mark, !byte.endsLine { copy(byte == UInt8(ascii: "\\") ? 2 : 1) }
    copy(1)
  }

  // MARK: Names

  private var isNameNext: Bool {
    next.map { $0.isNameByte || $0 == UInt8(ascii: "\\") && second.map { !$0.endsLine } ?? false } ?? false
  }

  /// Copies a name as it is written, and returns as much of what it means as is needed to know it, in lower case.
  private mutating func copyName() -> String {
    var name: [UInt8] = []
    while isNameNext {
      let (byte, length) = source.cssByte(at: position)
      if name.count < 32 { name.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte) }
      copy(length)
    }
    return String(decoding: name, as: UTF8.self)
  }

  private mutating func copyAtKeyword() {
    let start = position
    copy(1)
    let name = copyName()
    guard let mend = Self.headRules[name] else { return }
    isInDeadRule = true
    report(
      "@\(name) counts only at the head of a stylesheet, and these rules stand at the end of one; \(mend)",
      at: start)
  }

  private mutating func copyNameOrAddress() {
    let start = position
    let name = copyName()
    guard next == UInt8(ascii: "(") else { return }
    copy(1)
    guard name == "url" else {
      brackets.append(Self.addressFunctions.contains(name))
      return
    }
    while let byte = next, byte.isCSSSpace { copy(1) }
    if next == UInt8(ascii: "\"") || next == UInt8(ascii: "'") {
      brackets.append(false)
      copyText(isAddress: true, from: start)
    } else {
      rebase(from: start)
      while let byte = next, byte != UInt8(ascii: ")") { copy(byte == UInt8(ascii: "\\") ? 2 : 1) }
      copy(1)
    }
  }

  // MARK: Addresses

  /// Writes what has to stand before the address that follows; `start` is where the function or the text begins.
  private mutating func rebase(from start: Int, mark: UInt8? = nil) {
    guard !isInDeadRule, next != nil else { return }
    let address = StyleAddress(source[position...], mark: mark)
    if case .relative = address { output += "../assets/".utf8 }
    if let fault = files.fault(of: address) { report(fault.message, at: start, suggestion: fault.suggestion) }
  }

  /// So many complaints about one file are enough.
  private static let mostReports = 20

  private mutating func report(_ message: String, at offset: Int, suggestion: String? = nil) {
    guard diagnostics.count < Self.mostReports else { return }
    diagnostics.append(
      Diagnostic(
        .ineffectiveStyle, at: source.location(of: offset, file: file), message, suggestion: suggestion))
  }
}

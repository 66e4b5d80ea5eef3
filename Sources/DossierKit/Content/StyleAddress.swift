/// The kinds of addresses in a stylesheet.
enum StyleAddress {
  /// It counts from the stylesheet: no scheme, no host, no path from the root, no mere fragment (RFC 3986 §4.2). The
  /// address as it is meant; nil where that cannot be told: it has no end, or escapes for letters beyond ASCII.
  case relative(String?)
  /// It leads to another host.
  case remote
  /// It has a scheme, in lower case, that leads to no file of a site.
  case foreign(scheme: String)
  /// It is the same wherever the stylesheet lies.
  case other

  /// The kind of the address with which `source` begins; it ends before the quotation mark `mark`, without one before a
  /// bracket, and in any case before a line's end.
  init(_ source: ArraySlice<UInt8>, mark: UInt8?) {
    let (address, isWhole) = Self.meant(source, mark: mark)
    let text = String(decoding: address, as: UTF8.self)
    let head = text.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    let scheme = head.firstIndex(of: ":").map { head[..<$0].lowercased() }
    if text.hasPrefix("//") || scheme == "http" || scheme == "https" {
      self = .remote
    } else if let scheme, scheme != "data" {
      self = .foreign(scheme: scheme)
    } else if scheme != nil || text.isEmpty || text.hasPrefix("/") || text.hasPrefix("#") {
      self = .other
    } else {
      self = .relative(isWhole && !address.contains(0xFF) ? text : nil)
    }
  }

  /// Longer addresses than file systems have paths are not read to their ends.
  private static let mostBytes = 4096

  /// An address as the one that browsers resolve: escapes read, white space at its ends and within lines' ends left out.
  private static func meant(_ source: ArraySlice<UInt8>, mark: UInt8?) -> (bytes: [UInt8], isWhole: Bool) {
    var address: [UInt8] = []
    var position = source.startIndex
    while position < source.endIndex, source[position] != mark ?? UInt8(ascii: ")"),
      !source[position].endsLine
    {
      guard address.count < mostBytes else { return (address, false) }
      let (byte, length) = source.cssByte(at: position)
      position += length
      if byte <= 0x20, address.isEmpty || byte.endsLine || byte == 0x09 { continue }
      address.append(byte == UInt8(ascii: "\\") ? UInt8(ascii: "/") : byte)
    }
    while let last = address.last, last <= 0x20 { address.removeLast() }
    return (address, position < source.endIndex)
  }
}

extension UInt8 {
  /// Whether a line of CSS ends here, once carriage returns are gone (CSS Syntax 3, §3.3).
  var endsLine: Bool { self == 0x0A || self == 0x0C }

  /// White space of CSS.
  var isCSSSpace: Bool { self == 0x20 || self == 0x09 || endsLine }

  /// Whether a name goes on with this byte of UTF-8.
  var isNameByte: Bool {
    self >= 0x80 || isASCIILetter || isASCIIDigit || self == UInt8(ascii: "-") || self == UInt8(ascii: "_")
  }
}

extension RandomAccessCollection<UInt8> where Index == Int {
  /// What the byte at a place of a stylesheet means, and how many bytes say it: an escape means one character, of which
  /// those beyond ASCII are not told apart; a line's end that is escaped means a line's end (CSS Syntax 3, §4.3.7).
  func cssByte(at position: Int) -> (byte: UInt8, length: Int) {
    guard self[position] == UInt8(ascii: "\\"), position + 1 < endIndex else { return (self[position], 1) }
    var value = 0
    var end = position + 1
    while end < endIndex, end < position + 7, let digit = Character(UnicodeScalar(self[end])).hexDigitValue {
      value = value * 16 + digit
      end += 1
    }
    guard end > position + 1 else { return (self[end], 2) }
    if end < endIndex, self[end].isCSSSpace { end += 1 }
    return (value > 0 && value < 0x80 ? UInt8(value) : 0xFF, end - position)
  }
}

extension [UInt8] {
  /// The same lines, each ended by a line feed.
  var withLineFeeds: [UInt8] {
    guard contains(0x0D) else { return self }
    var lines: [UInt8] = []
    lines.reserveCapacity(count)
    for (index, byte) in enumerated() where byte != 0x0A || index == 0 || self[index - 1] != 0x0D {
      lines.append(byte == 0x0D ? 0x0A : byte)
    }
    return lines
  }
}

/// The bytes of a page as they are written.
struct Output {
  private(set) var bytes: [UInt8] = []

  init(capacity: Int) {
    bytes.reserveCapacity(capacity)
  }

  var count: Int { bytes.count }

  @inline(__always)
  mutating func write(_ text: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  mutating func write(_ raw: [UInt8]) {
    bytes.append(contentsOf: raw)
  }

  mutating func write(_ raw: UnsafeBufferPointer<UInt8>) {
    bytes.append(contentsOf: raw)
  }

  mutating func write(_ number: Int) {
    bytes.append(contentsOf: String(number).utf8)
  }

  mutating func write(byte: UInt8) {
    bytes.append(byte)
  }

  mutating func insert(_ raw: [UInt8], at offset: Int) {
    bytes.insert(contentsOf: raw, at: offset)
  }

  /// Begins a new line, unless the last one has just begun.
  mutating func startLine() {
    if let last = bytes.last, last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
  }

  mutating func write(escaping text: String) {
    var text = text
    text.withUTF8 { write(escaping: $0) }
  }

  /// Writes text with `& < > "` as character references, which is what libcmark-gfm escapes.
  mutating func write(escaping text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    for index in text.indices {
      let reference: StaticString
      switch text[index] {
      case UInt8(ascii: "&"): reference = "&amp;"
      case UInt8(ascii: "<"): reference = "&lt;"
      case UInt8(ascii: ">"): reference = "&gt;"
      case UInt8(ascii: "\""): reference = "&quot;"
      default: continue
      }
      bytes.append(contentsOf: text[start..<index])
      write(reference)
      start = index + 1
    }
    bytes.append(contentsOf: text[start...])
  }

  /// Writes an address as libcmark-gfm does: what a URL cannot hold is percent-encoded.
  mutating func write(address: UnsafeBufferPointer<UInt8>) {
    for byte in address {
      if Self.addressBytes.contains(byte) {
        bytes.append(byte)
      } else if byte == UInt8(ascii: "&") {
        write("&amp;")
      } else if byte == UInt8(ascii: "'") {
        write("&#x27;")
      } else {
        bytes.append(UInt8(ascii: "%"))
        bytes.append(Self.hexadecimal(byte >> 4))
        bytes.append(Self.hexadecimal(byte & 15))
      }
    }
  }

  private static func hexadecimal(_ digit: UInt8) -> UInt8 {
    digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "A") - 10 + digit
  }

  private static let addressBytes = ByteSet("-_.+!*(),%#@?=;:/$~", includingAlphanumerics: true)
}

/// A set of ASCII characters.
struct ByteSet: Sendable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  init(_ characters: StaticString, includingAlphanumerics: Bool = false) {
    characters.withUTF8Buffer { $0.forEach { insert($0) } }
    if includingAlphanumerics {
      for byte in UInt8(ascii: "0")...UInt8(ascii: "9") { insert(byte) }
      for byte in UInt8(ascii: "a")...UInt8(ascii: "z") {
        insert(byte)
        insert(byte & 0xDF)
      }
    }
  }

  private mutating func insert(_ byte: UInt8) {
    if byte < 64 { low |= 1 << UInt64(byte) } else { high |= 1 << UInt64(byte & 63) }
  }

  @inline(__always)
  func contains(_ byte: UInt8) -> Bool {
    byte < 64 ? low >> UInt64(byte) & 1 != 0 : byte < 128 && high >> UInt64(byte & 63) & 1 != 0
  }
}

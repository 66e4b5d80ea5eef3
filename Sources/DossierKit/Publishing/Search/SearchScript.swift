/// A file of the index: one call of the function that `search.js` registers, with one value. A script by its address
/// is what a page from disk may load, and what the Content-Security-Policy allows.
struct SearchScript {
  private(set) var bytes: [UInt8] = []

  /// Begins the call for the part of the index with this name.
  init(_ name: String) {
    bytes = Array("dossierSearch(\"\(name)\",".utf8)
  }

  /// Ends the call.
  consuming func closed() -> [UInt8] {
    bytes += [UInt8(ascii: ")"), UInt8(ascii: "\n")]
    return bytes
  }

  /// Writes what is JavaScript already.
  mutating func append(raw: some Sequence<UInt8>) {
    bytes += raw
  }

  /// Writes a string, in double quotes: all signs as they are, with the four escapes that JavaScript needs.
  mutating func append(quoted text: some Sequence<UInt8>) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
      case 0x0A: bytes += [UInt8(ascii: "\\"), UInt8(ascii: "n")]
      case 0x0D: bytes += [UInt8(ascii: "\\"), UInt8(ascii: "r")]
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Writes a string, in double quotes.
  mutating func append(_ text: String) {
    append(quoted: text.utf8.lazy.map { $0 < 0x20 || $0 == 0x7F ? 0x20 : $0 })
  }

  /// Writes a number.
  mutating func append(_ number: Int) {
    bytes += Array(String(number).utf8)
  }

  /// Writes the elements of a list, each by `body`.
  mutating func append<Elements: Sequence>(list: Elements, _ body: (inout Self, Elements.Element) -> Void) {
    bytes.append(UInt8(ascii: "["))
    var isFirst = true
    for element in list {
      if !isFirst { bytes.append(UInt8(ascii: ",")) }
      isFirst = false
      body(&self, element)
    }
    bytes.append(UInt8(ascii: "]"))
  }

  /// Writes a list of two strings.
  mutating func append(pair first: [UInt8], _ second: [UInt8]) {
    append(list: [first, second]) { $0.append(quoted: $1) }
  }
}

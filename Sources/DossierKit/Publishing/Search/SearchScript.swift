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

  /// Writes the bytes of a string that needs no escape, in double quotes.
  mutating func append(quoted text: some Sequence<UInt8>) {
    bytes.append(UInt8(ascii: "\""))
    bytes += text
    bytes.append(UInt8(ascii: "\""))
  }

  /// Writes a string, in double quotes.
  mutating func append(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
      case ..<0x20, 0x7F: bytes.append(UInt8(ascii: " "))
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
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

  /// Writes strings as one, with line feeds between them; no term or key has one.
  mutating func append(lines: [String]) {
    append(list: lines) { $0.append($1) }
  }
}

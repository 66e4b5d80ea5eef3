/// The words of one page that can be searched, as its reader sees them.
package struct SearchText: Sendable {
  /// The paragraphs, one after the other, with line feeds between them; UTF-8.
  package var body: [UInt8] = []
  /// The headings, with line feeds between them; UTF-8.
  package var headings: [UInt8] = []

  /// Adds a paragraph or a heading.
  mutating func add(_ text: [UInt8], isHeading: Bool) {
    guard !text.isEmpty else { return }
    if isHeading {
      headings += text
      headings.append(UInt8(ascii: "\n"))
    } else {
      body += text
      // A paragraph without a full stop would run into the next one in an excerpt.
      if let last = text.last, last.isASCIILetter || last.isASCIIDigit { body += Array(" ·".utf8) }
      body.append(UInt8(ascii: "\n"))
    }
  }
}

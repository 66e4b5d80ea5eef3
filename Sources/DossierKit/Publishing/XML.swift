import HTML

/// Text as XML 1.0 wants it in elements and quoted attributes; characters that XML does not have are left out.
struct XMLText {
  private(set) var bytes: [UInt8] = []

  /// Adds mark-up as it is.
  mutating func append(_ markup: StaticString) {
    markup.withUTF8Buffer { bytes += $0 }
  }

  /// Adds text, escaped; its direction ends with it.
  mutating func append(text: String) {
    for scalar in text.directionallyClosed.unicodeScalars {
      switch scalar {
      case "&": append("&amp;")
      case "<": append("&lt;")
      case ">": append("&gt;")
      case "\"": append("&quot;")
      case "\t", "\n", "\r", " "..."\u{D7FF}", "\u{E000}"..."\u{FFFD}", "\u{10000}"...:
        bytes += Array(String(scalar).utf8)
      default: break
      }
    }
  }

  /// Adds an element that holds text alone.
  mutating func element(_ name: StaticString, _ text: String) {
    append("<")
    append(name)
    append(">")
    append(text: text)
    append("</")
    append(name)
    append(">\n")
  }
}

/// The elements and attributes of HTML whose content follows rules of its own. Names are in lower case.
enum Vocabulary {
  /// Whether an element's content is text up to its end tag, rather than elements.
  static func isRaw(_ element: [UInt8]) -> Bool {
    isEscapable(element) || isListed(element, in: rawElements)
  }

  /// Whether an element's content is text in which character references count.
  static func isEscapable(_ element: [UInt8]) -> Bool {
    isListed(element, in: ["title", "textarea"])
  }

  /// Whether a browser takes an attribute's value for the address of something to load or to go to.
  static func isAddress(_ attribute: [UInt8]) -> Bool {
    isListed(attribute, in: addressAttributes)
  }

  /// Whether an attribute's value is code: a script, a style or a document.
  static func isForbidden(_ attribute: [UInt8]) -> Bool {
    (attribute.count > 2 && attribute.starts(with: "on".utf8))
      || isListed(attribute, in: ["style", "srcdoc"])
  }

  static func isAttributeName(_ name: [UInt8]) -> Bool {
    !name.isEmpty && name.allSatisfy { $0 > 0x20 && $0 != 0x7F && !"\"'>/=<".utf8.contains($0) }
  }

  static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(lowercased(byte))
  }

  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0C || byte == 0x0D
  }

  static func lowercased(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }

  private static let rawElements: [StaticString] = [
    "script", "style", "xmp", "iframe", "noembed", "noframes", "plaintext",
  ]

  private static let addressAttributes: [StaticString] = [
    "href", "src", "action", "formaction", "poster", "cite", "data", "srcset", "imagesrcset", "xlink:href",
    "ping", "manifest", "background", "longdesc",
  ]

  private static func isListed(_ name: [UInt8], in list: [StaticString]) -> Bool {
    list.contains { entry in
      entry.withUTF8Buffer { $0.elementsEqual(name) }
    }
  }
}

/// The form of absolute addresses in front matter.
enum WebAddress {
  /// Whether `text` is an absolute http or https address with a host and no white space or control character.
  static func isValid(_ text: String) -> Bool {
    let lowered = text.lowercased()
    guard let scheme = ["https://", "http://"].first(where: lowered.hasPrefix) else { return false }
    let rest = text.utf8.dropFirst(scheme.utf8.count)
    guard let first = rest.first, first != UInt8(ascii: "/"), first != UInt8(ascii: "."),
      first != UInt8(ascii: ":")
    else { return false }
    return text.utf8.allSatisfy { $0 > 0x20 && $0 != 0x7F && !#"<>"{}|\^`"#.utf8.contains($0) }
  }

  /// Whether `text` is such an address to which the path of a page can be added: nothing in it begins a query or fragment.
  static func isBase(_ text: String) -> Bool {
    isValid(text) && !text.utf8.contains { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") }
  }

  /// The path of a valid address, with what follows it: `/desk/` of `https://example.org/desk/`.
  static func path(of address: String) -> Substring {
    let host = address.firstRange(of: "://")?.upperBound ?? address.startIndex
    return address[host...].drop { $0 != "/" }
  }
}

/// Language tags of BCP 47.
public enum LanguageTag {
  /// The language itself, without script, region and all else: the first subtag, in small letters.
  public static func primary(_ tag: String) -> String { tag.prefix { $0 != "-" }.lowercased() }

  /// What says which language it is, how it is written and where: the subtags before the first of one character, behind
  /// which stand extensions (RFC 5646 §2.2.6).
  public static func subtags(of tag: String) -> [Substring] {
    Array(tag.split(separator: "-").prefix { $0.utf8.count > 1 })
  }

  /// Whether `tag` has the form of RFC 5646 §2.1: subtags of one to eight letters or digits, the first of two or
  /// three letters, and behind a subtag of one character those that it announces: of two characters or more in an
  /// extension, of any length behind `x`. Whether its subtags are registered is not looked up.
  static func isWellFormed(_ tag: String) -> Bool {
    let subtags = tag.split(separator: "-", omittingEmptySubsequences: false)
    guard let primary = subtags.first, tag.utf8.count <= 35 else { return false }
    guard (2...3).contains(primary.utf8.count), primary.utf8.allSatisfy(\.isASCIILetter) else { return false }
    let areWords = subtags.dropFirst().allSatisfy { subtag in
      (1...8).contains(subtag.utf8.count) && subtag.utf8.allSatisfy { $0.isASCIILetter || $0.isASCIIDigit }
    }
    guard areWords else { return false }
    guard let privateUse = subtags.firstIndex(where: { $0.lowercased() == "x" }) else {
      return isFilled(subtags)
    }
    return privateUse < subtags.count - 1 && isFilled(subtags[..<privateUse])
  }

  /// Whether no subtag of one character is followed by another such, or by nothing.
  private static func isFilled(_ subtags: some BidirectionalCollection<Substring>) -> Bool {
    let lengths = subtags.map(\.utf8.count)
    return lengths.last != 1 && !zip(lengths, lengths.dropFirst()).contains { $0 == (1, 1) }
  }

  /// The tag that is meant by a language's English or own name.
  static func tag(forName name: String) -> String? {
    switch name.lowercased() {
    case "english": "en"
    case "french", "français", "francais": "fr"
    case "arabic", "العربية": "ar"
    case "spanish", "español": "es"
    case "german", "deutsch": "de"
    case "portuguese", "português": "pt"
    case "russian", "русский": "ru"
    case "chinese", "中文": "zh"
    default: name.contains("_") ? name.split(separator: "_").joined(separator: "-") : nil
    }
  }
}

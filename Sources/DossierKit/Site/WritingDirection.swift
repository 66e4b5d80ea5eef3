/// The direction in which a language is written, as HTML's `dir` names it.
public enum WritingDirection: String, Sendable, Hashable {
  case leftToRight = "ltr"
  case rightToLeft = "rtl"

  private static let scripts: Set<String> = ["arab", "hebr", "thaa", "syrc", "nkoo"]
  private static let languages: Set<String> = [
    "ar", "fa", "he", "ur", "ps", "sd", "ug", "yi", "dv", "ckb", "nqo",
  ]

  /// The direction of the language with this BCP 47 tag: that of the script which the tag names, else the usual one.
  public init(of language: String) {
    // Behind a subtag of one character stand extensions, which name no script of the text (RFC 5646 §2.2.6).
    let subtags = language.lowercased().split(separator: "-").map(String.init).prefix { $0.utf8.count > 1 }
    let isRightToLeft =
      subtags.dropFirst().first { $0.utf8.count == 4 }.map(Self.scripts.contains)
      ?? Self.languages.contains(subtags.first ?? "")
    self = isRightToLeft ? .rightToLeft : .leftToRight
  }
}

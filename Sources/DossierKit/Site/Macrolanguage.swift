/// Languages that stand for several (ISO 639-3): what is said in one of them serves its members.
public enum Macrolanguage {
  /// The members of Arabic that are written in Arabic letters, in the registry of BCP 47.
  private static let arabic: Set<String> = [
    "aao", "abh", "abv", "acm", "acq", "acw", "acx", "adf", "aeb", "aec", "afb", "ajp", "apc", "apd", "arb",
    "arq",
    "ars", "ary", "arz", "auz", "avl", "ayh", "ayl", "ayn", "ayp", "shu", "ssh",
  ]

  /// The language whose words serve for a language, a BCP 47 tag: `ar` for `arz-EG` (RFC 5646 §4.1.2), else its own
  /// primary subtag in small letters.
  public static func primary(_ tag: String) -> String {
    let own = LanguageTag.primary(tag)
    return arabic.contains(own) ? "ar" : own
  }
}

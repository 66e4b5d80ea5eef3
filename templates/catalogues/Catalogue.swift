import DossierKit

/// The catalogues.
enum Catalogue: CaseIterable {
  case english, french, arabic

  /// The catalogue of a language, a BCP 47 tag: `fr` and `fr-CA` have the same, and `ar` and `arz`; nil where there is
  /// none.
  init?(_ language: String) {
    // Asked for each word of each page, so that nothing is copied or allocated for most.
    var letters = language.utf8.makeIterator()
    let (first, second, end) = (letters.next(), letters.next(), letters.next())
    guard let first, let second else { return nil }
    guard end == nil || end == UInt8(ascii: "-") else {
      guard Macrolanguage.primary(language) == "ar" else { return nil }
      self = .arabic
      return
    }
    switch (first | 0x20, second | 0x20) {
    case (UInt8(ascii: "e"), UInt8(ascii: "n")): self = .english
    case (UInt8(ascii: "f"), UInt8(ascii: "r")): self = .french
    case (UInt8(ascii: "a"), UInt8(ascii: "r")): self = .arabic
    default: return nil
    }
  }

  /// The catalogue with which the theme speaks on a page: the one of its language where there is one, else the site's,
  /// else English.
  init(of page: String, on site: String) {
    self = Catalogue(page) ?? Catalogue(site) ?? .english
  }

  /// Its words.
  var words: any Words {
    switch self {
    case .english: EnglishWords()
    case .french: FrenchWords()
    case .arabic: ArabicWords()
    }
  }

  /// The language in which the theme speaks on a page: the page's own where there is a catalogue, else the site's, else
  /// English.
  static func language(of page: String, on site: String) -> String {
    if Catalogue(page) != nil { return page }
    return Catalogue(site) != nil ? site : "en"
  }
}

import DossierKit

/// The names of languages.
protocol NameWords {
  /// The name of a language, by its primary subtag in BCP 47; nil where the catalogue has none.
  func languageName(_ subtag: String) -> String?
}

extension NameWords {
  /// The name of a language; its tag where none is known here.
  func language(_ tag: String) -> String { languageName(LanguageTag.primary(tag)) ?? tag }
}

/// What is known of languages in general.
enum Language {
  /// The direction in which a language is written: `ltr` or `rtl`.
  static func direction(of language: String) -> String { WritingDirection(of: language).rawValue }

  /// Whether a text has letters of the Arabic script.
  static func hasArabicLetters(_ text: String) -> Bool {
    text.unicodeScalars.contains { (0x620...0x6D5).contains($0.value) || (0x750...0x77F).contains($0.value) }
  }

  /// What a language calls itself, with what its tag says besides, where two versions share the name: "English (GB)".
  static func ownNameAndRegion(_ tag: String) -> String {
    let rest = tag.split(separator: "-").dropFirst().map { $0.utf8.count == 2 ? $0.uppercased() : String($0) }
    return rest.isEmpty ? ownName(tag) : "\(ownName(tag)) (\(rest.joined(separator: "-")))"
  }

  /// What a language calls itself; its tag where that is not known here.
  static func ownName(_ tag: String) -> String {
    switch LanguageTag.primary(tag) {
    case "am": "አማርኛ"
    case "ar": "العربية"
    case "ber", "zgh": "Tamaziɣt"
    case "bm": "Bamanankan"
    case "de": "Deutsch"
    case "en": "English"
    case "es": "español"
    case "fa": "فارسی"
    case "ff": "Fulfulde"
    case "fr": "français"
    case "ha": "Hausa"
    case "he": "עברית"
    case "it": "italiano"
    case "ja": "日本語"
    case "ko": "한국어"
    case "nl": "Nederlands"
    case "pl": "polski"
    case "pt": "português"
    case "ru": "русский"
    case "so": "Soomaali"
    case "sw": "Kiswahili"
    case "tmh", "taq": "Tamasheq"
    case "tr": "Türkçe"
    case "uk": "українська"
    case "ur": "اردو"
    case "zh": "中文"
    default: tag
    }
  }
}

import DossierKit

/// The words in English.
struct EnglishWords: Words {
  var language: String { "en" }
  var dates: any DateLanguage { EnglishDates() }
}

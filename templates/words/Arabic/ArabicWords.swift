import DossierKit

/// The words in Arabic. Digits are Western. Numbers with what they count stand where the nominative is right: after a
/// colon, in parentheses, or at the beginning of a sentence.
struct ArabicWords: Words {
  var language: String { "ar" }
  var dates: any DateLanguage { ArabicDates() }
}

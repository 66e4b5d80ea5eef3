import DossierKit

/// The words in French. A narrow no-break space, U+202F, stands before `; : ! ?` and inside « ». No name follows “à” or “de”,
/// since some names want an article there and others none: a colon or brackets stand between them.
struct FrenchWords: Words {
  var language: String { "fr" }
  var dates: any DateLanguage { FrenchDates() }
}

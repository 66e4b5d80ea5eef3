import DossierKit
import HTML

/// The words in French. A narrow no-break space, U+202F, stands before `; : ! ?` and inside « ».
struct FrenchWords: Words {
  var language: String { "fr" }
  var dates: any DateLanguage { FrenchDates() }
}

extension FrenchWords {
  /// "de Mali", "d’Algérie".
  func de(_ name: HTML) -> HTML { elides(before: name) ? "d’\(name)" : "de \(name)" }

  /// "de Mali", "d’Algérie".
  func de(_ name: String) -> String { elides(before: HTML(text: name)) ? "d’\(name)" : "de \(name)" }

  /// Whether what a reader sees first is a vowel; whether an h is silent nobody can tell from its letters.
  private func elides(before name: HTML) -> Bool {
    var isInTag = false
    for letter in String(decoding: name.bytes, as: UTF8.self) {
      switch letter {
      case "<": isInTag = true
      case ">": isInTag = false
      default: if !isInTag, !letter.isWhitespace { return Self.vowels.contains(letter) }
      }
    }
    return false
  }

  private static let vowels: Set<Character> = Set("aeiouàâäéèêëîïôöùûüœæAEIOUÀÂÄÉÈÊËÎÏÔÖÙÛÜŒÆ")
}

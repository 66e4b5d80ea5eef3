import DossierKit

/// How long a text takes to read.
enum ReadingTime {
  /// Words that a reader reads in a minute in a language, a BCP 47 tag. These are means of what adults read aloud of the
  /// International Reading Speed Texts (Trauzettel-Klosinski and Dietz 2012), and for any other language the mean of all
  /// 17 that were measured: estimates, on the slow side for those who read silently.
  static func wordsPerMinute(in language: String) -> Int {
    switch LanguageTag.primary(language) {
    case "ar": 138
    case "de": 179
    case "en": 228
    case "es": 218
    case "fi": 161
    case "fr": 195
    case "he": 187
    case "it": 188
    case "nl": 202
    case "pl": 166
    default: 184
    }
  }

  /// The whole minutes that a number of words takes; at least one.
  static func minutes(for words: Int, in language: String) -> Int {
    let speed = wordsPerMinute(in: language)
    return max(1, (words + speed - 1) / speed)
  }
}

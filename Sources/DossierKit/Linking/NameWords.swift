/// Words that tell names from what else is written with a capital letter, in English and French, in lower case and folded.
enum NameWords {
  /// Words that connect the parts of a name: Bank of Ghana, Charles de Gaulle.
  static let particles: Set<String> = [
    "of", "the", "for", "de", "du", "des", "d", "la", "le", "les", "l", "pour", "el", "al", "bin", "ibn",
    "ben", "von",
    "van", "der", "den", "zu", "di", "da", "dos", "do", "del",
  ]

  /// What begins a name in which “and” connects words: Ministry of Trade and Industry. Elsewhere it parts two names.
  static let bodies: Set<String> = [
    "ministry", "department", "office", "directorate", "agency", "committee", "ministere", "direction",
    "agence",
    "comite",
  ]

  /// What an Arabic or nobiliary name begins with, joined to it by a hyphen: al-Qaida.
  static let prefixes: Set<String> = [
    "al", "el", "an", "ar", "as", "ash", "at", "ad", "az", "abu", "abou", "ben", "bin", "ibn", "ould", "ait",
  ]

  /// Articles and pronouns that lose their vowel: L’Union, d’Alger.
  static let elisions: Set<String> = ["l", "d", "j", "c", "s", "t", "m", "qu", "jusqu", "lorsqu", "puisqu"]

  /// Months and days; French writes them small.
  static let dates: Set<String> = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november",
    "december", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]

  /// What stands before a person's name and is no part of it.
  static let titles: Set<String> = [
    "mr", "mrs", "ms", "dr", "prof", "professor", "sir", "lady", "lord", "president", "minister", "chairman",
    "chairwoman", "chair", "ambassador", "secretary", "gen", "colonel", "col", "captain", "capt",
    "maj", "lieutenant", "lt", "sergeant", "king", "queen", "prince", "princess", "pope", "m", "mme", "mlle",
    "ministre",
    "ambassadeur", "colonelle", "capitaine",
  ]

  /// What stands before a title and belongs to it.
  static let titleParts: Set<String> = [
    "prime", "vice", "deputy", "foreign", "defence", "defense", "interior",
  ]

  /// Words with which sentences begin, and no names.
  static let openers: Set<String> = [
    "the", "a", "an", "this", "that", "these", "those", "in", "on", "at", "by", "for", "from", "with",
    "without", "of",
    "to", "as", "if", "when", "while", "where", "after", "before", "since", "until", "because", "although",
    "though",
    "but", "and", "or", "nor", "yet", "so", "however", "meanwhile", "it", "its", "he", "she", "they", "we",
    "you", "i",
    "his", "her", "their", "our", "there", "here", "what", "who", "which", "why", "how", "whether", "both",
    "each",
    "every", "some", "many", "most", "all", "no", "not", "one", "two", "three", "during", "under", "over",
    "between",
    "among", "against", "despite", "through", "according", "also", "then", "thus", "today", "yesterday",
    "former",
    "current", "neither", "either", "only", "even", "once", "still", "other", "another", "several", "few",
    "like",
    "le", "la", "les", "un", "une", "des", "du", "de", "ce", "cet", "cette", "ces", "il", "elle", "ils",
    "elles",
    "nous", "vous", "je", "en", "dans", "sur", "sous", "par", "pour", "avec", "sans", "chez", "depuis",
    "pendant",
    "apres", "avant", "selon", "mais", "ou", "et", "donc", "ni", "car", "que", "qui", "quand", "lorsque",
    "si",
    "comme", "son", "sa", "ses", "leur", "leurs", "notre", "nos", "tout", "tous", "toute", "toutes",
    "plusieurs",
    "aucun", "aucune", "aux", "au", "entre", "vers", "ainsi", "alors", "aussi",
  ]

  /// Whether a word in capitals is a small Roman numeral: II, XIV.
  static func isNumeral(_ word: String) -> Bool {
    !word.isEmpty && word.utf8.allSatisfy { "IVX".utf8.contains($0) }
  }
}

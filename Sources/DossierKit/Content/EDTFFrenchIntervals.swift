extension FrenchDates {
  /// "de février 2025 à mars 2026", "du 31 décembre 2025 au 1er janvier 2026"; "vers 2004 – 2006" where an end is no
  /// plain date.
  public func interval(from first: String, to last: String) -> String {
    let isPlain = Lead(first) != .phrase && Lead(last) != .phrase
    return isPlain ? "\(from(first)) \(to(last))" : "\(first) – \(last)"
  }

  /// "à partir de février 2025 (sans terme fixé)", "de février 2025 à une date inconnue".
  public func interval(from first: String, isOpen: Bool) -> String {
    isOpen ? "à partir \(from(first)) (sans terme fixé)" : "\(from(first)) à une date inconnue"
  }

  /// "jusqu’en 2025", "d’une date inconnue à 2025".
  public func interval(until last: String, isOpen: Bool) -> String {
    isOpen ? "\(until(last))\(last)" : "d’une date inconnue \(to(last))"
  }

  /// What stands before a date in long form from which something lasts: "depuis ", "depuis le ", "depuis l’".
  public func since(_ date: String) -> String { "depuis \(Lead(date).article)" }

  /// What stands before a date in long form up to which something lasts: "jusqu’en ", "jusqu’au ", "jusqu’à l’".
  public func until(_ date: String) -> String {
    switch Lead(date) {
    case .bare: "jusqu’en "
    case .masculine: "jusqu’au "
    case .elided: "jusqu’à l’"
    case .plural: "jusqu’aux "
    case .phrase: date.hasPrefix("un ") ? "jusqu’à " : "jusque "
    }
  }

  /// "de février", "d’avril".
  func of(_ words: String) -> String {
    words.hasPrefix("a") || words.hasPrefix("o") ? "d’\(words)" : "de \(words)"
  }

  private func from(_ date: String) -> String {
    switch Lead(date) {
    case .bare: of(date)
    case .masculine: "du \(date)"
    case .elided: "de l’\(date)"
    case .plural: "des \(date)"
    case .phrase: date.hasPrefix("un ") ? "d’\(date)" : "de \(date)"
    }
  }

  private func to(_ date: String) -> String {
    switch Lead(date) {
    case .bare, .phrase: "à \(date)"
    case .masculine: "au \(date)"
    case .elided: "à l’\(date)"
    case .plural: "aux \(date)"
    }
  }

  /// How a date in long form begins, on which the words before it depend.
  enum Lead {
    /// "2025", "février 2025"
    case bare
    /// "17 février 2025", "printemps 2025"
    case masculine
    /// "été 2025"
    case elided
    /// "années 2020"
    case plural
    /// "vers 2005", "un mois de 2025"
    case phrase

    init(_ date: String) {
      let words = date.split(separator: " ", maxSplits: 2)
      switch words.first {
      case "printemps": self = .masculine
      case "été", "automne", "hiver": self = .elided
      case "années": self = .plural
      case "vers", "un", "de", "du": self = .phrase
      default:
        self = words.count > 1 && FrenchDates.months.contains(String(words[1])) ? .masculine : .bare
      }
    }

    /// The article, with the space after it.
    var article: String {
      switch self {
      case .bare, .phrase: ""
      case .masculine: "le "
      case .elided: "l’"
      case .plural: "les "
      }
    }
  }
}

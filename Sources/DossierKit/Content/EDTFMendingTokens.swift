/// A string taken apart into what dates are made of, for guessing what was meant.
struct EDTFTokens {
  enum Token: Equatable {
    case number(Int, digits: Int)
    case word(String)
    case mark(Character)
  }

  /// In the order written, without white space, commas, ordinal endings and words that carry no date.
  let tokens: [Token]

  init(_ text: String) {
    var tokens: [Token] = []
    var rest = text.lowercased()[...]
    while let character = rest.first {
      if character.isASCIIDigit {
        let digits = rest.prefix(while: \.isASCIIDigit)
        rest.removeFirst(digits.count)
        tokens.append(.number(Int(digits) ?? 0, digits: digits.count))
        dropOrdinal(&rest)
      } else if character.isLetter {
        let word = String(rest.prefix(while: \.isLetter))
        rest.removeFirst(word.count)
        if rest.first == "." { rest.removeFirst() }
        if !EDTFTokens.silent.contains(word) { tokens.append(.word(word)) }
      } else {
        rest.removeFirst()
        if character != " " && character != "," { tokens.append(.mark(character)) }
      }
    }
    self.tokens = tokens
  }

  var numbers: [(value: Int, digits: Int)] {
    tokens.compactMap { if case .number(let value, let digits) = $0 { (value, digits) } else { nil } }
  }

  var words: [String] { tokens.compactMap { if case .word(let word) = $0 { word } else { nil } } }

  var marks: [Character] { tokens.compactMap { if case .mark(let mark) = $0 { mark } else { nil } } }

  private static let silent: Set = [
    "of", "the", "in", "on", "le", "de", "ad", "ce", "monday", "tuesday", "wednesday", "thursday", "friday",
    "saturday", "sunday", "mon", "tue", "wed", "thu", "fri", "sat", "sun", "lundi", "mardi", "mercredi",
    "jeudi",
    "vendredi", "samedi", "dimanche",
  ]
}

/// "st" of "1st": only directly after a number.
private func dropOrdinal(_ rest: inout Substring) {
  let ending = rest.prefix(while: \.isLetter)
  if ["st", "nd", "rd", "th", "er", "e", "ème", "eme"].contains(ending) { rest.removeFirst(ending.count) }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}

/// Names of months and seasons as authors write them, in English and French.
enum EDTFNames {
  static func month(_ word: String) -> Int? { months[word] }

  static func season(_ word: String) -> EDTFSeason? {
    switch word {
    case "spring", "printemps": .spring
    case "summer", "été", "ete": .summer
    case "autumn", "fall", "automne": .autumn
    case "winter", "hiver": .winter
    default: nil
    }
  }

  private static let months: [String: Int] = {
    let names = [
      ["january", "jan", "janvier", "janv"], ["february", "feb", "février", "fevrier", "févr", "fév", "fev"],
      ["march", "mar", "mars"], ["april", "apr", "avril", "avr"], ["may", "mai"], ["june", "jun", "juin"],
      ["july", "jul", "juillet", "juil"], ["august", "aug", "août", "aout"],
      ["september", "sep", "sept", "septembre"],
      ["october", "oct", "octobre"], ["november", "nov", "novembre"],
      ["december", "dec", "décembre", "decembre", "déc"],
    ]
    var numbers: [String: Int] = [:]
    for (index, names) in names.enumerated() {
      for name in names { numbers[name] = index + 1 }
    }
    return numbers
  }()
}

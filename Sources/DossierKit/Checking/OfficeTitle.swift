/// A title beside a name that says whether its bearer still holds the office.
struct OfficeTitle {
  /// Still, or no longer.
  var time: TitleWords.Time
  /// The title and the name, as they stand.
  var text: String
  /// Of each word that names the office, the forms that it may have in the office's names.
  var words: [[String]] = []

  /// Whether all of the title's words are among those of an office.
  func isOffice(with names: Set<String>) -> Bool {
    words.allSatisfy { $0.contains(where: names.contains) }
  }
}

/// What the words of a title say, one after the other.
struct TitleRun {
  var count = 0
  var time: TitleWords.Time?
  var words: [[String]] = []
  var endsInParticle = false
  /// Where the words stand, but for particles at the ends.
  var range: Range<Int>?

  enum Meaning {
    case particle, time(TitleWords.Time), office([String])
  }

  /// Takes a word; returns whether it belongs to a title.
  mutating func take(_ word: Range<Int>, as meaning: Meaning?) -> Bool {
    guard let meaning else { return false }
    endsInParticle = false
    switch meaning {
    case .particle:
      endsInParticle = true
      count += 1
      return true
    case .time(let said):
      guard time == nil else { return false }
      time = said
    case .office(let stems): words.append(stems)
    }
    count += 1
    let known = range ?? word
    range = min(known.lowerBound, word.lowerBound)..<max(known.upperBound, word.upperBound)
    return true
  }
}

import DossierKit

/// Numbers, what they count, and the signs between words.
protocol CountWords {
  /// Between the pieces of a list, with the space after it.
  var listSeparator: String { get }
  /// Between longer pieces of a list, with the space after it.
  var clauseSeparator: String { get }
  /// Between a label and what it labels, with the spaces around it.
  var colon: String { get }
  /// The first months of the quarters, as short as they can be.
  var quarters: [String] { get }
  /// A number with its thousands apart: 20,000.
  func figure(_ number: Int) -> String
  /// A number with what it counts, by the plural rules of CLDR: "1 briefing", "5 briefings".
  func count(_ number: Int, _ noun: CountedNoun) -> String
  /// One of what can be counted, without a number.
  func singular(_ noun: CountedNoun) -> String
}

/// What can be counted.
enum CountedNoun: CaseIterable {
  case briefing, actor, event, source, dossier, page, otherPage
  case claim, recommendation, entry, sentence, passage, relation, member, membership
  case office, holder, claimBy, claimAbout, recommendationTo, recommendationBy, proposal
  case tag, name, timelineEntry, neighbour, line, pair, tie, minute
}

extension CountWords {
  /// What a kind's pages are.
  func noun(_ kind: Kind) -> CountedNoun {
    switch kind {
    case .briefing: .briefing
    case .actor: .actor
    case .event: .event
    case .source: .source
    case .dossier: .dossier
    case .page: .page
    }
  }

  /// A number with its thousands apart by a sign.
  func figure(_ number: Int, apart: String) -> String {
    guard number >= 1000 else { return String(number) }
    let rest = String(1000 + number % 1000).dropFirst()
    return "\(figure(number / 1000, apart: apart))\(apart)\(rest)"
  }
}

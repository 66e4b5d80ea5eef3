/// The offices that somebody holds or held.
struct OfficeTenures {
  private var offices: [(words: Set<String>, tenures: [Tenure])] = []
  /// The words of all the offices' names.
  private(set) var words: Set<String> = []
  /// Nobody has held more offices: it bounds what a title costs.
  private static let limit = 100

  /// By person. Whoever the audience does not know all about is left out: what is missing may be the tenure that counts.
  static func all(of site: Site, _ words: inout ActorWords) -> [String: OfficeTenures] {
    var all: [String: OfficeTenures] = [:]
    for person in site.actors
    where (1...limit).contains(person.tenures.count) && site.isWhole(person.common) {
      var holder = OfficeTenures()
      for (office, tenures) in Dictionary(grouping: person.tenures, by: \.office.id) {
        let names = words.words(of: office)
        holder.words.formUnion(names)
        holder.offices.append((names, tenures))
      }
      all[person.id] = holder
    }
    return all
  }

  /// The tenure that a title contradicts on the days. Where the title fits several offices, it may mean one that it does
  /// not contradict.
  func contradiction(of title: OfficeTitle, on days: ClosedRange<Int>) -> Tenure? {
    let meant = offices.filter { title.isOffice(with: $0.words) }
    let against = meant.compactMap { office in
      switch title.time {
      case .former: office.tenures.first { $0.isSurelyHeld(throughout: days) }
      case .current:
        office.tenures.allSatisfy { $0.isSurelyOver(before: days.lowerBound) } ? office.tenures.last : nil
      }
    }
    guard against.count == meant.count else { return nil }
    return against.min { $0.office.location < $1.office.location }
  }
}

// Days are counted from 1970-01-01.
extension Tenure {
  /// Whether it covers all of the days, as far as its dates are certain.
  fileprivate func isSurelyHeld(throughout days: ClosedRange<Int>) -> Bool {
    guard let start, start.qualifiers.isEmpty, let first = start.latest?.daysSinceEpoch else { return false }
    guard first <= days.lowerBound else { return false }
    guard let end else { return true }
    guard end.qualifiers.isEmpty, let last = end.earliest?.daysSinceEpoch else { return false }
    return last >= days.upperBound
  }

  /// Whether it was over before a day, as far as its dates are certain.
  fileprivate func isSurelyOver(before day: Int) -> Bool {
    guard let end, end.qualifiers.isEmpty, let last = end.latest?.daysSinceEpoch else { return false }
    return last < day
  }
}

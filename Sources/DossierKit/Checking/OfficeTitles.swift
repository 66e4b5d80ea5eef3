/// Titles in briefings that the dates of a tenure contradict: “former president” of somebody who holds the office on the
/// page's date, “current president” of somebody who has left it.
///
/// A false alarm is worse than a miss. A title counts only directly before or behind a name, only where each of its words
/// is one of the office's, and neither in quotation marks nor in a sentence about another time.
enum OfficeTitles {
  static func check(_ site: Site) -> [Diagnostic] {
    var words = ActorWords(site)
    let people = OfficeTenures.all(of: site, &words)
    guard !people.isEmpty else { return [] }
    return site.briefings.flatMap { briefing -> [Diagnostic] in
      guard let days = briefing.days else { return [] }
      let text = site.text(of: briefing.entity)
      return contradictions(in: text, people: people, days: days, &words).map {
        diagnostic($0, in: briefing, text, of: site)
      }
    }
  }

  /// The mention as a position in the page's mentions.
  private typealias Contradiction = (title: OfficeTitle, mention: Int, tenure: Tenure)

  private static func contradictions(
    in text: PageText, people: [String: OfficeTenures], days: ClosedRange<Int>, _ words: inout ActorWords
  ) -> [Contradiction] {
    let years = [days.lowerBound, days.upperBound].map { Day(daysSinceEpoch: $0)?.year ?? 0 }
    var found: [Contradiction] = []
    let sentences = Dictionary(grouping: text.mentions.indices, by: { text.mentions[$0].sentence })
    for (sentence, mentions) in sentences.sorted(by: { $0.key < $1.key }) {
      let holders = mentions.filter { people[text.mentions[$0].actor] != nil }
      guard !holders.isEmpty else { continue }
      let all = mentions.map { text.mentions[$0] }
      guard let reader = TitleReader(text.sentences[sentence].text, mentions: all),
        reader.speaksOf(years: years[0]...years[1])
      else { continue }
      for mention in holders {
        guard let person = people[text.mentions[mention].actor] else { continue }
        let range = text.mentions[mention].range
        for title in reader.titles(at: range, offices: person.words, &words) {
          guard let tenure = person.contradiction(of: title, on: days) else { continue }
          found.append((title, mention, tenure))
          break
        }
      }
    }
    return found
  }

  private static func diagnostic(
    _ found: Contradiction, in briefing: Briefing, _ text: PageText, of site: Site
  ) -> Diagnostic {
    let (title, mention, tenure) = found
    let office = site.title(of: EntityID(.actor, tenure.office.id))
    let fact =
      switch title.time {
      case .former: "has held “\(office)”" + (tenure.start.map { " since \($0)" } ?? "")
      case .current: "held “\(office)”" + (tenure.end.map { " until \($0)" } ?? "")
      }
    return Diagnostic(
      .contradictedTenure, at: text.location(ofOfficeHolder: mention) ?? briefing.common.location,
      "the text says “\(title.text)”, but “\(text.mentions[mention].actor)” \(fact), and this page speaks for \(briefing.informationCutoff ?? briefing.date); mend the word or the tenure, or let the sentence say which time it means",
      notes: [Diagnostic.Note("the tenure is written here", at: tenure.office.location)])
  }
}

extension PageText {
  /// Where a mention of somebody stands who holds or held an office.
  fileprivate func location(ofOfficeHolder mention: Int) -> SourceLocation? {
    let index = officeHolders.firstSortedIndex { $0.mention >= mention }
    guard index < officeHolders.count, officeHolders[index].mention == mention else { return nil }
    return officeHolders[index].location
  }
}

extension Briefing {
  /// The days for which it speaks, counted from 1970-01-01: from its cut-off, or its date, to its last revision.
  fileprivate var days: ClosedRange<Int>? {
    let dates = [self.date] + [self.informationCutoff, self.updated].compactMap(\.self)
    guard let first = dates.compactMap(\.earliest).min(), let last = dates.compactMap(\.latest).max() else {
      return nil
    }
    return first.daysSinceEpoch...max(first, last).daysSinceEpoch
  }
}

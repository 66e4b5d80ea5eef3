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
        diagnostic($0, in: briefing, of: site)
      }
    }
  }

  private typealias Contradiction = (title: OfficeTitle, mention: Mention, tenure: Tenure)

  private static func contradictions(
    in text: PageText, people: [String: OfficeTenures], days: ClosedRange<Int>, _ words: inout ActorWords
  ) -> [Contradiction] {
    let years = [days.lowerBound, days.upperBound].map { Day(daysSinceEpoch: $0)?.year ?? 0 }
    var found: [Contradiction] = []
    let sentences = Dictionary(grouping: text.mentions, by: \.sentence)
    for (sentence, mentions) in sentences.sorted(by: { $0.key < $1.key }) {
      let holders = mentions.filter { people[$0.actor] != nil }
      guard !holders.isEmpty else { continue }
      guard let reader = TitleReader(text.sentences[sentence].text, mentions: mentions),
        reader.speaksOf(years: years[0]...years[1])
      else { continue }
      for mention in holders {
        guard let person = people[mention.actor] else { continue }
        for title in reader.titles(at: mention.range, offices: person.words, &words) {
          guard let tenure = person.contradiction(of: title, on: days) else { continue }
          found.append((title, mention, tenure))
          break
        }
      }
    }
    return found
  }

  private static func diagnostic(
    _ found: Contradiction, in briefing: Briefing, of site: Site
  ) -> Diagnostic {
    let (title, mention, tenure) = found
    let office = site.title(of: EntityID(.actor, tenure.office.id))
    let fact =
      switch title.time {
      case .former: "has held “\(office)”" + (tenure.start.map { " since \($0)" } ?? "")
      case .current: "held “\(office)”" + (tenure.end.map { " until \($0)" } ?? "")
      }
    return Diagnostic(
      .contradictedTenure, at: mention.location(in: briefing.common),
      "the text says “\(title.text)”, but “\(mention.actor)” \(fact), and this page speaks for \(briefing.informationCutoff ?? briefing.date); mend the word or the tenure, or let the sentence say which time it means",
      notes: [Diagnostic.Note("the tenure is written here", at: tenure.office.location)])
  }
}

extension Briefing {
  /// The days for which it speaks, counted from 1970-01-01: from its cut-off, or its date, to its last revision.
  fileprivate var days: ClosedRange<Int>? {
    let dates = [date] + [informationCutoff, updated].compactMap(\.self)
    guard let first = dates.compactMap(\.earliest).min(), let last = dates.compactMap(\.latest).max() else {
      return nil
    }
    return first.daysSinceEpoch...max(first, last).daysSinceEpoch
  }
}

extension Mention {
  /// Where the name stands in the file of its page; the page itself where that is not known.
  fileprivate func location(in page: Common) -> SourceLocation {
    guard line > 0 else { return page.location }
    return SourceLocation(file: page.location.file, line: Int(line), column: Int(column))
  }
}

import DossierKit
import HTML

extension Timeline {
  /// The most spans that are shown together.
  private static var mostSpans: Int { 30 }

  /// What lasts beyond the year in which it begins, on one axis, so that one sees what overlaps; nothing where that is
  /// no more than one. Ages that lie far apart have an axis each.
  func spans(_ heading: (String) -> HTML) -> HTML {
    let all = items.filter { $0.extent?.crossesYears == true }
    guard all.count > 1 else { return .empty }
    let shown = all.suffix(Self.mostSpans)
    return """
      \(heading(words.spans))
      \(note(shown.count < all.count ? words.latestSpans(shown.count, of: all.count) : words.spansMean))
      \(ages(of: shown).map { age in TimeAxis(years: age.years, words).map { rows(age.items, on: $0, notes: false) } ?? .empty })
      """
  }

  /// Spans that are near enough to be shown on one axis.
  private struct Age {
    var years: ClosedRange<Int>
    var items: [TimelineItem]

    /// Whether what begins in a year is no further away than the age is long.
    func reaches(_ year: Int) -> Bool {
      year - years.upperBound <= max(10, years.upperBound - years.lowerBound)
    }
  }

  private func ages(of spans: some Sequence<TimelineItem>) -> [Age] {
    let now = items.lazy.compactMap { ($0.extent?.latest ?? $0.extent?.earliest)?.year }.max()
    var ages: [Age] = []
    for span in spans {
      guard let extent = span.extent, let start = extent.year else { continue }
      let end = max(start, extent.latest?.year ?? now ?? start)
      if var last = ages.last, last.reaches(start) {
        last.years = last.years.lowerBound...max(last.years.upperBound, end)
        last.items.append(span)
        ages[ages.count - 1] = last
      } else {
        ages.append(Age(years: start...end, items: [span]))
      }
    }
    return ages
  }
}

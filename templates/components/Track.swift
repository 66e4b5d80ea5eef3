import DossierKit
import HTML

/// The stretch of time that tracks show, with the marks on it.
struct TimeAxis {
  let first: Day
  let last: Day
  /// The first day of each of its stretches, which are of about one length, with the words for it.
  let marks: [(day: Day, title: String)]

  /// The number of its days.
  var length: Int { last.daysSinceEpoch - first.daysSinceEpoch + 1 }

  /// A year, by quarters.
  init?(year: Int, _ words: any Words) {
    guard let first = Day(year: year, month: 1, day: 1), let last = Day(year: year, month: 12, day: 31) else {
      return nil
    }
    (self.first, self.last) = (first, last)
    marks = zip([1, 4, 7, 10], words.quarters).compactMap { month, title in
      Day(year: year, month: month, day: 1).map { ($0, title) }
    }
  }

  /// Years, in at most six stretches of 1, 2, 5, 10, 20 … years.
  init?(years: ClosedRange<Int>, _ words: any Words) {
    var step = 1
    var factors = [2, 5, 10]
    var unit = 1
    while Self.stretches(of: years, step) > 6 {
      if factors.isEmpty { (factors, unit) = ([2, 5, 10], unit * 10) }
      step = unit * factors.removeFirst()
    }
    let start = Self.start(of: years, step)
    let years = (0..<Self.stretches(of: years, step)).map { start + $0 * step }
    guard let end = years.last, let first = Day(year: start, month: 1, day: 1),
      let last = Day(year: end + step - 1, month: 12, day: 31)
    else { return nil }
    (self.first, self.last) = (first, last)
    marks = years.compactMap { year in
      Day(year: year, month: 1, day: 1).map { ($0, words.dates.year(year)) }
    }
  }

  private static func stretches(of years: ClosedRange<Int>, _ step: Int) -> Int {
    (years.upperBound - start(of: years, step)) / step + 1
  }

  private static func start(of years: ClosedRange<Int>, _ step: Int) -> Int {
    years.lowerBound - ((years.lowerBound % step) + step) % step
  }

  /// The words of its marks, each above its place on the tracks below.
  var html: HTML {
    """
    <p class="axis" aria-hidden="true">\(for: marks, { mark in "<span>\(mark.title)</span>" })</p>
    """
  }
}

/// Where on an axis something lies, as a bar: solid where something lasted so long, hollow where it lies somewhere
/// within, or begins or ends there; with broken lines where the date itself is in doubt.
struct Track {
  let extent: Extent
  let axis: TimeAxis
  /// Whether that it took place at all is in doubt.
  var isMereIntent = false

  var html: HTML {
    """
    <p class="\(style)"><svg class="bar" viewBox="0 0 \(axis.length) 8" preserveAspectRatio="none" aria-hidden="true">\
    <path d="\(ticks)"/>\(outline)\(core)</svg></p>
    """
  }

  private var ticks: String {
    axis.marks.dropFirst().map { "M\(place(of: $0.day)) 0v8" }.joined()
  }

  private var isInDoubt: Bool { isMereIntent || !extent.qualifiers.isEmpty }

  /// All the days on which it can have been.
  private var outer: ClosedRange<Int> {
    let start = extent.earliest.map(place) ?? 0
    return start...max(start, extent.latest.map(place) ?? axis.length - 1)
  }

  /// The days on which it was for certain; nil where there are none.
  private var inner: ClosedRange<Int>? {
    guard !isInDoubt, let (start, end) = certain, start <= end else { return nil }
    return start...end
  }

  private var certain: (Int, Int)? {
    guard extent.isSpan else {
      let isDay = (extent.start.point?.precision ?? .century) >= .day
      return isDay ? (outer.lowerBound, outer.upperBound) : nil
    }
    let (first, last) = (extent.start.point?.latest, extent.end.point?.earliest)
    let start = first.map(place) ?? (extent.start == .open ? 0 : last.map(place))
    let end = last.map(place) ?? (extent.end == .open ? axis.length - 1 : first.map(place))
    guard let start, let end else { return nil }
    return (start, end)
  }

  private var outline: HTML {
    if let inner, inner == outer { return .empty }
    return bar(
      outer, isInDoubt ? "within unsure" : "within", least: isInDoubt ? axis.length / 40 : axis.length / 90)
  }

  private var core: HTML {
    guard let inner, inner.upperBound >= 0, inner.lowerBound < axis.length else { return .empty }
    return bar(inner, nil, least: axis.length / 150)
  }

  /// What of a bar lies on the axis, at least so many days wide that it can be seen.
  private func bar(_ days: ClosedRange<Int>, _ style: String?, least: Int) -> HTML {
    let (start, end) = (max(0, days.lowerBound), min(axis.length - 1, days.upperBound))
    let width = min(axis.length, max(end - start + 1, least, 1))
    return """
      <rect\(attribute: "class", style) x="\(max(0, min(start, axis.length - width)))" width="\(width)" height="8"/>
      """
  }

  private func place(of day: Day) -> Int {
    day.daysSinceEpoch - axis.first.daysSinceEpoch
  }

  /// Whether it goes on past an end of the axis, or an end of it is not known.
  private var style: String {
    var style = "track"
    if extent.start == .open { style += " before" } else if extent.start == .unknown { style += " whence" }
    if extent.end == .unknown {
      style += " lost"
    } else if extent.end == .open || (extent.latest ?? axis.last) > axis.last {
      style += " after"
    }
    return style
  }
}

import DossierKit
import HTML

/// Something that has, or should have, a date.
struct TimelineEntry {
  var entity: EntityID
  var date: EDTFDate?
  /// What stands below the title.
  var notes: [HTML] = []
}

/// A year in which something lies.
struct TimelineYear {
  var year: Int
  var entries: [TimelineEntry] = []
}

/// Entries by year, month and day.
struct Timeline: Template {
  let context: PageContext
  let entries: [TimelineEntry]

  /// A span of more years than these has a row in its first and in its last year alone.
  static let longestSpan = 5

  /// The years in which something lies, oldest first.
  var years: [TimelineYear] {
    var years: [Int: TimelineYear] = [:]
    for entry in entries {
      for year in Self.years(of: entry.date) {
        years[year, default: TimelineYear(year: year)].entries.append(entry)
      }
    }
    return years.keys.sorted().compactMap { years[$0] }.map { year in
      var year = year
      year.entries.sort { Self.precedes($0, $1) }
      return year
    }
  }

  /// What has no date, or none that lies in a year.
  var undated: [TimelineEntry] {
    entries.filter { Self.years(of: $0.date).isEmpty }
  }

  /// A row of a year.
  func row(_ entry: TimelineEntry, in year: Int) -> HTML {
    """
    <li>
      <p class="key">\(date(entry.date))</p>
      \(titleLine(entry.entity))
      \(meta(items: entry.notes))
      \(if: entry.date, { date in Track(date: date, year: year).html })
    </li>
    """
  }

  /// A row of what has no date.
  func undatedRow(_ entry: TimelineEntry) -> HTML {
    """
    <li>
      <p class="key">\(date(entry.date))</p>
      \(titleLine(entry.entity))
      \(meta(items: entry.notes))
    </li>
    """
  }

  /// A year as it is headed: `2025`, `44 BC`.
  static func heading(_ year: Int) -> String { EnglishDates().year(year) }

  /// The id of a year's heading.
  static func id(_ year: Int) -> String { "page-year-\(year)" }

  private static func years(of date: EDTFDate?) -> [Int] {
    guard let date, let first = date.earliest?.year ?? date.latest?.year else { return [] }
    let last = date.latest?.year ?? first
    if last - first < longestSpan { return Array(first...max(first, last)) }
    return date.isInterval ? [first, last] : [first]
  }

  private static func precedes(_ first: TimelineEntry, _ second: TimelineEntry) -> Bool {
    guard let left = first.date, let right = second.date, left != right else {
      return first.entity < second.entity
    }
    return left < right
  }
}

/// Where in a year a date lies, as a bar: solid where something lasted so long, hollow where it lies somewhere within.
struct Track {
  let date: EDTFDate
  let year: Int

  var html: HTML {
    guard let first = Day(year: year, month: 1, day: 1), let last = Day(year: year, month: 12, day: 31) else {
      return .empty
    }
    let length = last.daysSinceEpoch - first.daysSinceEpoch + 1
    let start = max(0, (date.earliest?.daysSinceEpoch ?? first.daysSinceEpoch) - first.daysSinceEpoch)
    let end = min(length - 1, (date.latest?.daysSinceEpoch ?? last.daysSinceEpoch) - first.daysSinceEpoch)
    let width = end > start ? String(end - start + 1) : "1.5"
    return """
      <p class="track"><svg class="bar" viewBox="0 0 \(length) 8" preserveAspectRatio="none" aria-hidden="true">\
      <path d="M\(length - 275) 0v8M\(length - 184) 0v8M\(length - 92) 0v8"/>\
      <rect\(attribute: "class", isSpan ? nil : "within") x="\(start)" width="\(width)" height="8"/></svg></p>
      """
  }

  /// Whether the bar says how long something lasted, rather than how little is known.
  private var isSpan: Bool {
    guard date.qualifiers.isEmpty else { return false }
    return date.isInterval || date.precision >= .day
  }
}

extension Timeline {
  /// The years under small headings, for a section of a page; what has no date comes last, counted.
  var brief: HTML {
    let undated = undated
    return """
      \(if: !undated.isEmpty, note(words.undated(undated.count, of: words.count(entries.count, .event))))
      \(for: years, { year in
        """
        <h3>\(Self.heading(year.year))</h3>
        <ul class="rows keyed">\(for: year.entries, { entry in row(entry, in: year.year) })</ul>
        """
      })
      \(if: !undated.isEmpty, undatedPart(undated))
      """
  }

  private func undatedPart(_ entries: [TimelineEntry]) -> HTML {
    """
    <h3>\(words.undated)</h3>
    <ul class="rows keyed">\(entries.map(undatedRow))</ul>
    """
  }
}

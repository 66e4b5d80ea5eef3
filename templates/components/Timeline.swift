import DossierKit
import HTML

/// Things in the order of time: under each year, what lies or begins in it; what has no date at the end.
struct Timeline: Template {
  let scope: PageScope
  /// In the order of time, those without a date last.
  let items: [TimelineItem]
  /// The actor from whose side they are told; nil where they are told from nobody's.
  var side: String?

  /// A year, or a decade or century of which no year is known, with what lies in it.
  struct Group {
    var id: String
    var title: String
    /// Nil for what has no date.
    var axis: TimeAxis?
    var items: [TimelineItem] = []
  }

  /// The years in which something lies, oldest first; what has no date comes last.
  var groups: [Group] {
    var groups: [Group] = []
    for item in items {
      let id = Self.id(of: item.extent)
      if groups.last?.id != id { groups.append(group(id, item.extent)) }
      groups[groups.count - 1].items.append(item)
    }
    return groups
  }

  private func group(_ id: String, _ extent: Extent?) -> Group {
    if let years = extent?.years {
      let title =
        years.count == 10
        ? words.dates.decade(years.lowerBound) : words.dates.years(years.lowerBound, years.upperBound)
      return Group(id: id, title: title, axis: TimeAxis(years: years, words))
    }
    guard let year = extent?.year else { return Group(id: id, title: words.undated) }
    return Group(id: id, title: words.dates.year(year), axis: TimeAxis(year: year, words))
  }

  /// The id of a year's heading.
  static func id(_ year: Int) -> String { "page-year-\(year)" }

  private static func id(of extent: Extent?) -> String {
    if let years = extent?.years { return "page-years-\(years.lowerBound)-\(years.upperBound)" }
    return extent?.year.map(Self.id) ?? "page-undated"
  }

  /// The entries of a group, each with its bar below the group's axis.
  func rows(of group: Group) -> HTML {
    guard let axis = group.axis else {
      return """
        <ul class="rows keyed">\(group.items.map { row($0, on: nil) })</ul>
        """
    }
    return rows(group.items, on: axis)
  }

  /// Entries, each with its bar below one axis; in the overview of what crosses years without what stands beside them.
  func rows(_ items: [TimelineItem], on axis: TimeAxis, notes: Bool = true) -> HTML {
    """
    <div class="timed">
      \(axis.html)
      <ul class="rows keyed">\(items.map { row($0, on: axis, notes: notes) })</ul>
    </div>
    """
  }

  private func row(_ item: TimelineItem, on axis: TimeAxis?, notes: Bool = true) -> HTML {
    let entry = TimelineEntry(scope: scope, item: item, side: side)
    return """
      <li>
        <p class="key">\(entry.when)</p>
        <p class="title">\(entry.title)\(if: !notes, entry.sign)</p>
        \(if: notes, meta(items: entry.notes))
        \(if: axis, { entry.track(on: $0) })
      </li>
      """
  }
}

extension Timeline {
  /// The groups under small headings, for a section of a page.
  var brief: HTML {
    """
    \(for: groups, { group in
      """
      <h3>\(group.title)</h3>
      \(rows(of: group))
      """
    })
    """
  }

  /// How many entries there are, by sort, and how many of them have no date.
  var summary: String {
    let nouns = items.map(TimelineEntry.noun)
    let counts = [CountedNoun.event, .briefing, .office, .relation].map { noun in
      (noun: noun, number: nouns.count { $0 == noun })
    }
    return words.entries(
      words.count(items.count, .entry),
      of: counts.filter { $0.number > 0 }.map { words.count($0.number, $0.noun) },
      undated: items.count { $0.extent == nil })
  }
}

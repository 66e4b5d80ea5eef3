import DossierKit
import Foundation
import HTML

/// A part of an index: a letter or a year, and its rows.
struct IndexGroup {
  var id: String
  var title: String
  var rows: [HTML] = []
}

/// The frame of an index: title, jump list, one section for each letter or year.
struct GroupedIndex: Template {
  let context: PageContext
  let title: String
  let summary: HTML
  let groups: [IndexGroup]
  /// The classes of the lists.
  var rows = "rows keyed"
  /// What follows the last list.
  var end = HTML.empty

  var html: HTML {
    """
    <div class="page">
      <div class="columns">
        <header class="page-header">
          <h1>\(title)</h1>
          <p class="standfirst">\(summary)</p>
        </header>
        \(if: groups.count > 1, jumpList)
        \(if: groups.isEmpty, noneRecorded)
        \(for: groups, part)
        \(end)
      </div>
    </div>
    """
  }

  private var jumpList: HTML {
    """
    <nav class="letters margin" aria-label="\(words.jumpTo)">\(for: groups, { group in
      """
      <a href="\(here(group.id))">\(group.title)</a>

      """
    })</nav>
    """
  }

  private func part(_ group: IndexGroup) -> HTML {
    """
    <section>
      <h2 id="\(group.id)">\(group.title)</h2>
      <ul class="\(rows)">\(group.rows)</ul>
    </section>
    """
  }
}

/// Where a title stands in an index by letters: case and diacritics do not count.
struct IndexKey: Comparable {
  /// The title as it is sorted.
  let folded: String
  /// Its first letter in capitals; `0–9` for figures, `#` for what begins with neither.
  let letter: String

  init(_ title: String) {
    let letters = title.decomposedStringWithCanonicalMapping.unicodeScalars
      .filter { $0.properties.generalCategory != .nonspacingMark }
    folded = String(String.UnicodeScalarView(letters)).lowercased()
    let first = folded.first { $0.isLetter || $0.isNumber }
    letter = first.map { $0.isLetter ? $0.uppercased() : "0–9" } ?? "#"
  }

  /// The id of the letter's heading.
  var id: String {
    switch letter {
    case "0–9": "page-letter-0"
    case "#": "page-letter-other"
    default: "page-letter-\(letter.lowercased())"
    }
  }

  /// Figures first, then letters by script.
  static func < (left: IndexKey, right: IndexKey) -> Bool {
    (left.letter, left.folded) < (right.letter, right.folded)
  }
}

extension IndexGroup {
  /// Rows by the first letters of their titles.
  static func byLetter(_ entries: [(key: IndexKey, row: HTML)]) -> [IndexGroup] {
    var groups: [IndexGroup] = []
    for entry in entries {
      if groups.last?.id != entry.key.id {
        groups.append(IndexGroup(id: entry.key.id, title: entry.key.letter))
      }
      groups[groups.count - 1].rows.append(entry.row)
    }
    return groups
  }

  /// Rows by year; what has none comes last.
  static func byYear(_ entries: [(date: EDTFDate?, row: HTML)], undated: String) -> [IndexGroup] {
    var groups: [IndexGroup] = []
    var rest = IndexGroup(id: "page-undated", title: undated)
    for entry in entries {
      guard let year = entry.date?.earliest?.year ?? entry.date?.latest?.year else {
        rest.rows.append(entry.row)
        continue
      }
      if groups.last?.id != Timeline.id(year) {
        groups.append(IndexGroup(id: Timeline.id(year), title: Timeline.heading(year)))
      }
      groups[groups.count - 1].rows.append(entry.row)
    }
    return rest.rows.isEmpty ? groups : groups + [rest]
  }
}

import DossierKit
import HTML

/// A part of an index: a letter or a year, and its rows.
struct IndexGroup {
  var id: String
  var title: String
  var rows: [HTML] = []
}

/// The frame of an index: title, jump list, one section for each letter or year.
struct GroupedIndex: Template {
  let scope: PageScope
  let summary: HTML
  let groups: [IndexGroup]
  /// The classes of the lists.
  var rows = "rows keyed"
  /// What follows the last list.
  var end = HTML.empty
  /// Whether there is nothing to list, on this page or any other.
  var isEmpty = false

  var html: HTML {
    """
    <div class="page">
      <div class="columns">
        <header class="page-header">
          <h1>\(listTitle)</h1>
          <p class="standfirst">\(summary)</p>
        </header>
        \(if: groups.count > 1, jumpList)
        \(if: isEmpty, noneRecorded)
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

extension IndexKey {
  /// The id of the letter's heading.
  var id: String { "page-letter-\(slug)" }
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

  /// Rows by year, the latest first; what has none comes last.
  static func byYear(_ entries: [(date: EDTFDate?, row: HTML)], _ words: any Words) -> [IndexGroup] {
    var groups: [Int: IndexGroup] = [:]
    var rest = IndexGroup(id: "page-undated", title: words.undated)
    for entry in entries {
      guard let year = entry.date?.earliest?.year ?? entry.date?.latest?.year else {
        rest.rows.append(entry.row)
        continue
      }
      groups[year, default: IndexGroup(id: Timeline.id(year), title: words.dates.year(year))].rows.append(
        entry.row)
    }
    let years = groups.sorted { $0.key > $1.key }.map(\.value)
    return rest.rows.isEmpty ? years : years + [rest]
  }
}

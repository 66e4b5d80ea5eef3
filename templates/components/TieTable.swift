import DossierKit
import HTML

/// All ties of a network as a table, each told from one side.
struct TieTable: Template {
  let scope: PageScope
  /// The pairs, the strongest first.
  let pairs: [Network.Pair]

  /// The id of the table.
  static let id = "page-ties"
  /// A longer table is folded.
  private static let longestOpen = 15
  /// A longer table ends here; what is left out stands on the actors' own pages.
  private static let longest = 300

  private struct Row {
    var actor: String
    var other: String
    var tie: Tie
  }

  var html: HTML {
    let count = pairs.reduce(0) { $0 + $1.ties.count }
    if count <= Self.longestOpen { return table(count) }
    return """
      <details id="\(Self.id)">
        <summary>\(words.all(words.count(count, .tie)))</summary>
        \(table(count))
      </details>
      """
  }

  private var rows: some Sequence<Row> {
    pairs.lazy.flatMap { pair in pair.ties.lazy.map { row(pair, $0) } }.prefix(Self.longest)
  }

  /// A tie that leads to the pair's first actor is told from the second's side: "Ghana: support for Mali".
  private func row(_ pair: Network.Pair, _ tie: Tie) -> Row {
    tie.direction == .incoming
      ? Row(actor: pair.second, other: pair.first, tie: tie.reversed)
      : Row(actor: pair.first, other: pair.second, tie: tie)
  }

  private func table(_ count: Int) -> HTML {
    """
    <div class="scroll" role="group" aria-label="\(words.ties)" tabindex="0">
      <table class="blocks"\(attribute: "id", count <= Self.longestOpen ? Self.id : nil)>
        <thead>
          <tr>
            <th scope="col">\(words.actor)</th>
            <th scope="col">\(words.tie)</th>
            <th scope="col">\(words.statusLabel)</th>
            <th scope="col">\(words.time)</th>
            <th scope="col">\(words.restsOn)</th>
          </tr>
        </thead>
        <tbody>\(for: rows, row)</tbody>
      </table>
    </div>
    \(if: count > Self.longest, note(words.tableEnds(Self.longest)))
    """
  }

  private func row(_ row: Row) -> HTML {
    let claims = numberLinks(row.tie.claims)
    return """
      <tr>
        <th scope="row">\(actorLink(row.actor))</th>
        <td>\(words.told(row.tie, actorLink(row.other)))</td>
        <td data-label="">\(status(row.tie.status)) \(if: row.tie.marking, label)</td>
        <td data-label="">\(time(of: row.tie))</td>
        <td data-label="\(words.restsOn)">\(if: claims.isEmpty, unknown(words.notStated), else: claims)</td>
      </tr>
      """
  }

  /// What is only proposed or foreseen has not begun, so that no beginning is unknown.
  private func time(of tie: Tie) -> HTML {
    if tie.start == nil, tie.end == nil, tie.status == .proposed || tie.status == .projected { return .empty }
    if tie.kind == .relation(.withdrawal), tie.end == nil { return date(tie.start) }
    return period(from: tie.start, to: tie.end)
  }
}

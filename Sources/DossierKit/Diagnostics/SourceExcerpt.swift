/// A source line as a terminal shows it, cut to a width, and the line of `^~~~` that belongs under it.
struct SourceExcerpt {
  private(set) var text = ""
  private(set) var underline = ""

  /// `columns` are those of the stretch, from 1, in Unicode scalars; nil as its end marks one character.
  init(line: ArraySlice<UInt8>, from column: Int, to endColumn: Int?, width: Int) {
    let start = max(0, column - 1)
    let end = max(start + 1, (endColumn ?? start + 2) - 1)
    let nearby = Nearby(line: line, around: start, reach: 4 * width)
    let cells = expandingTabs(TerminalText.cells(of: nearby.scalars))
    let marked = Self.indices(of: (start - nearby.first)..<(end - nearby.first), in: cells)
    let shown = Self.window(of: cells, around: marked.lowerBound, width: width)
    let isCutBefore = shown.lowerBound > 0 || nearby.first > 0
    let isCutAfter = shown.upperBound < cells.count || nearby.isCutAfter

    let visible = cells[shown].map(\.text).joined()
    text = "\(isCutBefore ? "…" : "")\(visible)\(isCutAfter ? "…" : "")"
    text = TerminalText.isolated(text, as: nearby.scalars)
    let indent = cells[shown.lowerBound..<marked.lowerBound].reduce(isCutBefore ? 1 : 0) { $0 + $1.width }
    let length = cells[marked.clamped(to: shown)].reduce(0) { $0 + $1.width }
    underline =
      String(repeating: " ", count: indent) + "^" + String(repeating: "~", count: max(0, length - 1))
  }

  /// The cells that hold the scalars; empty at the end of the line where they lie beyond it.
  private static func indices(of scalars: Range<Int>, in cells: [TerminalCell]) -> Range<Int> {
    var position = 0
    var first = cells.count
    var last = cells.count
    for (index, cell) in cells.enumerated() {
      if position + cell.scalars > scalars.lowerBound, first == cells.count { first = index }
      if position >= scalars.upperBound {
        last = index
        break
      }
      position += cell.scalars
    }
    return first..<max(first, last)
  }

  /// As many cells as the width holds, half of it before the one marked where there is so much on both sides.
  private static func window(of cells: [TerminalCell], around index: Int, width: Int) -> Range<Int> {
    if cells.reduce(0, { $0 + $1.width }) <= width { return cells.indices }
    let after = cells[index...].reduce(0) { $0 + $1.width }
    var room = max(width / 2, width - after)
    var first = index
    while first > 0, cells[first - 1].width <= room {
      first -= 1
      room -= cells[first].width
    }
    room += width - max(width / 2, width - after)
    var last = index
    while last < cells.count, cells[last].width <= room {
      room -= cells[last].width
      last += 1
    }
    return first..<last
  }
}

/// The part of a line that can come into view, so that a line of megabytes costs no more than it must.
private struct Nearby {
  let scalars: Substring.UnicodeScalarView
  /// The index in the line of the first scalar.
  let first: Int
  let isCutAfter: Bool

  init(line: ArraySlice<UInt8>, around index: Int, reach: Int) {
    let all = String(decoding: line, as: UTF8.self).unicodeScalars
    first = max(0, index - reach)
    let rest = all.dropFirst(first)
    scalars = rest.prefix(index - first + reach)
    isCutAfter = scalars.endIndex < all.endIndex
  }
}

/// Each tab as the spaces to the next multiple of four.
private func expandingTabs(_ cells: [TerminalCell]) -> [TerminalCell] {
  var column = 0
  return cells.map { cell in
    let width = cell.text == "\\t" && cell.scalars == 1 ? 4 - column % 4 : cell.width
    defer { column += width }
    guard width != cell.width || cell.text == "\\t" else { return cell }
    return TerminalCell(text: String(repeating: " ", count: width), width: width, scalars: 1)
  }
}

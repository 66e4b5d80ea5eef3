import HTML

/// A block's changes in the order in which they are met when the block is written.
struct EditPlan {
  /// A place between two items, or within a text.
  struct Place: Comparable {
    var item: Int
    var offset: Int

    static func < (left: Place, right: Place) -> Bool {
      (left.item, left.offset) < (right.item, right.offset)
    }
  }

  private struct Mark {
    let place: Place
    let html: HTML
  }

  private struct Cut {
    let range: Range<Int>
    let replacement: HTML?
  }

  private var marks: [Mark] = []
  private var nextMark = 0
  private var cuts: [Cut] = []
  private var nextCut = 0
  private var isReplaced = false

  init(_ edits: [Edit], for block: borrowing TextBlock) {
    var wraps: [(range: Range<Int>, span: Range<Place>, open: HTML, close: HTML)] = []
    let all = 0..<block.text.count
    for edit in edits {
      switch edit {
      case .wrap(let range, let open, let close):
        if let span = block.span(of: range) { wraps.append((range, span, open, close)) }
      case .replace(let range, let html) where !range.isEmpty && all.contains(range):
        cuts.append(Cut(range: range, replacement: html))
      case .remove(let range) where !range.isEmpty && all.contains(range):
        cuts.append(Cut(range: range, replacement: nil))
      default: break
      }
    }
    cuts.sort { $0.range.lowerBound < $1.range.lowerBound }
    wraps.sort { ($0.range.lowerBound, -$0.range.upperBound) < ($1.range.lowerBound, -$1.range.upperBound) }
    var open: [(end: Int, mark: Mark)] = []
    for wrap in wraps {
      while let last = open.last, last.end <= wrap.range.lowerBound { marks.append(open.removeLast().mark) }
      if let last = open.last, wrap.range.upperBound > last.end { continue }
      marks.append(Mark(place: wrap.span.lowerBound, html: wrap.open))
      open.append((wrap.range.upperBound, Mark(place: wrap.span.upperBound, html: wrap.close)))
    }
    while let last = open.popLast() { marks.append(last.mark) }
  }

  /// Writes the marks up to a place, that place included.
  mutating func advance(to item: Int, offset: Int, writing output: inout Output) {
    while nextMark < marks.count, marks[nextMark].place <= Place(item: item, offset: offset) {
      output.write(marks[nextMark].html.bytes)
      nextMark += 1
    }
  }

  /// Returns where the piece of text that begins at `start` ends, which is `end` at the latest, and whether
  /// it is kept. Writes what replaces it.
  mutating func piece(
    from start: Int, to end: Int, at item: Int, itemStart: Int, writing output: inout Output
  ) -> (end: Int, isKept: Bool) {
    var end = end
    if nextMark < marks.count, marks[nextMark].place.item == item {
      end = min(end, itemStart + marks[nextMark].place.offset)
    }
    while nextCut < cuts.count, cuts[nextCut].range.upperBound <= start {
      nextCut += 1
      isReplaced = false
    }
    guard nextCut < cuts.count, cuts[nextCut].range.lowerBound < end else { return (end, true) }
    let cut = cuts[nextCut]
    if cut.range.lowerBound > start { return (cut.range.lowerBound, true) }
    if !isReplaced, let replacement = cut.replacement { output.write(replacement.bytes) }
    isReplaced = true
    return (min(end, cut.range.upperBound), false)
  }
}

extension Range<Int> {
  func contains(_ other: Range<Int>) -> Bool {
    other.lowerBound >= lowerBound && other.upperBound <= upperBound
  }
}

extension TextBlock {
  /// Where an element around a range of the text begins and ends, if one can be put there.
  func span(of range: Range<Int>) -> Range<EditPlan.Place>? {
    guard !range.isEmpty, (0..<text.count).contains(range) else { return nil }
    let first = segments[segment(at: range.lowerBound)]
    let last = segments[segment(at: range.upperBound - 1)]
    var start = EditPlan.Place(item: first.item, offset: range.lowerBound - first.range.lowerBound)
    var end = EditPlan.Place(item: last.item, offset: range.upperBound - last.range.lowerBound)
    if range.upperBound == last.range.upperBound { end = EditPlan.Place(item: last.item + 1, offset: 0) }
    guard start.offset == 0 || first.role.isEditable, end.offset == 0 || last.role.isEditable else {
      return nil
    }
    var startParent = first.parent
    var endParent = last.parent
    // An element's number is larger than those of the elements around it.
    while startParent != endParent || isImage(startParent) {
      if startParent >= endParent, startParent >= 0 {
        let climbsEnd = startParent == endParent
        guard start.offset == 0, start.item > 0, items[start.item - 1].event == .enter else { return nil }
        start.item -= 1
        startParent = items[start.item].parent
        if !climbsEnd { continue }
      }
      guard end.offset == 0, end.item < items.count, items[end.item].event == .exit else { return nil }
      endParent = items[end.item].parent
      end.item += 1
    }
    return start < end ? start..<end : nil
  }

  private func isImage(_ element: Int) -> Bool {
    element >= 0 && items[element].kind == .image
  }

  /// The index of the segment that holds an offset.
  func segment(at offset: Int) -> Int {
    var low = 0
    var high = segments.count
    while low < high {
      let middle = (low + high) / 2
      if segments[middle].range.upperBound <= offset { low = middle + 1 } else { high = middle }
    }
    return min(low, segments.count - 1)
  }
}

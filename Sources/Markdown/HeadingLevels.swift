/// Gives headings the levels that they have in a page whose title, and perhaps more, stands above them.
///
/// The author's levels say only which heading is below which: the highest gets `top`, and none is more than one level
/// below the one that it belongs to (WCAG 2.2, 1.3.1).
///
/// ```swift
/// var levels = HeadingLevels(top: 2)
/// [1, 3, 2, 1].map { levels.level(for: $0) }  // [2, 3, 3, 2]
/// ```
struct HeadingLevels {
  private let top: Int
  /// The author's levels of the headings that the next one can belong to, each below the one before it.
  private var open: [Int] = []

  init(top: Int) {
    self.top = top
  }

  /// The level of the next heading, whose author gave it the level `written`; 6 at most.
  mutating func level(for written: Int) -> Int {
    while let last = open.last, last >= written { open.removeLast() }
    open.append(written)
    return min(top + open.count - 1, 6)
  }
}

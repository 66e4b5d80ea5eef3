/// Where the parts of a network's picture stand, in pixels from its upper left corner.
///
/// The same network gives the same picture on every machine: nothing is random, and of floating-point arithmetic only
/// what IEEE 754 defines to the last bit is used. It is meant for no more boxes and lines than ``Network/mostActors`` and
/// ``Network/mostLines``: its cost grows faster than their number.
public struct NetworkLayout: Sendable, Hashable {
  /// The picture's width: no more than a phone's column for a small network, than a page's for a larger one.
  public private(set) var width: Int
  /// The picture's height.
  public private(set) var height: Int
  /// A box for each label, in the labels' order.
  public private(set) var boxes: [Box] = []
  /// A line for each pair, in the pairs' order, from the edge of the one box to that of the other.
  public private(set) var lines: [Line] = []

  /// A label's place.
  public struct Box: Sendable, Hashable {
    /// The left edge.
    public var x: Int
    /// The upper edge.
    public var y: Int
    /// The width.
    public var width: Int
    /// The height.
    public var height: Int

    /// The box at a place.
    public init(x: Int, y: Int, width: Int, height: Int) {
      (self.x, self.y, self.width, self.height) = (x, y, width, height)
    }
  }

  /// A tie's place.
  public struct Line: Sendable, Hashable {
    /// Where it begins, from the left.
    public var x1: Int
    /// Where it begins, from above.
    public var y1: Int
    /// Where it ends, from the left.
    public var x2: Int
    /// Where it ends, from above.
    public var y2: Int

    /// The line between two places.
    public init(x1: Int, y1: Int, x2: Int, y2: Int) {
      (self.x1, self.y1, self.x2, self.y2) = (x1, y1, x2, y2)
    }
  }

  /// A network of no more actors than these is drawn for a phone's width.
  static let smallest = 13
  private static let widths = (phone: 326, page: 590)
  private static let margin = 2.0
  private static let space = 28.0
  /// What is left free between a line and the boxes that it joins.
  private static let clearance = 3.0

  /// Lays out labels and the pairs of them that are tied, by their positions. With a `centre`, every pair of a network
  /// that is too large for a phone must have it as one of its ends.
  public init(labels: [NetworkLabel], pairs: [(first: Int, second: Int)], centre: Int? = nil) {
    width = labels.count <= Self.smallest ? Self.widths.phone : Self.widths.page
    height = 0
    let inner = Double(width) - 2 * Self.margin
    let sizes = labels.map { LayoutPoint(x: Double($0.width), y: Double($0.height)) }
    var placed = sizes.map {
      LayoutBox(centre: LayoutPoint(x: 0, y: 0), half: LayoutPoint(x: $0.x / 2, y: $0.y / 2))
    }
    let fan = labels.count > Self.smallest ? centre : nil
    var shelves = Shelves(width: inner, space: Self.space)
    for part in Self.parts(count: labels.count, pairs: pairs) {
      let graph = Self.place(
        part, sizes, pairs, width: inner, centre: fan)
      let offset = shelves.put(graph.boxes)
      for (index, box) in part.enumerated() {
        placed[box].centre = graph.boxes[index].centre + offset
      }
      // What is not tied to the main part stands below it.
      if part.count > 2 { shelves.close() }
    }
    finish(placed, pairs, height: shelves.height, centre: fan)
  }

  /// A connected part by itself.
  private static func place(
    _ part: [Int], _ sizes: [LayoutPoint], _ pairs: [(first: Int, second: Int)], width: Double, centre: Int?
  ) -> LayoutGraph {
    let positions = Dictionary(uniqueKeysWithValues: part.enumerated().map { ($1, $0) })
    let lines = pairs.compactMap { pair -> (first: Int, second: Int)? in
      guard let first = positions[pair.first], let second = positions[pair.second] else { return nil }
      return (first, second)
    }
    var graph = LayoutGraph(sizes: part.map { sizes[$0] }, lines: lines, width: width)
    if let centre = centre.flatMap({ positions[$0] }) {
      FanLayout.place(&graph, around: centre)
    } else {
      StressLayout.place(&graph)
      BoxSeparation.separate(&graph)
      LayoutRefinement.refine(&graph)
    }
    return graph
  }

  /// The connected parts, the largest first.
  private static func parts(count: Int, pairs: [(first: Int, second: Int)]) -> [[Int]] {
    var root = Array(0..<count)
    func find(_ box: Int) -> Int {
      var box = box
      while root[box] != box { box = root[box] }
      return box
    }
    for pair in pairs {
      let (first, second) = (find(pair.first), find(pair.second))
      root[max(first, second)] = min(first, second)
    }
    let parts = Dictionary(grouping: 0..<count, by: find)
    return parts.keys.sorted { (-(parts[$0]?.count ?? 0), $0) < (-(parts[$1]?.count ?? 0), $1) }
      .compactMap { parts[$0] }
  }

  /// Rounds to whole pixels: every gap is wider than what rounding can take from it.
  private mutating func finish(
    _ placed: [LayoutBox], _ pairs: [(first: Int, second: Int)], height: Double, centre: Int?
  ) {
    self.height = Int(height + 2 * Self.margin + 0.999)
    boxes = placed.map { box in
      Box(
        x: Int(box.centre.x - box.half.x + Self.margin), y: Int(box.centre.y - box.half.y + Self.margin),
        width: Int(2 * box.half.x), height: Int(2 * box.half.y))
    }
    let whole = boxes.map { box in
      LayoutBox(
        centre: LayoutPoint(
          x: Double(box.x) + Double(box.width) / 2, y: Double(box.y) + Double(box.height) / 2),
        half: LayoutPoint(x: Double(box.width) / 2, y: Double(box.height) / 2))
    }
    width = (boxes.map { $0.x + $0.width }.max() ?? 0) + Int(Self.margin)
    lines = pairs.map { pair in
      let start = Self.end(at: whole[pair.first], from: whole[pair.second], centre: centre.map { whole[$0] })
      let end = Self.end(at: whole[pair.second], from: whole[pair.first], centre: centre.map { whole[$0] })
      return Line(
        x1: Int(start.x + 0.5), y1: Int(start.y + 0.5), x2: Int(end.x + 0.5), y2: Int(end.y + 0.5))
    }
  }

  /// Where the line from a box to another ends. Around a `centre` of two columns, it ends at the middle of the side that
  /// is turned to the centre, so that it passes under no other box of the column.
  private static func end(at box: LayoutBox, from other: LayoutBox, centre: LayoutBox?) -> LayoutPoint {
    guard let centre else { return box.exit(towards: other.centre, clearance: clearance) }
    if box.centre == centre.centre {
      return box.exit(towards: side(of: other, turnedTo: centre), clearance: clearance)
    }
    return side(of: box, turnedTo: centre)
  }

  private static func side(of box: LayoutBox, turnedTo centre: LayoutBox) -> LayoutPoint {
    let reach = box.half.x + clearance
    let isLeft = box.centre.x < centre.centre.x
    return LayoutPoint(x: isLeft ? box.centre.x + reach : box.centre.x - reach, y: box.centre.y)
  }
}

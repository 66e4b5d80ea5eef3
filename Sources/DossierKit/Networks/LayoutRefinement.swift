/// Makes a layout easier to read, one box at a time: shorter lines, fewer that cross, none that passes under a name.
struct LayoutRefinement {
  var graph: LayoutGraph
  /// The bounds of the boxes as they stand, and the lines between them.
  private(set) var bounds: [LayoutBounds]
  private(set) var lines: [LayoutLine]
  /// What is free around a box, in pixels, where no line passes under its name.
  static let clearance = 5.0
  private static let rounds = 6
  /// A larger graph is not searched all over.
  private static let roaming = 24
  private static let raster = LayoutPoint(x: 36, y: 30)
  private static let steps: [Double] = [10, 32, 96, 160]
  private static let directions: [LayoutPoint] = [
    LayoutPoint(x: 1, y: 0), LayoutPoint(x: -1, y: 0), LayoutPoint(x: 0, y: 1), LayoutPoint(x: 0, y: -1),
    LayoutPoint(x: 0.7, y: 0.7), LayoutPoint(x: -0.7, y: 0.7), LayoutPoint(x: 0.7, y: -0.7),
    LayoutPoint(x: -0.7, y: -0.7),
  ]

  private init(_ graph: LayoutGraph) {
    self.graph = graph
    bounds = graph.boxes.map { $0.bounds(clearance: Self.clearance) }
    lines = graph.lines.indices.map(graph.line)
  }

  /// Follows a box that has moved, with its lines.
  private mutating func follow(_ box: Int) {
    bounds[box] = graph.boxes[box].bounds(clearance: Self.clearance)
    for line in graph.linesOf[box] { lines[line] = graph.line(line) }
  }

  /// Refines a layout in which no two boxes collide; none collides afterwards.
  static func refine(_ graph: inout LayoutGraph) {
    var refinement = LayoutRefinement(graph)
    for round in 0..<rounds {
      let isBetter = round % 2 == 0 ? refinement.roam() : refinement.exchange()
      guard refinement.move() || isBetter || round == 0 else { break }
    }
    graph = refinement.graph
  }

  /// Tries each box of a small graph all over the picture: what one box could not reach step by step, because others
  /// are in its way.
  private mutating func roam() -> Bool {
    guard graph.boxes.count <= Self.roaming else { return false }
    var isBetter = false
    let heights = graph.boxes.map(\.centre.y)
    let (top, bottom) = ((heights.min() ?? 0) - Self.raster.y, (heights.max() ?? 0) + Self.raster.y)
    for box in graph.boxes.indices {
      let here = graph.boxes[box].centre
      var best = (cost: cost(of: box), place: here)
      for y in stride(from: top, through: bottom, by: Self.raster.y) {
        for x in stride(from: 0, through: graph.width, by: Self.raster.x) {
          consider(box, at: LayoutPoint(x: graph.within(x, box), y: y), &best)
        }
      }
      move(box, to: best.place)
      if best.place != here { isBetter = true }
    }
    return isBetter
  }

  /// Tries each box at other places near by.
  private mutating func move() -> Bool {
    var isBetter = false
    for box in graph.boxes.indices {
      let here = graph.boxes[box].centre
      var best = (cost: cost(of: box), place: here)
      for direction in Self.directions {
        for step in Self.steps {
          let there = here + LayoutPoint(x: direction.x * step, y: direction.y * step)
          guard there.x == graph.within(there.x, box) else { continue }
          consider(box, at: there, &best)
        }
      }
      move(box, to: best.place)
      if best.place != here { isBetter = true }
    }
    return isBetter
  }

  /// Tries a box at a place, and leaves it there.
  private mutating func consider(
    _ box: Int, at place: LayoutPoint, _ best: inout (cost: Double, place: LayoutPoint)
  ) {
    graph.boxes[box].centre = place
    // What is cheap to see comes first: most places are of no use.
    guard length(of: box) < best.cost - 1, !collides(box) else { return }
    follow(box)
    let cost = cost(of: box, below: best.cost - 1)
    if cost < .infinity { best = (cost, place) }
  }

  private mutating func move(_ box: Int, to place: LayoutPoint) {
    graph.boxes[box].centre = place
    follow(box)
  }

  /// Tries two boxes in each other's place.
  private mutating func exchange() -> Bool {
    var isBetter = false
    // They hold until two boxes have changed places.
    var costs: [Double?] = Array(repeating: nil, count: graph.boxes.count)
    func cost(of box: Int) -> Double {
      if let cost = costs[box] { return cost }
      let cost = self.cost(of: box)
      costs[box] = cost
      return cost
    }
    for first in graph.boxes.indices {
      for second in graph.boxes.indices.dropFirst(first + 1) {
        let before = cost(of: first) + cost(of: second)
        guard fit(first, second, below: before - 1) else { continue }
        swap(first, second)
        if improves(on: before, first, second) {
          isBetter = true
          costs = Array(repeating: nil, count: costs.count)
        } else {
          swap(first, second)
        }
      }
    }
    return isBetter
  }

  /// Whether there is room for two boxes in each other's place, and their lines would not be too long there already.
  private mutating func fit(_ first: Int, _ second: Int, below limit: Double) -> Bool {
    let (left, right) = (graph.boxes[first].centre, graph.boxes[second].centre)
    guard right.x == graph.within(right.x, first), left.x == graph.within(left.x, second) else {
      return false
    }
    (graph.boxes[first].centre, graph.boxes[second].centre) = (right, left)
    defer { (graph.boxes[first].centre, graph.boxes[second].centre) = (left, right) }
    return length(of: first) < limit - length(of: second) && !collides(first) && !collides(second)
  }

  /// Whether two boxes cost less where they stand than `before`.
  private func improves(on before: Double, _ first: Int, _ second: Int) -> Bool {
    // The second costs no less than its lines are long.
    let cost = cost(of: first, below: before - 1 - length(of: second))
    return cost < .infinity && self.cost(of: second, below: before - 1 - cost) < .infinity
  }

  private mutating func swap(_ first: Int, _ second: Int) {
    let place = graph.boxes[first].centre
    move(first, to: graph.boxes[second].centre)
    move(second, to: place)
  }

  private func collides(_ box: Int) -> Bool {
    graph.boxes.indices.contains { $0 != box && graph.collides($0, box) }
  }
}

/// Makes a layout easier to read, one box at a time: shorter lines, fewer that cross, none that passes under a name.
struct LayoutRefinement {
  var graph: LayoutGraph
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

  /// Refines a layout in which no two boxes collide; none collides afterwards.
  static func refine(_ graph: inout LayoutGraph) {
    var refinement = LayoutRefinement(graph: graph)
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
      var best = (cost: cost(of: box), place: graph.boxes[box].centre)
      let here = best.place
      for y in stride(from: top, through: bottom, by: Self.raster.y) {
        for x in stride(from: 0, through: graph.width, by: Self.raster.x) {
          graph.boxes[box].centre = LayoutPoint(x: graph.within(x, box), y: y)
          consider(box, &best)
        }
      }
      graph.boxes[box].centre = best.place
      if best.place != here { isBetter = true }
    }
    return isBetter
  }

  private func consider(_ box: Int, _ best: inout (cost: Double, place: LayoutPoint)) {
    guard !collides(box) else { return }
    let cost = cost(of: box, upTo: best.cost)
    if cost < best.cost - 1 { best = (cost, graph.boxes[box].centre) }
  }

  /// Tries each box at other places near by.
  private mutating func move() -> Bool {
    var isBetter = false
    for box in graph.boxes.indices {
      var best = (cost: cost(of: box), place: graph.boxes[box].centre)
      let here = best.place
      for direction in Self.directions {
        for step in Self.steps {
          let there = here + LayoutPoint(x: direction.x * step, y: direction.y * step)
          guard there.x == graph.within(there.x, box) else { continue }
          graph.boxes[box].centre = there
          consider(box, &best)
        }
      }
      graph.boxes[box].centre = best.place
      if best.place != here { isBetter = true }
    }
    return isBetter
  }

  /// Tries two boxes in each other's place.
  private mutating func exchange() -> Bool {
    var isBetter = false
    // They hold until two boxes have changed places.
    var costs = graph.boxes.indices.map { cost(of: $0) }
    for first in graph.boxes.indices {
      for second in graph.boxes.indices.dropFirst(first + 1) {
        swap(first, second)
        if improves(on: costs[first] + costs[second], first, second) {
          isBetter = true
          costs = graph.boxes.indices.map { cost(of: $0) }
        } else {
          swap(first, second)
        }
      }
    }
    return isBetter
  }

  /// Whether two boxes fit where they stand and cost less there than `before`.
  private func improves(on before: Double, _ first: Int, _ second: Int) -> Bool {
    guard isWithin(first), isWithin(second), length(of: first) + length(of: second) < before,
      !collides(first), !collides(second)
    else { return false }
    let cost = cost(of: first, upTo: before)
    return cost < before && cost + self.cost(of: second, upTo: before - cost) < before - 1
  }

  private mutating func swap(_ first: Int, _ second: Int) {
    let place = graph.boxes[first].centre
    graph.boxes[first].centre = graph.boxes[second].centre
    graph.boxes[second].centre = place
  }

  private func isWithin(_ box: Int) -> Bool {
    graph.boxes[box].centre.x == graph.within(graph.boxes[box].centre.x, box)
  }

  private func collides(_ box: Int) -> Bool {
    graph.boxes.indices.contains { $0 != box && graph.collides($0, box) }
  }
}

extension LayoutRefinement {
  /// What makes a layout hard to read, in pixels of additional length that would be as bad.
  private enum Price {
    /// A line passes under a name.
    static let passage = 300.0
    /// Two lines cross.
    static let crossing = 70.0
    /// Two lines leave a box in nearly the same direction.
    static let narrowAngle = 60.0
  }

  /// How hard a box and its lines are to read where the box stands. Counting ends where it is more than `limit`.
  func cost(of box: Int, upTo limit: Double = .infinity) -> Double {
    var cost = length(of: box)
    for own in graph.linesOf[box] {
      guard cost < limit else { return cost }
      cost += passages(of: own, upTo: limit - cost)
      guard cost < limit else { return cost }
      cost += narrowAngles(of: own, at: box)
    }
    let own = graph.linesOf[box].map { ends(of: $0) }
    for line in graph.lines.indices where !graph.isEnd(box, of: line) {
      guard cost < limit else { return cost }
      let (start, end) = ends(of: line)
      if graph.boxes[box].isCrossed(from: start, to: end, clearance: 5) { cost += Price.passage }
      for own in own where linesCross(own.0, own.1, start, end) { cost += Price.crossing }
    }
    return cost
  }

  /// How long a box's lines are.
  func length(of box: Int) -> Double {
    var length = 0.0
    for line in graph.linesOf[box] {
      let (start, end) = ends(of: line)
      length += start.distance(to: end)
    }
    return length
  }

  private func ends(of line: Int) -> (LayoutPoint, LayoutPoint) {
    (graph.boxes[graph.lines[line].first].centre, graph.boxes[graph.lines[line].second].centre)
  }

  private func passages(of line: Int, upTo limit: Double) -> Double {
    let (start, end) = ends(of: line)
    var cost = 0.0
    for box in graph.boxes.indices where cost < limit && !graph.isEnd(box, of: line) {
      if graph.boxes[box].isCrossed(from: start, to: end, clearance: 5) { cost += Price.passage }
    }
    return cost
  }

  /// What a line costs because others leave one of its two boxes in nearly its direction.
  private func narrowAngles(of line: Int, at box: Int) -> Double {
    let other = graph.lines[line].first == box ? graph.lines[line].second : graph.lines[line].first
    var cost = 0.0
    for end in [box, other] {
      let direction = direction(of: line, from: end)
      for neighbour in graph.linesOf[end] where neighbour != line {
        let compared = self.direction(of: neighbour, from: end)
        let along = direction.x * compared.x + direction.y * compared.y
        // The tangent of the angle between them is below a sixth.
        guard along > 0, abs(direction.x * compared.y - direction.y * compared.x) * 6 < along else {
          continue
        }
        cost += Price.narrowAngle
      }
    }
    return cost
  }

  private func direction(of line: Int, from box: Int) -> LayoutPoint {
    let other = graph.lines[line].first == box ? graph.lines[line].second : graph.lines[line].first
    let (start, end) = (graph.boxes[box].centre, graph.boxes[other].centre)
    return LayoutPoint(x: end.x - start.x, y: end.y - start.y)
  }
}

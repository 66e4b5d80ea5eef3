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

  /// How hard a box and its lines are to read where the box stands; infinity where that is not below `limit`.
  func cost(of box: Int, below limit: Double = .infinity) -> Double {
    // What is quickly counted comes first: most places where a box is tried cost too much.
    var cost = length(of: box)
    for own in graph.linesOf[box] {
      guard cost < limit else { return .infinity }
      cost += narrowAngles(of: own, at: box) + narrowAngles(of: own, at: graph.end(of: own, from: box))
    }
    let star = LayoutStar(box, in: self)
    cost += passages(of: star, below: limit - cost)
    cost += crossings(of: star, below: limit - cost)
    return cost < limit ? cost : .infinity
  }

  /// How long a box's lines are.
  func length(of box: Int) -> Double {
    var length = 0.0
    for line in graph.linesOf[box] {
      length += graph.boxes[box].centre.distance(to: graph.boxes[graph.end(of: line, from: box)].centre)
    }
    return length
  }

  /// What a box costs because its lines pass under names.
  private func passages(of star: LayoutStar, below limit: Double) -> Double {
    var cost = 0.0
    for (box, bounds) in bounds.enumerated() where bounds.overlaps(star.reach) && box != star.box {
      guard cost < limit else { return .infinity }
      for line in star.lines where box != line.other {
        if line.line.crosses(bounds, of: graph.boxes[box], clearance: Self.clearance) {
          cost += Price.passage
        }
      }
    }
    return cost
  }

  /// What a box costs because lines of others pass under its name or cross its own.
  private func crossings(of star: LayoutStar, below limit: Double) -> Double {
    var cost = 0.0
    let (box, bounds) = (graph.boxes[star.box], bounds[star.box])
    for (index, line) in lines.enumerated()
    where line.bounds.overlaps(star.reach) && !graph.isEnd(star.box, of: index) {
      guard cost < limit else { return .infinity }
      if line.crosses(bounds, of: box, clearance: Self.clearance) { cost += Price.passage }
      let side = line.side(of: box.centre)
      for own in star.lines where side * line.side(of: own.end) < 0 {
        let isCrossed = own.line.side(of: line.start) * own.line.side(of: line.end) < 0
        if isCrossed, own.line.bounds.overlaps(line.bounds) { cost += Price.crossing }
      }
    }
    return cost
  }

  /// What a line costs because others leave one of its two boxes in nearly its direction.
  private func narrowAngles(of line: Int, at box: Int) -> Double {
    let direction = direction(of: line, from: box)
    var cost = 0.0
    for neighbour in graph.linesOf[box] where neighbour != line {
      let compared = self.direction(of: neighbour, from: box)
      let along = direction.x * compared.x + direction.y * compared.y
      // The tangent of the angle between them is below a sixth.
      guard along > 0, abs(direction.x * compared.y - direction.y * compared.x) * 6 < along else { continue }
      cost += Price.narrowAngle
    }
    return cost
  }

  private func direction(of line: Int, from box: Int) -> LayoutPoint {
    let (start, end) = (graph.boxes[box].centre, graph.boxes[graph.end(of: line, from: box)].centre)
    return LayoutPoint(x: end.x - start.x, y: end.y - start.y)
  }
}

/// A box with the lines that end there.
private struct LayoutStar {
  let box: Int
  /// Each with the box at its other end.
  let lines: [(line: LayoutLine, other: Int, end: LayoutPoint)]
  /// Around all of it.
  let reach: LayoutBounds

  init(_ box: Int, in layout: LayoutRefinement) {
    self.box = box
    lines = layout.graph.linesOf[box].map { line in
      let other = layout.graph.end(of: line, from: box)
      return (layout.lines[line], other, layout.graph.boxes[other].centre)
    }
    reach = lines.reduce(into: layout.bounds[box]) { $0.extend(to: $1.line.bounds) }
  }
}

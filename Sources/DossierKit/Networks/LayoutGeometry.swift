/// A place in a picture, in pixels, x to the right and y down.
struct LayoutPoint: Hashable {
  var x: Double
  var y: Double

  static func + (left: LayoutPoint, right: LayoutPoint) -> LayoutPoint {
    LayoutPoint(x: left.x + right.x, y: left.y + right.y)
  }

  /// The distance to another place. Square roots are exact to the last bit on every machine (IEEE 754 §5.4.1).
  func distance(to other: LayoutPoint) -> Double {
    ((x - other.x) * (x - other.x) + (y - other.y) * (y - other.y)).squareRoot()
  }
}

/// A box around its centre.
struct LayoutBox {
  var centre: LayoutPoint
  /// Half the width and half the height.
  var half: LayoutPoint

  /// How far two boxes stand apart in the direction in which they stand apart more; below zero where they overlap.
  func gaps(to other: LayoutBox) -> LayoutPoint {
    LayoutPoint(
      x: abs(centre.x - other.centre.x) - half.x - other.half.x,
      y: abs(centre.y - other.centre.y) - half.y - other.half.y)
  }

  /// Whether the straight line between two places passes over the box with `clearance` around it.
  func isCrossed(from start: LayoutPoint, to end: LayoutPoint, clearance: Double) -> Bool {
    let reach = LayoutPoint(x: half.x + clearance, y: half.y + clearance)
    guard max(start.x, end.x) > centre.x - reach.x, min(start.x, end.x) < centre.x + reach.x,
      max(start.y, end.y) > centre.y - reach.y, min(start.y, end.y) < centre.y + reach.y
    else { return false }
    // The line passes over the box if not all corners lie on the same side of it.
    let (dx, dy) = (end.x - start.x, end.y - start.y)
    let middle = dx * (centre.y - start.y) - dy * (centre.x - start.x)
    return abs(middle) < abs(dx) * reach.y + abs(dy) * reach.x
  }

  /// Where the line from the centre to `target` leaves the box with `clearance` around it.
  func exit(towards target: LayoutPoint, clearance: Double) -> LayoutPoint {
    let (dx, dy) = (target.x - centre.x, target.y - centre.y)
    let across = dx == 0 ? Double.infinity : (half.x + clearance) / abs(dx)
    let down = dy == 0 ? Double.infinity : (half.y + clearance) / abs(dy)
    let part = min(across, down, 1)
    return LayoutPoint(x: centre.x + dx * part, y: centre.y + dy * part)
  }
}

/// Whether two lines cross between their ends.
func linesCross(_ a: LayoutPoint, _ b: LayoutPoint, _ c: LayoutPoint, _ d: LayoutPoint) -> Bool {
  func side(_ p: LayoutPoint, _ q: LayoutPoint, _ r: LayoutPoint) -> Double {
    (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x)
  }
  // Most lines lie far apart, which is cheaper to see.
  guard max(a.x, b.x) > min(c.x, d.x), max(c.x, d.x) > min(a.x, b.x), max(a.y, b.y) > min(c.y, d.y),
    max(c.y, d.y) > min(a.y, b.y)
  else { return false }
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0
}

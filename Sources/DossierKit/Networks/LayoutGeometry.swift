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

/// The smallest upright rectangle around something.
struct LayoutBounds {
  var left: Double
  var right: Double
  var top: Double
  var bottom: Double

  /// Makes it large enough to hold another too.
  mutating func extend(to other: LayoutBounds) {
    (left, right) = (min(left, other.left), max(right, other.right))
    (top, bottom) = (min(top, other.top), max(bottom, other.bottom))
  }

  /// Whether two rectangles have more in common than a side. Most things lie far apart, which is cheap to see here.
  func overlaps(_ other: LayoutBounds) -> Bool {
    right > other.left && left < other.right && bottom > other.top && top < other.bottom
  }
}

/// A straight line between two places.
struct LayoutLine {
  let start: LayoutPoint
  let end: LayoutPoint
  let bounds: LayoutBounds
  private let step: LayoutPoint

  init(from start: LayoutPoint, to end: LayoutPoint) {
    (self.start, self.end) = (start, end)
    step = LayoutPoint(x: end.x - start.x, y: end.y - start.y)
    bounds = LayoutBounds(
      left: min(start.x, end.x), right: max(start.x, end.x), top: min(start.y, end.y),
      bottom: max(start.y, end.y))
  }

  /// On which side of the line a place lies, as the sign of a number.
  func side(of place: LayoutPoint) -> Double {
    step.x * (place.y - start.y) - step.y * (place.x - start.x)
  }

  /// Whether the line passes over a box that has these bounds.
  func crosses(_ bounds: LayoutBounds, of box: LayoutBox, clearance: Double) -> Bool {
    // It does if not all corners lie on the same side of it.
    self.bounds.overlaps(bounds)
      && abs(side(of: box.centre))
        < abs(step.x) * (box.half.y + clearance) + abs(step.y) * (box.half.x + clearance)
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

  /// The bounds of the box with `clearance` around it.
  func bounds(clearance: Double) -> LayoutBounds {
    let reach = LayoutPoint(x: half.x + clearance, y: half.y + clearance)
    return LayoutBounds(
      left: centre.x - reach.x, right: centre.x + reach.x, top: centre.y - reach.y, bottom: centre.y + reach.y
    )
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

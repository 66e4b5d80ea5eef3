import DossierKit

/// The paths of a tie's strokes (SVG 2 §9.3), in tenths of a pixel.
struct TieGeometry {
  private let start: Place
  private let end: Place
  /// One pixel from the start towards the end.
  private let step: Place
  private let isDirected: Bool

  /// The tie along a line, from its start to its end unless the tie's direction is the other.
  init(_ line: NetworkLayout.Line, _ direction: ActorRelation.Direction) {
    let places = [
      Place(x: Double(line.x1), y: Double(line.y1)), Place(x: Double(line.x2), y: Double(line.y2)),
    ]
    let isReversed = direction == .incoming
    (start, end) = isReversed ? (places[1], places[0]) : (places[0], places[1])
    let (across, down) = (end.x - start.x, end.y - start.y)
    let length = max((across * across + down * down).squareRoot(), 1)
    step = Place(x: across / length, y: down / length)
    isDirected = direction != .mutual
  }

  /// The line; where it has an arrow, it ends inside the arrow's head.
  var line: String {
    "M\(start)L\(isDirected ? end.moved(-6, along: step) : end)"
  }

  /// The head of an arrow at the end, if the tie has a direction.
  var arrow: String {
    guard isDirected else { return "" }
    let back = end.moved(-9, along: step)
    let across = Place(x: -step.y, y: step.x)
    return "M\(end)L\(back.moved(4, along: across))L\(back.moved(-4, along: across))z"
  }

  /// The mark that tells a group of ties from the others without colour.
  func mark(of group: TieGroup?) -> String {
    let middle = Place(x: (start.x + end.x) / 2, y: (start.y + end.y) / 2)
      .moved(isDirected ? -4 : 0, along: step)
    let across = Place(x: -step.y, y: step.x)
    return switch group {
    case .cooperative, nil: ""
    case .adversarial: "M\(middle)m-4-4l8 8m0-8l-8 8"
    case .mediating: "M\(middle)m0-5l5 5-5 5-5-5z"
    case .belonging: "M\(middle)m-3.5 0a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0z"
    case .leaving: "M\(middle.moved(6, along: across))L\(middle.moved(-6, along: across))"
    case .other: "M\(middle)m-3-3h6v6h-6z"
    }
  }
}

/// A place in a picture; as a string, as paths give it.
private struct Place: CustomStringConvertible {
  var x: Double
  var y: Double

  func moved(_ distance: Double, along step: Place) -> Place {
    Place(x: x + distance * step.x, y: y + distance * step.y)
  }

  var description: String { "\(Self.tenths(x)) \(Self.tenths(y))" }

  private static func tenths(_ number: Double) -> String {
    let tenths = Int((number * 10).rounded())
    let (whole, rest) = (abs(tenths) / 10, abs(tenths) % 10)
    return (tenths < 0 ? "-" : "") + (rest == 0 ? "\(whole)" : "\(whole).\(rest)")
  }
}

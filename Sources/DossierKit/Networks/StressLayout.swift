/// Places boxes so that the distance between two is in proportion to the number of lines between them: majorization of
/// stress, box by box (Gansner, Koren and North 2004).
struct StressLayout {
  /// How far apart the two ends of a line should stand, in pixels.
  private static let length = 128.0
  private static let rounds = 60
  /// Cosine and sine of the golden angle: each turn by it falls into the widest gap that the former turns have left.
  private static let turn = (cosine: -0.7373688780783197, sine: 0.6754902942615238)

  /// Places the boxes of a connected graph.
  static func place(_ graph: inout LayoutGraph) {
    let distances = graph.distances
    var places = start(graph, distances)
    for _ in 0..<rounds {
      for box in places.indices { places[box] = better(box, places, distances, graph) }
    }
    // Boxes are wider than high, so that distances downwards can be shorter; but the width is bounded, so that a large
    // network has to grow downwards.
    let flatness = 0.7 + Double(places.count) / 150
    for box in places.indices {
      graph.boxes[box].centre = LayoutPoint(x: places[box].x, y: places[box].y * flatness)
    }
  }

  /// A spiral, the box with the most lines in its midst.
  private static func start(_ graph: LayoutGraph, _ distances: [[Int]]) -> [LayoutPoint] {
    let hub = graph.boxes.indices.max { (graph.linesOf[$0].count, $1) < (graph.linesOf[$1].count, $0) } ?? 0
    let order = graph.boxes.indices.sorted { (distances[hub][$0], $0) < (distances[hub][$1], $1) }
    var places = Array(repeating: LayoutPoint(x: graph.width / 2, y: 0), count: order.count)
    var direction = LayoutPoint(x: 1, y: 0)
    for (index, box) in order.enumerated() {
      let radius = length * Double(index).squareRoot() / 2
      places[box] = LayoutPoint(
        x: graph.within(graph.width / 2 + radius * direction.x, box), y: radius * direction.y)
      direction = LayoutPoint(
        x: turn.cosine * direction.x - turn.sine * direction.y,
        y: turn.sine * direction.x + turn.cosine * direction.y)
    }
    return places
  }

  /// Where a box should stand, as the others stand now.
  private static func better(
    _ box: Int, _ places: [LayoutPoint], _ distances: [[Int]], _ graph: LayoutGraph
  ) -> LayoutPoint {
    var (sum, weights) = (LayoutPoint(x: 0, y: 0), 0.0)
    for other in places.indices where other != box {
      let steps = Double(distances[box][other])
      let wanted = length * steps
      let distance = max(places[box].distance(to: places[other]), 1)
      let weight = 1 / (steps * steps)
      sum.x += weight * (places[other].x + wanted * (places[box].x - places[other].x) / distance)
      sum.y += weight * (places[other].y + wanted * (places[box].y - places[other].y) / distance)
      weights += weight
    }
    guard weights > 0 else { return places[box] }
    return LayoutPoint(x: graph.within(sum.x / weights, box), y: sum.y / weights)
  }
}

/// Moves boxes apart until none stands too close to another.
struct BoxSeparation {
  private static let rounds = 80

  /// Pushes boxes apart a little at a time; what still collides then is moved down.
  static func separate(_ graph: inout LayoutGraph) {
    for _ in 0..<rounds {
      var isDone = true
      for first in graph.boxes.indices {
        for second in graph.boxes.indices.dropFirst(first + 1) where graph.collides(first, second) {
          push(first, second, in: &graph)
          isDone = false
        }
      }
      if isDone { return }
    }
    settle(&graph)
  }

  /// Pushes two boxes apart in the direction in which they have less far to go.
  private static func push(_ first: Int, _ second: Int, in graph: inout LayoutGraph) {
    let (gaps, space) = (graph.boxes[first].gaps(to: graph.boxes[second]), graph.space(first, second))
    let (across, down) = ((space.x - gaps.x) / 2 + 0.5, (space.y - gaps.y) / 2 + 0.5)
    let (left, right) = (graph.boxes[first].centre, graph.boxes[second].centre)
    let isRoomAcross =
      graph.boxes[first].half.x + graph.boxes[second].half.x + space.x / 2 < graph.width / 2
    if across < down, isRoomAcross {
      let step = left.x <= right.x ? across : -across
      graph.boxes[first].centre.x = graph.within(left.x - step, first)
      graph.boxes[second].centre.x = graph.within(right.x + step, second)
    } else {
      let step = left.y <= right.y ? down : -down
      graph.boxes[first].centre.y -= step
      graph.boxes[second].centre.y += step
    }
  }

  /// From the top down, each box goes below those above it with which it collides: after that, none collides.
  ///
  /// Half a pixel more than is needed keeps rounding from making two boxes collide again, and the loop from not ending.
  private static func settle(_ graph: inout LayoutGraph) {
    let order = graph.boxes.indices.sorted {
      (graph.boxes[$0].centre.y, $0) < (graph.boxes[$1].centre.y, $1)
    }
    for (index, box) in order.enumerated() {
      while let other = order[..<index].first(where: { graph.collides($0, box) }) {
        graph.boxes[box].centre.y =
          graph.boxes[other].centre.y + graph.boxes[other].half.y + graph.boxes[box].half.y
          + graph.space(other, box).y + 0.5
      }
    }
  }
}

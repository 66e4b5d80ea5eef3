/// Places many neighbours of one actor in two columns, the actor between them: no line passes under a name.
struct FanLayout {
  private static let space = 10.0

  /// Places the boxes of a graph in which each line ends at `centre`.
  static func place(_ graph: inout LayoutGraph, around centre: Int) {
    let others = graph.boxes.indices.filter { $0 != centre }
    let left = Array(others.prefix((others.count + 1) / 2))
    let columns = [left, Array(others.dropFirst(left.count))]
    let heights = columns.map { column in
      column.reduce(-space) { $0 + 2 * graph.boxes[$1].half.y + space }
    }
    for (index, column) in columns.enumerated() {
      // The sides that are turned to the centre stand in line.
      let widest = 2 * (column.map { graph.boxes[$0].half.x }.max() ?? 0)
      let edge = index == 0 ? widest : graph.width - widest
      var top = -heights[index] / 2
      for box in column {
        let half = graph.boxes[box].half
        graph.boxes[box].centre = LayoutPoint(
          x: index == 0 ? edge - half.x : edge + half.x, y: top + half.y)
        top += 2 * half.y + space
      }
    }
    graph.boxes[centre].centre = LayoutPoint(x: graph.width / 2, y: 0)
  }
}

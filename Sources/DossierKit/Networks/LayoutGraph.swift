/// A connected part of a network while its layout is made: boxes and the lines between them.
struct LayoutGraph {
  /// The boxes; where they stand is what a layout is about.
  var boxes: [LayoutBox]
  /// The lines, each between two boxes.
  let lines: [(first: Int, second: Int)]
  /// By box: the lines that end there.
  let linesOf: [[Int]]
  /// How wide the picture is, in pixels.
  let width: Double
  private let joined: [Bool]

  init(sizes: [LayoutPoint], lines: [(first: Int, second: Int)], width: Double) {
    boxes = sizes.map { size in
      LayoutBox(centre: LayoutPoint(x: 0, y: 0), half: LayoutPoint(x: size.x / 2, y: size.y / 2))
    }
    self.lines = lines
    self.width = width
    var linesOf: [[Int]] = Array(repeating: [], count: sizes.count)
    var joined = Array(repeating: false, count: sizes.count * sizes.count)
    for (index, line) in lines.enumerated() {
      linesOf[line.first].append(index)
      linesOf[line.second].append(index)
      joined[line.first * sizes.count + line.second] = true
      joined[line.second * sizes.count + line.first] = true
    }
    self.linesOf = linesOf
    self.joined = joined
  }

  /// The space that must be left between two boxes: more where a line between them has to be seen.
  func space(_ first: Int, _ second: Int) -> LayoutPoint {
    joined[first * boxes.count + second] ? Self.widest : LayoutPoint(x: 14, y: 12)
  }

  private static let widest = LayoutPoint(x: 48, y: 38)

  /// Whether a line ends at a box.
  func isEnd(_ box: Int, of line: Int) -> Bool {
    lines[line].first == box || lines[line].second == box
  }

  /// The box at the other end of a line.
  func end(of line: Int, from box: Int) -> Int {
    lines[line].first == box ? lines[line].second : lines[line].first
  }

  /// A line as its boxes stand.
  func line(_ line: Int) -> LayoutLine {
    LayoutLine(from: boxes[lines[line].first].centre, to: boxes[lines[line].second].centre)
  }

  /// Whether two boxes stand too close.
  func collides(_ first: Int, _ second: Int) -> Bool {
    let gaps = boxes[first].gaps(to: boxes[second])
    // Nearly all stand too far apart for it to matter whether they are joined.
    guard gaps.x < Self.widest.x, gaps.y < Self.widest.y else { return false }
    let space = space(first, second)
    return gaps.x < space.x && gaps.y < space.y
  }

  /// The nearest place to `x` where a box lies within the picture's width.
  func within(_ x: Double, _ box: Int) -> Double {
    let half = boxes[box].half.x
    return max(half, min(width - half, x))
  }

  /// The boxes from each other's point of view: how many lines apart.
  var distances: [[Int]] {
    boxes.indices.map { start in
      var distances = Array(repeating: boxes.count, count: boxes.count)
      var queue = [start]
      distances[start] = 0
      var next = 0
      while next < queue.count {
        let box = queue[next]
        next += 1
        for line in linesOf[box] {
          let other = end(of: line, from: box)
          guard distances[other] == boxes.count else { continue }
          distances[other] = distances[box] + 1
          queue.append(other)
        }
      }
      return distances
    }
  }
}

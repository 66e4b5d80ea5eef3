import DossierKit
import Testing

/// Where the boxes and lines of a network stand.
@Suite struct NetworkLayoutTests {
  /// Random numbers that are the same in every run (Knuth's constants).
  struct Seeded: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (state >> 32) | (state << 32)
    }
  }

  struct Graph {
    var labels: [NetworkLabel]
    var pairs: [(first: Int, second: Int)]

    var layout: NetworkLayout { NetworkLayout(labels: labels, pairs: pairs) }
  }

  /// 2 to 40 names of 3 to 40 letters, and up to one and a half times as many pairs.
  static func random(_ seed: Int) -> Graph {
    var random = Seeded(state: UInt64(seed))
    let count = Int.random(in: 2...40, using: &random)
    let letters = Array("aeiou mnrst-WMALEdgpحدقß国")
    let labels = (0..<count).map { _ in
      let length = Int.random(in: 3...40, using: &random)
      return NetworkLabel(
        String((0..<length).map { _ in letters[Int.random(in: 0..<letters.count, using: &random)] }))
    }
    var seen: Set<Int> = []
    var pairs: [(first: Int, second: Int)] = []
    for _ in 0..<Int.random(in: 1...(count + count / 2), using: &random) {
      let ends = [Int.random(in: 0..<count, using: &random), Int.random(in: 0..<count, using: &random)]
        .sorted()
      if ends[0] != ends[1], seen.insert(ends[0] * count + ends[1]).inserted {
        pairs.append((ends[0], ends[1]))
      }
    }
    return Graph(labels: labels, pairs: pairs)
  }

  /// The pairs of boxes that touch, and the boxes that reach out of the picture.
  static func faults(of layout: NetworkLayout) -> [String] {
    var faults: [String] = []
    for (index, box) in layout.boxes.enumerated() {
      if box.x < 0 || box.y < 0 || box.x + box.width > layout.width || box.y + box.height > layout.height {
        faults.append("\(index) outside")
      }
      for (other, second) in layout.boxes.enumerated().dropFirst(index + 1) {
        let isApart =
          box.x + box.width < second.x || second.x + second.width < box.x
          || box.y + box.height < second.y || second.y + second.height < box.y
        if !isApart { faults.append("\(index) touches \(other)") }
      }
    }
    return faults
  }

  @Test("No name touches another in a hundred random networks of 2 to 40 actors", arguments: 0..<100)
  func noOverlap(seed: Int) {
    let graph = Self.random(seed)
    let layout = graph.layout
    #expect(layout.boxes.count == graph.labels.count)
    #expect(layout.lines.count == graph.pairs.count)
    #expect(Self.faults(of: layout) == [])
    for (label, box) in zip(graph.labels, layout.boxes) {
      #expect(box.width == label.width && box.height == label.height)
    }
  }

  @Test("The same network gives the same picture", arguments: [1, 22, 43])
  func determinism(seed: Int) {
    #expect(Self.random(seed).layout == Self.random(seed).layout)
  }

  @Test("A line begins and ends outside the two boxes that it joins, and near them")
  func lines() {
    let graph = Self.random(7)
    let layout = graph.layout
    func distance(_ x: Int, _ y: Int, _ box: NetworkLayout.Box) -> Int {
      max(box.x - x, x - box.x - box.width, box.y - y, y - box.y - box.height)
    }
    for (pair, line) in zip(graph.pairs, layout.lines) {
      #expect((1...5).contains(distance(line.x1, line.y1, layout.boxes[pair.first])))
      #expect((1...5).contains(distance(line.x2, line.y2, layout.boxes[pair.second])))
    }
  }

  @Test("A network of thirteen actors fits a phone, and one of sixty a page")
  func widths() {
    func star(_ count: Int, centre: Int?) -> NetworkLayout {
      NetworkLayout(
        labels: (0..<count).map { NetworkLabel("United Nations body number \($0)") },
        pairs: (1..<count).map { (0, $0) }, centre: centre)
    }
    #expect(star(13, centre: 0).width <= 328)
    for large in [star(60, centre: 0), star(60, centre: nil)] {
      #expect(large.width <= 592)
      #expect(Self.faults(of: large) == [])
    }
  }

  @Test("Many neighbours stand in two columns, so that no line passes under a name")
  func fan() {
    let layout = NetworkLayout(
      labels: (0..<40).map { NetworkLabel("Actor \($0)") }, pairs: (1..<40).map { (0, $0) }, centre: 0)
    let centre = layout.boxes[0]
    for box in layout.boxes.dropFirst() {
      #expect(box.x + box.width < centre.x || box.x > centre.x + centre.width)
    }
    for (index, line) in layout.lines.enumerated() {
      let box = layout.boxes[index + 1]
      #expect(line.x2 <= box.x || line.x2 >= box.x + box.width)
    }
  }

  @Test("A network without lines, or without actors, has a picture as well")
  func empty() {
    #expect(NetworkLayout(labels: [], pairs: []).boxes == [])
    let apart = NetworkLayout(labels: [NetworkLabel("A"), NetworkLabel("B")], pairs: [])
    #expect(Self.faults(of: apart) == [])
  }
}

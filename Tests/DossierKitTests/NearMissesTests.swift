import DossierKit
import Testing

@Suite("Near misses")
struct NearMissesTests {
  private let keys = ["title", "summary", "sources", "status", "actors", "authors", "date", "id", "by"]

  @Test(
    "A misspelt name is told what it is nearest to",
    arguments: [
      ("sumary", "summary"), ("sumamry", "summary"), ("Title", "title"), ("TITLE", "title"),
      ("titles", "title"),
      ("source", "sources"), ("auhtors", "authors"), ("dat", "date"), ("dte", "date"), ("dqte", "date"),
      ("di", "id"),
    ])
  func near(_ name: String, _ expected: String) {
    #expect(nearest(to: name, in: keys) == expected)
  }

  @Test(
    "A name that is like none of them gets no suggestion",
    arguments: ["", "x", "headline", "zzzz", "recommendations", "summer-of-love"])
  func far(_ name: String) {
    #expect(nearest(to: name, in: keys) == nil)
  }

  @Test("Of two equally near the first in order wins, however they are given")
  func ties() {
    #expect(nearest(to: "mala", in: ["male", "mali"]) == "male")
    #expect(nearest(to: "mala", in: ["mali", "male"]) == "male")
  }

  @Test("The nearer wins over the first")
  func nearer() {
    #expect(
      nearest(to: "algeria-mali-dron", in: ["algeria-mail-drones", "algeria-mali-drone"])
        == "algeria-mali-drone")
  }

  @Test("Letters beyond ASCII count as one each")
  func scalars() {
    #expect(nearest(to: "الجزائ", in: ["الجزائر", "المغرب"]) == "الجزائر")
    #expect(nearest(to: "Algérie", in: ["ALGÉRIE"]) == "ALGÉRIE")
  }

  @Test("It finds what comparing with every name by the plain definition finds")
  func agreesWithDefinition() {
    let letters = ["a", "b", "c", "-"]
    var state: UInt64 = 42
    func random(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    func word() -> String { (0..<random(9)).map { _ in letters[random(letters.count)] }.joined() }
    let names = (0..<300).map { _ in word() }
    let index = NearMisses(names)
    for _ in 0..<300 {
      let name = word()
      #expect(index.nearest(to: name) == plainNearest(to: name, in: names), "\(name)")
    }
  }

  @Test("Names too long to be names are not compared")
  func long() {
    let long = String(repeating: "a", count: 5000)
    #expect(nearest(to: long, in: [long]) == nil)
    #expect(nearest(to: "a", in: [long]) == nil)
  }
}

private func plainNearest(to name: String, in names: [String]) -> String? {
  let limit = min(max(1, name.count / 3), name.count - 1)
  let near = names.map { (plainDistance(Array(name), Array($0)), $0) }.filter { $0.0 <= limit }
  return near.min { $0.0 == $1.0 ? $0.1 < $1.1 : $0.0 < $1.0 }?.1
}

/// Optimal string alignment, by the whole matrix.
private func plainDistance(_ left: [Character], _ right: [Character]) -> Int {
  var matrix = Array(repeating: Array(repeating: 0, count: right.count + 1), count: left.count + 1)
  for row in 0...left.count { matrix[row][0] = row }
  for column in 0...right.count { matrix[0][column] = column }
  for row in 0..<left.count {
    for column in 0..<right.count {
      let replaced = matrix[row][column] + (left[row] == right[column] ? 0 : 1)
      var cost = min(replaced, matrix[row][column + 1] + 1, matrix[row + 1][column] + 1)
      if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
        cost = min(cost, matrix[row - 1][column - 1] + 1)
      }
      matrix[row + 1][column + 1] = cost
    }
  }
  return matrix[left.count][right.count]
}

/// Adds up scores of what is numbered, and gives what has the highest.
struct Ranking<Score: Numeric & Comparable> {
  private var scores: [Score]
  private var touched: [Int] = []

  /// A ranking of the numbers below `count`.
  init(count: Int) {
    scores = Array(repeating: 0, count: count)
  }

  /// Adds to the score of a number; scores are above nought.
  mutating func add(_ score: Score, to number: Int) {
    if scores[number] == 0 { touched.append(number) }
    scores[number] += score
  }

  /// The numbers with the highest scores, of equals the lowest first; all scores are nought again.
  mutating func take(_ limit: Int) -> [Int] {
    var best: [Int] = []
    for number in touched {
      let position = best.firstIndex {
        scores[$0] < scores[number] || (scores[$0] == scores[number] && $0 > number)
      }
      if let position { best.insert(number, at: position) } else if best.count < limit { best.append(number) }
      if best.count > limit { best.removeLast() }
    }
    for number in touched { scores[number] = 0 }
    touched.removeAll(keepingCapacity: true)
    return best
  }
}

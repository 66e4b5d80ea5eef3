/// Chooses among occurrences that overlap.
enum Overlaps {
  /// Of candidates in the order of their beginnings, those that stay: the longest first, the first of equals, then each
  /// that overlaps nothing chosen.
  static func removed(from candidates: [FormMatcher.Match]) -> [FormMatcher.Match] {
    var result: [FormMatcher.Match] = []
    var start = 0
    while start < candidates.count {
      var end = start + 1
      var reach = candidates[start].range.upperBound
      while end < candidates.count, candidates[end].range.lowerBound < reach {
        reach = max(reach, candidates[end].range.upperBound)
        end += 1
      }
      if end == start + 1 {
        result.append(candidates[start])
      } else {
        result += longest(of: candidates[start..<end], reach: reach)
      }
      start = end
    }
    return result
  }

  private static func longest(of cluster: ArraySlice<FormMatcher.Match>, reach: Int) -> [FormMatcher.Match] {
    let origin = cluster[cluster.startIndex].range.lowerBound
    var isTaken = Array(repeating: false, count: reach - origin)
    var chosen: [FormMatcher.Match] = []
    let byLength = cluster.sorted {
      ($1.range.count, $0.range.lowerBound) < ($0.range.count, $1.range.lowerBound)
    }
    for candidate in byLength {
      let range = (candidate.range.lowerBound - origin)..<(candidate.range.upperBound - origin)
      // Nothing chosen is shorter, so that it cannot lie between the ends of this one without touching them.
      guard !isTaken[range.lowerBound], !isTaken[range.upperBound - 1] else { continue }
      for position in range { isTaken[position] = true }
      chosen.append(candidate)
    }
    return chosen.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }
}

/// The candidate that an author most probably meant by a name that is none of them, or nil where none is near.
///
/// For many names and the same candidates, make a ``NearMisses`` once.
public func nearest(to name: String, in candidates: some Sequence<String>) -> String? {
  NearMisses(candidates).nearest(to: name)
}

/// Names to compare misspelt ones with.
///
/// Near is what takes no more than a third of its letters to insert, delete, replace or swap with their neighbours
/// (optimal string alignment distance), one letter in short names. Case does not count. Of two equally near, the one
/// that sorts first wins.
public struct NearMisses: Sendable {
  /// Names longer than this, in Unicode scalars, are not compared.
  public static let maximumLength = 64

  private struct Candidate {
    let name: String
    /// Where its letters are in ``letters``.
    let range: Range<Int>
    let signature: UInt64
  }

  private var candidates: [Candidate] = []
  private var letters: [UInt32] = []

  /// Prepares the names, in whatever order.
  public init(_ names: some Sequence<String>) {
    for name in names {
      guard let folded = folded(name) else { continue }
      let range = letters.count..<(letters.count + folded.count)
      letters += folded
      candidates.append(Candidate(name: name, range: range, signature: signature(of: folded)))
    }
  }

  /// The nearest name, or nil.
  public func nearest(to name: String) -> String? {
    guard let folded = folded(name), !folded.isEmpty else { return nil }
    let signature = signature(of: folded)
    let pattern = LetterPattern(folded)
    // At least one letter has to be shared, or any two names of one letter would be near.
    var limit = min(max(1, folded.count / 3), folded.count - 1)
    var best: String?
    for candidate in candidates {
      // One edit takes away at most one letter and brings at most one, so it changes at most two bits.
      guard abs(candidate.range.count - folded.count) <= limit,
        (candidate.signature ^ signature).nonzeroBitCount <= 2 * limit,
        let distance = pattern.distance(to: letters[candidate.range], atMost: limit)
      else { continue }
      if let name = best, distance == limit, name <= candidate.name { continue }
      (limit, best) = (distance, candidate.name)
    }
    return best
  }
}

/// The letters that are compared, or nil where there are too many.
private func folded(_ name: String) -> [UInt32]? {
  guard name.utf8.count <= 4 * NearMisses.maximumLength else { return nil }
  let letters = name.lowercased().unicodeScalars.map(\.value)
  return letters.count <= NearMisses.maximumLength ? letters : nil
}

/// One bit for each letter that occurs, letters 64 apart sharing theirs.
private func signature(of letters: [UInt32]) -> UInt64 {
  letters.reduce(0) { $0 | 1 << UInt64($1 & 63) }
}

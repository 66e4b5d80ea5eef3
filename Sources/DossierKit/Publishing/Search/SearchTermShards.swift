/// All terms of a site with the pages that have them, sorted, in shards.
///
/// A shard is one string: a term, a space, its postings, a space, the next term. A posting is one of ``Digits``'
/// numbers: eight times how many pages lie between it and the one before, and how much the term weighs in the page, from
/// 0 to 7. A term with more postings than fit into a shard goes on in the next.
struct SearchTermShards: Sendable {
  /// A shard.
  struct Shard: Sendable {
    /// Its first term.
    var first: String
    /// The string.
    var bytes: [UInt8]
  }

  private(set) var shards: [Shard] = []
  private let runs: [SearchRun]
  private let vocabulary: SearchVocabulary
  /// By page: what its length adds to the weight at which a term counts half (BM25).
  private let norms: [Double]
  private let limit: Int

  private static let saturation = 1.2
  private static let lengthShare = 0.5
  /// How many postings are written in one go.
  private static let portion = 200_000

  init(_ runs: [SearchRun]) async {
    self.runs = runs
    vocabulary = SearchVocabulary(runs)
    let lengths = runs.flatMap(\.lengths)
    let total = lengths.reduce(0) { $0 + Int($1) }
    let mean = max(1, Double(total) / Double(max(1, lengths.count)))
    norms = lengths.map {
      Self.saturation * (1 - Self.lengthShare + Self.lengthShare * Double($0) / mean)
    }
    // Small shards are quick to fetch, few shards make a short list of them.
    let postings = runs.reduce(0) { $0 + $1.postings.count }
    limit = min(32_000, max(8_000, postings / 400))
    let encoder = self
    shards = await portions().parallelMap { encoder.encode($0) }.flatMap(\.self)
  }

  /// The terms in order, in portions of about as many postings each.
  private func portions() -> [ArraySlice<Int32>] {
    let order = vocabulary.sorted()
    var portions: [ArraySlice<Int32>] = []
    var start = 0
    var size = 0
    for (index, term) in order.enumerated() {
      for place in vocabulary.places(of: Int(term)) {
        size += runs[Int(place.run)].range(of: Int(place.term)).count
      }
      if size >= Self.portion {
        portions.append(order[start...index])
        (start, size) = (index + 1, 0)
      }
    }
    if start < order.count { portions.append(order[start...]) }
    return portions
  }

  private func encode(_ terms: ArraySlice<Int32>) -> [Shard] {
    var shards: [Shard] = []
    var bytes: [UInt8] = []
    bytes.reserveCapacity(limit + 128)
    var first = ""
    func begin(_ term: Int) {
      if bytes.isEmpty {
        first = vocabulary.term(term)
      } else {
        bytes.append(UInt8(ascii: " "))
      }
      vocabulary.append(term, to: &bytes)
      bytes.append(UInt8(ascii: " "))
    }
    func end() {
      guard !bytes.isEmpty else { return }
      shards.append(Shard(first: first, bytes: bytes))
      bytes.removeAll(keepingCapacity: true)
    }
    for term in terms {
      if bytes.count > limit - 64 { end() }
      begin(Int(term))
      var previous = -1
      for place in vocabulary.places(of: Int(term)) {
        let run = runs[Int(place.run)]
        for posting in run.postings[run.range(of: Int(place.term))] {
          if bytes.count > limit {
            end()
            begin(Int(term))
            previous = -1
          }
          let page = run.first + Int(posting >> 8)
          Digits.append((page - previous - 1) * 8 + impact(of: posting & 0xFF, in: page), to: &bytes)
          previous = page
        }
      }
    }
    end()
    return shards
  }

  /// What a term adds to a page's score, but for the term's own rarity, in eight steps (BM25).
  private func impact(of weight: UInt32, in page: Int) -> Int {
    guard weight > 0 else { return 0 }
    return min(7, Int(8 * Double(weight) / (Double(weight) + norms[page])))
  }
}

extension SearchRun {
  /// The postings of a term.
  fileprivate func range(of term: Int) -> Range<Int> {
    (term == 0 ? 0 : Int(ends[term - 1]))..<Int(ends[term])
  }
}

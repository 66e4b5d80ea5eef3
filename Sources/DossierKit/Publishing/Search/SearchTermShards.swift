/// All terms of a site with the pages that have them, sorted, in shards.
///
/// A shard is a list of terms and a row of bits (``BitWriter``). The bits hold, for each term: how many postings follow
/// (gamma), a width (four bits), and the postings. A posting is how many pages lie between it and the one before, as a Rice
/// code with that width (what is above it as ones and a zero, then the width's bits), and how much the term weighs in the
/// page, as its place among ``impacts`` (ones and a zero). A term with more postings than fit into a shard goes on in the
/// next.
struct SearchTermShards: Sendable {
  /// A shard.
  struct Shard: Sendable {
    /// Its first and its last term.
    var first: String
    var last: String
    var terms: StoredBytes
    var postings: StoredBytes
  }

  private(set) var shards: [Shard] = []
  /// By page: what its length adds to the weight at which a term counts half (BM25).
  private let norms: [Double]
  private let limit: Int

  private static let saturation = 1.2
  private static let lengthShare = 0.5
  /// What a term can weigh, the most frequent first. The script knows the same list.
  private static let impacts = [3, 2, 4, 5, 6, 7, 1, 0]
  private static let impactRanks = (0..<8).map { impacts.firstIndex(of: $0) ?? 0 }

  /// The terms of all `runs`, and those of `facets`, by which pages are filtered.
  /// Finished shards wait in `file`, if there is one.
  init(_ runs: [SearchRun], _ facets: SortedTerms, in file: ScratchFile?) {
    let lengths = runs.flatMap(\.lengths)
    let total = lengths.reduce(0) { $0 + Int($1) }
    let mean = max(1, Double(total) / Double(max(1, lengths.count)))
    norms = lengths.map {
      Self.saturation * (1 - Self.lengthShare + Self.lengthShare * Double($0) / mean)
    }
    // Small shards are quick to fetch, few shards make a short list of them.
    let postings = runs.reduce(facets.count) { $0 + $1.terms.count }
    limit = min(20_000, max(4_400, postings / 1_000))
    encode(TermMerge(runs.map(\.terms) + [facets]), firsts: runs.map(\.first) + [0], in: file)
  }

  /// A posting, as it is written.
  private struct Posting {
    /// How many pages lie between it and the one before.
    var gap: Int
    var impactRank: Int

    /// How many bits it takes.
    func bits(_ width: Int) -> Int { gap >> width + width + impactRank + 2 }
  }

  /// A shard that is being written.
  private struct Draft {
    var terms = FrontCodedList()
    var bits = BitWriter()
    var first: [UInt8] = []
    var size: Int { terms.bytes.count + bits.count / 7 }
    var isEmpty: Bool { first.isEmpty }

    mutating func append(_ term: [UInt8], _ postings: ArraySlice<Posting>, width: Int) {
      if isEmpty { first = term }
      terms.append(term)
      bits.append(gamma: postings.count)
      bits.append(width, width: 4)
      for posting in postings {
        bits.append(unary: posting.gap >> width)
        bits.append(posting.gap, width: width)
        bits.append(unary: posting.impactRank)
      }
    }

    consuming func finished() -> Shard {
      bits.finish()
      return Shard(
        first: String(decoding: first, as: UTF8.self), last: String(decoding: terms.last, as: UTF8.self),
        terms: StoredBytes(terms.bytes), postings: StoredBytes(bits.bytes))
    }
  }

  /// Writes all terms; `firsts` are the numbers of the runs' first pages.
  private mutating func encode(_ terms: consuming TermMerge, firsts: [Int], in file: ScratchFile?) {
    var draft = Draft()
    var postings: [Posting] = []
    var previous = -1
    while let term = terms.next({ run, posting in
      let page = firsts[run] + Int(posting.page)
      let rank = Self.impactRanks[impact(of: posting.weight, in: page)]
      postings.append(Posting(gap: page - previous - 1, impactRank: rank))
      previous = page
    }) {
      write(term, postings, to: &draft, in: file)
      postings.removeAll(keepingCapacity: true)
      previous = -1
    }
    if !draft.isEmpty { add(draft.finished(), in: file) }
  }

  /// Writes a term: into one shard wherever it fits into one, so that who asks for it need not fetch two.
  private mutating func write(
    _ term: [UInt8], _ postings: [Posting], to draft: inout Draft, in file: ScratchFile?
  ) {
    let width = Self.width(postings.count, of: norms.count)
    let whole = postings.reduce(0) { $0 + $1.bits(width) } / 7
    let isWhole = whole <= limit
    func next() {
      add(draft.finished(), in: file)
      draft = Draft()
    }
    // A shard that is less than half full takes what makes it half as large again.
    if isWhole, draft.size > limit / 2, draft.size + whole > limit { next() }
    var rest = postings[...]
    while !rest.isEmpty {
      if draft.size > limit - 64 { next() }
      var room = (limit - draft.size) * 7
      let part =
        isWhole
        ? rest
        : rest.prefix { posting in
          defer { room -= posting.bits(width) }
          return room > 0
        }
      draft.append(term, part, width: width)
      rest = rest[part.endIndex...]
    }
  }

  private mutating func add(_ shard: Shard, in file: ScratchFile?) {
    var shard = shard
    shard.terms.setAside(in: file)
    shard.postings.setAside(in: file)
    shards.append(shard)
  }

  /// The width with which gaps are written shortest, about: the logarithm of their mean.
  private static func width(_ postings: Int, of pages: Int) -> Int {
    min(15, max(0, Int.bitWidth - 1 - (pages / postings).leadingZeroBitCount))
  }

  /// What a term adds to a page's score, but for the term's own rarity, in eight steps (BM25).
  private func impact(of weight: Int32, in page: Int) -> Int {
    min(7, Int(8 * Double(weight) / (Double(weight) + norms[page])))
  }
}

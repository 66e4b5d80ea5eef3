/// What a result shows of its page, by the pages' numbers, in shards.
///
/// A shard has the ids of its pages (``FrontCodedList``), and of each page three texts with ``TextCode/end`` between
/// them: its date, its title and its text, the last two in ``TextCode``.
struct SearchPageShards: Sendable {
  /// The number of pages in each shard.
  private(set) var counts: [Int] = []
  private var starts: [Int] = []
  private let search: SearchRuns

  init(_ search: SearchRuns) {
    self.search = search
    let sizes = search.runs.flatMap { run in
      run.lengths.indices.map { run.textLength(of: $0) }
    }
    let total = sizes.reduce(0, +)
    let limit = min(32_000, max(2_400, total / 4_000))
    var size = 0
    for (page, text) in sizes.enumerated() {
      let own = text + 24
      if counts.isEmpty || size + own > limit {
        starts.append(page)
        counts.append(0)
        size = 0
      }
      counts[counts.count - 1] += 1
      size += own
    }
  }

  /// A shard's ids and texts.
  func write(_ shard: Int, to script: inout SearchScript) {
    var ids = FrontCodedList()
    var texts: [UInt8] = []
    for page in starts[shard]..<(starts[shard] + counts[shard]) {
      let document = search.documents[page]
      ids.append(Array(document.entity.id.utf8))
      if page > starts[shard] { texts.append(TextCode.end) }
      texts += Array((document.date?.w3cDate ?? "").utf8)
      texts.append(TextCode.end)
      texts += text(of: page)
    }
    script.append(pair: ids.bytes, texts)
  }

  private func text(of page: Int) -> [UInt8] {
    let next = search.runs.firstSortedIndex { $0.first > page }
    let run = search.runs[next - 1]
    return run.text(of: page - run.first)
  }
}

/// What a result shows of its page, by the pages' numbers, in shards: id, title, date and text.
struct SearchPageShards: Sendable {
  /// The number of pages in each shard.
  private(set) var counts: [Int] = []
  private var starts: [Int] = []
  private let search: SearchRuns

  init(_ search: SearchRuns) {
    self.search = search
    let sizes = search.runs.flatMap { run in
      run.lengths.indices.map { run.text(of: $0).count }
    }
    let total = sizes.reduce(0, +)
    let limit = min(32_000, max(4_000, total / 4_000))
    var size = 0
    for (page, text) in sizes.enumerated() {
      let own = text + search.documents[page].title.utf8.count + 40
      if counts.isEmpty || size + own > limit {
        starts.append(page)
        counts.append(0)
        size = 0
      }
      counts[counts.count - 1] += 1
      size += own
    }
  }

  /// The list of a shard's pages.
  func write(_ shard: Int, to script: inout SearchScript) {
    script.append(list: starts[shard]..<(starts[shard] + counts[shard])) { script, page in
      let document = search.documents[page]
      script.append(list: 0..<4) { script, field in
        switch field {
        case 0: script.append(document.entity.id)
        case 1: script.append(document.title.shortened)
        case 2: script.append(document.date?.w3cDate ?? "")
        default:
          // Written as a JavaScript string already.
          script.append(quoted: text(of: page))
        }
      }
    }
  }

  private func text(of page: Int) -> ArraySlice<UInt8> {
    let next = search.runs.firstSortedIndex { $0.first > page }
    let run = search.runs[next - 1]
    return run.text(of: page - run.first)
  }
}

extension SearchRun {
  /// The text of a page, by its place in the run.
  fileprivate func text(of page: Int) -> ArraySlice<UInt8> {
    texts[(page == 0 ? 0 : textEnds[page - 1])..<textEnds[page]]
  }
}

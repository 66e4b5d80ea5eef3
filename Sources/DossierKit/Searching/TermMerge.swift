import HeapModule

/// Goes through the terms of many runs in the order of their bytes, each term once.
struct TermMerge {
  /// The next term of a run.
  private struct Head: Comparable {
    let term: [UInt8]
    let run: Int
    /// The first bytes of the term, which nearly always decide.
    private let key: UInt64

    init(term: [UInt8], run: Int) {
      (self.term, self.run) = (term, run)
      key = term.withUnsafeBufferPointer { TermTable.key(of: $0[...]) }
    }

    static func < (left: Head, right: Head) -> Bool {
      if left.key != right.key { return left.key < right.key }
      if left.term == right.term { return left.run < right.run }
      return left.term.lexicographicallyPrecedes(right.term)
    }
  }

  private var readers: [SortedTerms.Reader]
  private var heads = Heap<Head>()

  init(_ runs: [SortedTerms]) {
    readers = runs.map { SortedTerms.Reader($0) }
    heads = Heap(readers.indices.compactMap { run in readers[run].next().map { Head(term: $0, run: run) } })
  }

  /// The next term, nil behind the last; `add` gets its postings, run after run, each with the number of its run.
  mutating func next(_ add: (Int, SortedTerms.Posting) -> Void) -> [UInt8]? {
    guard let term = heads.min?.term else { return nil }
    while let run = heads.min?.run, heads.min?.term == term {
      readers[run].forEachPosting { add(run, $0) }
      if let next = readers[run].next() {
        heads.replaceMin(with: Head(term: next, run: run))
      } else {
        heads.removeMin()
      }
    }
    return term
  }
}

/// The terms of all runs, each once.
struct SearchVocabulary: Sendable {
  /// A term as one of the runs has it.
  struct Place: Sendable {
    var run: Int32
    var term: Int32
  }

  private var table = TermTable()
  private var places: [Place] = []
  private var ends: [Int32] = []

  init(_ runs: [SearchRun]) {
    var numbers: [Int32] = []
    numbers.reserveCapacity(runs.reduce(0) { $0 + $1.terms.count })
    for run in runs {
      for term in 0..<run.terms.count {
        numbers.append(Int32(run.terms.withTerm(term) { table.insert($0, hash: WordHash($0).value) }))
      }
    }
    ends = Array(repeating: 0, count: table.count)
    for number in numbers { ends[Int(number)] += 1 }
    var total: Int32 = 0
    for number in ends.indices { (ends[number], total) = (total, total + ends[number]) }
    places = Array(repeating: Place(run: 0, term: 0), count: numbers.count)
    var index = 0
    for (position, run) in runs.enumerated() {
      for term in 0..<run.terms.count {
        let number = Int(numbers[index])
        places[Int(ends[number])] = Place(run: Int32(position), term: Int32(term))
        ends[number] += 1
        index += 1
      }
    }
  }

  /// Where a term occurs, by runs.
  func places(of term: Int) -> ArraySlice<Place> {
    places[(term == 0 ? 0 : Int(ends[term - 1]))..<Int(ends[term])]
  }

  /// A term.
  func term(_ number: Int) -> [UInt8] {
    table.withTerm(number) { Array($0) }
  }

  /// All terms, in the order of their bytes.
  func sorted() -> [Int32] {
    table.withBytes { bytes in
      var entries: [(key: UInt64, number: Int32)] = (0..<table.count).map { number in
        let term = bytes[table.range(of: number)]
        var key: UInt64 = 0
        for byte in term.prefix(8) { key = key << 8 | UInt64(byte) }
        return (key << (8 * UInt64(8 - min(8, term.count))), Int32(number))
      }
      entries.sort { left, right in
        if left.key != right.key { return left.key < right.key }
        return bytes[table.range(of: Int(left.number))]
          .lexicographicallyPrecedes(bytes[table.range(of: Int(right.number))])
      }
      return entries.map(\.number)
    }
  }
}

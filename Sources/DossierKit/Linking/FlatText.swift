/// A block's text as a reader reads it: without the marks that are taken out, with what is put in.
///
/// Keeps the places, so that a range of the block's own text can be found in it again.
struct FlatText {
  /// What is read.
  private(set) var bytes: [UInt8] = []
  /// Where the kept pieces of the original stand, in order.
  private var pieces: [(original: Range<Int>, start: Int)] = []

  /// Takes `text` apart at the `changes`, which are sorted and do not overlap; each range gives way to its words.
  init(_ text: [UInt8], changes: [(range: Range<Int>, words: String)]) {
    var position = 0
    for change in changes {
      keep(position..<change.range.lowerBound, of: text)
      bytes += Array(change.words.utf8)
      position = change.range.upperBound
    }
    keep(position..<text.count, of: text)
  }

  private mutating func keep(_ range: Range<Int>, of text: [UInt8]) {
    guard !range.isEmpty else { return }
    pieces.append((range, bytes.count))
    bytes += text[range]
  }

  /// Where the byte at `offset` of the original stands now; what was taken out stands where it was.
  func position(of offset: Int) -> Int {
    let next = pieces.firstSortedIndex { $0.original.lowerBound > offset }
    guard next > 0 else { return 0 }
    let piece = pieces[next - 1]
    return piece.start + min(offset - piece.original.lowerBound, piece.original.count)
  }

  /// The words.
  var string: String { String(decoding: bytes, as: UTF8.self) }
}

extension Array {
  /// The position of the first element for which `predicate` holds, by bisection; the count where there is none.
  /// Once it holds for an element, it must hold for all after it.
  func firstSortedIndex(where predicate: (Element) -> Bool) -> Int {
    var range = 0..<count
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      range = predicate(self[middle]) ? range.lowerBound..<middle : (middle + 1)..<range.upperBound
    }
    return range.lowerBound
  }
}

/// Finds the pieces that words are made of, by byte-pair encoding (Gage, 1994): the letters that most often stand side by
/// side are joined to a piece, then what stands side by side most often now, and so on. Many pairs are joined in one go,
/// so that some twenty rounds do.
struct PiecePairs {
  private struct Word {
    var symbols: [Int32]
    var count: Int
  }

  private struct Pair: Hashable, Comparable {
    var left: Int32
    var right: Int32

    static func < (one: Self, other: Self) -> Bool {
      one.left == other.left ? one.right < other.right : one.left < other.left
    }
  }

  private struct Joint {
    var rank: Int
    var symbol: Int32
  }

  /// How often a pair has to be in the sample to be joined.
  static let minimumCount = 3
  private static let maximumPieces = 3_500
  private static let maximumLength = 32

  private var names: [[UInt8]] = []
  private var numbers: [[UInt8]: Int32] = [:]
  private var words: [Word] = []

  /// The pieces of some tokens, the most used first.
  static func pieces(of tokens: [TextCode.Token]) -> [[UInt8]] {
    var pairs = PiecePairs(tokens)
    while pairs.names.count < maximumPieces, pairs.join() {}
    var uses = Array(repeating: 0, count: pairs.names.count)
    for word in pairs.words {
      for symbol in word.symbols { uses[Int(symbol)] += word.count }
    }
    return uses.indices.filter { uses[$0] >= minimumCount }
      .sorted { uses[$0] == uses[$1] ? $0 < $1 : uses[$0] > uses[$1] }
      .map { pairs.names[$0] }
  }

  private init(_ tokens: [TextCode.Token]) {
    words = tokens.map { token in
      let letters = String(decoding: token.bytes, as: UTF8.self).unicodeScalars
      return Word(symbols: letters.map { symbol(Array(String($0).utf8)) }, count: token.count)
    }
  }

  /// The number of a piece, given when it first comes.
  private mutating func symbol(_ name: [UInt8]) -> Int32 {
    if let number = numbers[name] { return number }
    let number = Int32(names.count)
    numbers[name] = number
    names.append(name)
    return number
  }

  /// Joins the most frequent pairs; returns whether there were any.
  private mutating func join() -> Bool {
    var counts: [Pair: Int] = [:]
    for word in words {
      for (left, right) in zip(word.symbols, word.symbols.dropFirst()) {
        counts[Pair(left: left, right: right), default: 0] += word.count
      }
    }
    let frequent = counts.filter {
      $0.value >= Self.minimumCount
        && names[Int($0.key.left)].count + names[Int($0.key.right)].count <= Self.maximumLength
    }
    .sorted { $0.value == $1.value ? $0.key < $1.key : $0.value > $1.value }
    .prefix(min(8 + names.count / 4, Self.maximumPieces - names.count))
    var joints: [Pair: Joint] = [:]
    for (rank, pair) in frequent.map(\.key).enumerated() {
      joints[pair] = Joint(rank: rank, symbol: symbol(names[Int(pair.left)] + names[Int(pair.right)]))
    }
    for index in words.indices { Self.join(&words[index].symbols, joints) }
    return !joints.isEmpty
  }

  /// Joins pairs of a word from its beginning on; of two that overlap, the more frequent.
  private static func join(_ symbols: inout [Int32], _ joints: [Pair: Joint]) {
    var joined: [Int32] = []
    func joint(_ index: Int) -> Joint? {
      index + 1 < symbols.count ? joints[Pair(left: symbols[index], right: symbols[index + 1])] : nil
    }
    var index = 0
    while index < symbols.count {
      if let here = joint(index), here.rank <= joint(index + 1)?.rank ?? .max {
        joined.append(here.symbol)
        index += 2
      } else {
        joined.append(symbols[index])
        index += 1
      }
    }
    symbols = joined
  }
}

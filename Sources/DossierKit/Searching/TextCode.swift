/// A short way to write texts: pieces of words, one or two bytes each.
///
/// The pieces are learned from a sample of the site's texts (``PiecePairs``); the script gets their list, the most used
/// first. A piece has its number: the first ``singles`` are one of the ``signs``, the others two. Signs are the bytes of
/// ASCII that stand in a JavaScript string as they are. A letter outside of ASCII that is in no piece stands for itself.
///
/// Words are written in lower case and with the space before them: ` the`, and for ` The` a ``capital`` and ` the`.
package struct TextCode: Sendable {
  /// Stands before a word, or the space before it, that begins with a capital.
  static let capital: UInt8 = 2
  /// Stands between two texts; it is part of none.
  static let end: UInt8 = 1

  /// The pieces, the most used first.
  private(set) var pieces: [[UInt8]]
  private let tree: PieceTree
  private let singles: Int

  /// A code that knows letters alone.
  package init() {
    self.init(pieces: Self.letters)
  }

  /// The code for texts like those of `sample`.
  init(sample: [SearchText]) {
    let tokens = Self.tokens(of: sample)
    let learned = PiecePairs.pieces(of: tokens).filter { $0.count > 1 || $0[0] >= 0x80 }
    let draft = TextCode(pieces: learned + Self.letters)
    var uses = Array(repeating: 0, count: draft.pieces.count)
    for token in tokens {
      token.bytes.withUnsafeBufferPointer { bytes in
        draft.forEachPiece(of: bytes) { piece, _ in
          if let piece { uses[piece] += token.count }
        }
      }
    }
    let order = uses.indices.sorted { uses[$0] == uses[$1] ? $0 < $1 : uses[$0] > uses[$1] }
    var size = 0
    let kept = order.filter { piece in
      let bytes = draft.pieces[piece]
      if piece >= learned.count { return true }
      size += bytes.count + 1
      return uses[piece] >= PiecePairs.minimumCount && size <= Self.maximumBytes
    }
    self.init(pieces: kept.map { draft.pieces[$0] })
  }

  private init(pieces: [[UInt8]]) {
    self.pieces = pieces
    tree = PieceTree(pieces)
    let others = max(0, pieces.count - Self.signs.count)
    singles = Self.signs.count - (others + Self.signs.count - 2) / (Self.signs.count - 1)
  }

  /// What the pieces may take in all: they are sent to every reader.
  private static let maximumBytes = 20_480

  /// The bytes that codes are made of. The script knows the same list.
  static let signs: [UInt8] = (2..<0x80).filter { ![0x0A, 0x0D, 0x22, 0x5C].contains($0) }

  private static let letters: [[UInt8]] = [[capital]] + (0x20..<0x7F).map { [$0] }

  // MARK: Writing

  /// Writes a text of any words.
  func append(_ text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
    Self.forEachToken(in: text) { append(token: $0, to: &bytes) }
  }

  /// Writes a token in as few bytes as the pieces allow.
  func append(token: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
    let signs = Self.signs
    forEachPiece(of: token) { piece, range in
      guard let piece else {
        bytes += token[range]
        return
      }
      if piece < singles {
        bytes.append(signs[piece])
      } else {
        let rest = piece - singles
        bytes.append(signs[singles + rest / signs.count])
        bytes.append(signs[rest % signs.count])
      }
    }
  }

  /// How a text goes on from a place in it: by a piece, or by a letter that is none.
  private struct Step {
    /// How many bytes it takes from here to the end.
    var cost: Int32 = 0
    var end: Int32 = 0
    /// The piece's number, or -1.
    var piece: Int32 = -1
  }

  /// Calls `body` with the pieces that write a token shortest; a letter that is no piece has none.
  private func forEachPiece(of token: UnsafeBufferPointer<UInt8>, _ body: (Int?, Range<Int>) -> Void) {
    withUnsafeTemporaryAllocation(of: Step.self, capacity: token.count + 1) { steps in
      steps.initialize(repeating: Step())
      var end = token.count
      for place in stride(from: token.count - 1, through: 0, by: -1) where token[place] & 0xC0 != 0x80 {
        var best = Step(cost: steps[end].cost + Int32(end - place + 1), end: Int32(end))
        tree.forEach(in: token, from: place) { piece, end in
          let cost = steps[end].cost + (piece < singles ? 1 : 2)
          if cost <= best.cost { best = Step(cost: cost, end: Int32(end), piece: Int32(piece)) }
        }
        steps[place] = best
        end = place
      }
      var place = end
      while place < token.count {
        let step = steps[place]
        body(step.piece < 0 ? nil : Int(step.piece), place..<Int(step.end))
        place = Int(step.end)
      }
    }
  }
}

/// A sentence of a page that names somebody, without mark-up.
public struct Sentence: Sendable, Hashable {
  /// The sentence's words, UTF-8.
  public let bytes: [UInt8]
  /// The id of the passage that holds it.
  public let anchor: String

  /// The sentence's words.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  init(_ bytes: [UInt8], anchor: String) { (self.bytes, self.anchor) = (bytes, anchor) }

  init(text: String, anchor: String) { self.init(Array(text.utf8), anchor: anchor) }
}

/// The sentences of a page, in the order in which they were found. Their words stand one behind the other; each use of a
/// sentence may read it from a file, while its place and its length are at hand.
public struct SentenceList: Sendable, Hashable {
  /// The words of all sentences, UTF-8.
  var texts = StoredBytes()
  private var places: [Place] = []

  private struct Place: Hashable {
    /// Where it ends among the bytes of all.
    var end: UInt32
    /// How long its quotation is.
    var quotation: UInt32
    var anchor: String
  }

  /// No more than this of a sentence is quoted, in bytes.
  private static let quoted = 360
  /// Sentences that stand no further apart than this, in bytes, are read at once.
  private static let readAtOnce = 16 << 10

  mutating func append(_ sentence: Sentence) {
    let words = sentence.bytes
    texts.append(words)
    places.append(
      Place(
        end: UInt32(clamping: texts.count),
        quotation: UInt32(clamping: Self.markupSize(of: words.prefix(Self.quoted))), anchor: sentence.anchor))
  }

  /// Gives back what is reserved and not used.
  mutating func shrink() { places.shrink() }

  /// The id of the passage that holds the sentence at `position`.
  public func anchor(of position: Int) -> String { places[position].anchor }

  /// How many UTF-8 bytes the sentence at `position` has.
  func length(of position: Int) -> Int { range(of: position).count }

  /// How many bytes a quotation of the sentence takes in HTML.
  func quotationSize(of position: Int) -> Int { Int(places[position].quotation) }

  /// A text's bytes with what HTML makes of its special characters.
  private static func markupSize(of text: some Sequence<UInt8>) -> Int {
    text.reduce(0) { size, byte in
      switch byte {
      case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""): size + 5
      default: size + 1
      }
    }
  }

  /// The sentences at some positions, in the order in which these are given. Sentences that stand near each other are read
  /// from the file at once.
  public subscript(positions: [Int]) -> [Sentence] {
    guard let first = positions.min(), let last = positions.max() else { return [] }
    let stretch = range(of: first).lowerBound..<range(of: last).upperBound
    guard stretch.count <= Self.readAtOnce else { return positions.map { self[$0] } }
    let bytes = texts[stretch]
    return positions.map { position in
      let (start, end) = (range(of: position).lowerBound, range(of: position).upperBound)
      let text = bytes[start - stretch.lowerBound..<end - stretch.lowerBound]
      return Sentence(Array(text), anchor: anchor(of: position))
    }
  }

  private func range(of position: Int) -> Range<Int> {
    (position == 0 ? 0 : Int(places[position - 1].end))..<Int(places[position].end)
  }
}

extension SentenceList: RandomAccessCollection {
  /// The position of the first sentence.
  public var startIndex: Int { 0 }
  /// The position behind the last sentence.
  public var endIndex: Int { places.count }

  /// The sentence at a position, from 0.
  public subscript(position: Int) -> Sentence {
    Sentence(texts[range(of: position)], anchor: anchor(of: position))
  }
}

/// A source in a page's list, with the places that cite it.
public struct CitedSource: Sendable, Hashable {
  /// The source's id.
  public let source: String
  /// What stands before the ids of citations: several texts may share a page.
  private let idPrefix: String
  /// Where the text cites it.
  private(set) var places = CitationPlaces()
  private var storedNumber: Int32

  init(source: String, number: Int, idPrefix: String) {
    (self.source, self.idPrefix, storedNumber) = (source, idPrefix, Int32(clamping: number))
  }

  /// Its number on the page, from 1.
  public internal(set) var number: Int {
    get { Int(storedNumber) }
    set { storedNumber = Int32(clamping: newValue) }
  }

  /// The ids of the citations' elements, in order.
  public var citations: [String] { places.citations.map { Self.id(ofCitation: $0, idPrefix) } }

  /// The positions in ``PageText/sentences`` of the sentences that cite it, in order and without repetition.
  public var sentences: [Int] { places.sentences }

  /// Adds the page's citation with a number, from 1, and returns the id of its element.
  mutating func cite(_ citation: Int) -> String {
    places.append(citation: citation)
    return Self.id(ofCitation: citation, idPrefix)
  }

  /// Adds a sentence that cites it, unless that was the last one too.
  mutating func add(sentence: Int) { places.append(sentence: sentence) }

  /// Gives back what is reserved and not used.
  mutating func shrink() { places.shrink() }

  private static func id(ofCitation number: Int, _ prefix: String) -> String { "\(prefix)cite-\(number)" }
}

/// Where a text cites a source. One list for both numbers and sentences: a large site has very many, and each list has
/// its own cost.
struct CitationPlaces: Sendable, Hashable {
  /// Numbers of citations, then positions of sentences.
  private var values: [Int32] = []
  private var split: Int32 = 0

  /// The numbers of the citations on their page, from 1.
  var citations: some Sequence<Int> { values[..<Int(split)].lazy.map { Int($0) } }
  /// The positions of the sentences that hold them, in order and without repetition.
  var sentences: [Int] { values[Int(split)...].map { Int($0) } }

  mutating func append(citation: Int) {
    values.insert(Int32(clamping: citation), at: Int(split))
    split += 1
  }

  mutating func append(sentence: Int) {
    let sentence = Int32(clamping: sentence)
    if values.count > split, values.last == sentence { return }
    values.append(sentence)
  }

  mutating func shrink() { values.shrink() }
}

/// A page that rests on a source.
public struct SourceUse: Sendable, Hashable {
  private let places: CitationPlaces
  // Narrow, since a large site has very many.
  private let storedPage: Int32

  init(page: Int, _ source: CitedSource) {
    (storedPage, places) = (Int32(clamping: page), source.places)
  }

  /// The page, as a position in ``LinkGraph/pages``.
  public var page: Int { Int(storedPage) }

  /// Positions in the page's ``PageText/sentences``: those that cite the source; none where it is declared and not cited.
  public var sentences: [Int] { places.sentences }
}

import HTML

/// A heading of a page's text.
public struct Heading: Sendable, Hashable {
  /// 1 to 6.
  public var level: Int
  /// The element's id.
  public var id: String
  /// Its words.
  public var text: String
}

/// A source in a page's list, with the places that cite it.
public struct CitedSource: Sendable, Hashable {
  /// The source's id.
  public var source: String
  /// Its number on the page, from 1.
  public var number: Int
  /// The ids of the citations' elements, in order.
  public var citations: [String]
  /// The ids of the passages that hold the citations, in order and without repetition.
  public var passages: [String]
  /// The positions in ``PageText/sentences`` of the sentences that cite it, in order and without repetition.
  public var sentences: [Int] = []
}

/// What became of an entity's Markdown: its mark-up, and all that was found in it.
public struct PageText: Sendable {
  private var markup = StoredBytes()
  /// The body's headings, in order.
  public var headings: [Heading] = []
  /// The text fields.
  public internal(set) var fields = TextFields()
  /// The ids of the body's elements.
  public internal(set) var anchors = AnchorList()
  /// The sources of the page, numbered: those that the text cites first, in order, then the others.
  public var sources: [CitedSource] = []
  /// The sentences that name an actor or lead to a page.
  public internal(set) var sentences = SentenceList()
  /// The actors that are named, in order.
  public var mentions: [Mention] = []
  /// The pages that the text links to, with the sentence of each link, in order.
  public var links: [TextLink] = []
  /// The most restricted marking of a passage.
  public var marking = Marking.clear
  /// The number of words in the body.
  public var words = 0

  /// The body, with its links. Each use may read it from a file.
  public internal(set) var body: HTML {
    get { HTML(trusted: markup.bytes) }
    set { markup = StoredBytes(newValue.bytes) }
  }

  /// Whether the body shows nothing.
  public var isEmpty: Bool { markup.isEmpty }

  /// How long the mark-up of the body is, in UTF-8 bytes.
  var size: Int { markup.count }

  /// Moves to a file what only the page itself shows, and gives back what the lists have reserved and not used: the
  /// texts of all pages are kept until the last is written.
  mutating func setAside(in file: ScratchFile?) {
    mentions.shrink()
    sentences.shrink()
    fields.shrink()
    headings.shrink()
    sources.shrink()
    links.shrink()
    guard let file else { return }
    var all = [markup, sentences.texts, fields.texts]
    StoredBytes.setAside(&all, in: file)
    (markup, sentences.texts, fields.texts) = (all[0], all[1], all[2])
  }

  /// The id of the element that shows a claim, judgement or recommendation of the page: its own id, unless the
  /// author gave that to a passage of the body.
  public func anchor(ofPart id: String) -> String {
    Self.anchor(ofPart: id, isTaken: anchors.contains(id))
  }

  static func anchor(ofPart id: String, isTaken: Bool) -> String { isTaken ? "claim-" + id : id }
}

/// The ids of a text's elements.
public struct AnchorList: Sendable, Hashable {
  /// In order, each once.
  let ids: [String]

  init(_ ids: Set<String> = []) {
    self.ids = ids.sorted()
  }

  /// Whether an element has the id.
  public func contains(_ id: String) -> Bool {
    let index = ids.firstSortedIndex { $0 >= id }
    return index < ids.count && ids[index] == id
  }
}

/// A link from a page's text to another page of the site.
public struct TextLink: Sendable, Hashable {
  /// The page that it leads to.
  public var target: EntityID
  /// The position of the sentence in ``PageText/sentences``.
  public var sentence: Int
}

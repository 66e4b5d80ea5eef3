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

extension Heading {
  /// Headings as bytes: level, id and words of each, the last two ended by a zero, which neither has.
  fileprivate static func bytes(of headings: [Heading]) -> [UInt8] {
    headings.reduce(into: []) { bytes, heading in
      bytes.append(UInt8(heading.level))
      for text in [heading.id, heading.text] { bytes += Array(text.utf8) + [0] }
    }
  }

  fileprivate static func all(in bytes: [UInt8]) -> [Heading] {
    var rest = bytes[...]
    func text() -> String {
      let text = rest.prefix { $0 != 0 }
      rest = rest[text.endIndex...].dropFirst()
      return String(decoding: text, as: UTF8.self)
    }
    var headings: [Heading] = []
    while let level = rest.popFirst() {
      headings.append(Heading(level: Int(level), id: text(), text: text()))
    }
    return headings
  }
}

/// What became of an entity's Markdown: its mark-up, and all that was found in it.
public struct PageText: Sendable {
  private var markup = StoredBytes()
  private var storedHeadings = StoredBytes()
  /// The text fields.
  public internal(set) var fields = TextFields()
  /// Claims, judgements and recommendations whose ids the author gave to passages of the body.
  public internal(set) var passageParts: [String] = []
  /// The sources of the page, numbered: those that the text cites first, in order, then the others.
  public var sources: [CitedSource] = []
  /// The sentences that name an actor or lead to a page.
  public internal(set) var sentences = SentenceList()
  /// The actors that are named, in order.
  public var mentions: [Mention] = []
  /// Where the names of those stand who hold or held offices, in order; of others nobody asks.
  var officeHolders: [(mention: Int, location: SourceLocation)] = []
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

  /// The body's headings, in order. Each use may read them from a file.
  public internal(set) var headings: [Heading] {
    get { Heading.all(in: storedHeadings.bytes) }
    set { storedHeadings = StoredBytes(Heading.bytes(of: newValue)) }
  }

  /// Whether the body shows nothing.
  public var isEmpty: Bool { markup.isEmpty }

  /// How long the mark-up of the body is, in UTF-8 bytes.
  var size: Int { markup.count }

  /// Moves to a file what only the page itself shows, and gives back what the lists have reserved and not used: the
  /// texts of all pages are kept until the last is written.
  mutating func setAside(in file: ScratchFile?) {
    mentions.shrink()
    officeHolders.shrink()
    sentences.shrink()
    fields.shrink()
    sources.shrink()
    for index in sources.indices { sources[index].shrink() }
    links.shrink()
    var all = [sentences.texts, markup, fields.texts, storedHeadings]
    StoredBytes.setAside(&all, in: file)
    (sentences.texts, markup, fields.texts, storedHeadings) = (all[0], all[1], all[2], all[3])
  }

  /// The text with what its own page shows in memory, read at once: a page shows many of its fields.
  func loaded() -> PageText {
    var loaded = self
    let all = StoredBytes.loaded([markup, fields.texts, storedHeadings])
    (loaded.markup, loaded.fields.texts, loaded.storedHeadings) = (all[0], all[1], all[2])
    return loaded
  }

  /// The id of the element that shows a claim, judgement or recommendation of the page: its own id, unless the
  /// author gave that to a passage of the body.
  public func anchor(ofPart id: String) -> String {
    Self.anchor(ofPart: id, isTaken: passageParts.contains(id))
  }

  /// The ids of the passages that hold some of the ``sentences``, in order and without repetition.
  public func passages(of sentences: [Int]) -> [String] {
    sentences.lazy.map { self.sentences.anchor(of: $0) }.reduce(into: []) { passages, anchor in
      if passages.last != anchor { passages.append(anchor) }
    }
  }

  static func anchor(ofPart id: String, isTaken: Bool) -> String { isTaken ? "claim-" + id : id }
}

/// A link from a page's text to another page of the site.
public struct TextLink: Sendable, Hashable {
  /// The page that it leads to.
  public var target: EntityID
  /// The position of the sentence in ``PageText/sentences``.
  public var sentence: Int
}

import HTML

/// A text field of an entity that is inline Markdown.
public enum TextField: Sendable, Hashable {
  case summary, headlineNote, dateNote, casualties
  case judgement(String)
  case claim(String)
  case recommendation(String)
  case change(Int)
  case alert(Int)
  case relation(Int)
  case tenure(Int)
}

/// Inline Markdown, rendered.
public struct RenderedText: Sendable, Hashable {
  /// With links, for the entity's own page.
  public var html: HTML
  /// The words alone, for every other page.
  public var plain: String
}

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
  /// The body, with its links.
  public var body = HTML.empty
  /// The body's headings, in order.
  public var headings: [Heading] = []
  /// The text fields.
  public var fields: [TextField: RenderedText] = [:]
  /// The ids of the body's elements.
  public var anchors: Set<String> = []
  /// The sources of the page, numbered: those that the text cites first, in order, then the others.
  public var sources: [CitedSource] = []
  /// The sentences that name an actor or lead to a page.
  public var sentences: [Sentence] = []
  /// The actors that are named, in order.
  public var mentions: [Mention] = []
  /// The pages that the text links to, with the sentence of each link, in order.
  public var links: [TextLink] = []
  /// The most restricted marking of a passage.
  public var marking = Marking.clear
  /// The number of words in the body.
  public var words = 0

  /// Gives back what the lists have reserved and not used: the texts of all pages are kept until the last is written.
  mutating func fit() {
    sentences = sentences.map(\.self)
    mentions = mentions.map(\.self)
  }

  /// The id of the element that shows a claim, judgement or recommendation of the page: its own id, unless the
  /// author gave that to a passage of the body.
  public func anchor(ofPart id: String) -> String {
    anchors.contains(id) ? "claim-" + id : id
  }
}

/// A link from a page's text to another page of the site.
public struct TextLink: Sendable, Hashable {
  /// The page that it leads to.
  public var target: EntityID
  /// The position of the sentence in ``PageText/sentences``.
  public var sentence: Int
}

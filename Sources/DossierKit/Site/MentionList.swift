/// A page that names an actor.
public struct PageMentions: Sendable {
  /// The page.
  public let page: EntityID
  /// Whether the page declares the actor.
  public let isDeclared: Bool
  private let stored: ArraySlice<Int32>

  fileprivate init(page: EntityID, isDeclared: Bool, mentions: ArraySlice<Int32>) {
    (self.page, self.isDeclared, stored) = (page, isDeclared, mentions)
  }

  /// Positions in the page's ``PageText/mentions``; empty where the page declares the actor and does not name it.
  public var mentions: some RandomAccessCollection<Int> { stored.lazy.map { Int($0) } }

  /// The sentences that name the actor: positions in ``PageText/sentences``, in order. `all` are the mentions of the
  /// page's text.
  public func sentences(among all: [Mention]) -> [Int] {
    var sentences: [Int] = []
    var isSorted = true
    for mention in mentions {
      let sentence = all[mention].sentence
      guard let last = sentences.last else {
        sentences.append(sentence)
        continue
      }
      if last != sentence { sentences.append(sentence) }
      if last > sentence { isSorted = false }
    }
    // Only links, which are found after names, can stand out of order.
    return isSorted ? sentences : Set(sentences).sorted()
  }
}

/// The pages that name an actor, newest first.
public struct MentionList: Sendable {
  /// The pages of the whole site; all lists share them.
  private let pages: [EntityID]
  // A large site has millions of entries: each takes a few bytes, and is made into what it stands for when it is read.
  private var entries: [Entry] = []
  private var mentions: [Int32] = []

  private struct Entry {
    var page: Int32
    /// Where its mentions end.
    var end: Int32
    var isDeclared: Bool
  }

  init(over pages: [EntityID]) {
    self.pages = pages
  }

  /// Adds the page at a position among all, with the mentions that it has of the actor.
  mutating func append(page: Int, mentions: some Sequence<Int32>, isDeclared: Bool) {
    self.mentions += mentions
    entries.append(Entry(page: Int32(page), end: Int32(self.mentions.count), isDeclared: isDeclared))
  }

  /// Gives back what is reserved and not used.
  mutating func shrink() {
    entries.shrink()
    mentions.shrink()
  }
}

extension MentionList: ExpressibleByArrayLiteral {
  /// No page: `[]`.
  public init(arrayLiteral elements: Never...) { pages = [] }
}

extension MentionList: RandomAccessCollection {
  /// The position of the newest page.
  public var startIndex: Int { 0 }
  /// The position behind the oldest page.
  public var endIndex: Int { entries.count }

  /// The page at a position, from 0.
  public subscript(position: Int) -> PageMentions {
    let entry = entries[position]
    let start = position == 0 ? 0 : Int(entries[position - 1].end)
    return PageMentions(
      page: pages[Int(entry.page)], isDeclared: entry.isDeclared, mentions: mentions[start..<Int(entry.end)])
  }
}

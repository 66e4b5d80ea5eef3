/// A list on an actor's page.
public enum ActorSection: String, Sendable, Hashable, CaseIterable {
  case relations, members, memberships, tenures, holders
  /// What it says, and what is said of it.
  case claimsBy, claimsAbout
  /// What is recommended to it, what it recommends, and what it is proposed for.
  case recommendationsTo, recommendationsBy, proposals
  /// The pages that name it, by kind: positions in ``LinkGraph/mentions``.
  case briefings, events, dossiers, otherPages
  /// The sources that speak of it.
  case sources

  /// The lists of pages that name the actor.
  public static let mentions: [ActorSection] = [.briefings, .events, .dossiers, .otherPages]

  /// The list in which a page of this kind stands when it names an actor.
  public init(ofPages kind: Kind) {
    switch kind {
    case .briefing: self = .briefings
    case .event: self = .events
    case .dossier: self = .dossiers
    case .actor, .source, .page: self = .otherPages
    }
  }

  /// Whether its entries have dates, so that the pages of the years hold them.
  public var isDated: Bool {
    switch self {
    case .claimsBy, .claimsAbout, .recommendationsTo, .recommendationsBy, .proposals: true
    case .briefings, .events, .dossiers, .otherPages: true
    case .relations, .members, .memberships, .tenures, .holders, .sources: false
    }
  }
}

/// An entry of a list on an actor's page.
public struct ActorEntry: Sendable, Hashable {
  // Narrow, since a large site has millions.
  private let storedPosition: Int32
  private let storedSentences: Range<Int32>

  init(position: Int, sentences: Range<Int> = 0..<0) {
    storedPosition = Int32(clamping: position)
    storedSentences = Int32(clamping: sentences.lowerBound)..<Int32(clamping: sentences.upperBound)
  }

  /// Its position in the list.
  public var position: Int { Int(storedPosition) }
  /// Of a page that names the actor: which of its sentences, as positions in ``PageMentions/sentences``.
  public var sentences: Range<Int> { Int(storedSentences.lowerBound)..<Int(storedSentences.upperBound) }
}

/// A further page of an actor who has too much for one: a year, or what has no date.
public struct ActorPart: Sendable {
  /// The part.
  public var part: PagePart
  /// Its entries by list, each list in its own order.
  public var entries: [ActorSection: [ActorEntry]]
}

/// How the lists of an actor are spread who has too much for one page.
public struct ActorParts: Sendable {
  /// What the actor's own page shows of each list: the newest.
  public var shown: [ActorSection: [ActorEntry]]
  /// The years, the latest first, then what has no date. Together they hold every entry of the lists that have dates,
  /// and of every other list that the actor's own page cannot show whole.
  public var parts: [ActorPart]
}

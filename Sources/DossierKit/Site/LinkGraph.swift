/// What leads to what, seen from the far end: worked out once, so that no page has to look through all the others.
public struct LinkGraph: Sendable {
  /// By actor: the pages that name it, newest first.
  public internal(set) var mentions: [String: MentionList] = [:]
  /// By actor: how many pages of each kind name it.
  public internal(set) var mentionCounts: [String: [ActorSection: Int]] = [:]
  /// By actor: how many sentences name it, on all pages together.
  public internal(set) var sentenceCounts: [String: Int] = [:]
  /// By page: the pages whose texts link to it, newest first.
  public internal(set) var backlinks: [EntityID: [Backlink]] = [:]
  /// By source: the pages that cite or declare it, newest first.
  public internal(set) var citations: [String: [SourceUse]] = [:]
  /// By source: the sources that are derived from it.
  public internal(set) var relayed: [String: [String]] = [:]
  /// By event: the briefings that tell it, newest first.
  public internal(set) var tellings: [String: [String]] = [:]
  /// By actor: the claims that it makes, newest first.
  public internal(set) var claimsBy: [String: [ClaimPlace]] = [:]
  /// By actor: the claims about it, newest first.
  public internal(set) var claimsAbout: [String: [ClaimPlace]] = [:]
  /// By actor: what is recommended to it, newest first.
  public internal(set) var recommendationsTo: [String: [ClaimPlace]] = [:]
  /// By actor: what it recommends, newest first.
  public internal(set) var recommendationsBy: [String: [ClaimPlace]] = [:]
  /// By actor: the recommendations that propose it for a task, newest first.
  public internal(set) var proposals: [String: [ClaimPlace]] = [:]
  /// By actor: the sources that speak of it, those that do so most often first.
  public internal(set) var sourcesOn: [String: [String]] = [:]
  /// By actor: those named most often in the same passages.
  public internal(set) var companions: [String: [Companion]] = [:]
  /// By actor that has too much for one page: how its lists are spread.
  public internal(set) var actorParts: [String: ActorParts] = [:]
  /// All pages in the order in which lists show them: newest first, those without a date last.
  public internal(set) var pages: [EntityID] = []
  /// By actor: its ties, from its own side.
  public internal(set) var relations: [String: [ActorRelation]] = [:]
  /// By actor: the actors that it is tied to, by their ids.
  public internal(set) var neighbours: [String: [Neighbour]] = [:]
  /// By actor: the actors of which it is a member.
  public internal(set) var memberships: [String: [String]] = [:]
  /// By office: who holds or held it.
  public internal(set) var holders: [String: [OfficeHolder]] = [:]
  /// By actor: the events in which it took part, oldest first.
  public internal(set) var events: [String: [String]] = [:]
  /// By dossier: its briefings, newest first.
  public internal(set) var dossierBriefings: [String: [String]] = [:]
  /// By briefing: the dossiers that contain it.
  public internal(set) var dossiers: [String: [String]] = [:]
  /// By event: the dossiers that list it.
  public internal(set) var eventDossiers: [String: [String]] = [:]
  /// By briefing: others about the same actors, the nearest first.
  public internal(set) var related: [String: [String]] = [:]
  /// By page: its translations, by language.
  public internal(set) var translations: [EntityID: [EntityID]] = [:]
  /// By briefing: readers' replies, oldest first.
  public internal(set) var replies: [String: [RenderedReply]] = [:]
}

extension Briefing {
  /// When the briefing last changed: the latest of its date, `updated` and its record of changes.
  public var lastChange: EDTFDate {
    var last = self.updated.map { max($0, self.date) } ?? self.date
    for change in common.changes { last = max(last, change.date) }
    return last
  }
}

/// A page whose text links to another.
public struct Backlink: Sendable, Hashable {
  /// The page.
  public var page: EntityID
  /// Positions in its ``PageText/sentences``.
  public var sentences: [Int]
}

/// A claim or recommendation in its page.
public struct ClaimPlace: Sendable, Hashable {
  // Narrow, since a large site has very many.
  private let storedPage: Int32
  private let storedIndex: Int32

  init(page: Int, index: Int) {
    storedPage = Int32(clamping: page)
    storedIndex = Int32(clamping: index)
  }

  /// The page, as a position in ``LinkGraph/pages``.
  public var page: Int { Int(storedPage) }
  /// The position among the page's claims or recommendations.
  public var index: Int { Int(storedIndex) }
}

/// A tie as one of the two actors sees it.
public struct ActorRelation: Sendable {
  /// The other actor.
  public var other: String
  /// The tie, as written.
  public var relation: Relation
  /// The actor in whose file it is written.
  public var writtenBy: String
  /// The position among that actor's relations.
  public var index: Int
  /// Which way it leads, from this actor's side.
  public var direction: Direction

  /// Which way a tie leads.
  public enum Direction: Sendable, Hashable {
    case mutual, outgoing, incoming
  }
}

/// Somebody's time in an office.
public struct OfficeHolder: Sendable {
  /// The person.
  public var person: String
  /// The tenure, as written.
  public var tenure: Tenure
  /// The position among the person's tenures.
  public var index: Int
}

/// A reader's reply, rendered.
public struct RenderedReply: Sendable {
  /// The reply.
  public var reply: Reply
  /// Its text. Its citations go on with the numbers of its briefing's sources.
  public var text: PageText
}

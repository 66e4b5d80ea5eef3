/// How far a source can be trusted, from A to F: the Admiralty code's first figure.
public enum Reliability: String, Sendable, Hashable, CaseIterable {
  case a = "A"
  case b = "B"
  case c = "C"
  case d = "D"
  case e = "E"
  case f = "F"

  /// The scale's own words.
  public var meaning: String {
    switch self {
    case .a: "completely reliable"
    case .b: "usually reliable"
    case .c: "fairly reliable"
    case .d: "not usually reliable"
    case .e: "unreliable"
    case .f: "cannot be judged"
    }
  }
}

/// Where something comes from, and how far it can be trusted.
public struct Source: Entity {
  /// What every kind has.
  public var common: Common
  /// CSL item type: `report`, `article-newspaper` …
  public var type: String?
  /// Who wrote it.
  public var authors: [String] = []
  /// Who published it.
  public var publisher: String?
  /// When it appeared.
  public var issued: EDTFDate?
  /// When it was read.
  public var accessed: EDTFDate?
  /// Where it stands: http or https.
  public var url: String?
  /// Where copies are kept.
  public var archived: [ArchivedCopy] = []
  /// How far it can be trusted.
  public var reliability: Reliability?
  /// The sources that it relays or draws on.
  public var derivedFrom: [Reference] = []
  /// The briefing in whose front matter it is written out; nil for a source with a file of its own.
  public var writtenIn: EntityID?
}

/// A kept copy of a source.
public struct ArchivedCopy: Sendable, Hashable {
  /// Where the copy stands: http or https.
  public var url: String
  /// When it was made.
  public var date: EDTFDate?
}

extension Source {
  /// The item types of CSL 1.0.2, appendix III.
  static let itemTypes: [String] = [
    "article", "article-journal", "article-magazine", "article-newspaper", "bill", "book", "broadcast",
    "chapter",
    "classic", "collection", "dataset", "document", "entry", "entry-dictionary", "entry-encyclopedia",
    "event",
    "figure", "graphic", "hearing", "interview", "legal_case", "legislation", "manuscript", "map",
    "motion_picture",
    "musical_score", "pamphlet", "paper-conference", "patent", "performance", "periodical",
    "personal_communication", "post", "post-weblog", "regulation", "report", "review", "review-book",
    "software",
    "song", "speech", "standard", "thesis", "treaty", "webpage",
  ]
}

/// What happened, when, where, to whom.
public struct Event: Entity {
  /// What every kind has.
  public var common: Common
  /// When; nil where it is unknown.
  public var date: EDTFDate?
  /// What is known of the date in words, inline Markdown.
  public var dateNote: MarkdownText?
  /// Where, in words.
  public var place: String?
  /// Where on the globe.
  public var coordinates: Coordinates?
  /// Who was involved, and as what.
  public var actors: [Participant] = []
  /// Who came to harm.
  public var casualties: Casualties?
  /// Claims about it: those written out here.
  public var claims: [Claim] = []
  /// Claims about it that stand in other pages.
  public var claimReferences: [Reference] = []
  /// Where it is told.
  public var sources: [Reference] = []
  /// The briefing in whose front matter it is written out; nil for an event with a file of its own.
  public var writtenIn: EntityID?
}

/// A place on the globe, WGS 84, as RFC 7946 orders it.
public struct Coordinates: Sendable, Hashable {
  /// Degrees east, from -180 to 180.
  public var longitude: Double
  /// Degrees north, from -90 to 90.
  public var latitude: Double
}

/// An actor's part in an event.
public struct Participant: Sendable, Hashable {
  /// The actor.
  public var actor: Reference
  /// Its part: party, victim, mediator …
  public var role: String?
}

/// How many people came to harm, as far as it is known.
public struct Casualties: Sendable, Hashable {
  /// What befell people, and how many, in the order written.
  public var counts: [Count] = []
  /// A remark, inline Markdown.
  public var note: MarkdownText?

  /// People to whom one thing happened.
  public struct Count: Sendable, Hashable {
    /// `killed`, `injured`, `missing`, `detained` or `displaced`.
    public var outcome: String
    /// The least number reported.
    public var minimum: Int?
    /// The greatest number reported.
    public var maximum: Int?
    /// What is known where no number is: "several civilians".
    public var text: String?
  }
}

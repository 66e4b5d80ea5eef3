/// Which way a crisis has moved since the last look.
public enum Trend: String, Sendable, Hashable, CaseIterable {
  case deteriorated, unchanged, improved
}

/// A collection: one crisis, its briefings, its actors, its state.
public struct Dossier: Entity {
  /// What every kind has.
  public var common: Common
  /// The briefings that it names itself; those that name the dossier belong to it too.
  public var briefings: [Reference] = []
  /// Its main actors.
  public var actors: [Reference] = []
  /// Its events.
  public var events: [Reference] = []
  /// Which way things have moved.
  public var trend: Trend?
  /// What to watch for.
  public var alerts: [Alert] = []
  /// When it is to be looked at again.
  public var reviewDue: EDTFDate?

  /// Something to watch for.
  public struct Alert: Sendable, Hashable {
    /// The warning, inline Markdown.
    public var text: MarkdownText
    /// When it was raised.
    public var date: EDTFDate?
  }
}

/// A page that is none of the other kinds: about, method, corrections.
public struct FreePage: Entity {
  /// What every kind has.
  public var common: Common
}

/// A reader's reply to a briefing that an editor has accepted.
public struct Reply: Sendable {
  /// The briefing's id.
  public var briefing: Reference
  /// Who wrote it; nil where the reader gave no name.
  public var author: String?
  /// When.
  public var date: EDTFDate
  /// Who may read it.
  public var marking: Marking
  /// BCP 47 tag; in a linked site its briefing's where it names none of its own, and the site's where nil.
  public var language: String?
  /// Where it is written.
  public var location: SourceLocation
  /// The Markdown text.
  public var body: BodySource
  /// The stem of the file, unique within the briefing.
  public var id: String
  /// The ids of passages and headings that the audience may not see.
  var leftOutAnchors: Set<String> = []
}

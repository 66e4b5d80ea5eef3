/// A reference from front matter to an entity, or to a passage or claim of one, with its place in the file.
public struct Reference: Sendable, Hashable {
  /// The id that is referred to.
  public var id: String
  // Most have none, and there are very many references.
  private let storedAnchor: Anchor?
  /// Where the reference stands.
  public var location: SourceLocation

  init(id: String, anchor: String? = nil, location: SourceLocation) {
    self.id = id
    storedAnchor = anchor.map(Anchor.init)
    self.location = location
  }

  /// What stands behind `#`: a claim's id or a passage's anchor.
  public var anchor: String? { storedAnchor?.id }

  private final class Anchor: Sendable, Hashable {
    let id: String

    init(_ id: String) { self.id = id }

    static func == (left: Anchor, right: Anchor) -> Bool { left.id == right.id }

    func hash(into hasher: inout Hasher) { hasher.combine(id) }
  }
}

/// A value with its place in the file.
public struct Located<Value: Sendable & Hashable>: Sendable, Hashable {
  /// The value.
  public var value: Value
  /// Where it stands.
  public var location: SourceLocation
  /// Where its words stand, if they run over several lines.
  var places: TextPlaces?

  init(value: Value, location: SourceLocation, places: TextPlaces? = nil) {
    self.value = value
    self.location = location
    self.places = places
  }

  /// Where the Unicode scalar at `offset` of a text stands.
  func location(of offset: Int) -> SourceLocation {
    guard let place = places?.place(of: offset) else {
      return location.moved(to: location.line, location.column + offset)
    }
    return location.moved(to: place.line, place.column)
  }
}

/// Whether a page still stands.
public enum PublicationStatus: String, Sendable, Hashable, CaseIterable {
  case published, deprecated, revoked
}

/// One entry of a page's record of changes.
public struct Change: Sendable, Hashable {
  /// When the page was changed.
  public var date: EDTFDate
  /// What was changed, inline Markdown.
  public var summary: MarkdownText
}

/// The Markdown below the front matter, already without what the audience may not see.
public struct BodySource: Sendable, Hashable {
  var stored: StoredBytes
  /// The number of file lines above the body's first.
  var lineOffset: Int
  /// Whether passages have been taken out.
  var hasGaps = false
  /// Whether its markings have faults that have been reported.
  var hasFaultyMarkings = false

  static let empty = BodySource(bytes: [], lineOffset: 0)

  init(bytes: [UInt8], lineOffset: Int) {
    stored = StoredBytes(bytes)
    self.lineOffset = lineOffset
  }

  /// UTF-8, valid. Each use may read it from a file.
  var bytes: [UInt8] {
    get { stored.bytes }
    set { stored = StoredBytes(newValue) }
  }

  var isEmpty: Bool { stored.isEmpty }
}

/// What every kind of page has.
///
/// Everything that shows or counts an entity holds this, and it has some two dozen fields: they are shared, so that a copy
/// costs no more than a reference.
@dynamicMemberLookup
public struct Common: Sendable, Hashable {
  @usableFromInline var shared: Shared<Facts>

  init(_ facts: Facts) { shared = Shared(facts) }

  init(entity: EntityID, title: String, location: SourceLocation) {
    self.init(Facts(entity: entity, title: title, location: location))
  }

  /// One of the ``Facts``.
  @inlinable
  public subscript<Value>(dynamicMember fact: KeyPath<Facts, Value>) -> Value {
    shared.value[keyPath: fact]
  }

  /// Changes the fields, which makes new ones: what several changes can share is to be one change.
  mutating func update(_ change: (inout Facts) -> Void) { shared.update(change) }

  /// Whether it says in another language what another page says, and so is not gathered and listed with it.
  public var isTranslation: Bool { shared.value.translationOf != nil }
}

extension Common {
  /// What every kind of page has, one by one.
  public struct Facts: Sendable, Hashable {
    /// Kind and id.
    public var entity: EntityID
    /// `title`, or an actor's `name`.
    public var title: String
    /// Who may read it.
    public var marking: Marking = .clear
    /// Whether it is built only on request.
    public var isDraft = false
    /// The page's language, a BCP 47 tag; the site's where nil.
    public var language: String?
    /// Where the language is written; nil where it is not.
    var languageLocation: SourceLocation?
    /// Whether what is written for a language is none, which has been reported.
    var hasFaultyLanguage = false
    /// The page that this one translates.
    public var translationOf: Reference?
    /// A few sentences, inline Markdown.
    public var summary: MarkdownText?
    /// Free key words.
    public var tags: [String] = []
    /// Old addresses of the page, relative to the site's root.
    public var redirectFrom: [Located<String>] = []
    /// Whether the page still stands.
    public var status: PublicationStatus = .published
    /// The page that took this one's place.
    public var replacedBy: Reference?
    /// The record of changes, newest first.
    public var changes: [Change] = []
    /// Forms that are no mention on this page (`mentions: {ignore: […]}`).
    public var ignoredForms: [String] = []
    /// Where the entity is written: its file, or its place in a briefing.
    public var location: SourceLocation
    /// Where the title is written; nil where it is missing.
    public var titleLocation: SourceLocation?
    /// The path of the file below content/; nil for what is written out in place.
    public var path: String?
    /// The path of the file in which it is written, its own or a briefing's: relative links start there.
    var writtenPath: String?
    /// The Markdown text.
    public var body: BodySource = .empty

    init(entity: EntityID, title: String, location: SourceLocation) {
      self.entity = entity
      self.title = title
      self.location = location
    }
  }
}

/// Anything that has a page of its own.
public protocol Entity: Sendable {
  /// What every kind has.
  var common: Common { get set }
}

extension Entity {
  /// Kind and id.
  public var entity: EntityID { common.entity }
  /// The id, unique within the kind.
  public var id: String { common.entity.id }
  /// The title, or an actor's name.
  public var title: String { common.title }
}

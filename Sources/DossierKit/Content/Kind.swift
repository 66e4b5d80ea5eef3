/// What a file in content/ describes; each kind has a folder of its own.
public enum Kind: String, Sendable, Hashable, CaseIterable, Comparable {
  case briefing, actor, event, source, dossier, page

  /// The folder under content/ that holds the kind's files, and under the output its pages
  /// (free pages lie at the output's root).
  public var folder: String {
    switch self {
    case .briefing: "briefings"
    case .actor: "actors"
    case .event: "events"
    case .source: "sources"
    case .dossier: "dossiers"
    case .page: "pages"
    }
  }

  /// The kind with its article, as a sentence wants it: "an actor".
  public var withArticle: String {
    switch self {
    case .actor, .event: "an \(rawValue)"
    default: "a \(rawValue)"
    }
  }

  /// Kinds in the order in which the content model lists them.
  public static func < (lhs: Kind, rhs: Kind) -> Bool {
    lhs.index < rhs.index
  }

  /// The kind's place among all.
  package var index: Int {
    switch self {
    case .briefing: 0
    case .actor: 1
    case .event: 2
    case .source: 3
    case .dossier: 4
    case .page: 5
    }
  }

  /// Every look at a page goes by its kind and id; what is derived for an enumeration of strings hashes the word.
  public func hash(into hasher: inout Hasher) { hasher.combine(index) }
}

/// The identity of one entity: its kind and its id, unique within the kind.
public struct EntityID: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The entity's kind.
  public var kind: Kind
  /// The entity's id: lower-case ASCII letters, digits and hyphens.
  public var id: String

  /// Names the entity of `kind` with `id`.
  public init(_ kind: Kind, _ id: String) {
    self.kind = kind
    self.id = id
  }

  /// The form that a wiki link takes: `actor:mali`.
  public var description: String {
    "\(kind.rawValue):\(id)"
  }

  /// Orders by kind, then by id.
  public static func < (lhs: EntityID, rhs: EntityID) -> Bool {
    (lhs.kind, lhs.id) < (rhs.kind, rhs.id)
  }
}

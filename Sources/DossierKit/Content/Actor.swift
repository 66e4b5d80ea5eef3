/// What sort of actor somebody or something is.
public enum ActorKind: String, Sendable, Hashable, CaseIterable {
  case country, bloc, organization
  case governmentBody = "government-body"
  case armedForce = "armed-force"
  case armedGroup = "armed-group"
  case person, office
  case jointBody = "joint-body"
  case group, other
}

/// Who acts: a state, a bloc, an organisation, a person, an armed force or group, an office.
public struct Actor: Entity {
  /// What every kind has; the title is the actor's `name`.
  public var common: Common
  /// What sort of actor it is.
  public var kind: ActorKind = .other
  /// Names in other languages, in the order in which they are written.
  public var names: [LocalizedName] = []
  /// Other names.
  public var aliases: [Located<String>] = []
  /// Words for what belongs to it or comes from it: Malian.
  public var demonyms: [Located<String>] = []
  /// Words that stand for it: Bamako for Mali's government.
  public var metonyms: [Located<String>] = []
  /// Phrases that contain a name and never mean the actor.
  public var not: [Located<String>] = []
  /// The actors that belong to it.
  public var members: [Reference] = []
  /// How it stands to others.
  public var relations: [Relation] = []
  /// The offices it holds or held.
  public var tenures: [Tenure] = []
  /// ISO 3166-1 or 3166-2 code.
  public var iso3166: String?
  /// Wikidata item, `Q` and digits.
  public var wikidata: String?
  /// The actor's own site: http or https.
  public var homepage: String?
}

/// A name in one language.
public struct LocalizedName: Sendable, Hashable {
  /// BCP 47 tag.
  public var language: String
  /// The name.
  public var name: Located<String>
}

/// What sort of tie a relation is.
public enum RelationKind: String, Sendable, Hashable, CaseIterable {
  case alliance, alignment, membership, withdrawal, rivalry, conflict, mediation
  case securityCooperation = "security-cooperation"
  case support, sanction, other

  /// Whether such a tie leads from one to the other where its author does not say.
  public var isDirected: Bool {
    switch self {
    case .alignment, .membership, .withdrawal, .mediation, .support, .sanction: true
    case .alliance, .rivalry, .conflict, .securityCooperation, .other: false
    }
  }
}

/// How far a relation is established.
public enum RelationStatus: String, Sendable, Hashable, CaseIterable {
  case asserted, projected, proposed, ended
}

/// A tie between two actors, written once, on either side.
public struct Relation: Sendable, Hashable {
  /// What sort of tie.
  public var kind: RelationKind
  /// The other actor.
  public var with: Reference
  /// Whether it leads from this actor to the other.
  public var isDirected = false
  /// When it began.
  public var start: EDTFDate?
  /// When it ended.
  public var end: EDTFDate?
  /// How far it is established.
  public var status: RelationStatus = .asserted
  /// The claims it rests on.
  public var claims: [Reference] = []
  /// A remark, inline Markdown.
  public var note: MarkdownText?
  /// Who may read it.
  public var marking: Marking
}

/// An office held for a time.
public struct Tenure: Sendable, Hashable {
  /// The office, an actor.
  public var office: Reference
  /// Since when.
  public var start: EDTFDate?
  /// Until when.
  public var end: EDTFDate?
  /// The claims it rests on.
  public var claims: [Reference] = []
  /// A remark, inline Markdown.
  public var note: MarkdownText?
  /// Who may read it.
  public var marking: Marking
}

/// What was reported or assessed, and on whose word.
///
/// Briefings are what most pages read, and a site has the most of them: what they alone have is shared by copies, as what
/// all kinds have is.
@dynamicMemberLookup
public struct Briefing: Entity {
  /// What every kind has.
  public var common: Common
  @usableFromInline var shared: Shared<Facts>

  init(common: Common, _ facts: Facts) {
    self.common = common
    shared = Shared(facts)
  }

  /// One of the ``Facts``.
  @inlinable
  public subscript<Value>(dynamicMember fact: KeyPath<Facts, Value>) -> Value {
    shared.value[keyPath: fact]
  }

  /// Changes the fields, which makes new ones: what several changes can share is to be one change.
  mutating func update(_ change: (inout Facts) -> Void) { shared.update(change) }
}

extension Briefing {
  /// What briefings alone have, one by one.
  public struct Facts: Sendable {
    /// The briefing's date.
    public var date: EDTFDate
    /// When it was last revised.
    public var updated: EDTFDate?
    /// The last day whose information it takes into account.
    public var informationCutoff: EDTFDate?
    /// Who wrote it.
    public var authors: [String] = []
    /// The dossiers that it belongs to.
    public var dossiers: [Reference] = []
    /// The actors that it declares.
    public var actors: [Reference] = []
    /// The sources that it declares.
    public var sources: [Reference] = []
    /// The analyst's own judgements.
    public var keyJudgements: [KeyJudgement] = []
    /// What others say.
    public var claims: [Claim] = []
    /// What is recommended.
    public var recommendations: [Recommendation] = []
    /// The events that it tells.
    public var events: [Reference] = []
    /// The headline of the text it reports on, with a verdict.
    public var originalHeadline: OriginalHeadline?
  }
}

/// The headline of a reported text, and whether the text bears it out.
public struct OriginalHeadline: Sendable, Hashable {
  /// The headline, as it stood.
  public var text: String
  /// Whether the text supports it; nil where nobody has judged.
  public var supported: Bool?
  /// Why, inline Markdown.
  public var note: MarkdownText?
}

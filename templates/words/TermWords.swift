import DossierKit
import HTML

/// The terms of the content model, as readers know them.
protocol TermWords {
  /// A kind of page, within a line.
  func kind(_ kind: Kind) -> String
  func kind(_ kind: ActorKind) -> String
  /// A kind of relation, as a heading; small letters within a line make of it the same term.
  func kind(_ relation: RelationKind) -> String
  /// A kind of tie, as a heading.
  func kind(_ kind: Tie.Kind) -> String
  func term(_ trend: Trend) -> String
  func term(_ stance: Stance) -> String
  /// How far a relation or a recommendation is established.
  func term(_ status: RelationStatus) -> String
  /// The seven terms of ICD 203. Their range in percent always stands beside them.
  func term(_ likelihood: Likelihood) -> String
  func term(_ confidence: Confidence) -> String
  /// The Admiralty code's letters.
  func term(_ reliability: Reliability) -> String
  /// The Admiralty code's figures.
  func term(_ credibility: Credibility) -> String
  /// What a line of a network means.
  func term(_ group: TieGroup) -> String
  /// What a frame of a network means.
  func term(_ shape: ActorShape) -> String
  /// What sort of thing a source is, from its CSL item type.
  func itemType(_ type: String) -> String
  /// What befell those who are counted: `killed`, `injured`, `missing`, `detained`, `displaced`.
  func casualty(_ outcome: String) -> String
}

import DossierKit
import HTML

/// What the pictures of networks say, and the tables beside them.
protocol NetworkWords {
  func network(of name: String) -> String
  func named(_ name: String, _ kind: ActorKind) -> String
  func pair(_ first: String, _ second: String, _ ties: [String]) -> String
  func neighbours(_ count: Int, of name: String) -> String
  func drawn(_ actors: Int, _ lines: Int) -> String
  func told(in places: HTML) -> HTML
  func strongest(_ shown: Int, of all: String) -> String
  func strongest(_ actors: Int, of allActors: HTML, lines: Int, of pairs: HTML) -> HTML
  func withoutTies(_ names: HTML) -> HTML
  func tableEnds(_ rows: Int) -> String
  /// A tie in a word or two: "rivalry, asserted".
  func told(_ tie: Tie) -> String
  /// A tie from one side: "Rivalry with Morocco".
  func told(_ tie: Tie, _ name: HTML) -> HTML
  /// A tie with the actor from whose side it is told before it: "France: withdrawal from Operation Barkhane".
  func tie(of name: HTML, _ tie: HTML) -> HTML
  /// The other actor of a relation, with the word that says which way it leads; it follows the kind as its heading:
  /// "Mediation: by South Africa".
  func other(_ name: HTML, of kind: RelationKind, _ direction: ActorRelation.Direction) -> HTML
}

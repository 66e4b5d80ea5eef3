/// One decision about a form that stands in a text: whether it means an actor, and why.
public struct MentionRecord: Sendable, Hashable {
  /// Where it stands: file, line and column, both from 1, the column in Unicode scalars.
  public var location: SourceLocation
  /// The form as it stands in the text.
  public var text: String
  /// The id of the actor whom it means there; nil where it counts for nobody.
  public var actor: String?
  /// What sort of form it is.
  public var form: FormKind
  /// Whether it is a link on its page.
  public var isLinked: Bool
  /// Why, in a sentence for authors.
  public var reason: String
}

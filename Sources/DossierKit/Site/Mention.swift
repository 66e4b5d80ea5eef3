/// How a form names an actor; the contract's words for it.
public enum FormKind: String, Sendable, Hashable, CaseIterable {
  case name, alias, demonym, metonym
  /// An explicit link, `[[mali]]` or `[Mali](../actors/mali.md)`.
  case link
}

/// One place in a page's text that names an actor.
public struct Mention: Sendable, Hashable {
  /// The actor's id.
  public var actor: String
  /// How it is named there.
  public var form: FormKind
  /// The position of the sentence in the page's ``PageText/sentences``.
  public var sentence: Int
  /// Where the name stands in the sentence, in UTF-8 bytes.
  public var range: Range<Int>
  /// Whether the name is a link on its page.
  public var isLinked: Bool
  /// The line of the page's file in which the name stands, from 1; 0 for an explicit link.
  var line: Int32 = 0
  /// The column in which it begins, from 1, in Unicode scalars.
  var column: Int32 = 0
}

/// A sentence of a page that names somebody, without mark-up.
public struct Sentence: Sendable, Hashable {
  /// The sentence's words.
  public var text: String
  /// The id of the passage that holds it.
  public var anchor: String
}

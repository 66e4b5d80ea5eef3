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
  /// Whether the name is a link on its page.
  public var isLinked: Bool
  // Narrow, since a large site has millions of mentions, and no text more than 8 MiB.
  private var place: Int32
  private var bounds: Range<Int32>

  init(actor: String, form: FormKind, sentence: Int, range: Range<Int>, isLinked: Bool) {
    (self.actor, self.form, self.isLinked) = (actor, form, isLinked)
    place = Int32(clamping: sentence)
    bounds = Int32(clamping: range.lowerBound)..<Int32(clamping: range.upperBound)
  }

  /// The position of the sentence in the page's ``PageText/sentences``.
  public var sentence: Int { Int(place) }
  /// Where the name stands in the sentence, in UTF-8 bytes.
  public var range: Range<Int> { Int(bounds.lowerBound)..<Int(bounds.upperBound) }
}

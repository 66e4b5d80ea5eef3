/// An actor that is often named together with another.
public struct Companion: Sendable {
  /// The other actor.
  public var other: String
  /// The passages that name both, newest first.
  public var passages: [SharedPassage]
  /// Where the passages are spread over pages of their own, because they are many: the positions in `passages`.
  public var parts: [PageSlice] = []
}

/// A passage that names two actors.
public struct SharedPassage: Sendable, Hashable {
  private let storedPage: Int32
  private let storedOwn: Int32
  private let storedOther: Int32

  /// The page, as a position in ``LinkGraph/pages``.
  public var page: Int { Int(storedPage) }
  /// Where the passage first names the one, as a position in the page's ``PageText/mentions``.
  public var own: Int { Int(storedOwn) }
  /// Where it first names the other, as a position in the page's ``PageText/mentions``.
  public var other: Int { Int(storedOther) }

  // Four bytes each, since a large site has millions.
  init(page: Int32, own: Int32, other: Int32) {
    storedPage = page
    storedOwn = own
    storedOther = other
  }
}

/// What a committed ``OutputTransaction`` has done.
public struct OutputSummary: Sendable, Equatable {
  /// How many files are new or have other bytes than before.
  public var written = 0

  /// How many files were carried over as they were.
  public var unchanged = 0

  /// How many files of the old site are not in the new one.
  public var removed = 0

  /// A folder beside the output, with an old site or the remains of a killed build, that could not be removed. The
  /// next build tries again. Nil as a rule.
  public var leftover: String?
}

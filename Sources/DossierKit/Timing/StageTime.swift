/// What a stage of a build took.
public struct StageTime: Sendable, Equatable {
  /// The stages, in the order in which they begin.
  public enum Stage: String, Sendable, CaseIterable {
    /// Bytes from the disk.
    case read
    /// Front matter to values, and what the audience may not see left out.
    case decode
    /// References followed, texts rendered, names found, everything gathered from both sides.
    case link
    /// Rules over the whole site.
    case check
    /// Pages from templates.
    case render
    /// The search index from what linking has kept of the texts.
    case search
    /// Files into the staging folder; before that, the wait for another build that writes there.
    case write
    /// The new site into the place of the old one.
    case commit
  }

  /// The stage.
  public var stage: Stage
  /// On the clock. Stages that run at once share their time in proportion to their work, so that all stages together
  /// are the whole.
  public var time: Duration
  /// Of all processors together, shared in the same way.
  public var processorTime: Duration
}

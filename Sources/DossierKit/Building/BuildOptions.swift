/// What a build or a check is to do.
public struct BuildOptions: Sendable {
  /// The folder that holds the content.
  public var content = "content"
  /// The folder that the site goes to.
  public var output = "public"
  /// The absolute address of the site's root, in the place of the one in `site.yaml`.
  public var baseURL: String?
  /// Who may read the site.
  public var audience = Audience()
  /// Whether a warning stops the build as an error does.
  public var isStrict = false

  /// The options of `dossier build` without any flag.
  public init() {}
}

/// How far a build has come.
public enum BuildStage: Sendable, Hashable {
  case reading
  case linking(pages: Int)
  case writing(done: Int, of: Int)
  /// Another build writes into the same place; this one waits for it.
  case waiting
}

/// What came of a build or a check.
public struct BuildReport: Sendable {
  /// Everything that was found wrong.
  public var diagnostics: Diagnostics
  /// The site, as far as it could be read.
  public var site: Site
  /// How many pages the site has.
  public var pages = 0
  /// What was done to the output folder; nil where it was not touched.
  public var output: OutputSummary?
  /// Where the time went, stage by stage, in their order; empty for a build that errors stopped.
  public var times: [StageTime] = []
}

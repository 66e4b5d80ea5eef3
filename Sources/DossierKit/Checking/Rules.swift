/// Looks over a resolved site for what is written correctly and probably not meant.
///
/// A rule is a function in a file of its own. Each takes time in proportion to the site.
enum Rules {
  typealias Rule = @Sendable (Site) -> [Diagnostic]

  /// Rules about what is written.
  private static let ofWhatIsThere: [Rule] = [
    SharedForms.check, MixedJudgements.check, RelationConflicts.check, DuplicateRelations.check,
    OfficeTitles.check,
  ]

  /// Rules about what is missing: they would be wrong where a file could not be read.
  private static let ofWhatIsMissing: [Rule] = [UnnamedActors.check, Orphans.check, ThemeFiles.check]

  /// What all rules find. `hasErrors` says whether the site lacks something that could not be read; `languages` are
  /// those of the theme.
  static func check(_ site: Site, hasErrors: Bool, speaking languages: [String]) async -> [Diagnostic] {
    let rules = hasErrors ? ofWhatIsThere : ofWhatIsThere + ofWhatIsMissing
    return await rules.parallelMap { $0(site) }.flatMap(\.self)
      + InterfaceLanguages.check(site, speaking: languages)
  }
}

/// Looks for the files that `theme:` in `site.yaml` names.
enum ThemeFiles {
  static func check(_ site: Site) -> [Diagnostic] {
    guard let logo = site.settings.theme.logo, !site.assets.contains(logo.value) else { return [] }
    return [
      Diagnostic(
        .unresolvedReference, at: logo.location,
        "“\(logo.value)” is no file of the content folder; put the picture into assets/ and write its path, for example “assets/logo.svg”",
        suggestion: nearest(to: logo.value, in: site.assets).map { "did you mean `\($0)`?" })
    ]
  }
}

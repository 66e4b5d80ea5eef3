/// Looks at the files that `theme:` in `site.yaml` names.
enum ThemeFiles {
  /// What the names of pictures end in that browsers show.
  private static let pictures = ["svg", "png", "jpg", "jpeg", "gif", "webp", "avif"]

  static func check(_ site: Site) -> [Diagnostic] {
    guard let logo = site.settings.theme.logo else { return [] }
    guard site.assets.contains(logo.value) else {
      return [
        Diagnostic(
          .unresolvedReference, at: logo.location,
          "“\(logo.value)” is no file of the content folder; put the picture into assets/ and write its path, for example “assets/logo.svg”",
          suggestion: nearest(to: logo.value, in: site.assets).map { "did you mean `\($0)`?" })
      ]
    }
    let name = logo.value.lowercased()
    guard !pictures.contains(where: { name.hasSuffix(".\($0)") }) else { return [] }
    return [
      Diagnostic(
        .invalidValue, at: logo.location,
        "“\(logo.value)” is no picture that browsers show; the name of one ends in .svg, .png, .jpg, .jpeg, .gif, .webp or .avif"
      )
    ]
  }
}

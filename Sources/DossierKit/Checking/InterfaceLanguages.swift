/// Looks for languages of the content in which a theme has no words of its own.
struct InterfaceLanguages {
  /// The theme's languages, the one that stands in for all others first.
  private let known: [String]
  private let site: Site

  /// What to say of a site's languages with a theme that speaks these; nothing where it speaks none, and all are alike.
  static func check(_ site: Site, speaking languages: [String]) -> [Diagnostic] {
    guard !languages.isEmpty else { return [] }
    let rule = Self(known: languages, site: site)
    return rule.ofSite + rule.ofPages
  }

  private var ofSite: [Diagnostic] {
    let language = site.settings.language
    guard !isKnown(language) else { return [] }
    return [
      Diagnostic(
        .unsupportedLanguage, at: site.settings.languageLocation,
        "the pages have no headings, labels and dates in “\(language)” and show them in “\(fallback)”; they know \(choices), and your own texts stay marked as “\(language)”"
      )
    ]
  }

  /// One note for each language, at the first page that is in it. A source's language is that of what it describes.
  private var ofPages: [Diagnostic] {
    var pages: [String: (first: Common, count: Int)] = [:]
    for common in site.commons where common.entity.kind != .source {
      guard let language = common.language?.lowercased(), !isKnown(language) else { continue }
      let (first, count) = pages[language] ?? (common, 0)
      pages[language] = (common.location < first.location ? common : first, count + 1)
    }
    return pages.values.map { page in
      Diagnostic(
        .unsupportedLanguage, severity: .note, at: page.first.languageLocation,
        "the pages have no headings, labels and dates in “\(page.first.language ?? "")” and show them in “\(fallback)” around this text\(page.count > 1 ? " and \(page.count - 1) more" : ""); they know \(choices)"
      )
    }
  }

  private func isKnown(_ language: String) -> Bool {
    known.contains(Macrolanguage.primary(language))
  }

  /// What the theme speaks where it does not know a page's language.
  private var fallback: String { isKnown(site.settings.language) ? site.settings.language : known[0] }

  private var choices: String {
    known.count > 1
      ? "\(known.dropLast().joined(separator: ", ")) and \(known[known.count - 1])" : known[0]
  }
}

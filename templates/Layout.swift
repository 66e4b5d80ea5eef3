import DossierKit
import HTML

/// The frame of every page: head, header, footer.
struct Layout: Template {
  let scope: PageScope
  let content: HTML

  /// The language of the theme's words for scripts, where a page's own language cannot tell them: Arabic for `arz`.
  private var otherWords: String? {
    words.language == LanguageTag.primary(language) ? nil : words.language
  }

  var html: HTML {
    let (pageTitle, summary, canonical) = (title(of: context.page), summary, canonical)
    let frame = scope.frame
    return """
      <!DOCTYPE html>
      <html lang="\(language)" dir="\(Language.direction(of: language))" data-title="\(running(pageTitle))" \
      data-site="\(plainSiteTitle)" data-marking="\(context.marking.label)"\(attribute: "data-words", otherWords)>
      <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="\(PageContext.contentSecurityPolicy)">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="referrer" content="no-referrer">
        <meta name="color-scheme" content="light dark">
        \(if: isConfidential, robots)
        <title>\(isHome ? pageTitle : "\(pageTitle) – \(plainSiteTitle)")</title>
        \(if: summary, { #"<meta name="description" content="\#($0)">"# })
        \(if: canonical, { #"<link rel="canonical" href="\#($0)">"# })
        \(OpenGraph(scope: scope, title: pageTitle, summary: summary, canonical: canonical).html)
        \(alternates)
        \(frame.files)
      </head>
      <body id="page-top">
      <a class="skip" href="#page-main">\(words.skipToContent)</a>
      \(frame.header)
      <main id="page-main">
      \(Trail(scope: scope).html)
      \(content)
      </main>
      \(frame.footer)
      \(ActorPreviews(scope: scope).html)
      </body>
      </html>

      """
  }

  private var robots: HTML {
    """
    <meta name="robots" content="noindex">
    """
  }

  private var isHome: Bool {
    if case .home = context.page { true } else { false }
  }

  /// What the stylesheet writes above each sheet of paper; it has one or two lines there.
  private func running(_ title: String) -> String {
    // A text has no more characters than bytes, which cost nothing to count.
    guard title.utf8.count > 120, title.count > 120 else { return title }
    return (title.prefix(119) + "…").directionallyClosed
  }

  private var summary: String? {
    if let text = context.text { return text.fields[.summary]?.plain.directionallyClosed }
    if case .home = context.page { return site.settings.summary?.value.directionallyClosed }
    return nil
  }

  private var canonical: SafeURL? {
    isNotFound ? nil : context.canonical
  }

  /// The page and its translations, each by its absolute address, for those who look for a language.
  private var alternates: HTML {
    guard let base = site.settings.baseURL, let common = context.page.common else { return .empty }
    let others = (site.links.translations[common.entity] ?? []).compactMap { site.common($0) }
    guard !others.isEmpty else { return .empty }
    return """
      \(for: [common] + others, { version in
        """
        <link rel="alternate" hreflang="\(site.language(of: version))" \
        href="\(SafeURL(PageAddress(version.entity).absolute(below: base)))">

        """
      })
      """
  }

  private var isConfidential: Bool {
    site.audience.marking > .clear || site.audience.includesDrafts
  }

  private var isNotFound: Bool {
    if case .notFound = context.page { true } else { false }
  }
}

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
    """
    <!DOCTYPE html>
    <html lang="\(language)" dir="\(Language.direction(of: language))" data-title="\(runningTitle)" \
    data-site="\(plainSiteTitle)" data-marking="\(context.marking.label)"\(attribute: "data-words", otherWords)>
    <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(PageContext.contentSecurityPolicy)">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="referrer" content="no-referrer">
      <meta name="color-scheme" content="light dark">
      \(if: isConfidential, robots)
      <title>\(title)</title>
      \(if: summary, { #"<meta name="description" content="\#($0)">"# })
      \(if: canonical, { #"<link rel="canonical" href="\#($0)">"# })
      \(OpenGraph(scope: scope, title: pageTitle, summary: summary, canonical: canonical).html)
      \(alternates)
      \(if: hasFeed, feed)
      <link rel="stylesheet" href="\(context.asset("style.css"))">
      <link rel="icon" href="\(context.asset("favicon.png"))" sizes="48x48">
      <link rel="icon" href="\(context.asset("favicon.svg"))" type="image/svg+xml" sizes="any">
      <script src="\(context.asset("search.js"))" defer></script>
    </head>
    <body id="page-top">
    <a class="skip" href="\(here("page-main"))">\(words.skipToContent)</a>
    <header class="site-header">
      <a class="site-title" href="\(context.href(.home))"\(language: foreignSiteLanguage)>\(siteTitle)</a>
      \(SearchBox(scope: scope).html)
      \(SiteNavigation(scope: scope).html)
      \(label)
    </header>
    <main id="page-main">
    \(Trail(scope: scope).html)
    \(content)
    </main>
    <footer class="site-footer">
      <ul class="inline">
        <li><a href="\(here("page-top"))">\(words.backToTop)</a></li>
        <li><a href="\(context.href(.home))">\(words.home)</a></li>
        \(if: !site.tags.isEmpty, tags)
        \(SiteNavigation(scope: scope).ownEntries)
        \(if: site.settings.publisher, { "<li\(language: foreignSiteLanguage)>\($0)</li>" })
      </ul>
      \(label)
    </footer>
    \(ActorPreviews(scope: scope).html)
    </body>
    </html>

    """
  }

  /// The site's logo, which says its title to those who do not see it, or the title itself.
  private var siteTitle: HTML {
    guard let logo = site.settings.theme.logo else { return HTML(text: site.settings.title) }
    return """
      <img src="\(context.href(PageAddress(path: logo.value)))" alt="\(site.settings.title)">
      """
  }

  /// Who may read the page, by FIRST TLP 2.0.
  private var label: HTML {
    """
    <p class="tlp \(context.marking.styleClass)">\(context.marking.label)</p>
    """
  }

  private var robots: HTML {
    """
    <meta name="robots" content="noindex">
    """
  }

  private var feed: HTML {
    """
    <link rel="alternate" type="application/atom+xml" title="\(plainSiteTitle)" href="\(context.href(.feed))">
    """
  }

  private var tags: HTML {
    """
    <li><a href="\(context.href(PageAddress(path: "tags/index.html")))">\(words.tags)</a></li>
    """
  }

  private var title: String {
    if case .home = context.page { return pageTitle }
    return "\(pageTitle) – \(plainSiteTitle)"
  }

  /// The page's own title, without the site's.
  private var pageTitle: String { title(of: context.page) }

  /// What the stylesheet writes above each sheet of paper; it has one or two lines there.
  private var runningTitle: String {
    pageTitle.count > 120 ? (pageTitle.prefix(119) + "…").directionallyClosed : pageTitle
  }

  private var summary: String? {
    if let text = context.text { return text.fields[.summary]?.plain.directionallyClosed }
    if case .home = context.page { return site.settings.summary?.value.directionallyClosed }
    return nil
  }

  private var canonical: SafeURL? {
    isNotFound ? nil : context.canonical
  }

  /// The feed is only made where a briefing has a date that a feed can give (RFC 4287 §4.2.15).
  private var hasFeed: Bool {
    site.settings.baseURL != nil && site.briefings.contains { $0.lastChange.startInstant != nil }
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

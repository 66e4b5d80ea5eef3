import DossierKit
import HTML
import Synchronization

/// What stands around the content of a page and depends on little of it, so that most pages share it with many others.
struct PageFrame: Sendable {
  /// Links to the feed and to the theme's files, for the head.
  let files: HTML
  /// The header: the site's title, the search box, the navigation, who may read the page.
  let header: HTML
  /// The footer.
  let footer: HTML

  init(_ scope: PageScope) {
    let pieces = Pieces(scope: scope)
    (files, header, footer) = (pieces.files, pieces.header, pieces.footer)
  }

  private struct Pieces: Template {
    let scope: PageScope

    var files: HTML {
      """
      \(if: hasFeed, feed)
        <link rel="stylesheet" href="\(context.asset("style.css"))">
        <link rel="icon" href="\(context.asset("favicon.png"))" sizes="48x48">
        <link rel="icon" href="\(context.asset("favicon.svg"))" type="image/svg+xml" sizes="any">
        <script src="\(context.asset("search.js"))" defer></script>
      """
    }

    var header: HTML {
      """
      <header class="site-header">
        <a class="site-title" href="\(context.href(.home))"\(language: foreignSiteLanguage)>\(siteTitle)</a>
        \(SearchBox(scope: scope).html)
        \(SiteNavigation(scope: scope).html)
        \(label)
      </header>
      """
    }

    var footer: HTML {
      """
      <footer class="site-footer">
        <ul class="inline">
          <li><a href="#page-top">\(words.backToTop)</a></li>
          <li><a href="\(context.href(.home))">\(words.home)</a></li>
          \(if: !site.tags.isEmpty, tags)
          \(SiteNavigation(scope: scope).ownEntries)
          \(if: site.settings.publisher, { "<li\(language: foreignSiteLanguage)>\($0)</li>" })
        </ul>
        \(label)
      </footer>
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

    /// The feed is only made where a briefing has a date that a feed can give (RFC 4287 §4.2.15).
    private var hasFeed: Bool {
      site.settings.baseURL != nil && site.briefings.contains { $0.lastChange.startInstant != nil }
    }
  }
}

/// The frames of a site's pages, each made when the first page asks for it.
final class PageFrames: Sendable {
  private let frames = Mutex<[Key: PageFrame]>([:])

  /// What a frame depends on.
  private struct Key: Hashable {
    var folder: Substring
    var depth: Int
    var language: String
    var marking: Marking
    var current: SiteNavigation.Current?

    /// Nil for a page that shares its frame with no other: few stand at the site's root, and an entry of the navigation
    /// says so on its own page.
    init?(_ scope: PageScope) {
      let (path, own) = (scope.context.address.path, scope.context.page.common?.entity)
      depth = path.utf8.count { $0 == UInt8(ascii: "/") }
      guard depth > 0, !scope.context.site.navigation.contains(where: { $0.leads(to: own) }) else {
        return nil
      }
      folder = path.prefix { $0 != "/" }
      language = scope.voice.language
      marking = scope.context.marking
      current = SiteNavigation(scope: scope).current
    }
  }

  /// The frame of a page.
  func frame(of scope: PageScope) -> PageFrame {
    guard let key = Key(scope) else { return PageFrame(scope) }
    if let known = frames.withLock({ $0[key] }) { return known }
    let frame = PageFrame(scope)
    frames.withLock { $0[key] = frame }
    return frame
  }
}

extension NavigationItem {
  fileprivate func leads(to page: EntityID?) -> Bool {
    if case .page(let entity) = target { entity == page } else { false }
  }
}

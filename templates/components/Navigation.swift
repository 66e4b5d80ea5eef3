import DossierKit
import HTML

/// The links at the head of every page: the kinds that the site has, the timeline, and the entries of `site.yaml`.
struct SiteNavigation: Template {
  let scope: PageScope

  var html: HTML {
    """
    <nav aria-label="\(words.siteNavigation)">
      <ul class="inline">
        \(for: kinds, { kind in entry(words.kinds(kind), .index(of: kind), current?.mark(of: kind)) })
        \(if: hasDates, entry(words.timeline, .timeline, current == .timeline ? "page" : nil))
        \(ownEntries)
      </ul>
    </nav>
    """
  }

  /// The entries of `site.yaml`.
  var ownEntries: [HTML] {
    site.navigation.map { item in
      switch item.target {
      case .page(let entity):
        entry(
          item.title, PageAddress(entity), PageAddress(entity) == context.address ? "page" : nil,
          site.common(entity).flatMap(foreignTextLanguage))
      case .url(let url):
        """
        <li><a href="\(SafeURL(url))"\(language: foreignSiteLanguage)>\(item.title)</a></li>
        """
      }
    }
  }

  private func entry(_ title: String, _ address: PageAddress, _ current: String?, _ language: String? = nil)
    -> HTML
  {
    """
    <li><a href="\(context.href(address))"\(attribute: "aria-current", current)\(language: language)>\(title)</a></li>
    """
  }

  /// The kinds of which there is anything.
  private var kinds: [Kind] {
    var kinds: [Kind] = []
    if !site.dossiers.isEmpty { kinds.append(.dossier) }
    if !site.briefings.isEmpty { kinds.append(.briefing) }
    if !site.actors.isEmpty { kinds.append(.actor) }
    if !site.events.isEmpty { kinds.append(.event) }
    if !site.sources.isEmpty { kinds.append(.source) }
    return kinds
  }

  private var hasDates: Bool { !site.briefings.isEmpty || !site.events.isEmpty }

  /// The entry that leads to the page, or to the list of those like it.
  enum Current: Hashable {
    case list(Kind), within(Kind), timeline

    /// The mark of a kind's entry: `page` where the page is the kind's list, `true` where it is one of that list.
    fileprivate func mark(of kind: Kind) -> String? {
      switch self {
      case .list(kind): "page"
      case .within(kind): "true"
      default: nil
      }
    }
  }

  /// Which entry stands for the page; nil where none does.
  var current: Current? {
    switch context.page {
    case .index(let kind): return .list(kind)
    case .part(.index(let kind), _): return .within(kind)
    case .timeline, .part(.timeline, _): return .timeline
    default:
      let common = context.page.common ?? context.page.whole?.common
      return common.map { .within($0.entity.kind) }
    }
  }
}

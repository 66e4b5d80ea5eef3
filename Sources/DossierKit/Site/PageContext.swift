import HTML

/// What a theme knows besides the page itself: the site, and the addresses of everything as seen from the page.
///
/// A class, since every piece of the page holds it.
public final class PageContext: Sendable {
  /// The whole site.
  public let site: Site
  /// The page.
  public let page: Page
  /// Where the page goes.
  public let address: PageAddress
  /// Who may read the page: the most restricted marking of anything that can stand on it, titles in lists included.
  public let marking: Marking
  /// The rendered Markdown of the entity that the page is about.
  public let text: PageText?
  /// The page's language, a BCP 47 tag: that of the entity that it is about, of a list the site's.
  public let language: String
  private let assets: [String: PageAddress]
  private let highest: Marking
  private let origin: LinkOrigin
  /// The path on its host at which the site begins, where the page's links count from there.
  private let root: String?

  init(site: Site, page: Page, assets: [String: PageAddress], highest: Marking) {
    self.site = site
    self.page = page
    self.assets = assets
    self.highest = highest
    address = page.address
    text = page.common.map { site.text(of: $0.entity).loaded() }
    origin = LinkOrigin(address)
    // A server shows this page at any address below the site's.
    root =
      if case .notFound = page { site.settings.baseURL.map { String(WebAddress.path(of: $0)) } } else { nil }
    language = (page.common ?? page.whole?.common).map(site.language(of:)) ?? site.settings.language
    // Lists gather from everywhere, and so do the pages of actors, sources and dossiers; they are for those who may read
    // all of it.
    marking =
      switch page {
      case .page(let page): page.common.marking
      default: highest
      }
  }

  /// What a theme knows of another page: for a page that shows what was made for others.
  public func context(of other: Page) -> PageContext {
    PageContext(site: site, page: other, assets: assets, highest: highest)
  }

  /// The title that the content gives the page: an entity's, a tag's name, the site's on the home page. It is nil for
  /// lists, parts of lists and the page "not found", which a theme names in its own words.
  public var title: String? {
    if let common = page.common { return common.title }
    return switch page {
    case .tag(let tag): tag.name
    case .home: site.settings.title
    default: nil
    }
  }

  /// A link to an address of the site, relative to the page; on the page "not found", where the site has an address, a
  /// path from the root of its host.
  public func href(_ target: PageAddress) -> SafeURL {
    root.flatMap { SafeURL(target.absolute(below: $0)) } ?? origin.href(target)
  }

  /// A link to an entity's page, or to the element with the id `fragment` there.
  public func href(_ entity: EntityID, at fragment: String? = nil) -> SafeURL {
    root == nil ? origin.href(entity, at: fragment) : href(PageAddress(entity, fragment: fragment))
  }

  /// The folder that holds the pages of a kind, as a link gives it: what stands before the name of the page's file; empty
  /// where that is the page's own folder.
  public func folder(of kind: Kind) -> SafeURL {
    let folder = root.flatMap {
      SafeURL(PageAddress(path: kind == .page ? "" : kind.folder + "/").absolute(below: $0))
    }
    return folder ?? SafeURL(path: origin.path(to: kind))
  }

  /// A link to a file of the theme, by its name among ``Theme/assets``. A name that is not among them is the theme's
  /// own mistake, and leads to a file that does not exist.
  public func asset(_ name: String) -> SafeURL {
    href(assets[name] ?? PageAddress(path: "theme/\(name)"))
  }

  /// The page's absolute address, where the site has one; of a print edition, which says nothing else, its dossier's.
  public var canonical: SafeURL? {
    guard let base = site.settings.baseURL else { return nil }
    if case .dossierPrint(let dossier) = page { return SafeURL(dossier.address.absolute(below: base)) }
    return SafeURL(address.absolute(below: base))
  }

  /// The Content-Security-Policy of every page (CSP 3): nothing comes from another host, nothing is run in place.
  public static let contentSecurityPolicy =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self' data:; form-action 'self'; base-uri 'self'"
}

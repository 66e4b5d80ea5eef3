import DossierAssets
import DossierKit
import HTML

/// The theme that Dossier brings along: pages for readers with ten minutes, a footnote to check, or a print-out.
///
/// It needs one stylesheet; its scripts only add comfort. Each page is a file in `pages/`, each part that several pages
/// share is one in `components/`, and what they say in words of their own is in ``Words``.
public struct DefaultTheme: Theme {
  /// What links to all entities say, for each language in which the theme speaks on the site; none before the site is known.
  private var labels: [EntityLabels] = []
  /// What stands around the content of pages; none before the site is known.
  private var frames: PageFrames?

  /// The theme as it is.
  public init() {}

  /// The theme with the links to all entities made.
  public func prepared(for site: Site) -> DefaultTheme {
    var theme = self
    theme.labels = EntityLabels.all(of: site)
    theme.frames = PageFrames()
    return theme
  }

  /// The stylesheet, the scripts and the icon.
  public var assets: [ThemeAsset] { assets(style: DefaultAssets.style) }

  /// The same, with the site's colours and fonts and the desk's own rules at the end of the stylesheet.
  public func assets(on site: SiteSettings, style: CustomStyle) -> [ThemeAsset] {
    assets(style: DefaultAssets.style + ThemeStyle(site.theme).css.utf8 + style.bytes)
  }

  private func assets(style: [UInt8]) -> [ThemeAsset] {
    [
      ThemeAsset(name: "style.css", bytes: style),
      ThemeAsset(name: "previews.js", bytes: DefaultAssets.previews),
      ThemeAsset(name: "nearest.js", bytes: DefaultAssets.nearest),
      ThemeAsset(name: "search.js", bytes: DefaultAssets.search(SearchCatalogues.json)),
      ThemeAsset(name: "favicon.svg", bytes: DefaultAssets.icon),
      ThemeAsset(name: "favicon.png", bytes: DefaultAssets.iconPicture),
    ]
  }

  /// The whole of a page: its content, within the frame that all pages share.
  public func render(_ page: Page, _ context: PageContext) -> HTML {
    let scope = PageScope(context, labels: labels, frames: frames)
    return Layout(scope: scope, content: content(of: page, scope)).html
  }

  /// English, which stands in for all others, and what else there are catalogues for.
  public var languages: [String] { Catalogue.allCases.map(\.words.language) }

  /// The words within a text, in the language in which the theme speaks on its page.
  public func textWords(in language: String, on site: SiteSettings) -> TextWords {
    Catalogue(of: language, on: site.language).words.textWords
  }

  private func content(of page: Page, _ scope: PageScope) -> HTML {
    switch page {
    case .home: HomePage(scope: scope).html
    case .briefing(let briefing):
      BriefingPage(scope: scope, text: scope.text(of: briefing.entity), briefing: briefing).html
    case .actor(let actor): ActorPage(scope: scope, text: scope.text(of: actor.entity), actor: actor).html
    case .actorPart(let actor, let part):
      ActorPartPage(scope: scope, text: scope.text(of: actor.entity), actor: actor, slice: part).html
    case .actorTogether(let actor, let companion, let slice):
      ActorTogetherPage(
        scope: scope, text: scope.text(of: actor.entity), actor: actor, companion: companion, slice: slice
      ).html
    case .event(let event): EventPage(scope: scope, text: scope.text(of: event.entity), event: event).html
    case .source(let source):
      SourcePage(scope: scope, text: scope.text(of: source.entity), source: source).html
    case .dossier(let dossier):
      DossierPage(scope: scope, text: scope.text(of: dossier.entity), dossier: dossier).html
    case .dossierPrint(let dossier): DossierPrintPage(scope: scope, dossier: dossier).html
    case .page(let page): TextPage(scope: scope, text: scope.text(of: page.entity), page: page).html
    case .index(let kind): index(of: kind, scope)
    case .tags: TagIndexPage(scope: scope).html
    case .tag(let tag): TagPage(scope: scope, tag: tag).html
    case .timeline: TimelinePage(scope: scope).html
    case .part(let list, let part): content(of: part, of: list, scope)
    case .search: SearchPage(scope: scope).html
    case .notFound: NotFoundPage(scope: scope).html
    }
  }

  private func content(of part: PagePart, of list: PageList, _ scope: PageScope) -> HTML {
    switch list {
    case .index(.briefing): BriefingIndexPage(scope: scope, part: part).html
    case .index(.actor): ActorIndexPage(scope: scope, part: part).html
    case .index(.event): EventIndexPage(scope: scope, part: part).html
    case .index(.source): SourceIndexPage(scope: scope, part: part).html
    case .index(.dossier): DossierIndexPage(scope: scope, part: part).html
    case .index(.page): TextPageIndexPage(scope: scope).html
    case .tags: TagIndexPage(scope: scope, part: part).html
    case .tag(let tag): TagPage(scope: scope, tag: tag, part: part).html
    case .timeline: TimelinePage(scope: scope, part: part).html
    case .dossier(let dossier): DossierPartPage(scope: scope, dossier: dossier, part: part).html
    case .source(let source):
      SourcePartPage(
        scope: scope, text: scope.text(of: source.entity), source: source, part: part
      )
      .html
    }
  }

  private func index(of kind: Kind, _ scope: PageScope) -> HTML {
    switch kind {
    case .briefing: BriefingIndexPage(scope: scope).html
    case .actor: ActorIndexPage(scope: scope).html
    case .event: EventIndexPage(scope: scope).html
    case .source: SourceIndexPage(scope: scope).html
    case .dossier: DossierIndexPage(scope: scope).html
    case .page: TextPageIndexPage(scope: scope).html
    }
  }
}

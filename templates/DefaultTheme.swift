import DossierAssets
import DossierKit
import HTML

/// The theme that Dossier brings along: pages for readers with ten minutes, a footnote to check, or a print-out.
///
/// It needs one stylesheet; its scripts only add comfort. Each page is a file in `pages/`, each part that several pages
/// share is one in `components/`, and what they say in words of their own is in ``Words``.
public struct DefaultTheme: Theme {
  /// The theme as it is.
  public init() {}

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
    Layout(context: context, content: content(of: page, context)).html
  }

  /// English, which stands in for all others, and what else there are catalogues for.
  public var languages: [String] { Catalogue.allCases.map(\.words.language) }

  /// The words within a text, in the language in which the theme speaks on its page.
  public func textWords(in language: String, on site: SiteSettings) -> TextWords {
    Catalogue(of: language, on: site.language).words.textWords
  }

  private func content(of page: Page, _ context: PageContext) -> HTML {
    let site = context.site
    return switch page {
    case .home: HomePage(context: context).html
    case .briefing(let briefing):
      BriefingPage(context: context, text: site.text(of: briefing.entity), briefing: briefing).html
    case .actor(let actor): ActorPage(context: context, text: site.text(of: actor.entity), actor: actor).html
    case .actorPart(let actor, let part):
      ActorPartPage(context: context, text: site.text(of: actor.entity), actor: actor, slice: part).html
    case .actorTogether(let actor, let companion, let slice):
      ActorTogetherPage(
        context: context, text: site.text(of: actor.entity), actor: actor, companion: companion, slice: slice
      ).html
    case .event(let event): EventPage(context: context, text: site.text(of: event.entity), event: event).html
    case .source(let source):
      SourcePage(context: context, text: site.text(of: source.entity), source: source).html
    case .dossier(let dossier):
      DossierPage(context: context, text: site.text(of: dossier.entity), dossier: dossier).html
    case .dossierPrint(let dossier): DossierPrintPage(context: context, dossier: dossier).html
    case .page(let page): TextPage(context: context, text: site.text(of: page.entity), page: page).html
    case .index(let kind): index(of: kind, context)
    case .tags: TagIndexPage(context: context).html
    case .tag(let tag): TagPage(context: context, tag: tag).html
    case .timeline: TimelinePage(context: context).html
    case .part(let list, let part): content(of: part, of: list, context)
    case .search: SearchPage(context: context).html
    case .notFound: NotFoundPage(context: context).html
    }
  }

  private func content(of part: PagePart, of list: PageList, _ context: PageContext) -> HTML {
    switch list {
    case .index(.briefing): BriefingIndexPage(context: context, part: part).html
    case .index(.actor): ActorIndexPage(context: context, part: part).html
    case .index(.event): EventIndexPage(context: context, part: part).html
    case .index(.source): SourceIndexPage(context: context, part: part).html
    case .index(.dossier): DossierIndexPage(context: context, part: part).html
    case .index(.page): TextPageIndexPage(context: context).html
    case .tags: TagIndexPage(context: context, part: part).html
    case .tag(let tag): TagPage(context: context, tag: tag, part: part).html
    case .timeline: TimelinePage(context: context, part: part).html
    case .dossier(let dossier): DossierPartPage(context: context, dossier: dossier, part: part).html
    case .source(let source):
      SourcePartPage(context: context, text: context.site.text(of: source.entity), source: source, part: part)
        .html
    }
  }

  private func index(of kind: Kind, _ context: PageContext) -> HTML {
    switch kind {
    case .briefing: BriefingIndexPage(context: context).html
    case .actor: ActorIndexPage(context: context).html
    case .event: EventIndexPage(context: context).html
    case .source: SourceIndexPage(context: context).html
    case .dossier: DossierIndexPage(context: context).html
    case .page: TextPageIndexPage(context: context).html
    }
  }
}

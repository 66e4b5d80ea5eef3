import DossierKit
import HTML

/// A small theme of one's own: each page is a sheet with a title, the text, and the ways on from there.
///
/// A theme is a function from a page to HTML. What it does not show, such as claims here, the site has all the same:
/// ``PageContext/site`` knows everything.
public struct PressTheme: Theme {
  /// The theme.
  public init() {}

  /// One stylesheet.
  public var assets: [ThemeAsset] { [ThemeAsset(name: "press.css", bytes: Array(Self.style.utf8))] }

  /// The stylesheet with the desk's accent colour, and with its own rules at the end.
  public func assets(on site: SiteSettings, style: CustomStyle) -> [ThemeAsset] {
    let accent = (site.theme.accent ?? .black).readable(on: [.white], towards: .black).hexadecimal
    return [
      ThemeAsset(name: "press.css", bytes: "\(Self.style):root{--accent:\(accent)}\n".utf8 + style.bytes)
    ]
  }

  private static let style = """
    body { max-width: 40rem; margin: 1rem auto; padding: 0 1rem; font: 1.1rem/1.5 serif; overflow-wrap: anywhere; }
    a, h1 { color: var(--accent); }
    .scroll { overflow-x: auto; }

    """

  /// The whole of a page.
  public func render(_ page: Page, _ context: PageContext) -> HTML {
    let title = title(of: page, context)
    return """
      <!DOCTYPE html>
      <html lang="\(context.language)" dir="\(WritingDirection(of: context.language).rawValue)">
      <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="\(PageContext.contentSecurityPolicy)">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>\(title)</title>
        <link rel="stylesheet" href="\(context.asset("press.css"))">
      </head>
      <body>
      <header><a href="\(context.href(.home))">\(context.site.settings.title)</a></header>
      <main>
        <h1>\(title)</h1>
        \(if: context.text?.fields[.summary], { "<p>\($0.html)</p>" })
        \(context.text?.body)
        \(list(of: page, context))
      </main>
      <footer><p>\(context.marking.label)</p></footer>
      </body>
      </html>

      """
  }

  /// Entities have titles, and so have tags and the home page; a theme names the rest in its own words.
  private func title(of page: Page, _ context: PageContext) -> String {
    if let title = context.title { return title }
    return switch page {
    case .index(let kind), .part(.index(let kind), _): "All pages of the kind “\(kind.rawValue)”"
    case .timeline, .part(.timeline, _): "Timeline"
    case .notFound: "There is no such page"
    default: "Tags"
    }
  }

  /// What a list holds, and on an entity's page what links there.
  private func list(of page: Page, _ context: PageContext) -> HTML {
    let site = context.site
    let entries: [EntityID] =
      switch page {
      case .home, .index(.briefing): site.briefings.map(\.entity)
      case .index(.actor): site.actors.map(\.entity)
      case .index(.dossier): site.dossiers.map(\.entity)
      case .index(.source): site.sources.map(\.entity)
      case .index(.event), .timeline: site.events.map(\.entity)
      case .index(.page): site.pages.map(\.entity)
      case .tag(let tag): tag.pages
      case .actor(let actor): (site.links.mentions[actor.id] ?? []).map(\.page)
      default: page.common.map { (site.links.backlinks[$0.entity] ?? []).map(\.page) } ?? []
      }
    guard !entries.isEmpty else { return "" }
    return """
      <ul>\(for: entries, { entity in
        """
        <li><a href="\(context.href(entity))">\(site.title(of: entity))</a></li>

        """
      })</ul>
      """
  }
}

import DossierKit
import HTML

/// A piece of a page: a value that knows which page it is part of, and can therefore make links.
///
/// Everything in `components/` is an extension of this protocol, so that each template has it at hand.
protocol Template {
  /// The page, the site, and the addresses of everything as seen from the page.
  var context: PageContext { get }
}

extension Template {
  /// The whole site.
  var site: Site { context.site }

  /// What the theme says in words of its own.
  var words: Words { .english }

  /// The language of the page's own text. A source has the language of what it describes; its page is in the site's.
  var language: String {
    if case .source = context.page { return site.settings.language }
    return context.language
  }

  /// The language of an entity's title, where it differs from the page's.
  func foreignLanguage(of common: Common) -> String? {
    let other = site.language(of: common)
    return other == language ? nil : other
  }

  /// A link to an entity's page, or to a place in it.
  func href(_ entity: EntityID, at fragment: String? = nil) -> SafeURL {
    context.href(entity, at: fragment)
  }

  /// A link to a place in the page itself.
  func here(_ fragment: String) -> SafeURL {
    SafeURL(path: "", fragment: fragment)
  }

  /// Pieces one after the other, with something between them.
  func joined(_ pieces: some Sequence<HTML>, by separator: HTML = ", ") -> HTML {
    var whole = HTML()
    for piece in pieces {
      if !whole.isEmpty { whole += separator }
      whole += piece
    }
    return whole
  }
}

/// A template of a page that is about one entity.
protocol EntityTemplate: Template {
  /// What became of the entity's Markdown.
  var text: PageText { get }
  /// What every kind has.
  var common: Common { get }
}

extension Sequence where Element: Hashable {
  /// Each element once, where it first occurs.
  func unique() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}

extension HTML {
  /// Whether there is nothing to show but white space.
  var isBlank: Bool { bytes.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) } }
}

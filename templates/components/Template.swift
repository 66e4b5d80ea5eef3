import DossierKit
import HTML

/// A piece of a page: a value that knows which page it is part of, and can therefore make links.
///
/// Everything in `components/` is an extension of this protocol, so that each template has it at hand.
protocol Template: Speaker {
  /// What all pieces of the page share.
  var scope: PageScope { get }
}

extension Template {
  /// The page, the site, and the addresses of everything as seen from the page.
  var context: PageContext { scope.context }

  /// The whole site.
  var site: Site { scope.context.site }

  /// How the theme speaks on the page.
  var voice: Voice { scope.voice }

  /// A link to an entity's page, or to a place in it.
  func href(_ entity: EntityID, at fragment: String? = nil) -> SafeURL {
    context.href(entity, at: fragment)
  }

  /// A link to a place in the page itself.
  func here(_ fragment: String) -> SafeURL {
    SafeURL(path: "", fragment: fragment)
  }
}

extension Speaker {
  /// Pieces one after the other, with something between them.
  func joined(_ pieces: some Sequence<HTML>, by separator: HTML? = nil) -> HTML {
    let separator = separator ?? comma
    var whole = HTML()
    for piece in pieces {
      if !whole.isEmpty { whole += separator }
      whole += piece
    }
    return whole
  }

  /// What stands between longer pieces of a list.
  var semicolon: HTML { HTML(text: words.clauseSeparator) }

  /// What stands between a label and what it labels.
  var colon: HTML { HTML(text: words.colon) }

  /// What stands between the pieces of a list.
  var comma: HTML { voice.comma }
}

extension HTML.StringInterpolation {
  /// Inserts the attributes of an element whose text is in another language than the page: `lang`, and `dir` with the
  /// direction in which that language is written; nothing where there is none.
  ///
  /// ```swift
  /// "<p\(language: foreignLanguage(of: common))>\(summary)</p>"
  /// ```
  mutating func appendInterpolation(language: String?) {
    appendInterpolation(attribute: "lang", language)
    appendInterpolation(attribute: "dir", language.map(Language.direction))
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
    let all = Array(self)
    // Most lists are so short that it costs less to compare than to hash.
    guard all.count > 8 else {
      return all.reduce(into: []) { unique, element in
        if !unique.contains(element) { unique.append(element) }
      }
    }
    var seen = Set<Element>(minimumCapacity: all.count)
    return all.filter { seen.insert($0).inserted }
  }
}

extension HTML {
  /// Whether there is nothing to show but white space.
  var isBlank: Bool { bytes.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) } }
}

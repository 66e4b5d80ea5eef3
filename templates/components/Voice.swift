import DossierKit
import HTML

/// How the theme speaks on a page.
struct Voice: Sendable {
  /// The language of the page as a document (WCAG 2.2, 3.1.1): the one in which the theme speaks. It is that of the
  /// page's text if there is a catalogue for it, else the site's, else English; what is in another language says so
  /// itself (3.1.2).
  let language: String
  /// What the theme says in words of its own.
  let words: any Words
  /// What stands between the pieces of a list.
  let comma: HTML

  /// The voice for a text in a language, on a site in another.
  init(for text: String, on site: String) {
    language = Catalogue.language(of: text, on: site)
    words = Catalogue(of: text, on: site).words
    comma = HTML(text: words.listSeparator)
  }
}

/// What speaks of a site's entities in one language: a page, or what is made for many pages.
protocol Speaker {
  /// The whole site.
  var site: Site { get }
  /// How it speaks.
  var voice: Voice { get }
}

extension Speaker {
  /// What the theme says in words of its own, in the page's language.
  var words: any Words { voice.words }

  /// The language in which the theme speaks.
  var language: String { voice.language }

  /// The language of an entity's title, where it differs from the page's.
  func foreignLanguage(of common: Common) -> String? {
    foreign(site.language(of: common))
  }

  /// The language in which the desk writes on an entity, where it differs from the page's: the entity's own, but the
  /// site's for a source.
  func foreignTextLanguage(of common: Common) -> String? {
    common.entity.kind == .source ? foreignSiteLanguage : foreignLanguage(of: common)
  }

  /// The site's language, where it differs from the page's.
  var foreignSiteLanguage: String? { foreign(site.settings.language) }

  /// A language, if it is not the page's.
  func foreign(_ other: String) -> String? { other == language ? nil : other }
}

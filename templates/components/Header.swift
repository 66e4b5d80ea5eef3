import DossierKit
import HTML

extension Template {
  /// One labelled value of a list of facts.
  func fact(_ label: String, _ value: HTML) -> HTML {
    """
    <div><dt>\(label)</dt> <dd>\(value)</dd></div>
    """
  }

  /// One labelled value, left out where there is none.
  func fact(_ label: String, ifAny value: HTML) -> HTML {
    value.isEmpty ? .empty : fact(label, value)
  }
}

extension EntityTemplate {
  /// Whether the page still stands; first thing on the page, since it changes how all the rest is read.
  var banners: HTML {
    """
    \(if: common.isDraft, draftBanner)
    \(if: common.status == .deprecated, banner("deprecated", words.deprecated, words.deprecatedMeans))
    \(if: common.status == .revoked, banner("revoked", words.revoked, words.revokedMeans))
    """
  }

  private var draftBanner: HTML {
    """
    <p class="banner draft"><strong>\(words.draft)</strong> \(words.draftMeans)</p>
    """
  }

  private func banner(_ style: String, _ word: String, _ meaning: String) -> HTML {
    let successor = common.replacedBy.map { EntityID(common.entity.kind, $0.id) }
    return """
      <p class="banner \(style)"><strong>\(word)</strong> \(meaning)
      \(if: successor, { "\(words.replacedBy) \(entityLink($0))." })
      \(if: !common.changes.isEmpty, whatChanged)</p>
      """
  }

  private var whatChanged: HTML {
    """
    <a href="#page-changes">\(words.whatChanged)</a>
    """
  }

  /// The summary, as the paragraph below the title.
  var standfirst: HTML {
    guard let summary = text.fields[.summary] else { return .empty }
    return """
      <p class="standfirst" id="page-summary"\(language: foreignTextLanguage(of: common))>\(summary.html)</p>
      """
  }

  /// The page's translations, key words and its own marking: facts that every kind has.
  var commonFacts: HTML {
    """
    \(fact(words.tags, ifAny: tagLinks(common.tags)))
    \(fact(words.alsoIn, ifAny: translations))
    \(if: common.marking > .clear, fact(words.marking, HTML(text: common.marking.label)))
    """
  }

  /// Links to the page in other languages.
  var translations: HTML {
    let others = (site.links.translations[common.entity] ?? []).compactMap { site.common($0) }
    let names = ([common] + others).map { (Language.ownName(site.language(of: $0)), 1) }
    let counts = Dictionary(names, uniquingKeysWith: +)
    return joined(
      others.map { other in
        let language = site.language(of: other)
        let name = Language.ownName(language)
        return """
          <a href="\(href(other.entity))" hreflang="\(language)"\(language: foreign(language))>\
          \(counts[name] == 1 ? name : Language.ownNameAndRegion(language))</a>
          """
      })
  }
}

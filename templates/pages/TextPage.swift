import DossierKit
import HTML

/// A page that is none of the other kinds: about, method, corrections.
struct TextPage: EntityTemplate {
  let scope: PageScope
  let text: PageText
  let page: FreePage

  var common: Common { page.common }

  var html: HTML {
    """
    <article class="page">
      \(banners)
      <div class="columns">
        <header class="page-header">
          <h1\(language: foreignTextLanguage(of: common))>\(page.title)</h1>
          \(standfirst)
          \(facts)
        </header>
        \(Contents(scope: scope, headings: text.headings, sections: []).html)
        \(prose)
        \(sourceList())
        \(linksHere)
        \(changeList)
      </div>
    </article>
    """
  }

  private var facts: HTML {
    let facts = commonFacts
    guard !facts.isBlank else { return .empty }
    return """
      <dl class="facts">\(facts)</dl>
      """
  }
}

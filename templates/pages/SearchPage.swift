import DossierKit
import HTML

/// What a search finds. The script puts it here; without one, the index of actors is the way.
struct SearchPage: Template {
  let scope: PageScope

  var html: HTML {
    """
    <div class="page">
      <header class="page-header">
        <h1>\(listTitle)</h1>
        <p class="standfirst">\(words.searchHint)</p>
      </header>
      <div id="search-results" role="search" aria-label="\(words.searchResults)">
        <noscript><p>\(words.searchNeedsScript) <a href="\(context.href(.index(of: .actor)))">\(words.allActorsByLetter)</a></p></noscript>
      </div>
      \(WaysIn(scope: scope).html)
    </div>
    """
  }
}

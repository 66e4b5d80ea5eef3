import DossierKit
import HTML

/// What a server shows where there is no page.
struct NotFoundPage: Template {
  let scope: PageScope

  /// How many of the latest briefings are shown.
  private static let latest = 5

  var html: HTML {
    """
    <div class="page">
      <header class="page-header">
        <h1>\(listTitle)</h1>
        <p class="standfirst">\(words.notFoundMeans)</p>
      </header>
      <section id="page-nearest" hidden>
        <h2>\(words.nearest)</h2>
        <ul class="rows compact"></ul>
      </section>
      \(WaysIn(scope: scope).html)
      \(if: !site.briefings.isEmpty, briefings)
      \(PagesByName(scope: scope).html)
    </div>
    <script src="\(context.asset("nearest.js"))" defer></script>
    """
  }

  private var briefings: HTML {
    """
    <section>
      <h2 id="page-latest">\(words.latestBriefings)</h2>
      <ul class="rows keyed">\(for: site.listedBriefings.prefix(Self.latest), { briefingRow($0) })</ul>
    </section>
    """
  }
}

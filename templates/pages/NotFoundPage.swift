import DossierKit
import HTML

/// What a server shows where there is no page.
struct NotFoundPage: Template {
  let context: PageContext

  var html: HTML {
    """
    <div class="page">
      <header class="page-header">
        <h1>\(listTitle)</h1>
        <p class="standfirst">\(words.notFoundMeans)</p>
      </header>
      <section>
        <h2 id="page-ways">\(words.waysIn)</h2>
        \(WaysIn(context: context).html)
      </section>
    </div>
    """
  }
}

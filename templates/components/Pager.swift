import DossierKit
import HTML

/// Links to the page before and the page after one in a row of pages; nothing where there is neither.
struct Pager: Template {
  let scope: PageScope
  /// What the pages are, for screen readers.
  let label: String
  /// What the pages are, for those who see.
  var caption = HTML.empty
  let previous: Page?
  let next: Page?

  /// A page that is led to.
  struct Page {
    /// How it stands to this one: "Previous", "Older".
    var relation: String
    var title: HTML
    var address: SafeURL
  }

  var html: HTML {
    guard previous != nil || next != nil else { return .empty }
    return """
      <nav class="pager" aria-label="\(label)">
        \(if: !caption.isEmpty, "<p class=\"label\">\(caption)</p>")
        \(if: previous, { page in
          """
          <a rel="prev" href="\(page.address)"><small>\(page.relation)</small> \(page.title)</a>
          """
        })
        \(if: next, { page in
          """
          <a rel="next" href="\(page.address)"><small>\(page.relation)</small> \(page.title)</a>
          """
        })
      </nav>
      """
  }
}

import HTML

extension Document {
  /// Renders the document as libcmark-gfm's own renderer does, apart from what keeps the page safe: raw
  /// HTML is shown as text, links and images keep only safe destinations, table cells are aligned by a
  /// class, and GitHub's alerts are known.
  public borrowing func html() -> HTML {
    var plain = Unedited()
    return html(rewriting: &plain)
  }

  /// Renders the document with a rewriter's changes.
  public borrowing func html<R: Rewriter>(rewriting rewriter: inout R) -> HTML {
    var renderer = Renderer<R>(self)
    renderer.render(with: &rewriter)
    return HTML(trusted: renderer.output.bytes)
  }
}

struct Unedited: Rewriter {}

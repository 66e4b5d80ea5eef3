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
    // Texts are kept until all pages are written, and what they grew into may be twice as large.
    return HTML(trusted: renderer.output.bytes.withUnsafeBufferPointer { Array($0) })
  }
}

struct Unedited: Rewriter {}

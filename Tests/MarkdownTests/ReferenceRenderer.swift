import CCMarkGFM
import HTML
@testable import Markdown

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// libcmark-gfm's own rendering of a text, after its tree was changed in the ways in which ours differs on
/// purpose.
///
/// The differences, and why:
/// 1. Raw HTML becomes text, a block of it in `<pre class="raw-html">`: content is untrusted, and the author should see
///    what was not passed on.
/// 2. A link or image with an unsafe destination leaves its text: following it could run a script or leave the site
///    unnoticed.
/// 3. An image on another host becomes a link: no page fetches from another host.
/// 4. A table cell is aligned by a class: the `align` attribute is obsolete, and the pages' Content-Security-Policy
///    forbids styles in elements.
/// 5. A block quote whose first line is `[!NOTE]` or another of GitHub's five labels becomes an alert.
/// 6. Only references that are shown count for a footnote's back-links: the library also counts those in footnotes
///    it leaves out, and links back to nothing.
/// 7. Footnotes stand in a `<div>` with a role: a `<section>` without a heading has no place in a page's outline.
/// 8. A table stands in a box in which it scrolls, and which the keyboard reaches.
enum ReferenceRenderer {
  static func html(_ source: [UInt8]) -> String {
    // Parsing itself is shared, since two parsers at once disturb each other.
    guard let root = CMark.parse(source) else { return "" }
    defer { cmark_node_free(root) }
    for node in nodes(of: root) { adapt(node) }
    guard let rendered = cmark_render_html(root, CMARK_OPT_UNSAFE, nil)
    else { return "" }
    defer { free(rendered) }
    var html = String(cString: rendered)
    for side in ["left", "center", "right"] {
      html = html.replacing(" align=\"\(side)\"", with: " class=\"align-\(side)\"")
    }
    return html.replacing(
      "<section class=\"footnotes\" data-footnotes>", with: "<div class=\"footnotes\" role=\"doc-endnotes\">"
    )
    .replacing("</section>", with: "</div>")
    .replacing("<table>", with: "<div class=\"scroll\" tabindex=\"0\">\n<table>")
    .replacing("</table>", with: "</table>\n</div>")
  }

  /// Whether a page links back to a footnote reference that is not on it.
  static func hasDeadBacklinks(_ html: String) -> Bool {
    guard html.contains("footnote-backref") else { return false }
    let ids = Set(html.matches(of: /id="(fnref-[^"]*)"/).map { String($0.1) })
    return html.matches(of: /href="#(fnref-[^"]*)"/).contains { !ids.contains(String($0.1)) }
  }

  /// A page without its footnotes' back-links and ids.
  static func withoutBacklinks(_ html: String) -> String {
    html.replacing(/(\ ?<a href="#fnref-[^>]*>↩(<sup[^>]*>\d+<\/sup>)?<\/a>)+\n?/, with: "")
      .replacing(/<li id="fn-[^>]*>/, with: "<li>")
  }

  private static func nodes(of root: OpaquePointer) -> [OpaquePointer] {
    var nodes: [OpaquePointer] = []
    let iterator = cmark_iter_new(root)
    defer { cmark_iter_free(iterator) }
    while true {
      let event = cmark_iter_next(iterator)
      if event == CMARK_EVENT_DONE { return nodes }
      // Inner nodes first, so that an outer one can be replaced.
      if event == CMARK_EVENT_EXIT || cmark_node_first_child(cmark_iter_get_node(iterator)) == nil,
        let node = cmark_iter_get_node(iterator), nodes.last != node
      {
        nodes.append(node)
      }
    }
  }

  private static func adapt(_ node: OpaquePointer) {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_HTML_INLINE:
      let text = cmark_node_new(CMARK_NODE_TEXT)
      cmark_node_set_literal(text, cmark_node_get_literal(node))
      replace(node, text)
    case CMARK_NODE_HTML_BLOCK:
      let block = cmark_node_new(CMARK_NODE_CUSTOM_BLOCK)
      let literal = escaped(String(cString: cmark_node_get_literal(node)))
      cmark_node_set_on_enter(block, "<pre class=\"raw-html\"><code>\(literal)</code></pre>")
      replace(node, block)
    case CMARK_NODE_LINK:
      if SafeURL(String(cString: cmark_node_get_url(node))) == nil { unwrap(node) }
    case CMARK_NODE_IMAGE:
      adaptImage(node)
    case CMARK_NODE_BLOCK_QUOTE:
      adaptAlert(node)
    default: break
    }
  }

  private static func replace(_ node: OpaquePointer, _ other: OpaquePointer?) {
    cmark_node_replace(node, other)
    cmark_node_free(node)
  }

  private static func unwrap(_ node: OpaquePointer) {
    while let child = cmark_node_first_child(node) { cmark_node_insert_before(node, child) }
    cmark_node_unlink(node)
    cmark_node_free(node)
  }

  private static func adaptImage(_ node: OpaquePointer) {
    let destination = String(cString: cmark_node_get_url(node))
    guard let address = SafeURL(destination) else { return unwrap(node) }
    let isRemote = ["http:", "https:", "mailto:", "tel:"].contains {
      address.string.lowercased().hasPrefix($0)
    }
    guard isRemote else { return }
    var parent = cmark_node_parent(node)
    while let ancestor = parent {
      if cmark_node_get_type(ancestor) == CMARK_NODE_LINK,
        SafeURL(String(cString: cmark_node_get_url(ancestor))) != nil
      {
        return unwrap(node)
      }
      if cmark_node_get_type(ancestor) == CMARK_NODE_IMAGE,
        let outer = SafeURL(String(cString: cmark_node_get_url(ancestor))),
        outer.string.contains(":")
      {
        return unwrap(node)
      }
      parent = cmark_node_parent(ancestor)
    }
    let link = cmark_node_new(CMARK_NODE_LINK)
    cmark_node_set_url(link, destination)
    cmark_node_set_title(link, cmark_node_get_title(node))
    while let child = cmark_node_first_child(node) { cmark_node_append_child(link, child) }
    replace(node, link)
  }

  private static func adaptAlert(_ node: OpaquePointer) {
    guard let paragraph = cmark_node_first_child(node),
      cmark_node_get_type(paragraph) == CMARK_NODE_PARAGRAPH,
      let text = cmark_node_first_child(paragraph), cmark_node_get_type(text) == CMARK_NODE_TEXT,
      let label = String(cString: cmark_node_get_literal(text)).wholeMatch(of: /\[!(\w+)\]/)?.1,
      let alert = Alert(gitHub: String(label))
    else { return }
    let lineBreak = cmark_node_next(text)
    if let lineBreak {
      let type = cmark_node_get_type(lineBreak)
      guard type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK else { return }
      cmark_node_free(lineBreak)
    }
    cmark_node_free(text)
    if cmark_node_first_child(paragraph) == nil { cmark_node_free(paragraph) }
    let block = cmark_node_new(CMARK_NODE_CUSTOM_BLOCK)
    let title = String(decoding: alert.title.bytes, as: UTF8.self)
    cmark_node_set_on_enter(
      block,
      "<div class=\"alert alert-\(alert.className)\" role=\"note\">\n<p class=\"alert-title\">\(title)</p>")
    cmark_node_set_on_exit(block, "</div>")
    while let child = cmark_node_first_child(node) { cmark_node_append_child(block, child) }
    replace(node, block)
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;")
  }
}

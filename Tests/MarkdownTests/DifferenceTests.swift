import Markdown
import Testing

@Suite("What is rendered otherwise than by libcmark-gfm, on purpose")
struct DifferenceTests {
  @Test("raw HTML is shown as text")
  func rawHTML() throws {
    #expect(try html("a <b onclick=x>c") == "<p>a &lt;b onclick=x&gt;c</p>\n")
    #expect(
      try html("<script>\nalert(1)\n</script>\n\nb")
        == "<pre class=\"raw-html\"><code>&lt;script&gt;\nalert(1)\n&lt;/script&gt;\n</code></pre>\n<p>b</p>\n"
    )
  }

  @Test(
    "a link that is not safe leaves its text",
    arguments: [
      "javascript:alert(1)", "JAVAscript:x", "java&#10;script:x", "vbscript:x", "data:text/html,x",
      "file:///etc/passwd", "//host/x", "\\\\\\\\host",
    ])
  func unsafeLinks(destination: String) throws {
    #expect(try html("[a *b*](<\(destination)>)") == "<p>a <em>b</em></p>\n")
    #expect(try html("![a *b*](<\(destination)>)") == "<p>a <em>b</em></p>\n")
  }

  @Test("links with the four safe schemes and relative ones stay")
  func safeLinks() throws {
    for destination in ["http://a", "https://a", "mailto:a@b", "tel:+1", "../a.md#b", "#c", "", "a?b:c"] {
      #expect(try html("[x](<\(destination)>)") == "<p><a href=\"\(destination)\">x</a></p>\n")
    }
  }

  @Test("an image on another host becomes a link, or text within a link")
  func remoteImages() throws {
    #expect(
      try html("![a *b*](http://h/i.png \"t\")")
        == "<p><a href=\"http://h/i.png\" title=\"t\">a <em>b</em></a></p>\n")
    #expect(try html("[![a](http://h/i.png)](b)") == "<p><a href=\"b\">a</a></p>\n")
    #expect(try html("![a *b*](i.png \"t\")") == "<p><img src=\"i.png\" alt=\"a b\" title=\"t\" /></p>\n")
  }

  @Test("table cells are aligned by a class")
  func tables() throws {
    #expect(
      try html("|a|b|c|d|\n|:-|:-:|-:|-|\n|1|2|3|4|\n").replacing("\n", with: "")
        == "<div class=\"scroll\" tabindex=\"0\"><table><thead><tr><th class=\"align-left\">a</th><th class=\"align-center\">b</th>"
        + "<th class=\"align-right\">c</th><th>d</th></tr></thead><tbody><tr><td class=\"align-left\">1</td>"
        + "<td class=\"align-center\">2</td><td class=\"align-right\">3</td><td>4</td></tr></tbody></table></div>"
    )
  }

  @Test("GitHub's alerts are known, whatever their case")
  func alerts() throws {
    let alert =
      "<div class=\"alert alert-note\" role=\"note\">\n<p class=\"alert-title\">Note</p>\n<p>a</p>\n</div>\n"
    #expect(try html("> [!NOTE]\n> a") == alert)
    #expect(try html("> [!note]  \n> a") == alert)
    #expect(try html("> [!NOTE] a") == "<blockquote>\n<p>[!NOTE] a</p>\n</blockquote>\n")
    #expect(try html("> [!NOPE]\n> a") == "<blockquote>\n<p>[!NOPE]\na</p>\n</blockquote>\n")
    #expect(
      try html("> [!TIP]\n>\n> - a")
        == "<div class=\"alert alert-tip\" role=\"note\">\n<p class=\"alert-title\">Tip</p>\n<ul>\n<li>a</li>\n</ul>\n</div>\n"
    )
  }

  @Test("only footnote references that are shown have a link back")
  func backlinks() throws {
    let page = try html("a[^1]\n\n[^1]: b\n\n[^2]: c[^1]\n")
    #expect(page.contains("href=\"#fnref-1\""))
    #expect(!page.contains("fnref-1-2"))
  }

  @Test("on request, the ids of footnotes have a prefix, and so have the links to them")
  func prefixedFootnotes() throws {
    var document = try Document(parsing: Array("a[^1] b[^1]\n\n[^1]: c\n".utf8))
    document.idPrefix = "reply-one-"
    let page = String(decoding: document.html().bytes, as: UTF8.self)
    let ids = Set(page.matches(of: /id="([^"]*)"/).map { String($0.1) })
    #expect(ids == ["reply-one-fn-1", "reply-one-fnref-1", "reply-one-fnref-1-2"])
    #expect(Set(page.matches(of: /href="#([^"]*)"/).map { String($0.1) }) == ids)
  }

  @Test("on request, block quotes without content and what holds nothing else are left out")
  func emptyBlockQuotes() throws {
    var document = try Document(parsing: Array("a\n\n>\n> >\n\nb\n\n- >\n- c\n\n\n1. >\n".utf8))
    document.leavesOutEmptyQuotes = true
    #expect(
      String(decoding: document.html().bytes, as: UTF8.self)
        == "<p>a</p>\n<p>b</p>\n<ul>\n<li>c</li>\n</ul>\n")
  }
}

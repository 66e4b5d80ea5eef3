import HTML
import Markdown
import Testing

@Suite("Changing a document while it is rendered")
struct RewriterTests {
  private func wrap(_ needle: String, in source: String) throws -> String {
    var rewriter = TestRewriter(edits: { block in
      guard let range = block.range(of: needle) else { return BlockEdits() }
      return BlockEdits(edits: [.wrap(range, open: "<a>", close: "</a>")])
    })
    return try rewriter.render(source).replacing("\n", with: " ")
  }

  @Test("a mention is wrapped in text, within emphasis, and around whole elements")
  func wraps() throws {
    #expect(try wrap("Mali", in: "In Mali, no") == "<p>In <a>Mali</a>, no</p> ")
    #expect(try wrap("Mali", in: "In *Mali* no") == "<p>In <em><a>Mali</a></em> no</p> ")
    #expect(
      try wrap("South Africa", in: "**South** Africa") == "<p><a><strong>South</strong> Africa</a></p> ")
    #expect(try wrap("South Africa", in: "x South\nAfrica") == "<p>x <a>South Africa</a></p> ")
    #expect(try wrap("b c", in: "*a* b `c` d") == "<p><em>a</em> <a>b <code>c</code></a> d</p> ")
    #expect(try wrap("<b>", in: "a &lt;b&gt; c") == "<p>a <a>&lt;b&gt;</a> c</p> ")
  }

  @Test("a range that begins and ends in different elements is left alone")
  func crossingWraps() throws {
    #expect(try wrap("b c", in: "*a b* c") == "<p><em>a b</em> c</p> ")
    #expect(try wrap("lt", in: "![alt](i)") == "<p><img src=\"i\" alt=\"alt\" /></p> ")
    #expect(try wrap("od", in: "`code`") == "<p><code>code</code></p> ")
  }

  @Test("a wiki link with mark-up in its label loses its brackets and gains a link")
  func wikiLinks() throws {
    var rewriter = TestRewriter(edits: { _ in
      BlockEdits(edits: [.remove(13..<15), .wrap(7..<13, open: "<a>", close: "</a>"), .remove(0..<7)])
    })
    #expect(try rewriter.render("[[mali|*Bamako*]]") == "<p><em><a>Bamako</a></em></p>\n")
    #expect(try rewriter.render("[[mali|Bamako]]") == "<p><a>Bamako</a></p>\n")
    #expect(try rewriter.render("[[mali|*Bam*ako]]") == "<p><a><em>Bam</em>ako</a></p>\n")
    #expect(try rewriter.render("[[mali|**Bamako**]]!") == "<p><strong><a>Bamako</a></strong>!</p>\n")
  }

  @Test("wraps may hold others and cuts; those that cross are left out")
  func nesting() throws {
    var rewriter = TestRewriter(edits: { _ in
      BlockEdits(edits: [
        .wrap(0..<6, open: "<i>", close: "</i>"), .wrap(0..<3, open: "<b>", close: "</b>"),
        .wrap(5..<8, open: "<u>", close: "</u>"), .replace(1..<2, with: "<hr>"), .remove(4..<6),
        .remove(90..<99),
        .wrap(3..<3, open: "<s>", close: "</s>"),
      ])
    })
    #expect(try rewriter.render("abcdefgh") == "<p><i><b>a<hr>c</b>d</i>gh</p>\n")
  }

  @Test("a cut may run over several elements")
  func longCut() throws {
    var rewriter = TestRewriter(edits: { _ in BlockEdits(edits: [.replace(1..<8, with: "X")]) })
    #expect(try rewriter.render("ab *cd* `e` fg") == "<p>aX<em></em><code>e</code>fg</p>\n")
  }

  @Test("an id goes to the block's element, and to the item of a tight list")
  func ids() throws {
    var rewriter = TestRewriter(edits: { _ in BlockEdits(id: "a\"b") })
    #expect(try rewriter.render("x") == "<p id=\"a&quot;b\">x</p>\n")
    #expect(try rewriter.render("## x") == "<h2 id=\"a&quot;b\">x</h2>\n")
    #expect(
      try rewriter.render("- [x] x")
        == "<ul>\n<li id=\"a&quot;b\"><input type=\"checkbox\" checked=\"\" disabled=\"\" /> x</li>\n</ul>\n")
    #expect(try rewriter.render("- x\n\n- y").contains("<li>\n<p id=\"a&quot;b\">x</p>"))
    #expect(try rewriter.render("|x|\n|:-|\n").contains("<th class=\"align-left\" id=\"a&quot;b\">x</th>"))
    #expect(
      try rewriter.render("- x\n  # y\n  z")
        == "<ul>\n<li id=\"a&quot;b\">x\n<h1 id=\"a&quot;b\">y</h1>\n<span id=\"a&quot;b\">z</span></li>\n</ul>\n"
    )
  }

  @Test("a block's text is what a reader reads, piece by piece")
  func text() throws {
    var rewriter = TestRewriter()
    _ = try rewriter.render(
      "a *b* `c`\nd  \ne &amp; ![f](g) [h](i) <j> [^1]\n\n[^1]: k\n\n# l\n\n|m|\n|-|\n|n|")
    #expect(rewriter.texts == ["a b c d\ne & f h <j> [1]", "l", "m", "n", "k"])
  }

  @Test("segments tell what the pieces are")
  func segments() throws {
    var roles: [TextBlock.Segment.Role] = []
    var inLink: [Bool] = []
    var rewriter = TestRewriter(edits: { block in
      roles = block.segments.map(\.role)
      inLink = block.segments.map(\.isInLink)
      return BlockEdits()
    })
    _ = try rewriter.render("a`b`\n![c](d)[e](f)<g>")
    #expect(roles == [.text, .code, .softBreak, .imageAlt, .text, .rawHTML])
    #expect(inLink == [false, false, false, false, true, false])
  }

  @Test("a block knows its kind and what it stands in")
  func containers() throws {
    var seen: [String] = []
    var rewriter = TestRewriter(
      edits: { block in
        seen.append("\(block.string): \(block.kind) in \(block.containers)")
        return BlockEdits()
      }, labels: ["TLP:GREEN": Alert(className: "tlp-green", title: "Green")])
    _ = try rewriter.render("# a[^1]\n\n> [!TLP:GREEN]\n> - b\n>   > c\n\n|d|\n|-|\n|e|\n\n[^1]: f")
    let names = seen.map { $0.replacing("Markdown.TextBlock.Container.", with: "") }
    #expect(
      names == [
        "a[1]: heading(level: 1) in []", "b: paragraph in [alert(label: \"TLP:GREEN\"), listItem]",
        "c: paragraph in [alert(label: \"TLP:GREEN\"), listItem, blockQuote]",
        "d: tableCell(isHeader: true) in [table]",
        "e: tableCell(isHeader: false) in [table]", "f: paragraph in [footnoteDefinition(number: 1)]",
      ])
  }

  @Test("links are kept, redirected or undone")
  func links() throws {
    var rewriter = TestRewriter(linkResolution: { link in
      switch link.destination {
      case "a.md": .replace(SafeURL(path: "a.html"), attributes: [Attribute("data-x", "\"<")])
      case "b.md": .unlink
      default: .keep
      }
    })
    #expect(
      try rewriter.render("[*x*](a.md \"t\") [*y*](b.md) [z](c) ![i](a.md)")
        == "<p><a data-x=\"&quot;&lt;\" href=\"a.html\" title=\"t\"><em>x</em></a> <em>y</em> <a href=\"c\">z</a> "
        + "<img data-x=\"&quot;&lt;\" src=\"a.html\" alt=\"i\" /></p>\n")
  }

  @Test("raw HTML, unsafe links and labels are reported with their place")
  func reports() throws {
    var rewriter = TestRewriter()
    _ = try rewriter.render(
      "é <b> [c *d*](javascript:x)\n![e](//f) ![g](http://h)\n\n> [!TLP:RED]\n> <i>\n\n<div>\n")
    #expect(
      rewriter.log == [
        "html <b> 1:3", "unsafeScheme javascript:x “c d” 1:7", "protocolRelative //f “e” 2:1",
        "remoteImage http://h “g” 2:11", "label TLP:RED 4:3", "html <i> 5:3", "html <div>\n 7:1",
      ])
  }

  @Test("the content of a field is one paragraph, whatever it begins with")
  func inlineText() throws {
    for (source, expected) in [
      ("a *b*", "a <em>b</em>"), ("1. a", "1. a"), ("- a", "- a"), ("# a", "# a"),
      ("> _a_", "&gt; <em>a</em>"), ("***", "***"),
      ("a\n- b", "a - b"), ("[a]: b", "[a]: b"), ("    a", "a"), ("", ""), ("<div>", "&lt;div&gt;"),
      ("``` a", "``` a"),
    ] {
      let result = try Document(inline: Array(source.utf8)).html()
      #expect(String(decoding: result.bytes, as: UTF8.self) == expected)
    }
    var columns: [Int] = []
    var rewriter = TestRewriter(edits: { block in
      columns.append(block.position(ofUTF8Offset: block.range(of: "x")?.lowerBound ?? 0).column)
      return BlockEdits()
    })
    for source in ["a x", "# x", "- *x*"] {
      _ = try Document(inline: Array(source.utf8)).html(rewriting: &rewriter)
    }
    #expect(columns == [3, 3, 4])
  }
}

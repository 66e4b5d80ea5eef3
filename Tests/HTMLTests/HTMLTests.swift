import HTML
import Testing

@Suite("HTML")
struct HTMLTests {
  @Test("A literal stays as it is written")
  func literal() {
    let html: HTML = "<p class=\"a\">é &amp; x</p>"
    #expect(html.description == "<p class=\"a\">é &amp; x</p>")
    #expect(html.bytes == Array("<p class=\"a\">é &amp; x</p>".utf8))
  }

  @Test("A string is escaped, in text and in an attribute alike")
  func escaping() {
    let text = "<b>R&D</b> \"it's\""
    let html: HTML = "<p title=\"\(text)\">\(text)</p>"
    let escaped = "&lt;b&gt;R&amp;D&lt;/b&gt; &quot;it&#39;s&quot;"
    #expect(html.description == "<p title=\"\(escaped)\">\(escaped)</p>")
    #expect(HTML(text: text).description == escaped)
    #expect(HTML(text: text.dropFirst(3)).description == "R&amp;D&lt;/b&gt; &quot;it&#39;s&quot;")
  }

  @Test(
    "A special character is escaped wherever in a longer text it stands",
    arguments: [
      ("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ("\"", "&quot;"), ("'", "&#39;"), ("\u{1}", "\u{FFFD}"),
      ("\u{1F}", "\u{FFFD}"), ("\u{7F}", "\u{FFFD}"), ("\u{85}", "\u{FFFD}"),
    ])
  func escapingEverywhere(_ character: String, _ escaped: String) {
    for position in 0..<24 {
      // Beside characters that come next to those that are special.
      for filler in ["a", "!", "(", ";", "=", "~", "é", "«"] {
        let before = String(repeating: filler, count: position)
        let after = String(repeating: filler, count: 24 - position)
        #expect(HTML(text: before + character + after).description == before + escaped + after)
      }
    }
  }

  @Test(
    "Control characters that HTML forbids become U+FFFD, all others stay",
    arguments: Array(UInt32(0)...0x17F))
  func controlCharacters(code: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(code))
    let isForbidden =
      (code < 0x20 && ![0x09, 0x0A, 0x0D].contains(code)) || (0x7F...0x9F).contains(code)
    let references: [Unicode.Scalar: String] = [
      "&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;", "'": "&#39;",
    ]
    let expected = references[scalar] ?? (isForbidden ? "\u{FFFD}" : String(scalar))
    #expect(HTML(text: "a\(scalar)b").description == "a\(expected)b")
    #expect(HTML(text: String(scalar)).description == expected)
  }

  @Test("Substrings, integers and optionals are inserted as their values; nil inserts nothing")
  func values() {
    let word = "x<y z".split(separator: " ")[0]
    let some: String? = "a&b"
    let none: String? = nil
    let noSlice: Substring? = nil
    let html: HTML = "\(word)|\(42)|\(UInt8(7))|\(-3)|\(some)|\(none)|\(noSlice)|\(Optional(word))"
    #expect(html.description == "x&lt;y|42|7|-3|a&amp;b|||x&lt;y")
  }

  @Test("HTML is inserted as it is, also as an optional and as a sequence")
  func nesting() {
    let item: HTML = "<li>1</li>"
    let none: HTML? = nil
    let html: HTML = "<ul>\(item)\(none)\(Optional(item))\(["a", "b"].lazy.map { "<li>\($0)</li>" })</ul>"
    #expect(html.description == "<ul><li>1</li><li>1</li><li>a</li><li>b</li></ul>")
  }

  @Test("A condition inserts one piece or the other, and makes only that one")
  func conditions() {
    func made(_ html: HTML, _ count: inout Int) -> HTML {
      count += 1
      return html
    }
    var count = 0
    for flag in [true, false] {
      let html: HTML = "\(if: flag, "<b>y</b>")\(if: flag, "<i>y</i>", else: made("<i>n</i>", &count))"
      #expect(html.description == (flag ? "<b>y</b><i>y</i>" : "<i>n</i>"))
    }
    #expect(count == 1)
  }

  @Test("A value that is there is shown through its closure, nil is not")
  func optionalBinding() {
    let summary: String? = "a<b"
    let none: String? = nil
    let html: HTML = "\(if: summary, { "<p>\($0)</p>" })\(if: none, { "<p>\($0)</p>" })"
    #expect(html.description == "<p>a&lt;b</p>")
  }

  @Test("A loop inserts its items in order, also written over several lines")
  func loop() {
    let html: HTML = """
      <ol>
      \(for: ["a", "b"], { name in
        """
        <li>\(name)</li>

        """
      })</ol>
      """
    #expect(html.description == "<ol>\n<li>a</li>\n<li>b</li>\n</ol>")
  }

  @Test("An optional attribute is there with its value, or not at all")
  func attributes() {
    let language: String? = "f\"r"
    let none: String? = nil
    let address = SafeURL("https://example.org/?a&b")
    let html: HTML = """
      <a\(attribute: "lang", language)\(attribute: "title", none) class="x"\(attribute: "href", address)>x</a>\
      <td\(attribute: "colspan", 3)\(attribute: "hidden", if: false)></td><details\(attribute: "open", if: true)>
      """
    let expected = """
      <a lang="f&quot;r" class="x" href="https://example.org/?a&amp;b">x</a><td colspan="3"></td><details open>
      """
    #expect(html.description == expected)
  }

  @Test("Pieces are joined, and know whether they are empty")
  func joining() {
    var html = HTML.empty
    #expect(html.isEmpty)
    html += "<p>"
    html.append(HTML(text: "<"))
    html.append(trusted: Array("</p>".utf8))
    #expect(html == HTML(trusted: Array("<p>&lt;</p>".utf8)))
    #expect(!html.isEmpty)
  }
}

import HTML
import Testing

/// One step through a template: a literal part or an interpolation.
private enum Step {
  case literal(StaticString)
  case value(TemplateContext.Interpolation)
}

private func problem(_ steps: Step...) -> TemplateContext.Problem? {
  var context = TemplateContext()
  for step in steps {
    let problem: TemplateContext.Problem? =
      switch step {
      case .literal(let literal): context.advance(over: literal)
      case .value(let value): context.interpolate(value)
      }
    if let problem { return problem }
  }
  return context.problemAtEnd
}

@Suite("Template context")
struct TemplateContextTests {
  @Test("Text, mark-up, addresses and numbers may stand in text, after all kinds of mark-up")
  func text() {
    let prefixes: [StaticString] = [
      "", "<p>", "<!doctype html>", "<!-- a > b -- c -->", "<!-->", "<!--->", "<!-- x --->", "<?xml ?>",
      "a < b ",
      "<p a=b c>", "<p a='>' b=\">\">", "<br/>", "<p a = \"x\" b>", "</p >", "</ x>",
      "<script>if (a</b/ && '</scripty>') {}</script>", "<STYLE>p{}</Style >", "<title>x</titles></title>",
      "<script src=\"a\"></script\n>", "<svg viewBox=\"0 0 1 1\"><path d=\"M0\"/></svg>", "a & b", "<a b=c/>",
      "<a =b>", "</>", "<iframe></iframe>", "<<p>", "<!>", "<!-x>", "<p a=>", "<p a='b'c='d'>",
    ]
    for prefix in prefixes {
      for value: TemplateContext.Interpolation in [.text, .markup, .address, .number] {
        #expect(problem(.literal(prefix), .value(value), .literal("</p>")) == nil, "\(prefix)")
      }
    }
  }

  @Test("Text and numbers may stand in quoted attribute values, in parts too")
  func quotedValues() {
    for value: TemplateContext.Interpolation in [.text, .number, .address] {
      #expect(problem(.literal("<p class=\""), .value(value), .literal(" b\">")) == nil)
      #expect(problem(.literal("<p class='a-"), .value(value), .literal("'>")) == nil)
      #expect(problem(.literal("<p class = \"<a> "), .value(value), .literal("\">")) == nil)
    }
  }

  @Test("An interpolation in a tag outside a quoted value is refused")
  func insideTag() {
    let name = TemplateContext.Problem.outsideText("a tag's name")
    let tag = TemplateContext.Problem.outsideText("a tag, outside a quoted attribute value")
    let value = TemplateContext.Problem.outsideText("an attribute value without quotes")
    let declaration = TemplateContext.Problem.outsideText("a declaration (<!…>)")
    let cases: [(StaticString, TemplateContext.Problem)] = [
      ("<", name), ("<h", name), ("</", name), ("</h", name), ("<p ", tag), ("<p cl", tag),
      ("<p class ", tag),
      ("<p class=\"a\"", tag), ("<p class=\"a\" ", tag), ("<br /", tag), ("<p class=", value),
      ("<p class= ", value), ("<p class=a", value), ("<!doctype ", declaration), ("<?", declaration),
      ("<!", declaration), ("<!-", declaration),
    ]
    for (literal, expected) in cases {
      for interpolation: TemplateContext.Interpolation in [.text, .number, .address, .markup] {
        #expect(problem(.literal(literal), .value(interpolation)) == expected, "\(literal)")
      }
    }
  }

  @Test("An interpolation in a script, a style, a comment or the like is refused")
  func rawText() {
    for value: TemplateContext.Interpolation in [.text, .number, .address, .markup] {
      #expect(problem(.literal("<script>let a = '"), .value(value)) == .insideRawText("script"))
      #expect(problem(.literal("<script type=\"a\">{"), .value(value)) == .insideRawText("script"))
      #expect(problem(.literal("<script>'</scrip"), .value(value)) == .insideRawText("script"))
      #expect(problem(.literal("<Style>"), .value(value)) == .insideRawText("style"))
      #expect(problem(.literal("<iframe>"), .value(value)) == .insideRawText("iframe"))
      #expect(problem(.literal("<!-- "), .value(value)) == .insideComment)
      #expect(problem(.literal("<!-- -> --"), .value(value)) == .insideComment)
    }
  }

  @Test("A title and a textarea take text, but no mark-up")
  func escapableText() {
    #expect(problem(.literal("<title>"), .value(.text), .literal("</title>")) == nil)
    #expect(problem(.literal("<textarea rows=\"2\"> "), .value(.number), .literal("</textarea>")) == nil)
    #expect(problem(.literal("<title>"), .value(.markup)) == .markupInText("title"))
    #expect(problem(.literal("<TEXTAREA>"), .value(.markup)) == .markupInText("textarea"))
    let split = problem(.literal("<title></ti"), .value(.text), .literal("tle>"))
    #expect(split == .unfinished("<title>"))
  }

  @Test(
    "An attribute that takes an address refuses a string, and takes a safe address or a number",
    arguments: [
      ("<a href=\"", "href"), ("<img SRC='", "src"), ("<form action=\"x", "action"),
      ("<button formaction=\"", "formaction"), ("<video poster=\"", "poster"), ("<q cite=\"", "cite"),
      ("<object data=\"", "data"), ("<img srcset=\"", "srcset"), ("<use xlink:href=\"", "xlink:href"),
      ("<a ping=\"", "ping"), ("<html manifest=\"", "manifest"), ("<body background=\"", "background"),
      ("<img longdesc=\"", "longdesc"), ("<link imagesrcset=\"", "imagesrcset"),
    ] as [(StaticString, String)])
  func addresses(literal: StaticString, attribute: String) {
    #expect(problem(.literal(literal), .value(.text)) == .textAsAddress(attribute))
    var context = TemplateContext()
    #expect(context.advance(over: literal) == nil)
    #expect(context.interpolate(.address) == nil)
    #expect(context.interpolate(.number) == nil)
  }

  @Test("Mark-up in an attribute is refused")
  func markupInAttribute() {
    #expect(problem(.literal("<p title=\""), .value(.markup)) == .markupInAttribute("title"))
    #expect(problem(.literal("<a href=\""), .value(.markup)) == .markupInAttribute("href"))
  }

  @Test("Event handlers, style and srcdoc are refused, even without an interpolation")
  func forbiddenAttributes() {
    #expect(problem(.literal("<p onclick=\"x\">")) == .forbiddenAttribute("onclick"))
    #expect(problem(.literal("<p a=\"b\" ONLOAD = 'x'>")) == .forbiddenAttribute("onload"))
    #expect(problem(.literal("<p style=\"x\">")) == .forbiddenAttribute("style"))
    #expect(problem(.literal("<p style>")) == .forbiddenAttribute("style"))
    #expect(problem(.literal("<iframe srcdoc='x'>")) == .forbiddenAttribute("srcdoc"))
    #expect(problem(.literal("<p data-on=\"x\" class=\"onclick\" on=\"\">")) == nil)
  }

  @Test("A whole attribute may stand where a start tag can take one")
  func wholeAttributes() {
    let prefixes: [StaticString] = ["<p", "<p ", "<p a", "<p a ", "<p a=\"b\"", "<p a='b' ", "<p a=b "]
    for literal in prefixes {
      #expect(problem(.literal(literal), .value(.attribute("lang", .text)), .literal(">")) == nil)
    }
    let two = problem(
      .literal("<p"), .value(.attribute("lang", .text)), .value(.attribute("open", .number)),
      .literal(" class=\"a\"><b>"), .value(.text))
    #expect(two == nil)
    let raw = problem(.literal("<script"), .value(.attribute("src", .address)), .literal(">"), .value(.text))
    #expect(raw == .insideRawText("script"))
  }

  @Test("A whole attribute elsewhere, or of a kind that its name does not take, is refused")
  func misplacedAttributes() {
    let places: [StaticString] = [
      "", "<", "</p", "</p ", "<p a=", "<p a=\"", "<p a=b", "<!-- ", "<!doctype ",
    ]
    for literal in places {
      let problem = problem(.literal(literal), .value(.attribute("lang", .text)))
      #expect(problem == .attributeOutsideTag("lang"), "\(literal)")
    }
    #expect(problem(.literal("<a"), .value(.attribute("href", .text))) == .textAsAddress("href"))
    #expect(problem(.literal("<a"), .value(.attribute("href", .address)), .literal(">")) == nil)
    #expect(problem(.literal("<a"), .value(.attribute("onClick", .text))) == .forbiddenAttribute("onClick"))
    #expect(problem(.literal("<a"), .value(.attribute("style", .number))) == .forbiddenAttribute("style"))
    #expect(problem(.literal("<a"), .value(.attribute("a b", .text))) == .invalidAttributeName("a b"))
    #expect(problem(.literal("<a"), .value(.attribute("", .text))) == .invalidAttributeName(""))
  }

  @Test("A literal that does not end in text is refused")
  func unfinished() {
    #expect(problem(.literal("<p")) == .unfinished("a tag"))
    #expect(problem(.literal("<p class=\"a")) == .unfinished("the value of the attribute class"))
    #expect(problem(.literal("<script>x")) == .unfinished("<script>"))
    #expect(problem(.literal("<title>x")) == .unfinished("<title>"))
    #expect(problem(.literal("<!-- x ->")) == .unfinished("a comment"))
    #expect(problem(.literal("<!doctype html")) == .unfinished("a declaration (<!…>)"))
  }

  @Test("A message says what is wrong and shows the last 40 bytes before it")
  func message() throws {
    var context = TemplateContext()
    #expect(context.advance(over: "<p>0123456789012345678901234567890") == nil)
    #expect(context.interpolate(.text) == nil)
    #expect(context.advance(over: "</p><a href=\"") == nil)
    let found = context.interpolate(.text)
    let problem = try #require(found)
    let expected = """
      A string is interpolated into href, which takes an address; interpolate a SafeURL. \
      Found after: 012345678901234567890\\(…)</p><a href="
      """
    #expect(context.message(for: problem) == expected)
  }
}

#if DEBUG
  @Suite("Traps of debug builds")
  struct TemplateTrapTests {
    @Test("A string where an address stands stops a debug build")
    func address() async {
      await #expect(processExitsWith: .failure) {
        let text = "javascript:alert(1)"
        let html: HTML = "<a href=\"\(text)\">x</a>"
        print(html)
      }
    }

    @Test("A literal that ends inside a tag stops a debug build")
    func unfinished() async {
      await #expect(processExitsWith: .failure) {
        let html: HTML = "<p class=\"a\""
        print(html)
      }
    }

    @Test("A misplaced loop over nothing stops a debug build all the same")
    func emptyLoop() async {
      await #expect(processExitsWith: .failure) {
        let html: HTML = "<p \(for: [String](), { "\($0)" })>"
        print(html)
      }
    }
  }
#endif

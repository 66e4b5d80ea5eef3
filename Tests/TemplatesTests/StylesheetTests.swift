import Testing

@testable import DossierAssets

@Suite("The stylesheet that readers get")
struct StylesheetTests {
  @Test(
    "It lacks what only its authors need",
    arguments: [
      ("/* Ground */\n\n* , b {\n  margin: 0;\n  color: red;\n}\n", "*,b{margin:0;color:red}"),
      ("a > b { top: calc(1px + 2 * (3px - 1px)); }", "a>b{top:calc(1px + 2 * (3px - 1px))}"),
      ("/* a **/ p { } /* not ended", "p{}"),
      (
        "p { max-inline-size: 1em; inset-block-start: 0; border-block-end: 0; padding-inline-start: 1px; }",
        "p{max-width:1em;top:0;border-bottom:0;padding-inline-start:1px}"
      ),
      (
        ":root { --s1: 0.25rem; --size: 1rem; }\np { margin: var(--s1) var(--size) var(--s9); }",
        ":root{--size:1rem}p{margin:0.25rem var(--size) var(--s9)}"
      ),
    ])
  func lacks(source: String, compact: String) {
    #expect(String(decoding: compactStylesheet(Array(source.utf8)), as: UTF8.self) == compact)
  }

  @Test(
    "It keeps what means something",
    arguments: [
      "p :is(a,b) c{content:\"; } /* a */  \"}", "@media (width>=48rem){.a .b::before{content:\"a\" \" b\"}}",
      "a:hover :focus{font:700 1rem/1.5 var(--sans)}", "a{content:\"not ended;  ",
      "@container (inline-size>28rem){p{container-type:inline-size}}",
    ])
  func keeps(sheet: String) {
    #expect(String(decoding: compactStylesheet(Array(sheet.utf8)), as: UTF8.self) == sheet)
  }

  @Test("It is at most 20,000 bytes long")
  func isSmall() {
    #expect(DefaultAssets.style.count <= 20_000)
  }
}

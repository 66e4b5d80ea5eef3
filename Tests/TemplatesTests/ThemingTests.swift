import DossierKit
import Foundation
import PressTheme
import Testing

@testable import DossierTemplates

/// A site's own colours, fonts, logo and rules, and a theme of one's own.
@Suite struct ThemingTests {
  private static let briefing = "---\ntitle: A\ndate: 2025\n---\n\nNothing new.\n"

  private static func styles(_ theme: String, custom: String? = nil) async throws -> String {
    var files = ["site.yaml": "title: Desk\ntheme: {\(theme)}\n", "briefings/a.md": briefing]
    files["assets/custom.css"] = custom
    return try await BuiltSite(files).styles
  }

  @Test(
    "An accent colour can be read on every ground, in the light and in the dark",
    arguments: ["#000", "#fff", "#ffcc00", "#7a1f2b", "#0a0", "#808080", "#0000ff", "#ff00ff"])
  func contrast(_ written: String) throws {
    let accent = try #require(SRGBColor(hexadecimal: written))
    let css = ThemeStyle(themed { $0.accent = accent }).css
    let found = css.matches(of: /--accent:(#[0-9a-f]{6});/).compactMap { SRGBColor(hexadecimal: $0.1) }
    try #require(found.count == 2)
    for (color, grounds) in zip(found, [ThemeStyle.lightGrounds, ThemeStyle.darkGrounds]) {
      for ground in grounds { #expect(color.contrast(with: ground) >= 4.5, "\(color) on \(ground)") }
    }
  }

  @Test("A colour that can be read stays as it is in the light")
  func readableAccent() async throws {
    #expect(try await Self.styles("accent: '#7a1f2b'").contains(":root{--accent:#7a1f2b;"))
  }

  @Test("The grounds that a colour is tried on are those of the stylesheet")
  func grounds() throws {
    let css = String(decoding: DefaultTheme().assets[0].bytes, as: UTF8.self)
    let papers = try ["--paper", "--tint", "--found"].map { name in
      try css.matches(of: Regex("\(name): ?(#[0-9a-f]+)", as: (Substring, Substring).self)).prefix(2)
        .compactMap { SRGBColor(hexadecimal: $0.1) }
    }
    #expect(papers.map(\.first) == ThemeStyle.lightGrounds)
    #expect(papers.map(\.last) == ThemeStyle.darkGrounds)
  }

  @Test("Contrast is what WCAG says of known pairs")
  func knownContrast() {
    #expect(SRGBColor.white.contrast(with: .black) == 21)
    let grey = SRGBColor(red: 0x77, green: 0x77, blue: 0x77)
    #expect(abs(grey.contrast(with: .white) - 4.478) < 0.001)
  }

  @Test("Fonts are tried before the theme's own, as names that cannot end a rule")
  func fonts() async throws {
    let css = try await Self.styles("fonts: {serif: [Gentium Plus, serif], sans: [أميري]}")
    #expect(css.contains(#":root{--own-serif:"Gentium Plus",serif,;--own-sans:"أميري",;}"#))
    await #expect(throws: BuiltSite.ContentProblem.self) {
      try await Self.styles(#"fonts: {serif: ['x"}body{display:none']}"#)
    }
  }

  @Test("Without settings and rules the stylesheet is the theme's own, byte for byte")
  func untouched() async throws {
    let own = String(decoding: DefaultTheme().assets[0].bytes, as: UTF8.self)
    #expect(try await Self.styles("") == own)
  }

  @Test(
    "The desk's own rules come last, and their addresses lead to the files beside them",
    arguments: [
      ("url(a.png)", "url(../assets/a.png)"), ("URL( 'f/b.woff2' )", "URL( '../assets/f/b.woff2' )"),
      ("url(\"c.svg#x\")", "url(\"../assets/c.svg#x\")"), ("url(data:image/png,x)", "url(data:image/png,x)"),
      ("url(#mark)", "url(#mark)"), ("url(/d.png)", "url(/d.png)"), ("my-url(e.png)", "my-url(e.png)"),
      ("\"url(f.png)\"", "\"url(f.png)\""), ("/* url(g.png) */ x", "/* url(g.png) */ x"),
      ("url(", "url("), ("url('", "url('"), ("/*", "/*"), ("\"", "\""), ("\\", "\\"),
      (#"\75rl(h.png)"#, #"\75rl(../assets/h.png)"#), (#"u\72 l('i.png')"#, #"u\72 l('../assets/i.png')"#),
      (#"url(d\61ta:x)"#, #"url(d\61ta:x)"#), ("#url(j.png)", "#url(j.png)"), ("3url(k.png)", "3url(k.png)"),
      ("image-set('l.png' type('x') 1x)", "image-set('../assets/l.png' type('x') 1x)"),
      (
        "image-set(url(m.png) 1x, \"n.png\" 2x) 'o'",
        "image-set(url(../assets/m.png) 1x, \"../assets/n.png\" 2x) 'o'"
      ),
      ("'p\rurl(q.png)", "'p\nurl(../assets/q.png)"),
      ("url(r/*s.png) url(t.png)", "url(../assets/r/*s.png) url(../assets/t.png)"),
      ("x;}@namespace url(u)", "x;}@namespace url(u)"),
    ])
  func customStyle(_ written: String, _ published: String) async throws {
    let css = try await Self.styles("accent: '#123456'", custom: "\u{FEFF}p { background: \(written)")
    #expect(css.hasSuffix("p { background: \(published)"))
  }

  @Test("Rules without an end take no longer than their length")
  func longRules() async throws {
    let css = try await Self.styles("", custom: String(repeating: "url(", count: 200_000))
    // What follows the first bracket is one broken address (CSS Syntax 3, §4.3.14).
    #expect(css.hasSuffix("url(../assets/" + String(repeating: "url(", count: 199_999)))
  }

  @Test("Rules that are too long to wait for are an error that says so")
  func tooLongRules() async throws {
    let error = await #expect(throws: BuiltSite.ContentProblem.self) {
      try await Self.styles("", custom: String(repeating: " ", count: (1 << 20) + 1))
    }
    #expect(error?.messages.first?.contains("has 1.1 MiB; “assets/custom.css” may have 1 MiB") == true)
  }

  @Test("A logo stands for the title, and says it")
  func logo() async throws {
    let site = try await BuiltSite([
      "site.yaml": "title: 'Desk \"A\"'\ntheme: {logo: assets/a b.svg}\n", "briefings/a.md": Self.briefing,
      "assets/a b.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
    ])
    let image = #"<img src="../assets/a%20b.svg" alt="Desk &quot;A&quot;">"#
    #expect(site["briefings/a.html"].html.contains(image))
    #expect(site.deadLinks.isEmpty)
  }

  @Test("A theme of one's own, in a package of its own, renders every page of a site")
  func ownTheme() async throws {
    let site = try await BuiltSite(FullContent.files, audience: SiteTests.everything, theme: PressTheme())
    #expect(site.ownPages.count > 20)
    for page in site.ownPages {
      #expect(page.html.hasPrefix("<!DOCTYPE html>") && page.html.contains("<h1>"), "\(page.path)")
      #expect(page.html.components(separatedBy: "<h1").count == 2, "\(page.path)")
    }
    #expect(site.styles.contains(":root{--accent:#000000}"))
    #expect(site["actors/nordland.html"].html.contains("<a href=\"../briefings/crisis.html\">"))
  }

  private func themed(_ change: (inout ThemeSettings) -> Void) -> ThemeSettings {
    var settings = SiteSettings().theme
    change(&settings)
    return settings
  }
}

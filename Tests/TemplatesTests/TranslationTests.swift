import Testing

/// What a translation adds to a site.
@Suite struct TranslationTests {
  private static func briefing(_ title: String, _ fields: String, _ text: String) -> String {
    """
    ---
    title: \(title)
    date: 2025-05-03
    dossiers: [border]
    sources: [report]
    tags: [talks]
    claims:
      - {id: c1, text: \(title)., by: nordland, sources: [report], credibility: 3, stance: asserted}
    \(fields)
    ---
    \(text) [@report]. {#c1}
    """
  }

  private static func site() async throws -> BuiltSite {
    try await BuiltSite([
      "site.yaml": "title: Desk\nlanguage: en\nbase_url: https://example.org/\n",
      "actors/nordland.md": "---\nname: Nordland\nkind: country\nnames: {fr: Nordlande}\n---\n",
      "sources/report.md": "---\ntitle: Report\ntype: report\nreliability: B\n---\n",
      "dossiers/border.md": "---\ntitle: Border\n---\n",
      "briefings/one.md": briefing("Talks begin", "language: en", "Nordland talks"),
      "briefings/un.md": briefing(
        "Les pourparlers", "language: fr\ntranslation_of: one", "Le gouvernement de Nordland parle"),
    ])
  }

  @Test(
    "What gathers and lists has a text once, by its original",
    arguments: [
      "index", "actors/nordland", "dossiers/border", "sources/report", "briefings/index", "tags/talks",
      "timeline",
    ])
  func once(page: String) async throws {
    let html = try await Self.site()["\(page).html"].html
    #expect(html.contains("Talks begin"))
    #expect(!html.contains("Les pourparlers"))
  }

  @Test("The home page counts as much of each kind as the kind's list shows")
  func counts() async throws {
    func page(_ title: String, _ fields: String = "") -> String { "---\ntitle: \(title)\n\(fields)---\n" }
    var files: [String: String] = [:]
    for kind in ["dossiers", "events", "sources", "briefings"] {
      let date = ["events", "briefings"].contains(kind) ? "date: 2025\n" : ""
      files["\(kind)/\(kind)-a.md"] = page("A", date)
      files["\(kind)/\(kind)-b.md"] = page("B", date)
      files["\(kind)/\(kind)-c.md"] = page("C", date + "language: fr\ntranslation_of: \(kind)-a\n")
    }
    let home = try await BuiltSite(files)["index.html"]
    let ways = home.section("page-ways")
    for count in ["2\u{A0}dossiers", "2\u{A0}briefings", "2\u{A0}events", "2\u{A0}sources"] {
      #expect(ways.contains(">\(count)</a>"), "\(count)")
    }
    #expect(home.section("page-dossiers").components(separatedBy: "<li").count == 3)
  }

  @Test("A translation is a page of its own, in its original's dossier, and each leads to the other")
  func ownPage() async throws {
    let site = try await Self.site()
    let translation = site["briefings/un.html"].html
    #expect(translation.contains("href=\"one.html\""))
    #expect(translation.contains("href=\"../dossiers/border.html\""))
    #expect(site["briefings/one.html"].html.contains("href=\"un.html\""))
    #expect(site.sitemap.contains("briefings/un.html"))
  }

  @Test("An actor is named in the page's language where it has a name in it")
  func names() async throws {
    let site = try await Self.site()
    #expect(site["briefings/un.html"].section("page-actors").contains("<bdi>Nordlande</bdi>"))
    #expect(site["briefings/one.html"].section("page-actors").contains("<bdi>Nordland</bdi>"))
  }

  @Test("Versions that lead to one original by whatever way know each other")
  func chain() async throws {
    func page(_ fields: String) -> String { "---\ntitle: T\ndate: 2025\n\(fields)---\n" }
    let site = try await BuiltSite([
      "briefings/a.md": page(""), "briefings/b.md": page("language: fr\ntranslation_of: a\n"),
      "briefings/c.md": page("language: ar\ntranslation_of: b\n"),
    ])
    for (own, others) in [("a", ["b", "c"]), ("b", ["a", "c"]), ("c", ["a", "b"])] {
      for other in others { #expect(site["briefings/\(own).html"].links.contains("\(other).html"), "\(own)") }
    }
  }

  private static func page(_ fields: String) -> String { "---\ntitle: T\ndate: 2025\n\(fields)---\n" }

  @Test("Versions in one language for two regions name their regions")
  func regions() async throws {
    let site = try await BuiltSite([
      "briefings/a.md": Self.page("language: en-gb\n"),
      "briefings/b.md": Self.page("language: en-US\ntranslation_of: a\n"),
      "briefings/c.md": Self.page("language: fr-CA\ntranslation_of: a\n"),
    ])
    let page = site["briefings/c.html"].html
    #expect(page.contains(">English (GB)</a>") && page.contains(">English (US)</a>"))
    #expect(site["briefings/a.html"].html.contains(">English (US)</a>"))
    #expect(site["briefings/a.html"].html.contains(">français</a>"))
  }

  @Test("A version that another has replaced may have its language, and is not offered beside it")
  func replaced() async throws {
    let site = try await BuiltSite([
      "briefings/a.md": Self.page(""),
      "briefings/b.md": Self.page("language: fr\ntranslation_of: a\nstatus: deprecated\nreplaced_by: c\n"),
      "briefings/c.md": Self.page("language: fr\ntranslation_of: a\n"),
    ])
    #expect(site["briefings/a.html"].links.contains("c.html"))
    #expect(!site["briefings/a.html"].links.contains("b.html"))
    #expect(site["briefings/b.html"].links.contains("c.html"))
    #expect(site["briefings/b.html"].links.contains("a.html"))
  }

  @Test("Two translations of a source into one language are sources of their own")
  func sources() async throws {
    func source(_ fields: String) -> String { "---\ntitle: T\n\(fields)---\n" }
    let site = try await BuiltSite([
      "briefings/a.md": Self.page(""), "sources/livre.md": source("language: fr\n"),
      "sources/first.md": source("language: en\ntranslation_of: livre\n"),
      "sources/second.md": source("language: en\ntranslation_of: livre\n"),
    ])
    #expect(site["sources/first.html"].links.contains("second.html"))
  }

  @Test("A text that translates itself, or one that translates it, is an error", arguments: ["a", "b"])
  func circle(origin: String) async throws {
    func page(_ origin: String) -> String { "---\ntitle: T\ndate: 2025\ntranslation_of: \(origin)\n---\n" }
    await #expect(throws: BuiltSite.ContentProblem.self) {
      try await BuiltSite(["briefings/a.md": page(origin), "briefings/b.md": page("a")])
    }
  }
}

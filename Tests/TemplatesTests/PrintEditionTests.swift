import DossierKit
import Foundation
import Testing

/// A whole dossier as one document.
@Suite struct PrintEditionTests {
  private static let full = Task { try await BuiltSite(FullContent.files, audience: SiteTests.everything) }

  private func full() async throws -> BuiltPage {
    try await Self.full.value["dossiers/border-print.html"]
  }

  private static let content = [
    "site.yaml": "title: Desk\nbase_url: https://example.org/\n",
    "actors/mali.md": "---\nname: Mali\n---\n",
    "actors/niger.md": "---\nname: Niger\n---\n",
    "sources/a.md": "---\ntitle: Source A\nurl: https://example.com/a\n---\n",
    "sources/b.md": "---\ntitle: Source B\nderived_from: [a]\n---\n",
    "briefings/first.md":
      "---\ntitle: First\ndate: 2024\ndossiers: [both]\n---\n## Same\n\nMali spoke [@a].[^n]\n\n[^n]: A note.\n",
    "briefings/second.md":
      """
    ---
    title: Second
    date: 2025
    dossiers: [both]
    claims: [{id: c1, text: It is so., sources: [a]}]
    key_judgements: [{id: j1, text: It stays so., based_on: [c1]}]
    ---
    ## Same

    Niger and Mali spoke [@b, p. 3][@a].[^n] See [[#same]], [[briefing:first]], [[first#same|there]], [[third]] and [[mali]].

    [^n]: Another.
    """,
    "briefings/third.md": "---\ntitle: Third\ndate: 2026\nlanguage: ar\ndossiers: [other]\n---\nMali.\n",
    "dossiers/both.md": "---\ntitle: Both\n---\n# Its own\n\n[[second#c1|The claim]].\n",
    "dossiers/other.md": "---\ntitle: Other\n---\n",
  ]

  @Test(
    "It has a cover, contents, the dossier's text, its briefings from the oldest on, sources, and an index")
  func order() async throws {
    let page = try await BuiltSite(Self.content)["dossiers/both-print.html"]
    let marks = [
      "<h1>Both</h1>", ">TLP:CLEAR</p>", "id=\"page-contents\"", "id=\"page-overview\"",
      "id=\"briefing-first\"",
      "id=\"briefing-second\"", "id=\"page-sources\"", "id=\"page-actors\"",
    ]
    var rest = page.html[...]
    for mark in marks {
      let place = try #require(rest.range(of: mark), "\(mark)")
      rest = rest[place.upperBound...]
    }
    #expect(page.html.components(separatedBy: "<h1").count == 2)
    #expect(!page.html.contains("briefing-third\""))
  }

  @Test("An edition that holds nothing has no contents")
  func nothing() async throws {
    let site = try await BuiltSite([
      "briefings/a.md": "---\ntitle: A\ndate: 2025\n---\n", "dossiers/none.md": "---\ntitle: None\n---\n",
    ])
    let page = site["dossiers/none-print.html"]
    #expect(page.html.contains("<h1>None</h1>") && !page.html.contains("page-contents"))
  }

  @Test("Citations of all briefings have the numbers of the one list of sources")
  func numbers() async throws {
    let page = try await BuiltSite(Self.content)["dossiers/both-print.html"]
    #expect(page.html.contains("href=\"#source-a\" title=\"Source A\">[1]</a>"))
    #expect(page.html.contains("href=\"#source-b\" title=\"Source B\">[2,\u{A0}p.\u{A0}3]</a>"))
    #expect(!page.html.contains("title=\"Source B\">[1"))
    #expect(!page.html.contains("title=\"Source A\">[2"))
    #expect(page.ids.filter { $0.hasPrefix("source-") } == ["source-a", "source-b"])
  }

  @Test("Links between its briefings stay within it, and others lead to the site")
  func links() async throws {
    let site = try await BuiltSite(Self.content)
    let links = site["dossiers/both-print.html"].links
    #expect(links.contains("#briefing-second.same"))
    #expect(links.contains("#briefing-first"))
    #expect(links.contains("#briefing-first.same"))
    #expect(links.contains("#briefing-second.c1"))
    #expect(links.contains("../briefings/third.html"))
    #expect(links.contains("../actors/mali.html"))
    #expect(site.deadLinks == [])
  }

  @Test("The index names the briefings that speak of an actor, by their numbers")
  func index() async throws {
    let index = try await BuiltSite(Self.content)["dossiers/both-print.html"].section("page-actors")
    let items = index.components(separatedBy: "<li>").dropFirst()
      .map { $0.replacing(/<[^>]*>/, with: "").split(whereSeparator: \.isWhitespace).joined(separator: " ") }
    #expect(items == ["Mali 1 2", "Niger 2"])
  }

  @Test("A briefing keeps its language and direction, and what the theme says in it")
  func language() async throws {
    let page = try await BuiltSite(Self.content)["dossiers/other-print.html"]
    #expect(page.html.contains("<section class=\"chapter\" id=\"briefing-third\" lang=\"ar\" dir=\"rtl\">"))
    #expect(page.html.contains("<html lang=\"en\" dir=\"ltr\""))
  }

  @Test("No id occurs twice, and no heading skips a level")
  func headings() async throws {
    for page in [try await full(), try await BuiltSite(Self.content)["dossiers/both-print.html"]] {
      #expect(Set(page.ids).count == page.ids.count)
      let levels = page.html.matches(of: /<h([1-6])[ >]/).compactMap { Int($0.1) }
      #expect(levels.first == 1)
      #expect(zip(levels, levels.dropFirst()).allSatisfy { $1 <= $0 + 1 })
    }
  }

  @Test("It holds what the audience may see, and no more")
  func audience() async throws {
    #expect(try await full().html.contains("Jane Doe</a> was there"))
    let open = try await BuiltSite(FullContent.files)["dossiers/border-print.html"]
    #expect(!open.html.contains("was there"))
    #expect(!open.html.contains("The border is open."))
    #expect(open.html.contains("closed the border"))
  }

  @Test("Its dossier leads to it; for search engines it is the dossier, and not in the sitemap")
  func canonical() async throws {
    let site = try await BuiltSite(Self.content)
    #expect(site["dossiers/both.html"].links.contains("both-print.html"))
    let page = site["dossiers/both-print.html"]
    #expect(page.html.contains("<link rel=\"canonical\" href=\"https://example.org/dossiers/both.html\">"))
    #expect(!site.sitemap.contains("print"))
    #expect(site.sitemap.contains("dossiers/both.html"))
  }

  @Test("Of very many briefings it holds the latest, and says how many older ones it leaves out")
  func bound() async throws {
    let page = try await LargeContent.site.value["dossiers/all-print.html"]
    let shown = page.ids.filter { $0.hasPrefix("briefing-") && !$0.contains(".") }.count
    #expect((100..<LargeContent.briefings).contains(shown))
    let rest = LargeContent.briefings - shown
    let grouped = rest >= 1000 ? "\(rest / 1000),\(String(1000 + rest % 1000).dropFirst())" : "\(rest)"
    #expect(
      page.html.contains(
        "Older, and left out here: <a href=\"all.html#page-briefings\">\(grouped)\u{A0}briefings</a>."))
    #expect(page.html.utf8.count < 6_000_000)
  }

  @Test("A dossier whose page would be the print edition of another is an error")
  func collision() async throws {
    await #expect(throws: BuiltSite.ContentProblem.self) {
      try await BuiltSite([
        "dossiers/a.md": "---\ntitle: A\n---\n", "dossiers/a-print.md": "---\ntitle: B\n---\n",
      ])
    }
  }
}

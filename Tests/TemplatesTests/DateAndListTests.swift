import DossierKit
import Testing

/// Dates, the timeline, and lists of actors.
@Suite struct DateAndListTests {
  private static func full() async throws -> BuiltSite {
    try await BuiltSite(FullContent.files, audience: SiteTests.everything)
  }

  @Test("A date is a machine's date only where it says no more than what is known")
  func dates() async throws {
    let site = try await Self.full()
    #expect(site["briefings/crisis.html"].html.contains("<time datetime=\"2025-04-01\">1 April 2025</time>"))
    #expect(site["briefings/draft.html"].html.contains("<dd>about June 2025</dd>"))
    #expect(site["briefings/old.html"].html.contains("<dd>some month of 2024</dd>"))
  }

  @Test("A span has its row in the year in which it begins, and one on the scale of what crosses years")
  func spans() async throws {
    let page = try await Self.full()["timeline.html"]
    for (year, span) in [(2024, "The march"), (2010, "Talks")] {
      let years = page.ids.filter { $0.hasPrefix("page-year-") && page.section($0).contains(span) }
      #expect(years == ["page-year-\(year)"])
      #expect(page.section("page-spans").contains(span))
    }
  }

  @Test("What has no date stands at the end of the timeline, and is counted")
  func undated() async throws {
    let page = try await Self.full()["timeline.html"]
    #expect(page.ids.filter { $0.hasPrefix("page-year-") || $0 == "page-undated" }.last == "page-undated")
    #expect(page.html.contains("; 1\u{A0}without a date."))
  }

  @Test("A bar is as wide as its date is imprecise")
  func bars() async throws {
    let site = try await BuiltSite([
      "events/a.md": "---\ntitle: A\ndate: 2024-02\n---\n",
      "events/b.md": "---\ntitle: B\ndate: 2023-01-01\n---\n",
      "events/c.md": "---\ntitle: C\ndate: 2022-12-31/2023-01-02\n---\n",
    ])
    let page = site["timeline.html"]
    #expect(page.section("page-year-2024").contains("viewBox=\"0 0 366 8\""))
    #expect(page.section("page-year-2024").contains("<rect class=\"within\" x=\"31\" width=\"29\""))
    #expect(page.section("page-year-2023").contains("<rect x=\"0\" width=\"2\""))
    #expect(page.section("page-year-2022").contains("<rect x=\"363\" width=\"2\""))
  }

  @Test("Each alias of an actor leads to it from the index, under its own letter")
  func aliases() async throws {
    let page = try await Self.full()["actors/index.html"]
    #expect(page.section("page-letter-c").contains("<bdi>Capital City</bdi>, see <a href=\"nordland.html\">"))
    #expect(page.section("page-letter-ن").contains("<bdi lang=\"ar\">نوردلاند</bdi>, see "))
    #expect(page.links.contains { $0.removingPercentEncoding == "#page-letter-ن" })
  }

  @Test("A dossier gathers its own actors first, then those that its briefings name")
  func dossierActors() async throws {
    let actors = try await Self.full()["dossiers/border.html"].section("page-actors")
    let names = ["nordland", "sudland", "watch", "jane-doe"]
    let places = names.map { actors.range(of: "actors/\($0).html\">")?.lowerBound ?? actors.endIndex }
    #expect(places == places.sorted())
    #expect(!places.contains(actors.endIndex))
  }
}

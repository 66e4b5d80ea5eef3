import DossierKit
import Testing

/// What stands on timelines, where, and how it looks.
@Suite struct TimelineTests {
  private static let made = [
    "actors/nord.md": """
    ---
    name: Nord
    relations:
      - {kind: conflict, with: sud, start: 2012-03, end: 2016-02}
      - {kind: mediation, with: sud, start: 2013-05-01, end: 2014-01-01, status: proposed}
      - {kind: withdrawal, with: pact, start: 2014-06}
      - {kind: alliance, with: pact}
    ---
    """,
    "actors/sud.md": "---\nname: Sud\n---\n", "actors/pact.md": "---\nname: Pact\n---\n",
    "actors/head.md": "---\nname: Head\nkind: office\n---\n",
    "actors/person.md": "---\nname: Person\ntenures: [{office: head, start: 2013-02-01}]\n---\n",
    "actors/alone.md": "---\nname: Nobody’s Business\n---\n",
    "events/decade.md": "---\ntitle: In a decade\ndate: 201X\n---\n",
    "events/year.md": "---\ntitle: In a year\ndate: 2012\n---\n",
    "events/month.md": "---\ntitle: In a month\ndate: 2012-03\n---\n",
    "events/day.md": "---\ntitle: On a day\ndate: 2012-03-01\nactors: [{actor: sud, role: host}]\n---\n",
    "events/january.md": "---\ntitle: In January\ndate: 2012-01-01\n---\n",
    "events/about.md": "---\ntitle: About a month\ndate: 2012-04~\n---\n",
    "events/open.md": "---\ntitle: Without an end\ndate: 2012-05-01/..\n---\n",
    "events/lost.md": "---\ntitle: To an unknown end\ndate: 2012-06-01/\n---\n",
    "events/until.md": "---\ntitle: Until then\ndate: ../2012-07-01\n---\n",
    "events/ancient.md": "---\ntitle: Long ago\ndate: -0043-03-15\n---\n",
    "events/never.md": "---\ntitle: Nobody knows when\nactors: [{actor: sud}]\n---\n",
    "briefings/news.md":
      "---\ntitle: The news\ndate: 2015-01-01\ndossiers: [war]\nevents: [day]\n---\nSud again.\n",
    "dossiers/war.md": "---\ntitle: War\nactors: [nord, sud]\n---\n",
  ]

  @Test("A year has its vague dates first, then the others in the order of their days")
  func order() async throws {
    let year = try await BuiltSite(Self.made)["timeline.html"].section("page-year-2012")
    let titles = [
      "In a year", "In January", "conflict", "In a month", "On a day", "About a month", "Without an end",
      "To an unknown end", "Until then",
    ]
    let places = titles.map { year.range(of: $0)?.lowerBound }
    #expect(!places.contains(nil))
    #expect(places.compactMap(\.self) == places.compactMap(\.self).sorted())
  }

  @Test(
    "Decades and years before our era have headings of their own, in the order of time, and the undated come last"
  )
  func headings() async throws {
    let ids = try await BuiltSite(Self.made)["timeline.html"].ids.filter {
      $0.hasPrefix("page-year") || $0 == "page-undated"
    }
    #expect(
      ids == [
        "page-year--43", "page-years-2010-2019", "page-year-2012", "page-year-2013", "page-year-2014",
        "page-year-2015", "page-undated",
      ])
  }

  @Test(
    "A bar shows what is in doubt by broken lines, and by signs at its ends what goes on or is not known",
    arguments: [
      ("On a day", "track", "<rect x="), ("In a month", "track", "<rect class=\"within\""),
      ("About a month", "track", "<rect class=\"within unsure\""),
      ("Without an end", "track after", "<rect x="),
      ("To an unknown end", "track lost", "<rect class=\"within\""),
      ("Until then", "track before", "<rect x="),
    ])
  func bars(title: String, style: String, bar: String) async throws {
    let year = try await BuiltSite(Self.made)["timeline.html"].section("page-year-2012")
    let row = try #require(year.components(separatedBy: "<li>").first { $0.contains(title) })
    #expect(row.contains("<p class=\"\(style)\">") && row.contains(bar))
  }

  @Test("A span whose ends are months is solid for what is certain, and hollow for the rest")
  func ends() async throws {
    let spans = try await BuiltSite(Self.made)["timeline.html"].section("page-spans")
    let row = try #require(spans.components(separatedBy: "<li>").first { $0.contains("conflict with") })
    #expect(row.contains("<rect class=\"within\"") && row.contains("<rect x="))
  }

  @Test("A tie that is only proposed is drawn as one in doubt, and says so where spans are compared")
  func proposed() async throws {
    let spans = try await BuiltSite(Self.made)["timeline.html"].section("page-spans")
    let row = try #require(spans.components(separatedBy: "<li>").first { $0.contains("mediation") })
    #expect(row.contains("within unsure") && row.contains("proposed"))
  }

  @Test("An actor's timeline tells ties and offices from its own side, and leaves out ties without a date")
  func sides() async throws {
    let site = try await BuiltSite(Self.made)
    let sud = site["actors/sud.html"].section("page-timeline")
    #expect(
      sud.contains("Conflict with <a href=\"nord.html\">")
        && sud.contains("Mediation by <a href=\"nord.html\">"))
    #expect(
      sud.contains("<span><bdi>host</bdi></span>") && sud.contains("Nobody knows when")
        && sud.contains("The news"))
    #expect(sud.contains("5\u{A0}entries: "))
    #expect(sud.contains("2\u{A0}events") && sud.contains("1\u{A0}without a date"))
    #expect(site["actors/head.html"].section("page-timeline").contains("<a href=\"person.html\">"))
    #expect(site["actors/person.html"].section("page-timeline").contains("<a href=\"head.html\">"))
    #expect(!site["actors/pact.html"].section("page-timeline").contains("Alliance"))
    #expect(!site["actors/alone.html"].ids.contains("page-timeline"))
  }

  @Test("Timelines lead to those of single actors, and to no actor that has none")
  func filters() async throws {
    let site = try await BuiltSite(Self.made)
    for path in ["timeline.html", "dossiers/war.html"] {
      let links = site[path].links.filter { $0.hasSuffix("#page-timeline") && $0.contains("actors/") }
      #expect(links.contains { $0.hasSuffix("sud.html#page-timeline") })
      #expect(!links.contains { $0.contains("alone") })
    }
    #expect(site.deadLinks == [])
  }

  @Test("A dossier's timeline has its events and the ties between its actors, as many as it says")
  func dossier() async throws {
    let page = try await BuiltSite(Self.made)["dossiers/war.html"]
    #expect(page.html.contains("<a href=\"#page-timeline\">3\u{A0}timeline entries</a>"))
    #expect(page.section("page-timeline").contains("3\u{A0}entries: 1\u{A0}event, 2\u{A0}relations."))
  }

  @Test("Every entry of a long timeline is on exactly one of its pages, those without a date on the last")
  func longTimeline() async throws {
    let site = try await LargeContent.site.value
    let parts = site.parts(of: "timeline.html")
    let titles = parts.flatMap { page in page.titles.map(page.resolve) }
    #expect(titles.count == LargeContent.briefings + LargeContent.events)
    #expect(Set(titles).count == titles.count)
    let undated = (0..<LargeContent.events).filter { LargeContent.date($0) == nil }.count
    let last = parts.filter { $0.path.hasPrefix("timeline/undated") }
    #expect(last.reduce(0) { $0 + $1.titles.count } == undated)
    #expect(last.allSatisfy { $0.ids.contains("page-undated") })
  }

  @Test("A page of a long timeline has what begins in its year, and decades before their first year")
  func years() async throws {
    let site = try await LargeContent.site.value
    let ids = site["timeline/1990.html"].ids.filter { $0.hasPrefix("page-year") }
    #expect(ids == ["page-years-1990-1999", "page-year-1990"])
  }

  @Test("The timeline of an actor with very many briefings shows the latest, and says where the others are")
  func longActor() async throws {
    let page = try await LargeContent.site.value["actors/a0.html"]
    let section = page.section("page-timeline")
    #expect(
      section.contains("The latest 60\u{A0}entries.") && section.contains("<a href=\"#page-mentions\">"))
    let years = section.components(separatedBy: "<h3>").dropFirst().filter { !$0.hasPrefix("Across years") }
    #expect(years.joined().components(separatedBy: "<li>").count - 1 == 60)
  }
}

import DossierKit
import Foundation
import Testing

/// Pages of actors: what they gather, and how they are spread where it is too much for one.
@Suite struct ActorPageTests {
  /// Built once, since it is long.
  private static let busy = Task { try await BuiltSite(BusyContent.files) }

  @Test("No page of an actor that is named 3,000 times is larger than 250 kB")
  func boundedPages() async throws {
    let site = try await Self.busy.value
    for page in site.pages.values where page.path.hasPrefix("actors/") {
      #expect(page.html.utf8.count < 250_000, "\(page.path)")
    }
  }

  @Test("An actor that is named 3,000 times has a page for each year and one for what has no date")
  func years() async throws {
    let parts = ActorRecount(try await Self.busy.value, "nordland").parts.map(\.path)
    for year in 2012...2023 { #expect(parts.contains("actors/nordland/\(year).html")) }
    #expect(parts.contains("actors/nordland/undated.html"))
    #expect(parts.contains("actors/nordland/2017-2.html"), "the year of the long briefing is cut further")
  }

  @Test("Each passage that names the actor stands on one page of its year, and the newest on the actor's own")
  func everyPassage() async throws {
    let recount = ActorRecount(try await Self.busy.value, "nordland")
    var expected: [String] = []
    for number in 0..<BusyContent.briefings {
      expected += (1...BusyContent.paragraphs).map { "briefings/b\(number).html#p\($0)" }
    }
    expected += (1...BusyContent.longParagraphs).map { "briefings/long.html#p\($0)" }
    #expect(expected.count == 3000)
    expected += ["dossiers/border.html#p1", "events/strike.html#p1"]
    let found = recount.parts.flatMap(ActorRecount.passages)
    #expect(found.count == expected.count)
    #expect(Set(found) == Set(expected))
    let own = ActorRecount.passages(on: recount.own)
    #expect(own.count > 50)
    #expect(own.first == "briefings/b107.html#p1", "the newest of all: September 2023, the first by its id")
    #expect(Set(own).count == own.count)
    #expect(Set(own).isSubset(of: found))
  }

  @Test("A page of a year holds what is of that year alone")
  func pagesOfYears() async throws {
    let recount = ActorRecount(try await Self.busy.value, "nordland")
    for part in recount.parts where !part.path.hasSuffix("undated.html") {
      let year = try #require(part.path.firstMatch(of: /nordland\/(\d{4})/)?.1)
      let dates = part.values(of: "datetime")
      #expect(!dates.isEmpty && dates.allSatisfy { $0.hasPrefix(year) }, "\(part.path)")
    }
  }

  @Test("Every page that a mention of the actor leads back from is one to which the actor's pages lead")
  func mentionsLeadBothWays() async throws {
    let site = try await Self.busy.value
    let recount = ActorRecount(site, "nordland")
    let listed = Set(recount.parts.flatMap { page in page.links.map(page.resolve) }.map(Self.path))
    // A print edition only repeats what its dossier's briefings say.
    let naming = site.pages.values.filter { $0.html.contains("data-actor=\"nordland\"") }.map(\.path)
      .filter { !$0.hasSuffix("-print.html") }
    #expect(naming.count == BusyContent.briefings + 3)
    #expect(Set(naming).isSubset(of: listed))
  }

  @Test(
    "Parts lead to the actor's page and to their neighbours, and are in the sitemap with canonical addresses")
  func partsAreReachable() async throws {
    let site = try await Self.busy.value
    let recount = ActorRecount(site, "nordland")
    let latest = site["actors/nordland/2023.html"]
    #expect(latest.html.contains("<a rel=\"prev\" href=\"../nordland.html\">"))
    #expect(latest.html.contains("<a rel=\"next\" href=\"2022.html\">"))
    #expect(latest.html.contains("<title>Nordland: 2023 – Busy</title>"))
    let pages = site.pages.values.filter { $0.path.hasPrefix("actors/nordland/") }
    #expect(pages.count > recount.parts.count, "the passages shared with Sudland have a page too")
    for page in pages {
      #expect(
        page.part(from: "<nav class=\"trail\"", to: "</nav>").contains("../nordland.html\">"), "\(page.path)")
      #expect(page.html.contains("<link rel=\"canonical\" href=\"https://example.org/\(page.path)\">"))
      #expect(site.sitemap.contains("<loc>https://example.org/\(page.path)</loc>"), "\(page.path)")
    }
    #expect(
      recount.parts.allSatisfy { part in recount.own.links.contains { recount.own.resolve($0) == part.path } }
    )
  }

  @Test("Every link on the pages of an actor and on its parts leads somewhere")
  func links() async throws {
    let site = try await Self.busy.value
    let ids = site.pages.mapValues { Set($0.ids) }
    for page in site.pages.values where page.path.hasPrefix("actors/") {
      for link in page.links where !link.hasPrefix("https:") {
        let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(
          String.init)
        let path = parts[0].isEmpty ? page.path : page.resolve(parts[0])
        #expect(site.files.contains(path), "\(page.path): \(link)")
        if parts.count > 1 { #expect(ids[path]?.contains(parts[1]) == true, "\(page.path): \(link)") }
      }
    }
  }

  @Test("Each number on a busy actor's page equals the number of links it stands for, over all its pages")
  func busyNumbers() async throws {
    let site = try await Self.busy.value
    for actor in ["nordland", "sudland", "quiet"] {
      #expect(ActorRecount(site, actor).wrongNumbers == [], "\(actor)")
    }
    let recount = ActorRecount(site, "nordland")
    #expect(recount.total("page-mentions") == 3002)
    #expect(recount.total("page-mentions-briefings") == BusyContent.briefings + 1)
    #expect(recount.total("page-claims-by") == BusyContent.briefings + 1)
    #expect(recount.own.html.contains(">3,002\u{A0}sentences</a>"))
    #expect(recount.own.html.contains(" of <a href=\"#page-years\">241\u{A0}briefings</a>"))
    #expect(
      recount.companions["sudland"]?.shown == BusyContent.briefings + BusyContent.longParagraphs / 8)
  }

  @Test(
    "Each number on a small actor's page equals the number of links it stands for, and its lists are whole")
  func smallNumbers() async throws {
    let site = try await BuiltSite(FullContent.files, audience: SiteTests.everything)
    for actor in ["nordland", "sudland", "silent-bloc", "watch", "office", "jane-doe"] {
      let recount = ActorRecount(site, actor)
      #expect(recount.wrongNumbers == [], "\(actor)")
      #expect(!recount.own.html.contains("page-years"), "\(actor)")
    }
    #expect(site.files.filter { $0.hasPrefix("actors/") && $0.split(separator: "/").count > 2 }.isEmpty)
  }

  @Test("The numbers in the index of actors equal the entries to which they lead")
  func indexNumbers() async throws {
    let site = try await Self.busy.value
    let index = site["actors/index.html"]
    let numbers = index.html.matches(of: /<a href="([a-z0-9-]+)\.html#(page-[a-z-]+)">([\d,]+)/)
    #expect(numbers.count >= 3)
    for number in numbers {
      let found = ActorRecount(site, String(number.1)).total(String(number.2))
      #expect(ActorRecount.number(number.3) == found, "\(number.0)")
    }
  }

  @Test("The same content makes the same pages of an actor")
  func deterministic() async throws {
    let first = try await Self.busy.value
    let second = try await BuiltSite(BusyContent.files)
    #expect(first.pages.mapValues(\.html) == second.pages.mapValues(\.html))
  }

  private static func path(_ link: String) -> String {
    String(link.prefix { $0 != "#" })
  }
}

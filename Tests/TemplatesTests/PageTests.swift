import DossierKit
import Testing

/// What readers find on the pages.
@Suite struct PageTests {
  private static func full() async throws -> BuiltSite {
    try await BuiltSite(FullContent.files, audience: SiteTests.everything)
  }

  @Test("A title that looks like mark-up is shown as it is written")
  func hostileTitles() async throws {
    let site = try await BuiltSite([
      "site.yaml": "title: '<script>alert(1)</script>'\n",
      "briefings/a.md":
        "---\ntitle: '\"><img src=x onerror=alert(1)>'\ndate: 2025\nsummary: 'a </p> b'\ntags: ['<i>']\n---\n",
      "actors/b.md": "---\nname: \"O'<b>\"\naliases: ['</li>']\n---\n",
    ])
    for page in site.ownPages {
      #expect(
        !page.html.contains("<script>") && !page.html.contains("<img") && !page.html.contains("<i>"),
        "\(page.path)")
    }
    #expect(site["briefings/a.html"].html.contains("<h1>&quot;&gt;&lt;img src=x onerror=alert(1)&gt;</h1>"))
    #expect(site["actors/index.html"].html.contains("&lt;/li&gt;"))
  }

  @Test("An actor's page quotes each sentence that names it, and leads to that very passage")
  func mentions() async throws {
    let site = try await Self.full()
    let mentions = site["actors/nordland.html"].section("page-mentions")
    #expect(mentions.contains("<a href=\"../briefings/crisis.html#c1\"><b>Nordland</b> closed the border"))
    #expect(site["briefings/crisis.html"].part(from: "id=\"c1\"", to: "</p>").contains("closed the border"))
    #expect(
      mentions.contains("<a href=\"../events/strike.html#page-summary\">Some were hurt in <b>Nordland</b>."))
    #expect(mentions.contains("<a href=\"../about.html#"))
  }

  @Test("A sentence that names an actor twice is quoted once, with both names marked")
  func oneQuoteForASentence() async throws {
    let site = try await BuiltSite([
      "actors/mali.md": "---\nname: Mali\n---\n",
      "briefings/a.md": "---\ntitle: A\ndate: 2025\n---\n\nMali says that Mali waits.\n",
    ])
    let mentions = site["actors/mali.html"].section("page-mentions")
    #expect(mentions.contains("<b>Mali</b> says that <b>Mali</b> waits."))
    #expect(mentions.components(separatedBy: "waits.").count == 2)
  }

  @Test("A very long sentence is cut between words around the name")
  func longSentences() async throws {
    let words = Array(repeating: "élan", count: 200).joined(separator: " ")
    let site = try await BuiltSite([
      "actors/mali.md": "---\nname: Mali\n---\n",
      "briefings/a.md": "---\ntitle: A\ndate: 2025\n---\n\nSo \(words) Mali \(words).\n",
    ])
    let quote = site["actors/mali.html"].part(from: "<ul class=\"quotes\">", to: "</ul>")
    #expect(quote.contains("… élan") && quote.contains("<b>Mali</b> élan") && quote.contains("élan …"))
    #expect(quote.utf8.count < 600)
  }

  @Test("A page that declares an actor and does not name it is listed as such")
  func declaredOnly() async throws {
    let mentions = try await Self.full()["actors/silent-bloc.html"].section("page-mentions")
    #expect(mentions.contains("briefings/old.html"))
    #expect(mentions.contains("not named in the text"))
  }

  @Test("What is unknown is said to be unknown")
  func unknowns() async throws {
    let site = try await BuiltSite(SiteTests.minimal)
    #expect(site["briefings/only.html"].html.contains("<span class=\"unknown\">author unknown</span>"))
    #expect(
      site["events/something.html"].section("page-date").contains(
        "<span class=\"unknown\">date unknown</span>"))
    #expect(
      site["timeline.html"].section("page-undated").contains("<span class=\"unknown\">date unknown</span>"))
    #expect(site["sources/index.html"].html.contains("<span class=\"unknown\">publisher unknown</span>"))
    #expect(site["sources/index.html"].html.contains("<span class=\"unknown\">address unknown</span>"))
    #expect(site["dossiers/all.html"].html.contains("<span class=\"unknown\">trend not stated</span>"))
    let claims = try await Self.full()["briefings/crisis.html"].section("c3")
    #expect(claims.contains("<span class=\"unknown\">not graded</span>"))
  }

  @Test("A claim has a row of its own, and a link to its passage where it has one")
  func claims() async throws {
    let page = try await Self.full()["briefings/crisis.html"]
    #expect(page.section("claim-c1").contains("<a href=\"#c1\">in the text</a>"))
    #expect(!page.part(from: "id=\"c2\"", to: "</tr>").contains("in the text"))
    #expect(page.part(from: "id=\"c2\"", to: "</tr>").contains("TLP:GREEN"))
  }

  @Test("Every element that quotes on actors' pages lead to is there")
  func anchorsOfFields() async throws {
    let site = try await Self.full()
    #expect(
      Set(site["briefings/crisis.html"].ids).isSuperset(of: ["page-summary", "page-headline", "page-changes"])
    )
    #expect(
      Set(site["events/strike.html"].ids).isSuperset(of: ["page-summary", "page-date", "page-casualties"]))
    #expect(site["actors/nordland.html"].ids.contains("page-relations"))
    #expect(site["actors/jane-doe.html"].ids.contains("page-tenures"))
    #expect(site["dossiers/border.html"].ids.contains("page-alerts"))
  }

  @Test(
    "The number of those who came to harm leads to the claims, where there are any",
    arguments: [
      ("", "", nil), ("claims: [{id: c1, text: Two.}]\n", "", "#page-claims"),
      ("", "claims: [{id: c1, text: Two.}]\n", nil),
      ("claims: [b#c1]\n", "claims: [{id: c1, text: Two.}]\n", "#page-claims-about"),
      (
        "claims: [b#c1, {id: c2, text: Three.}]\n", "claims: [{id: c1, text: Two.}]\n", "#page-claims"
      ),
    ])
  func casualties(_ own: String, _ told: String, _ place: String?) async throws {
    let site = try await BuiltSite([
      "events/strike.md": "---\ntitle: Strike\ndate: 2025\ncasualties: {killed: 2}\n\(own)---\n",
      "briefings/b.md": "---\ntitle: B\ndate: 2025\n\(told)---\n",
    ])
    let page = site["events/strike.html"]
    #expect(BuiltPage(path: "", html: String(page.section("page-casualties"))).links.first == place)
    #expect(site.deadLinks == [])
  }

  @Test("A source in a page's list leads back to each place that cites it")
  func sourceList() async throws {
    let page = try await Self.full()["briefings/crisis.html"]
    #expect(page.part(from: "id=\"source-report\"", to: "</li>").contains("<a href=\"#cite-1\">"))
    #expect(page.ids.contains("cite-1"))
  }

  @Test("A relation stands on both actors' pages, each from its own side")
  func relations() async throws {
    let site = try await Self.full()
    #expect(
      site["actors/nordland.html"].section("page-relations").contains("from <a href=\"silent-bloc.html\">"))
    #expect(
      site["actors/silent-bloc.html"].section("page-relations").contains("of <a href=\"nordland.html\">"))
    #expect(
      site["actors/sudland.html"].section("page-relations").contains("<p>Over the border with Sudland.</p>"))
    #expect(site["actors/office.html"].section("page-holders").contains("jane-doe.html"))
  }

  @Test("Replies are set apart, dated and signed, or said to be without a name")
  func replies() async throws {
    let replies = try await Self.full()["briefings/crisis.html"].section("page-replies")
    #expect(replies.contains("not this desk’s own words"))
    #expect(replies.contains("A. Reader") && replies.contains("1 May 2025"))
    #expect(replies.contains("name not given") && replies.contains("lang=\"fr\""))
    #expect(replies.contains("mailto:desk@example.org"))
  }

  @Test("A draft, a deprecated and a revoked page say so before anything else")
  func banners() async throws {
    let site = try await Self.full()
    #expect(site["briefings/draft.html"].html.contains("banner draft"))
    #expect(
      site["briefings/old.html"].part(from: "banner deprecated", to: "</p>").contains("href=\"crisis.html\""))
    #expect(site["about.html"].part(from: "banner revoked", to: "</p>").contains("#page-changes"))
  }

  @Test("Words in another language than the page's say so")
  func languages() async throws {
    let site = try await Self.full()
    #expect(site["briefings/crise.html"].html.contains("<html lang=\"fr\" dir=\"ltr\""))
    let french = try await BuiltSite([
      "site.yaml": "title: Desk\nlanguage: en\n",
      "briefings/crise.md": "---\ntitle: La crise\ndate: 2025\nlanguage: fr\n---\n",
    ])
    #expect(french["briefings/index.html"].html.contains("<bdi lang=\"fr\">La crise</bdi>"))
    #expect(site["sources/paper.html"].html.contains("<html lang=\"en\""))
    #expect(site["sources/paper.html"].html.contains("<bdi lang=\"ar\">الصحيفة</bdi>"))
    #expect(
      site["briefings/crisis.html"].html.contains("hreflang=\"fr\" lang=\"fr\" dir=\"ltr\">français</a>"))
  }

  @Test("What rests on a source alone is named as what would fall with it")
  func dependents() async throws {
    let falls = try await Self.full()["sources/report.html"].section("page-falls")
    #expect(falls.contains("briefings/crisis.html#claim-c1"))
    #expect(!falls.contains("briefings/crisis.html#c2"))
    #expect(falls.contains("paper.html#page-falls"))
  }
}

import DossierKit
import Testing

@testable import DossierTemplates

/// What helps readers to find the way, to cite and to reply.
@Suite struct ReaderTests {
  private static func full(_ settings: String = "") async throws -> BuiltSite {
    var files = FullContent.files
    if !settings.isEmpty { files["site.yaml"] = settings }
    return try await BuiltSite(files, audience: SiteTests.everything)
  }

  /// Briefings of two dossiers in turn, one of them in two languages, and one that is in none.
  private static let sequences = [
    "dossiers/odd.md": "---\ntitle: Odd\nbriefings: [a1, a3, a5]\n---\n",
    "dossiers/even.md": "---\ntitle: Even\nbriefings: [a2, a3, a4]\n---\n",
    "briefings/a1.md": "---\ntitle: One\ndate: 2025-01-01\n---\n",
    "briefings/a2.md": "---\ntitle: Two\ndate: 2025-01-02\n---\n",
    "briefings/a3.md": "---\ntitle: Three\ndate: 2025-01-03\n---\n",
    "briefings/a3-fr.md":
      "---\ntitle: Trois\ndate: 2025-01-03\nlanguage: fr\ntranslation_of: a3\ndossiers: [odd, even]\n---\n",
    "briefings/a4.md": "---\ntitle: Four\ndate: 2025-01-04\n---\n",
    "briefings/a5.md": "---\ntitle: Five\ndate: 2025-01-05\n---\n",
    "briefings/a6.md": "---\ntitle: Six\ndate: 2025-01-06\n---\n",
  ]

  private static func pagers(_ page: BuiltPage) -> [[String]] {
    page.html.components(separatedBy: "<nav class=\"pager\"").dropFirst().map { rest in
      let pager = BuiltPage(path: "", html: rest.components(separatedBy: "</nav>")[0])
      return pager.values(of: "href").filter { !$0.contains("dossiers") }
    }
  }

  @Test("Previous and next lead through each of a briefing's dossiers, in the language one reads")
  func sequences() async throws {
    let site = try await BuiltSite(Self.sequences)
    #expect(Self.pagers(site["briefings/a1.html"]) == [["a3.html"]])
    #expect(Self.pagers(site["briefings/a3.html"]) == [["a2.html", "a4.html"], ["a1.html", "a5.html"]])
    #expect(Self.pagers(site["briefings/a4.html"]) == [["a3.html"]])
    #expect(Self.pagers(site["briefings/a3-fr.html"]) == [["a2.html", "a4.html"], ["a1.html", "a5.html"]])
    #expect(site["briefings/a3.html"].html.contains("aria-label=\"Previous and next: Odd\""))
  }

  @Test("Previous and next lead through the whole site from a briefing without a dossier")
  func sequenceOfAll() async throws {
    let site = try await BuiltSite(Self.sequences)
    #expect(Self.pagers(site["briefings/a6.html"]) == [["a5.html"]])
  }

  @Test(
    "A page says what it is a part of, from the home page down",
    arguments: [
      ("briefings/crisis", ["../index.html", "../dossiers/index.html", "../dossiers/border.html"]),
      ("briefings/old", ["../index.html", "index.html"]),
      ("actors/nordland", ["../index.html", "index.html"]),
      ("events/strike", ["../index.html", "index.html"]), ("tags/border", ["../index.html", "index.html"]),
      ("about", []), ("index", []), ("404", []), ("actors/index", []),
    ])
  func trail(_ page: String, _ links: [String]) async throws {
    let trail = try await Self.full()["\(page).html"].part(from: "<nav class=\"trail\"", to: "</nav>")
    #expect(BuiltPage(path: page, html: String(trail)).values(of: "href") == links)
  }

  @Test(
    "Reading time follows the language and is never nought",
    arguments: [
      ("en", 0, 1), ("en", 228, 1), ("en-GB", 229, 2), ("fr", 390, 2), ("ar", 690, 5), ("pt", 185, 2),
      ("x", 184, 1),
    ])
  func readingTime(_ language: String, _ words: Int, _ minutes: Int) {
    #expect(ReadingTime.minutes(for: words, in: language) == minutes)
  }

  @Test("An Arabic text's words are counted, and its reading time stands in Arabic")
  func arabicReadingTime() async throws {
    let text = Array(repeating: "قالَ الوزيرُ إنّ الحدود مفتوحة.", count: 100).joined(separator: " ")
    let site = try await BuiltSite([
      "briefings/a.md": "---\ntitle: أ\ndate: 2025\nlanguage: ar\n---\n\n\(text)\n",
      "briefings/b.md": "---\ntitle: B\ndate: 2025\nsummary: Nothing more.\n---\n",
    ])
    #expect(site["briefings/a.html"].html.contains("<dt>مدة القراءة</dt> <dd>4\u{A0}دقائق</dd>"))
    #expect(!site["briefings/b.html"].html.contains("Reading time"))
  }

  @Test("Headings, paragraphs and named passages have links to themselves; lists, tables and notes have none")
  func permalinks() async throws {
    let site = try await BuiltSite([
      "briefings/a.md": """
      ---
      title: A
      date: 2025
      ---

      One. {#one}

      ## Two & more

      - three
      - four {#four}

      > five

      | six |
      | --- |
      | 7 |

      Eight.[^n]

      [^n]: Nine.
      """
    ])
    let page = site["briefings/a.html"]
    let links = page.html.components(separatedBy: "class=\"permalink\" href=\"#").dropFirst()
    #expect(links.map { $0.prefix { $0 != "\"" } } == ["one", "two--more", "four", "p7"])
    #expect(
      page.html.contains(
        "Two &amp; more<a class=\"permalink\" href=\"#two--more\" aria-label=\"Link to this section\"></a></h2>"
      ))
    #expect(page.html.contains("aria-label=\"Link to this passage\"></a></p>"))
    #expect(site.deadLinks == [])
  }

  @Test("A citation has author, title, dates and address, and leaves the reader's own date open")
  func citation() async throws {
    let cite = try await Self.full()["briefings/crisis.html"].section("page-cite")
    #expect(cite.contains("<bdi>A. Analyst</bdi>.") && cite.contains("last changed"))
    #expect(cite.contains("<a href=\"https://example.org/desk/briefings/crisis.html\">"))
    #expect(cite.contains("Accessed [date]."))
    let local = try await Self.full("title: Desk\n")["briefings/crisis.html"].section("page-cite")
    #expect(local.contains("Accessed [date].") && !local.contains("crisis.html"))
  }

  @Test("A mail that replies names the page in its subject and body; a form is told the address")
  func replies() async throws {
    let mail = try await Self.full()["briefings/crise.html"].section("page-replies")
    #expect(
      mail.contains(
        "mailto:desk@example.org?subject=R%C3%A9ponse%E2%80%AF%3A%20La%20crise%20%C3%A0%20la%20fronti%C3%A8re&amp;body="
      ))
    #expect(mail.contains("https%3A%2F%2Fexample.org%2Fdesk%2Fbriefings%2Fcrise.html%0D%0A"))
    let form = try await Self.full("title: Desk\nreply_to: https://example.org/reply?desk=1\n")
    #expect(
      form["briefings/crisis.html"].section("page-replies").contains(
        "https://example.org/reply?desk=1&amp;page=briefings%2Fcrisis.html\""))
    let none = try await Self.full("title: Desk\n")["briefings/old.html"]
    #expect(none.section("page-replies").isEmpty)
  }

  @Test("A section that only invites to reply is one for screens; one with replies is for paper too")
  func invitations() async throws {
    let invited = /<section class="invitation">\s*<h2 id="page-replies">/
    let answered = /<section>\s*<h2 id="page-replies">/
    let site = try await Self.full()
    #expect(site["briefings/crise.html"].html.contains(invited))
    #expect(site["briefings/crisis.html"].html.contains(answered))
  }

  @Test("The box in which an author's table scrolls is called as the heading above it, or a table")
  func tables() async throws {
    let table = "\n\n| a |\n| - |\n| b |\n"
    let site = try await BuiltSite([
      "briefings/a.md":
        "---\ntitle: A\ndate: 2025\n---\n\(table)\n## The \"dead\" & *hurt* {#dead}\(table)\n### More\(table)",
      "briefings/b.md": "---\ntitle: B\ndate: 2025\nlanguage: fr\n---\n\(table)",
      "replies/a/c.md": "---\ndate: 2025\n---\n\(table)",
    ])
    func names(_ page: String) -> [Substring] {
      site[page].html.matches(of: /<div class="scroll" role="group" aria-label="([^"]*)" tabindex="0">/).map {
        $0.1
      }
    }
    #expect(names("briefings/a.html") == ["Table", "The &quot;dead&quot; &amp; hurt", "More", "Table"])
    #expect(names("briefings/b.html") == ["Tableau"])
  }

  private static let answered = [
    "site.yaml": "title: Desk\nbase_url: https://example.org/\n",
    "sources/a.md": "---\ntitle: Source A\n---\n", "sources/b.md": "---\ntitle: Source B\n---\n",
    "sources/c.md": "---\ntitle: Source C\n---\n",
    "briefings/first.md":
      "---\ntitle: First\ndate: 2024\ndossiers: [both]\nclaims: [{id: c1, text: So., sources: [a]}]\n---\nIt is [@b].\n",
    "briefings/second.md": "---\ntitle: Second\ndate: 2025\ndossiers: [both]\n---\nIt is not [@c, p. 2].\n",
    "replies/first/x.md":
      "---\nauthor: A reader\ndate: 2025-01\n---\n## B cite\n\nNo [@c, p. 7][@a].[^n]\n\n[^n]: See [@b].\n",
    "replies/first/x-b.md": "---\ndate: 2025-02\n---\nYes [@c].[^n]\n\n[^n]: A note.\n",
    "dossiers/both.md": "---\ntitle: Both\n---\n",
  ]

  @Test("The citations of replies go on with the numbers of their briefing's sources, and lead to them")
  func numbersOfReplies() async throws {
    let site = try await BuiltSite(Self.answered)
    let page = site["briefings/first.html"]
    #expect(
      page.section("page-replies").matches(of: /">\[([^\]]*)\]</).map { $0.1 } == [
        "3,\u{A0}p.\u{A0}7", "2", "1", "3",
      ])
    #expect(page.section("page-replies").contains("<ol class=\"rows numbered\" start=\"3\">"))
    #expect(page.ids.filter { $0.hasPrefix("source-") } == ["source-b", "source-a", "source-c"])
    #expect(Set(page.ids).count == page.ids.count)
    #expect(site.deadLinks == [])
  }

  @Test("A dossier's print edition has the replies to its briefings, with the numbers of its sources")
  func printedReplies() async throws {
    let site = try await BuiltSite(Self.answered)
    let page = site["dossiers/both-print.html"]
    let first = page.part(from: "id=\"briefing-first\"", to: "id=\"briefing-second\"")
    #expect(first.contains("<bdi>A reader</bdi>") && first.contains("not this desk’s own words"))
    #expect(
      first.matches(of: /">\[([^\]]*)\]</).map { $0.1 } == ["1", "2", "3,\u{A0}p.\u{A0}7", "2", "1", "3"])
    #expect(page.html.contains("\"#source-c\" title=\"Source C\">[3,\u{A0}p.\u{A0}2]</a>"))
    #expect(page.ids.filter { $0.hasPrefix("source-") } == ["source-b", "source-a", "source-c"])
    #expect(Set(page.ids).count == page.ids.count)
    #expect(!page.html.contains("class=\"invitation\""))
    #expect(site.deadLinks == [])
  }

  @Test("A link in a reply leads to the reply's own place first, else to the briefing's, on both pages")
  func placesOfReplies() async throws {
    var files = Self.answered
    files["briefings/first.md"] = """
      ---
      title: First
      date: 2024
      dossiers: [both]
      ---
      # Own

      First.

      Shared. {#shared}

      Theirs. {#theirs}
      """
    files["replies/first/x.md"] = """
      ---
      date: 2025-01
      ---
      See [a](#own), [[#shared|b]], [c](#theirs), [d](#p1), [e](../../briefings/first.md#shared), [f](#head).

      Mine {#own}

      Mine too {#shared}

      ## Own

      ## Head
      """
    files["replies/first/x-b.md"] = "---\ndate: 2025-02\n---\nSee [g](#shared).\n"
    let site = try await BuiltSite(files)
    func links(_ page: String, _ words: String) -> [Substring] {
      site[page].html.matches(of: /<a href="([^"]*)">([a-g])<\/a>/).filter { words.contains($0.2) }.map {
        $0.1
      }
    }
    let places = ["reply-x.own", "reply-x.shared", "theirs", "p1", "shared", "reply-x.head", "shared"]
    #expect(links("briefings/first.html", "abcdefg") == places.map { "#\($0)" })
    #expect(links("dossiers/both-print.html", "abcdefg") == places.map { "#briefing-first.\($0)" })
    for page in [site["briefings/first.html"], site["dossiers/both-print.html"]] {
      #expect(Set(page.ids).count == page.ids.count)
    }
    #expect(site.deadLinks == [])
  }

  @Test("A link in a reply to a place of its own that the audience may not see keeps its words alone")
  func hiddenPlacesOfReplies() async throws {
    var files = Self.answered
    files["replies/first/x.md"] =
      "---\ndate: 2025\n---\nAs [said](#secret).\n\n> [!TLP:GREEN]\n> Hidden. {#secret}\n"
    let open = try await BuiltSite(files)
    #expect(open["briefings/first.html"].section("page-replies").contains("As said."))
    let closed = try await BuiltSite(files, audience: SiteTests.everything)
    #expect(closed["briefings/first.html"].html.contains("<a href=\"#reply-x.secret\">said</a>"))
  }

  @Test("A reply is in its briefing's language unless it names one of its own")
  func languagesOfReplies() async throws {
    let site = try await BuiltSite([
      "briefings/fr.md": "---\ntitle: Un\ndate: 2025\nlanguage: fr\n---\n",
      "briefings/ar.md": "---\ntitle: واحد\ndate: 2025\nlanguage: ar\n---\n",
      "briefings/de.md": "---\ntitle: Eins\ndate: 2025\nlanguage: de\n---\n",
      "replies/fr/a.md": "---\ndate: 2025\n---\n> [!TIP]\n> Lire.\n",
      "replies/fr/b.md": "---\ndate: 2025\nlanguage: en\n---\n> [!TIP]\n> Read.\n",
      "replies/ar/c.md": "---\ndate: 2025\n---\nنص.\n", "replies/de/d.md": "---\ndate: 2025\n---\nWort.\n",
    ])
    let french = site["briefings/fr.html"]
    #expect(french.part(from: "page-reply-a", to: "Lire.").contains("<div class=\"prose\">"))
    #expect(french.html.contains("alert-title\">Conseil<") && french.html.contains("alert-title\">Tip<"))
    #expect(french.html.contains("<div class=\"prose\" lang=\"en\" dir=\"ltr\">"))
    #expect(site["briefings/ar.html"].part(from: "page-reply-c", to: "نص.").contains("<div class=\"prose\">"))
    let german = site["briefings/de.html"].part(from: "page-reply-d", to: "Wort.")
    #expect(german.contains("<div class=\"prose\" lang=\"de\" dir=\"ltr\">"))
  }

  @Test("A reply of whose words the audience may see none is left out whole")
  func hiddenReplies() async throws {
    var files = Self.answered
    files["replies/first/x.md"] = "---\nauthor: A reader\ndate: 2025\n---\n> [!TLP:GREEN]\n> Hidden.\n"
    let page = try await BuiltSite(files)["briefings/first.html"].html
    #expect(!page.contains("A reader") && page.contains("id=\"page-reply-x-b\""))
    let closed = try await BuiltSite(files, audience: SiteTests.everything)["briefings/first.html"].html
    #expect(closed.contains("A reader"))
  }

  @Test("A page describes itself to programs that show a link to it")
  func openGraph() async throws {
    let site = try await Self.full()
    let crisis = site["briefings/crisis.html"].html
    for (property, content) in [
      ("og:title", "A crisis &amp; its &quot;causes&quot; &lt;b&gt;"), ("og:type", "article"),
      ("og:description", "Nordland and Sudland stand against each other."),
      ("og:url", "https://example.org/desk/briefings/crisis.html"), ("og:locale", "en_US"),
      ("article:published_time", "2025-04-01"), ("article:modified_time", "2025-04-20"),
    ] {
      #expect(crisis.contains("<meta property=\"\(property)\" content=\"\(content)\">"), "\(property)")
    }
    #expect(site["briefings/crise.html"].html.contains("<meta property=\"og:locale\" content=\"fr_FR\">"))
    #expect(!site["briefings/old.html"].html.contains("published_time"))
    #expect(site["actors/nordland.html"].html.contains("<meta property=\"og:type\" content=\"website\">"))
    #expect(!site["404.html"].html.contains("og:url"))
    #expect(try await !Self.full("title: Desk\n")["briefings/crisis.html"].html.contains("og:url"))
  }

  @Test(
    "A page's locale is its language with a territory, and is not said where the tag has none and none is known",
    arguments: [
      ("en-gb", "en_GB"), ("fr", "fr_FR"), ("ar", "ar_AR"), ("zh-Hant-TW", "zh_TW"), ("es-MX-x-us", "es_MX"),
      ("en-u-rg-gbzzzz", "en_US"), ("zh-Hant", nil), ("es-419", nil), ("bm", nil), ("tmh", nil),
    ] as [(String, String?)])
  func locale(tag: String, locale: String?) async throws {
    let site = try await BuiltSite([
      "briefings/one.md": "---\ntitle: One\ndate: 2025\nlanguage: \(tag)\n---\n"
    ])
    let found = site["briefings/one.html"].html.firstMatch(of: /"og:locale" content="([^"]*)"/)
    #expect(found.map { String($0.1) } == locale)
  }

  @Test("A citation's place is told with the comma of the text's language, and on one line if it is short")
  func citations() async throws {
    func briefing(_ language: String, _ text: String) -> String {
      "---\ntitle: T\ndate: 2025\nlanguage: \(language)\n---\n\(text)\n"
    }
    let site = try await BuiltSite([
      "sources/report.md": "---\ntitle: Report\n---\n",
      "briefings/ar.md": briefing("ar", "نص [@report، ص 4]، ونص [@report, الفقرة 5؛ @report، ص 6]."),
      "briefings/en.md": briefing(
        "en", "Text [@report, p. 4]. Text [@report, in the annex on the border and its posts]."),
    ])
    let arabic = site["briefings/ar.html"].html
    for place in ["ص\u{A0}4", "الفقرة\u{A0}5", "ص\u{A0}6"] {
      #expect(arabic.contains(">[1،\u{A0}\(place)]</a>"), "\(place)")
    }
    let english = site["briefings/en.html"].html
    #expect(english.contains(">[1,\u{A0}p.\u{A0}4]</a>"))
    #expect(english.contains(">[1, in the annex on the border and its posts]</a>"))
  }

  @Test(
    "What is unknown agrees with what it is said of", arguments: [("fr", "inconnue"), ("ar", "غير معروفة")])
  func agreement(language: String, word: String) async throws {
    let site = try await BuiltSite([
      "site.yaml": "title: Desk\nlanguage: \(language)\n",
      "briefings/one.md": "---\ntitle: One\ndate: 2025\n---\n", "sources/report.md": "---\ntitle: R\n---\n",
    ])
    let label = language == "fr" ? "Langue" : "اللغة"
    #expect(
      site["sources/report.html"].html.contains(
        "<dt>\(label)</dt> <dd><span class=\"unknown\">\(word)</span></dd>"))
  }

  @Test("A page carries a preview of each actor that its text links to, once, and of nobody else")
  func previews() async throws {
    let site = try await Self.full()
    let page = site["briefings/crisis.html"]
    #expect(
      page.values(of: "data-preview")
        == page.values(of: "data-actor").reduce(into: []) {
          if !$0.contains($1) { $0.append($1) }
        })
    #expect(
      page.html.contains(
        "<template data-preview=\"nordland\"><p class=\"key\">country</p><p class=\"title\"><bdi>Nordland</bdi></p><p>A state that borders Sudland.</p></template>"
      ))
    #expect(page.html.contains("theme/previews."))
    #expect(!site["actors/index.html"].html.contains("theme/previews."))
  }

  @Test("The page \"not found\" lists what a reader may look for, and no more than it can hold")
  func notFound() async throws {
    let page = try await Self.full()["404.html"]
    let names = page.part(from: "id=\"page-names\"", to: "</details>")
    for path in [
      "dossiers/border", "briefings/crisis", "actors/nordland", "events/strike", "sources/report", "about",
    ] {
      #expect(names.contains("href=\"/desk/\(path).html\""), "\(path)")
    }
    #expect(page.html.contains("<section id=\"page-nearest\" hidden>"))
    var many: [String: String] = [:]
    for number in 1...600 { many["actors/a\(number).md"] = "---\nname: Actor \(number)\n---\n" }
    let large = try await BuiltSite(many)["404.html"]
    #expect(
      large.part(from: "id=\"page-names\"", to: "</details>").components(separatedBy: "<li>").count == 251)
  }
}

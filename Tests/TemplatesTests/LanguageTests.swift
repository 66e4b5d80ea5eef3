import DossierKit
import Testing

/// Sites and pages in other languages than English.
@Suite struct LanguageTests {
  /// Content in which every field is filled, as a site in a language.
  private static func site(_ language: String) async throws -> BuiltSite {
    var files = FullContent.files
    files["site.yaml"] = files["site.yaml"]?.replacing("language: en", with: "language: \(language)")
    // A translation is in another language than its original.
    let other = language == "fr" ? "es" : "fr"
    files["briefings/crise.md"] = files["briefings/crise.md"]?
      .replacing("language: fr", with: "language: \(other)")
    // What an author wrote can be a word of the catalogue by chance.
    for (path, text) in files {
      files[path] = text.replacing("summary: Deprecated.", with: "summary: Old.")
        .replacing("summary: Revoked.", with: "summary: Wrong.")
    }
    return try await BuiltSite(files, audience: SiteTests.everything)
  }

  private static func check(_ site: BuiltSite, speaks language: String) throws {
    let own = try CatalogueSource(language).phrases
    let english = try CatalogueSource("English").phrases.subtracting(own).subtracting(["and"])
    let phrases = english.filter { $0.contains(" ") }
    let pages = site.ownPages.filter {
      $0.html.contains("<html lang=\"\(language == "French" ? "fr" : "ar")\"")
    }
    #expect(pages.count > 10)
    for text in Set(pages.flatMap(\.texts)) {
      // What an author wrote can have any word of the catalogue in it, but is none of them as a whole.
      let whole = CatalogueSource.trimmed(text)
      let isEnglish = english.contains(whole)
      #expect(!isEnglish, "\(text)")
      let found = phrases.first { text.contains($0) }
      #expect(found == nil, "\(text)")
      let pieces = text.split(separator: "\u{A0}").map(CatalogueSource.trimmed)
      let counted = pieces.count > 1 ? pieces.first(where: english.contains) : nil
      #expect(counted == nil, "\(text)")
    }
  }

  @Test("No word of the interface is English on a site in another language", arguments: ["French", "Arabic"])
  func noEnglish(_ language: String) async throws {
    let tag = language == "French" ? "fr" : "ar"
    let site = try await Self.site(tag)
    let kinds = [
      "index", "briefings/crisis", "actors/nordland", "events/strike", "sources/report", "dossiers/border",
      "about", "briefings/index", "actors/index", "tags/index", "tags/border", "timeline", "404",
    ]
    for kind in kinds { #expect(site["\(kind).html"].html.contains("<html lang=\"\(tag)\""), "\(kind)") }
    try Self.check(site, speaks: language)
    var minimal = SiteTests.minimal
    minimal["site.yaml"] = "title: Bureau\nlanguage: \(tag)\n"
    try Self.check(try await BuiltSite(minimal), speaks: language)
    #expect(site.deadLinks == [])
  }

  @Test("A page's document is in the language of its text where there are words for it, else in the site's")
  func documents() async throws {
    let site = try await BuiltSite([
      "site.yaml": "title: Desk\nlanguage: en\nbase_url: https://example.org/\n",
      "briefings/one.md": "---\ntitle: One\ndate: 2025-05-03\nsummary: Short.\n---\nText.\n",
      "briefings/un.md":
        "---\ntitle: Un\ndate: 2025-05-03\nlanguage: fr-CA\ntranslation_of: one\n---\n> [!TIP]\n> Lire.\n",
      "briefings/wahid.md":
        "---\ntitle: واحد\ndate: 2025-05-03\nlanguage: ar\n---\nنص.\n",
      "briefings/eins.md":
        "---\ntitle: Eins\ndate: 2025-05-03\nsummary: Kurz.\nlanguage: de\ntranslation_of: one\n---\nWort.[^1]\n\n[^1]: Note.\n",
    ])
    #expect(site["briefings/un.html"].html.contains("<html lang=\"fr-CA\" dir=\"ltr\""))
    #expect(site["briefings/un.html"].html.contains(">3 mai 2025</time>"))
    #expect(site["briefings/un.html"].html.contains("alert-title\">Conseil<"))
    #expect(site["briefings/wahid.html"].html.contains("<html lang=\"ar\" dir=\"rtl\""))
    #expect(site["briefings/wahid.html"].html.contains(">3 مايو 2025</time>"))
    let german = site["briefings/eins.html"].html
    #expect(german.contains("<html lang=\"en\" dir=\"ltr\"") && german.contains(">3 May 2025</time>"))
    #expect(german.contains("<h1 lang=\"de\" dir=\"ltr\">Eins</h1>"))
    #expect(german.contains("id=\"page-summary\" lang=\"de\" dir=\"ltr\">Kurz."))
    #expect(german.contains("<div class=\"prose\" lang=\"de\" dir=\"ltr\">"))
    #expect(german.contains("aria-label=\"Back to content\""))
    #expect(
      site["briefings/wahid.html"].html.contains(
        "<a class=\"site-title\" href=\"../index.html\" lang=\"en\" dir=\"ltr\">"))
    #expect(site["briefings/index.html"].html.contains("<bdi lang=\"ar\">واحد</bdi>"))
  }

  @Test("A language that is Arabic has the Arabic words, and tells the search so")
  func membersOfArabic() async throws {
    let site = try await BuiltSite([
      "site.yaml": "title: Desk\nlanguage: fr\n",
      "briefings/a.md": "---\ntitle: واحد\ndate: 2025-05-03\nlanguage: arz\n---\nنص.\n",
      "briefings/b.md": "---\ntitle: Juba\ndate: 2025-05-03\nlanguage: pga\n---\nText.\n",
    ])
    let page = site["briefings/a.html"].html
    #expect(page.contains("<html lang=\"arz\" dir=\"rtl\"") && page.contains(">3 مايو 2025</time>"))
    #expect(page.contains(" data-words=\"ar\">"))
    let other = site["briefings/b.html"].html
    #expect(other.contains("<html lang=\"fr\" dir=\"ltr\"") && !other.contains("data-words"))
  }

  @Test("Versions of a page name each other, by the names that their languages have for themselves")
  func versions() async throws {
    let content = [
      "briefings/one.md": "---\ntitle: One\ndate: 2025\n---\n",
      "briefings/un.md": "---\ntitle: Un\ndate: 2025\nlanguage: fr\ntranslation_of: one\n---\n",
      "briefings/wahid.md": "---\ntitle: واحد\ndate: 2025\nlanguage: ar\ntranslation_of: one\n---\n",
    ]
    let local = try await BuiltSite(content)["briefings/one.html"]
    #expect(local.html.contains("<a href=\"un.html\" hreflang=\"fr\" lang=\"fr\" dir=\"ltr\">français</a>"))
    #expect(local.html.contains("<a href=\"wahid.html\" hreflang=\"ar\" lang=\"ar\" dir=\"rtl\">العربية</a>"))
    #expect(!local.html.contains("rel=\"alternate\" hreflang"))
    let based = try await BuiltSite(
      content.merging(["site.yaml": "base_url: https://example.org/desk\n"]) { first, _ in first })
    for page in ["one", "un", "wahid"] {
      for (language, name) in [("en", "one"), ("fr", "un"), ("ar", "wahid")] {
        let link = "hreflang=\"\(language)\" href=\"https://example.org/desk/briefings/\(name).html\">"
        #expect(based["briefings/\(page).html"].html.contains("<link rel=\"alternate\" \(link)"), "\(page)")
      }
    }
  }

  @Test(
    "The title of a list's page is its heading, in the site's language",
    arguments: [
      ("fr", "briefings/index.html", "Notes d’analyse"), ("ar", "timeline.html", "التسلسل الزمني"),
      ("fr", "404.html", "Page introuvable"), ("ar", "actors/index.html", "الجهات الفاعلة"),
      ("de", "404.html", "Page not found"),
    ])
  func titles(_ language: String, _ path: String, _ title: String) async throws {
    var content = SiteTests.minimal
    content["site.yaml"] = "title: Bureau\nlanguage: \(language)\n"
    let page = try await BuiltSite(content)[path]
    #expect(page.html.contains("<title>\(title) – Bureau</title>"))
    #expect(page.html.contains("<h1>\(title)</h1>"))
  }
}

extension BuiltPage {
  /// The texts between its tags and in the attributes that are read out, without character references.
  var texts: [String] {
    let body = html.replacing(/<style.*?<\/style>/, with: "")
    let nodes = body.matches(of: />([^<]+)/).map { String($0.1) }
    return (nodes + values(of: "aria-label") + values(of: "title"))
      .map { $0.replacing("&amp;", with: "&").replacing("&#39;", with: "'") }
      .filter { $0.contains(where: \.isLetter) }
  }
}

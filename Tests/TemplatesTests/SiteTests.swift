import DossierKit
import Foundation
import Testing

/// What holds for every page, of a site with everything and of one with next to nothing.
@Suite struct SiteTests {
  static let everything = Audience(.green, includesDrafts: true)
  static let minimal = [
    "briefings/only.md": "---\ntitle: Only this\ndate: 2025\n---\n",
    "events/something.md": "---\ntitle: Something\n---\n",
    "sources/somewhere.md": "---\ntitle: Somewhere\n---\n",
    "actors/somebody.md": "---\nname: Somebody\n---\n",
    "dossiers/all.md": "---\ntitle: All of it\n---\n",
    "pages/note.md": "---\ntitle: A note\n---\n",
  ]

  @Test("Every link leads to a file and an element of it, on a site where every field is filled")
  func fullLinks() async throws {
    #expect(try await BuiltSite(FullContent.files, audience: Self.everything).deadLinks == [])
  }

  @Test("Every link leads somewhere on the same site as the public sees it")
  func publicLinks() async throws {
    #expect(try await BuiltSite(FullContent.files).deadLinks == [])
  }

  @Test("Every link leads somewhere on a site of titles and dates alone, and on one of a single free page")
  func minimalLinks() async throws {
    #expect(try await BuiltSite(Self.minimal).deadLinks == [])
    #expect(try await BuiltSite(["pages/note.md": "---\ntitle: A note\n---\n"]).deadLinks == [])
  }

  @Test("No id occurs twice in a page")
  func ids() async throws {
    for content in [FullContent.files, Self.minimal] {
      for page in try await BuiltSite(content, audience: Self.everything).ownPages {
        let doubles = Dictionary(grouping: page.ids, by: \.self).filter { $1.count > 1 }.keys
        #expect(doubles.isEmpty, "\(page.path)")
      }
    }
  }

  @Test("Each page has one title, one main element, and the label of who may read it in header and footer")
  func frame() async throws {
    for page in try await BuiltSite(FullContent.files, audience: Self.everything).ownPages {
      let head = page.part(from: "<head>", to: "</head>")
      #expect(head.components(separatedBy: "<title>").count == 2, "\(page.path)")
      #expect(page.html.components(separatedBy: "<main ").count == 2, "\(page.path)")
      let label = page.path == "about.html" ? "TLP:CLEAR" : "TLP:GREEN"
      #expect(
        page.part(from: "<header class=\"site-header\">", to: "</header>").contains(">\(label)</p>"),
        "\(page.path)")
      #expect(
        page.part(from: "<footer class=\"site-footer\">", to: "</footer>").contains(">\(label)</p>"),
        "\(page.path)")
    }
  }

  @Test("No page has a script or a style in place, nor loads anything from another host")
  func nothingInPlace() async throws {
    for page in try await BuiltSite(FullContent.files, audience: Self.everything).ownPages {
      let scripts = page.html.components(separatedBy: "<script").dropFirst()
      #expect(
        scripts.allSatisfy { $0.hasPrefix(" src=\"") && $0.contains("\" defer></script>") }, "\(page.path)")
      #expect(!page.html.contains("<style"), "\(page.path)")
      #expect(page.values(of: "style").isEmpty, "\(page.path)")
      #expect(page.values(of: "src").allSatisfy { !$0.contains(":") }, "\(page.path)")
    }
  }

  @Test("Search engines are kept away from a site that is not for everybody, and only from that")
  func robots() async throws {
    let open = try await BuiltSite(FullContent.files)
    #expect(open.ownPages.allSatisfy { !$0.html.contains("noindex") })
    let narrow = try await BuiltSite(FullContent.files, audience: Audience(.green))
    #expect(narrow.ownPages.allSatisfy { $0.html.contains("noindex") })
    let drafts = try await BuiltSite(FullContent.files, audience: Audience(.clear, includesDrafts: true))
    #expect(drafts.ownPages.allSatisfy { $0.html.contains("noindex") })
  }

  @Test("Canonical address and feed are there with base_url alone")
  func absoluteAddresses() async throws {
    let site = try await BuiltSite(FullContent.files)
    #expect(
      site["briefings/crisis.html"].html.contains(
        "<link rel=\"canonical\" href=\"https://example.org/desk/briefings/crisis.html\">"))
    #expect(site["briefings/crisis.html"].html.contains("type=\"application/atom+xml\""))
    #expect(!site["404.html"].html.contains("canonical"))
    let plain = try await BuiltSite(Self.minimal)
    for page in plain.ownPages {
      #expect(
        !page.html.contains("canonical") && !page.html.contains("atom+xml"), "\(page.path)")
    }
  }

  @Test("The links of the page for missing pages hold at any address below the site's, on any host")
  func notFound() async throws {
    let page = try await BuiltSite(FullContent.files)["404.html"]
    #expect(page.links.contains("#page-main"))
    #expect(page.links.contains("/desk/briefings/crisis.html"))
    let elsewhere = ["/desk/", "#", "https:"]
    #expect(page.links.filter { link in !elsewhere.contains { link.hasPrefix($0) } } == [])
    #expect(page.values(of: "action") == ["/desk/search.html"])
    #expect(!page.html.contains("<base"))
  }

  @Test(
    "Without an address of its own, or with one that would lead to another host, that page has relative links",
    arguments: ["", "base_url: https://example.org//other.example/\n"])
  func notFoundWithoutRoot(address: String) async throws {
    var files = Self.minimal
    files["site.yaml"] = "title: Desk\n" + address
    let page = try await BuiltSite(files)["404.html"]
    #expect(page.links.contains("index.html"))
    #expect(!page.links.contains { $0.hasPrefix("/") })
  }

  @Test("A direction that a title leaves open ends with it wherever plain text stands")
  func openDirections() async throws {
    let (open, closed) = ("A \u{202E}B", "A \u{202E}B\u{202C}")
    let site = try await BuiltSite([
      "site.yaml": "title: \"Desk \u{2067}C\"\nbase_url: https://example.org/\n",
      "briefings/a.md": "---\ntitle: \"\(open)\"\nsummary: \"\(open)\"\ndate: 2025\n---\n\nNothing new.\n",
    ])
    let head = site["briefings/a.html"].part(from: "<html", to: "</head>")
    #expect(head.contains("<title>\(closed) – Desk \u{2067}C\u{2069}</title>"))
    #expect(head.unicodeScalars.count { $0 == "\u{202E}" } == head.unicodeScalars.count { $0 == "\u{202C}" })
    #expect(head.unicodeScalars.count { $0 == "\u{2067}" } == head.unicodeScalars.count { $0 == "\u{2069}" })
    #expect(
      site.feed.contains("<title>\(closed)</title>") && site.feed.contains("<summary>\(closed)</summary>"))
  }

  @Test("Two builds of one site give the same bytes")
  func determinism() async throws {
    let first = try await BuiltSite(FullContent.files, audience: Self.everything)
    let second = try await BuiltSite(FullContent.files, audience: Self.everything)
    #expect(first.files == second.files)
    for page in first.ownPages { #expect(second[page.path].html == page.html, "\(page.path)") }
  }
}

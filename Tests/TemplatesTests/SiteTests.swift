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

  @Test("Canonical address, feed and base address are there with base_url alone")
  func absoluteAddresses() async throws {
    let site = try await BuiltSite(FullContent.files)
    #expect(
      site["briefings/crisis.html"].html.contains(
        "<link rel=\"canonical\" href=\"https://example.org/desk/briefings/crisis.html\">"))
    #expect(site["briefings/crisis.html"].html.contains("type=\"application/atom+xml\""))
    #expect(site["404.html"].html.contains("<base href=\"https://example.org/desk/\">"))
    #expect(!site["404.html"].html.contains("canonical"))
    let plain = try await BuiltSite(Self.minimal)
    for page in plain.ownPages {
      #expect(
        !page.html.contains("canonical") && !page.html.contains("<base") && !page.html.contains("atom+xml"),
        "\(page.path)")
    }
  }

  @Test("The page for missing pages keeps its own links to places in it, whatever the address it is shown at")
  func notFound() async throws {
    let page = try await BuiltSite(FullContent.files)["404.html"]
    #expect(page.links.contains("404.html#page-main"))
    #expect(!page.links.contains { $0.hasPrefix("#") })
  }

  @Test("Two builds of one site give the same bytes")
  func determinism() async throws {
    let first = try await BuiltSite(FullContent.files, audience: Self.everything)
    let second = try await BuiltSite(FullContent.files, audience: Self.everything)
    #expect(first.files == second.files)
    for page in first.ownPages { #expect(second[page.path].html == page.html, "\(page.path)") }
  }
}

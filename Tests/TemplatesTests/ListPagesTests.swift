import DossierKit
import Testing

/// Lists that are too long for one page.
@Suite struct ListPagesTests {
  /// The lists by their own pages, with the folder of what they list and how many entries they have.
  private static let lists: [(whole: String, folder: String, id: String, count: Int)] = [
    ("briefings/index.html", "briefings", "b", LargeContent.briefings),
    ("events/index.html", "events", "e", LargeContent.events),
    ("actors/index.html", "actors", "a", LargeContent.actors),
    ("sources/index.html", "sources", "s", LargeContent.sources),
  ]

  @Test("Every entry of a list is on exactly one of its parts", arguments: lists.map(\.whole))
  func entries(whole: String) async throws {
    let site = try await LargeContent.site.value
    let list = try #require(Self.lists.first { $0.whole == whole })
    let parts = site.parts(of: whole)
    #expect(parts.count > 1)
    let titles = parts.flatMap { page in page.titles.map(page.resolve) }
    #expect(titles.sorted() == (0..<list.count).map { "\(list.folder)/\(list.id)\($0).html" }.sorted())
  }

  @Test(
    "Every page that cites a source, and each claim that rests on it, is on exactly one of the source's pages"
  )
  func citations() async throws {
    let site = try await LargeContent.site.value
    let pages = [site["sources/s0.html"]] + site.parts(of: "sources/s0.html")
    #expect(pages.count > 2)
    let links = pages.flatMap { page in page.links.map(page.resolve) }
    let citing = links.filter { $0.hasPrefix("briefings/b") && !$0.contains("#") }
    let claims = links.filter { $0.hasPrefix("briefings/b") && $0.hasSuffix("#c1") }
    #expect(Set(citing).count == LargeContent.briefings)
    #expect(claims.sorted() == (0..<LargeContent.briefings).map { "briefings/b\($0).html#c1" }.sorted())
  }

  @Test("Another name of an actor is in the index once, under its own letter")
  func otherNames() async throws {
    let site = try await LargeContent.site.value
    let parts = site.parts(of: "actors/index.html").filter { $0.html.contains(", see ") }
    #expect(parts.map(\.path).allSatisfy { $0.hasPrefix("actors/index/o") })
    let names = parts.reduce(0) { $0 + $1.html.components(separatedBy: ", see ").count - 1 }
    #expect(names == LargeContent.actors)
  }

  @Test(
    "What stands beside the name of a part is the number of its rows",
    arguments: lists.map(\.whole) + ["timeline.html", "dossiers/all.html"])
  func counts(whole: String) async throws {
    let site = try await LargeContent.site.value
    let counts = site[whole].counts
    let parts = site.parts(of: whole)
    #expect(Set(counts.keys) == Set(parts.map(\.path)))
    for part in parts { #expect(part.rows == counts[part.path], "\(part.path)") }
  }

  @Test("No page is longer than 250 kB, but for print editions, which have a bound of their own")
  func sizes() async throws {
    let site = try await LargeContent.site.value
    let long = site.pages.values.filter { $0.html.utf8.count > 250_000 }.map(\.path)
    #expect(long.allSatisfy { $0.hasSuffix("-print.html") }, "\(long)")
  }

  @Test(
    "From its first part, each list can be read to its end and back",
    arguments: [
      "briefings/index.html", "events/index.html", "actors/index.html", "sources/index.html", "timeline.html",
      "dossiers/all.html", "dossiers/index.html", "tags/common.html", "tags/index.html",
      "sources/s0.html",
    ])
  func chain(whole: String) async throws {
    let site = try await LargeContent.site.value
    let pages = Set(site.parts(of: whole).map(\.path))
    let isFirst = { (path: String) in site[path].turn("prev") == nil && site[path].turn("next") != nil }
    let start = try #require(([whole] + pages.sorted()).first(where: isFirst))
    var seen = [start]
    while let next = site[seen[seen.count - 1]].turn("next"), seen.count <= pages.count + 1 {
      #expect(site[next].turn("prev") == seen.last)
      seen.append(next)
    }
    #expect(Set(seen).subtracting([whole]) == pages)
    #expect(seen.count == Set(seen).count)
  }

  @Test(
    "Each part has a title and a canonical address of its own, leads back to the whole, and is in the sitemap"
  )
  func frame() async throws {
    let site = try await LargeContent.site.value
    for whole in Self.lists.map(\.whole) + ["timeline.html", "dossiers/all.html", "tags/common.html"] {
      let parts = site.parts(of: whole)
      #expect(
        Set(([site[whole]] + parts).map { $0.part(from: "<title>", to: "</title>") }).count == parts.count + 1
      )
      for part in parts {
        #expect(
          part.html.contains("rel=\"canonical\" href=\"https://example.org/\(part.path)\""), "\(part.path)")
        #expect(part.links.map(part.resolve).contains(whole), "\(part.path)")
        #expect(site.sitemap.contains("<loc>https://example.org/\(part.path)</loc>"), "\(part.path)")
      }
    }
  }

  @Test("Every link between the pages of lists leads to a file")
  func links() async throws {
    let site = try await LargeContent.site.value
    let wholes =
      Self.lists.map(\.whole) + ["timeline.html", "dossiers/all.html", "tags/common.html", "index.html"]
    for page in wholes.flatMap({ [site[$0]] + site.parts(of: $0) }) {
      let files = page.links.filter { !$0.hasPrefix("#") && !$0.hasPrefix("https:") }
        .map { page.resolve(String($0.prefix { $0 != "#" })) }
      #expect(Set(files).subtracting(site.files) == [], "\(page.path)")
    }
  }

  @Test("What bears a tag is on exactly one of the tag's pages, the first of which is its own")
  func tags() async throws {
    let site = try await LargeContent.site.value
    let pages = [site["tags/common.html"]] + site.parts(of: "tags/common.html")
    #expect(site.files.contains("tags/common/2.html") && !site.files.contains("tags/common/1.html"))
    let titles = pages.flatMap { page in page.titles.map(page.resolve) }
    #expect(titles.count == LargeContent.briefings + LargeContent.events)
    #expect(Set(titles).count == titles.count)
  }

  @Test("A long dossier has its latest briefings on its own page, and each on the page of its year")
  func dossier() async throws {
    let site = try await LargeContent.site.value
    #expect(site["dossiers/all.html"].section("page-briefings").components(separatedBy: "<li>").count == 21)
    let briefings = site.parts(of: "dossiers/all.html").flatMap { page in
      BuiltPage(path: page.path, html: String(page.section("page-briefings"))).titles.map(page.resolve)
    }
    #expect(briefings.count == LargeContent.briefings && Set(briefings).count == briefings.count)
  }

  @Test("A small site has each list on one page")
  func small() async throws {
    for content in [FullContent.files, SiteTests.minimal] {
      let site = try await BuiltSite(content, audience: SiteTests.everything)
      let wholes = site.files.filter { $0.hasSuffix(".html") }
      #expect(wholes.allSatisfy { site.parts(of: $0).isEmpty })
      #expect(site.ownPages.allSatisfy { !$0.ids.contains("page-parts") })
    }
  }

  @Test("Years with next to nothing in them share pages where there are very many")
  func manyYears() async throws {
    let files = (0..<260).map {
      ("events/e\($0).md", "---\ntitle: Event \($0)\ndate: \(1000 + $0 * 3)\n---\n")
    }
    let site = try await BuiltSite(Dictionary(uniqueKeysWithValues: files))
    let parts = site.parts(of: "events/index.html")
    #expect(parts.count > 1 && parts.count < 5)
    #expect(parts.flatMap(\.titles).count == 260)
  }
}

extension BuiltSite {
  /// The pages over which a list is spread, besides its own.
  func parts(of whole: String) -> [BuiltPage] {
    let folder = whole.dropLast(".html".count) + "/"
    guard folder != "index/" else { return [] }
    return pages.values.filter { $0.path.hasPrefix(folder) && !$0.path.dropFirst(folder.count).contains("/") }
      .filter { !$0.path.hasSuffix("/index.html") }.sorted { $0.path < $1.path }
  }
}

extension BuiltPage {
  /// Where the title lines of its rows lead.
  var titles: [String] {
    html.components(separatedBy: "<p class=\"title\"><a href=\"").dropFirst()
      .compactMap { $0.components(separatedBy: "\"").first }
  }

  /// The number of rows of its lists of entries: those with a key, or all where no row has one.
  var rows: Int {
    let keyed = html.components(separatedBy: "<ul class=\"rows keyed\">").dropFirst()
    let lists = keyed.isEmpty ? html.components(separatedBy: "<ul class=\"rows").dropFirst() : keyed
    return lists.reduce(0) { count, list in
      count + (list.components(separatedBy: "</ul>").first ?? "").components(separatedBy: "<li>").count - 1
    }
  }

  /// The numbers that stand beside the names of the parts, by the parts' paths.
  var counts: [String: Int] {
    let rows = section("page-parts").components(separatedBy: "<p class=\"meta\"").dropFirst()
    return Dictionary(
      uniqueKeysWithValues: rows.compactMap { row in
        let pieces =
          row.components(separatedBy: "<a href=\"").dropFirst().first?.components(separatedBy: "\">") ?? []
        guard pieces.count > 1,
          let number = Int(pieces[1].prefix { $0.isNumber || $0 == "," }.filter { $0 != "," })
        else { return nil }
        return (resolve(pieces[0]), number)
      })
  }

  /// The page before (`prev`) or after (`next`) this one.
  func turn(_ direction: String) -> String? {
    html.components(separatedBy: "rel=\"\(direction)\" href=\"").dropFirst().first?
      .components(separatedBy: "\"").first.map(resolve)
  }
}

import DossierKit
import Foundation
import Testing

/// Which actors are named together, counted by hand.
@Suite struct NamedTogetherTests {
  private static let actors = ["nordland": "Nordland", "sudland": "Sudland", "isle": "Quiet Isle"]

  private static func site(_ briefings: [String: String], _ more: [String: String] = [:]) async throws
    -> BuiltSite
  {
    var content = more
    for (id, name) in actors where content["actors/\(id).md"] == nil {
      content["actors/\(id).md"] = "---\nname: \(name)\n---\n"
    }
    for (id, body) in briefings {
      content["briefings/\(id).md"] = "---\ntitle: \(id)\ndate: 2025\n---\n\n\(body)\n"
    }
    return try await BuiltSite(content)
  }

  @Test("Actors are named together in a passage, once for each however often it names them")
  func passages() async throws {
    let site = try await Self.site([
      "first": """
      Nordland met Sudland. Then Sudland met Nordland again, and Quiet Isle was silent. {#meeting}

      Nordland stood alone.

      - Sudland left.
      - Nordland stayed, and so did [[isle]].
      """,
      "second": "Quiet Isle heard of Nordland.\n\nSudland heard of nobody.",
    ])
    let nordland = ActorRecount(site, "nordland").companions
    // With Quiet Isle: the meeting, the second item, the second briefing. With Sudland: the meeting.
    #expect(nordland["isle"]?.shown == 3)
    #expect(nordland["sudland"]?.shown == 1)
    #expect(nordland.count == 2)
    #expect(nordland["sudland"]?.passages == ["../briefings/first.html#meeting"])
    #expect(nordland["isle"]?.passages.filter { $0.hasPrefix("../briefings/second.html#") }.count == 1)
    let isle = ActorRecount(site, "isle").companions
    #expect(isle.mapValues(\.shown) == ["nordland": 3, "sudland": 1])
    #expect(ActorRecount(site, "sudland").companions.mapValues(\.shown) == ["nordland": 1, "isle": 1])
    for actor in Self.actors.keys { #expect(ActorRecount(site, actor).wrongNumbers == []) }
  }

  @Test("Who is named together most often comes first, of equals the first by id")
  func order() async throws {
    let site = try await Self.site(["first": "Nordland and Sudland.\n\nNordland, Sudland, Quiet Isle."])
    let html = site["actors/nordland.html"].section("page-together")
    let sudland = try #require(html.range(of: "sudland.html\""))
    #expect(try #require(html.range(of: "isle.html\"")).lowerBound > sudland.lowerBound)
    #expect(ActorRecount(site, "isle").companions.keys.sorted() == ["nordland", "sudland"])
  }

  @Test("On an actor's own page the others are not named together with it, but with each other")
  func ownPage() async throws {
    let own = "---\nname: Nordland\n---\n\nNordland borders Sudland and Quiet Isle.\n"
    let site = try await Self.site([:], ["actors/nordland.md": own])
    #expect(ActorRecount(site, "nordland").companions.isEmpty)
    #expect(ActorRecount(site, "sudland").companions.mapValues(\.shown) == ["isle": 1])
  }

  @Test("In a passage that names many, only those named near each other are named together")
  func longPassage() async throws {
    var more: [String: String] = [:]
    let ids = (10..<50).map { "x\($0)" }
    for id in ids { more["actors/\(id).md"] = "---\nname: Xland \(id)\n---\n" }
    // The other way round than ids, so that nearness and not the order of ids decides.
    let list = ids.reversed().map { "[[\($0)]]" }.joined(separator: ", ")
    let site = try await Self.site(["list": "There are \(list)."], more)
    #expect(ActorRecount(site, "x49").companions.keys.sorted() == ids[27..<39].sorted())
    #expect(ActorRecount(site, "x10").companions.keys.sorted() == ids[1..<13].sorted())
    for id in ids { #expect(ActorRecount(site, id).companions.count == 12) }
  }

  @Test("More than ten passages that name two actors stand on a page of their own")
  func ownPageOfPassages() async throws {
    let body = (1...11).map { "Nordland and Sudland, \($0)." }.joined(separator: "\n\n")
    let site = try await Self.site(["long": body, "short": "Nordland and Quiet Isle."])
    let page = site["actors/nordland/with-sudland.html"]
    #expect(site["actors/nordland.html"].links.contains("nordland/with-sudland.html"))
    #expect(ActorRecount.quotes(on: page).count == 11)
    #expect(page.html.contains("<title>Nordland, Sudland – "))
    #expect(!site.files.contains("actors/nordland/with-isle.html"))
    #expect(ActorRecount(site, "nordland").wrongNumbers == [])
    #expect(ActorRecount(site, "sudland").wrongNumbers == [])
  }

  @Test("Both names are marked in a passage, also where they stand in two sentences")
  func marks() async throws {
    let site = try await Self.site(["first": "Nordland went. Nobody saw it. Sudland came."])
    let quotes = site["actors/nordland.html"].section("page-together")
    #expect(quotes.contains("<b>Nordland</b> went. … <b>Sudland</b> came."))
  }
}

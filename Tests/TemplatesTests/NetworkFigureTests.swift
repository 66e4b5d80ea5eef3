import DossierKit
import DossierTemplates
import Testing

/// The pictures of networks on actors' and dossiers' pages, and the table beside them.
@Suite struct NetworkFigureTests {
  private static func actor(_ name: String, _ rest: String = "") -> String {
    "---\nname: \(name)\n\(rest)---\n"
  }

  private static let content = [
    "actors/north.md": actor(
      "Northland",
      """
      kind: country
      relations:
        - {kind: rivalry, with: south, start: 2020, claims: [report#c1]}
        - {kind: alliance, with: east, status: ended}
      """ + "\n"),
    "actors/south.md": actor("Southland", "kind: country\n"),
    "actors/east.md": actor("الشرق", "kind: country\n"),
    "actors/bloc.md": actor("The <Bloc>", "kind: bloc\nmembers: [north, south]\n"),
    "actors/alone.md": actor("Aloneland"),
    "briefings/report.md": """
    ---
    title: Report
    date: 2025
    claims: [{id: c1, text: They quarrel., about: [north, south]}]
    ---
    """,
    "dossiers/all.md": """
    ---
    title: All of it
    actors: [north, south, east, bloc, alone]
    briefings: [report]
    ---
    """,
  ]

  private static func figure(_ page: BuiltPage) -> String {
    String(page.part(from: "<figure class=\"network\">", to: "</figure>"))
  }

  @Test("Each name in the picture is a link to an actor's page, except the page's own")
  func links() async throws {
    let site = try await BuiltSite(Self.content)
    let figure = BuiltPage(path: "dossiers/all.html", html: Self.figure(site["dossiers/all.html"]))
    let drawn = ["bloc", "east", "north", "south"].map { "../actors/\($0).html" }
    #expect(
      Set(figure.part(from: "<svg", to: "</svg>").split(separator: "\"").map(String.init)).isSuperset(
        of: drawn))
    #expect(site.deadLinks == [])
    let own = Self.figure(site["actors/north.html"])
    #expect(own.contains("class=\"state centre\"") && !own.contains("href=\"north.html\""))
    #expect(own.contains("href=\"bloc.html\""))
  }

  @Test("The picture has a title and a description, and each line and name says what it is")
  func words() async throws {
    let figure = Self.figure(try await BuiltSite(Self.content)["dossiers/all.html"])
    #expect(figure.contains("aria-labelledby=\"page-network-title page-network-description\""))
    #expect(figure.contains("<title id=\"page-network-title\">Network: All of it</title>"))
    #expect(figure.contains("4\u{A0}actors and 4\u{A0}lines between them."))
    #expect(figure.contains("<title>Northland and Southland: rivalry, asserted</title>"))
    #expect(figure.contains("<title>The &lt;Bloc&gt; (bloc)</title>"))
    #expect(figure.contains("direction=\"rtl\""))
  }

  @Test("The legend explains what occurs, and nothing else")
  func legend() async throws {
    let site = try await BuiltSite(Self.content)
    let all = Self.figure(site["dossiers/all.html"])
    for word in [
      "rivalry, conflict or sanction", "cooperation or support", "membership or office", "from … to",
    ] {
      #expect(all.contains(" \(word)</li>"))
    }
    for word in ["mediation", "withdrawal", "other tie", "person or office", "armed force or group"] {
      #expect(!all.contains(" \(word)</li>"))
    }
    #expect(all.contains("\"status ended\"") && !all.contains("\"status proposed\""))
    let east = Self.figure(site["actors/east.html"])
    #expect(east.contains("\"status ended\"") && !east.contains("\"status asserted\""))
    #expect(!east.contains("from … to"))
  }

  @Test("The table beside a dossier's picture tells every tie with its date and its claims")
  func table() async throws {
    let page = try await BuiltSite(Self.content)["dossiers/all.html"]
    let table = page.part(from: "<table class=\"blocks\" id=\"page-ties\">", to: "</table>")
    #expect(table.components(separatedBy: "<th scope=\"row\">").count == 5)
    #expect(table.contains("<td>Rivalry with <a href=\"../actors/south.html\">"))
    #expect(table.contains("since <time datetime=\"2020\">2020</time>"))
    #expect(table.contains("../briefings/report.html#c1"))
    #expect(table.contains("<td>Membership in <a href=\"../actors/bloc.html\">"))
    #expect(
      page.part(from: "Without a recorded tie here:", to: "</p>").contains("../actors/alone.html"))
  }

  @Test("An actor without ties has no picture, and neither has a dossier of such actors")
  func none() async throws {
    let site = try await BuiltSite([
      "actors/a.md": Self.actor("A"), "dossiers/d.md": "---\ntitle: D\nactors: [a]\n---\n",
    ])
    #expect(!site["actors/a.html"].html.contains("page-network"))
    #expect(!site["dossiers/d.html"].html.contains("page-network"))
  }

  @Test("Past sixty actors the pictures show the strongest ties, and say how many of how many")
  func strongest() async throws {
    let others = (0..<80).map { "x\(100 + $0)" }
    var content = Dictionary(
      uniqueKeysWithValues: others.map { ("actors/\($0).md", Self.actor("Actor \($0)")) })
    let relations = others.map { "  - {kind: support, with: \($0)}\n" }.joined()
    content["actors/hub.md"] = Self.actor(
      "Hub", "relations:\n\(relations)  - {kind: sanction, with: x179}\n")
    content["dossiers/d.md"] = "---\ntitle: D\nactors: [hub, \(others.joined(separator: ", "))]\n---\n"
    let site = try await BuiltSite(content)
    let hub = Self.figure(site["actors/hub.html"])
    #expect(hub.contains("The strongest ties only: 59 of 80\u{A0}neighbours."))
    #expect(hub.components(separatedBy: "<a class=\"other\"").count == 60)
    #expect(hub.contains("x179.html") && !hub.contains("x178.html"))
    #expect(hub.contains("Ties between its neighbours are not drawn."))
    let dossier = site["dossiers/d.html"]
    #expect(
      Self.figure(dossier).contains(
        "The strongest ties only: 60 of <a href=\"#page-actors\">81\u{A0}actors</a>, 59 of <a href=\"#page-ties\">80\u{A0}pairs</a>."
      ))
    #expect(dossier.html.contains("<summary>All 81\u{A0}ties</summary>"))
    #expect(site.deadLinks == [])
  }

  @Test("A membership that both sides record is one tie, and an office whose end is known is ended")
  func ties() async throws {
    let site = try await BuiltSite([
      "actors/bloc.md": Self.actor("Bloc", "members: [land]\n"),
      "actors/land.md": Self.actor("Land", "relations: [{kind: membership, with: bloc, start: 1990}]\n"),
      "actors/chair.md": Self.actor("Chair", "kind: office\n"),
      "actors/jane.md": Self.actor(
        "Jane", "kind: person\ntenures: [{office: chair, start: 2001, end: 2005}]\n"),
      "dossiers/d.md": "---\ntitle: D\nactors: [bloc, land, jane, chair]\n---\n",
    ])
    let table = site["dossiers/d.html"].part(
      from: "<table class=\"blocks\" id=\"page-ties\">", to: "</table>")
    #expect(table.components(separatedBy: "<th scope=\"row\">").count == 3)
    #expect(table.contains("Membership in") && table.contains("Office: <a href=\"../actors/chair.html\">"))
    #expect(Self.figure(site["actors/jane.html"]).contains("class=\"tie belonging ended\""))
  }
}

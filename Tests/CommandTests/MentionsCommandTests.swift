import Foundation
import Testing

@Suite("dossier mentions")
struct MentionsCommandTests {
  private static let files = [
    "content/actors/mali.md": """
    ---
    name: Mali
    demonyms: [Malian]
    metonyms: [Bamako]
    not: [northern Mali]
    ---
    """,
    "content/briefings/talks.md": """
    ---
    title: Talks
    date: 2025-02
    summary: Bamako speaks for Mali.
    ---

    A *Malian* answer came from Bamako, not from northern Mali.

    Mali’s `Mali` is code.

    """,
  ]

  private struct Record: Decodable, Equatable {
    var file: String
    var line: Int
    var column: Int
    var text: String
    var actor: String?
    var form: String
    var linked: Bool
    var reason: String
  }

  @Test("JSON lists each decision with its place, form, actor and reason, in the order of the file")
  func json() throws {
    let folder = try Folder(Self.files)
    defer { folder.remove() }
    let result = try Command.run("mentions", "--format", "json", in: folder)
    #expect(result.status == 0)
    let records = try JSONDecoder().decode([Record].self, from: Data(result.output.utf8))
    #expect(Set(records.map(\.file)) == ["content/briefings/talks.md"])
    #expect(records.allSatisfy { !$0.reason.isEmpty })
    let shown = records.map {
      "\($0.line):\($0.column) \($0.text) \($0.actor ?? "-") \($0.form) \($0.linked)"
    }
    #expect(
      shown == [
        "4:10 Bamako mali metonym true", "4:28 Mali mali name false", "7:4 Malian mali demonym true",
        "7:29 Bamako - metonym false", "7:55 Mali - name false", "9:1 Mali mali name false",
        "9:9 Mali - name false",
      ])
    #expect(result.output.contains("\"actor\" : null"))
  }

  @Test("The list for people has a heading for each file and a reason for each name")
  func text() throws {
    let folder = try Folder(Self.files)
    defer { folder.remove() }
    let result = try Command.run("mentions", "--content", folder.at("content"), in: folder)
    #expect(result.status == 0)
    let lines = result.output.split(separator: "\n").map(String.init)
    #expect(lines.first == folder.at("content/briefings/talks.md"))
    #expect(lines.contains { $0.hasPrefix("  7:29  Bamako → no mention (metonym): behind “from”") })
    #expect(lines.contains { $0.hasPrefix("  7:55  Mali → no mention (name): it is part of “northern") })
    #expect(lines.contains { $0.hasPrefix("  7:4  Malian → mali (demonym), linked") })
  }

  @Test("Content with errors is status 1, and nothing is listed")
  func errors() throws {
    let folder = try Folder(Self.files)
    defer { folder.remove() }
    try folder.put("---\ntitle: Wrong\n---\n", "content/briefings/wrong.md")
    let result = try Command.run("mentions", in: folder)
    #expect(result.status == 1)
    #expect(result.output.isEmpty)
    #expect(result.errors.contains("missing-key"))
  }

  @Test("Names in what the audience may not see are not listed")
  func audience() throws {
    let folder = try Folder(Self.files)
    defer { folder.remove() }
    try folder.put(
      "---\ntitle: Secret\ndate: 2025\nmarking: TLP:AMBER\n---\nMali.\n", "content/briefings/secret.md")
    let clear = try Command.run("mentions", in: folder)
    let amber = try Command.run("mentions", "--audience", "amber", in: folder)
    #expect(!clear.output.contains("secret.md"))
    #expect(amber.output.contains("secret.md"))
  }

  @Test("Names that belong to no actor are listed with counts, places and the file that would make them one")
  func missing() throws {
    let folder = try Folder(Self.files)
    defer { folder.remove() }
    try folder.put(
      "---\ntitle: More\ndate: 2025\n---\nMali met the Crisis Group.\n\nThen the Crisis Group and Chad spoke.\n",
      "content/briefings/more.md")
    let text = try Command.run("mentions", "--missing", in: folder)
    #expect(
      text.output == """
        Crisis Group (2); an actor of that name would lie in actors/crisis-group.md
          content/briefings/more.md:5:14
          content/briefings/more.md:7:10

        """)
    let json = try Command.run(
      "mentions", "--missing", "--at-least", "1", "--format", "json", in: folder)
    let names = try JSONDecoder().decode([Missing].self, from: Data(json.output.utf8))
    #expect(names.map(\.name) == ["Crisis Group", "Chad"])
    #expect(names.map(\.count) == [2, 1])
    #expect(names.last?.suggestedFile == "actors/chad.md")
    #expect(names.last?.places.map(\.line) == [7])
    #expect(try Command.run("mentions", "--missing", "--at-least", "0", in: folder).status == 64)
  }

  private struct Missing: Decodable {
    var name: String
    var count: Int
    var suggestedFile: String?
    var places: [Place]

    struct Place: Decodable { var line: Int }
  }
}

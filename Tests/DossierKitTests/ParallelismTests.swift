import DossierTemplates
import Testing

@testable import DossierKit

@Suite struct ParallelismTests {
  @Test("The bytes of a site do not depend on how much is done at once", arguments: [1, 3])
  func widths(width: Int) async throws {
    let usual = try await Self.site()
    #expect(usual.count > Self.briefings)
    let other = try await Parallelism.$width.withValue(width) { try await Self.site() }
    #expect(other.keys.sorted() == usual.keys.sorted())
    #expect(usual.keys.filter { usual[$0] != other[$0] }.sorted() == [])
  }

  /// The files of the site, built into a new folder.
  private static func site() async throws -> [String: [UInt8]] {
    let scratch = try ContentScratch(content)
    defer { scratch.remove() }
    _ = try await Builder(scratch.options(baseURL: "https://example.org/")).build(with: DefaultTheme())
    return try scratch.site()
  }

  private static let briefings = 200

  /// Briefings that name a few actors in turn, with claims that wait for their place, and warnings.
  private static var content: [String: String] {
    var files = [
      "site.yaml": "title: Many\n",
      "dossiers/all.md": "---\ntitle: All\nactors: [actor-0, actor-1]\n---\n",
    ]
    for number in 0..<12 {
      let tie = "relations: [{kind: rivalry, with: actor-\((number + 1) % 12), start: 2020}]"
      files["actors/actor-\(number).md"] = "---\nname: Land \(number)\nkind: country\n\(tie)\n---\n"
    }
    for number in 0..<briefings {
      let (first, second) = (number % 12, number * 7 % 12)
      files["briefings/briefing-\(number).md"] = """
        ---
        title: Report \(number)
        date: 2024-\(number % 9 + 1 < 10 ? "0" : "")\(number % 9 + 1)-\(number % 17 + 11)
        tags: [one, two]
        dossiers: [all]
        actors: [actor-\(number % 5)]
        claims: [{id: c1, text: Land \(first) left., by: actor-\(second)}]
        ---

        Land \(first) met Land \(second). See [[briefing-\(number * 3 % briefings)]].

        - Land \(second) alone.
        """
    }
    return files
  }
}

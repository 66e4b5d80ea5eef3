import DossierKit
import DossierTemplates
import HTML
import Testing

@Suite("A theme that prepares itself")
struct ThemePreparationTests {
  /// A theme that works out one thing for all pages.
  private struct Counting: Theme {
    var briefings: Int?
    var assets: [ThemeAsset] { [] }

    func prepared(for site: Site) -> Counting { Counting(briefings: site.briefings.count) }

    func render(_ page: Page, _ context: PageContext) -> HTML { "\(briefings ?? -1)" }
  }

  /// The theme that comes along, which nothing prepares.
  private struct Unprepared: Theme {
    let theme = DefaultTheme()
    var assets: [ThemeAsset] { theme.assets }
    var languages: [String] { theme.languages }

    func render(_ page: Page, _ context: PageContext) -> HTML { theme.render(page, context) }

    func textWords(in language: String, on site: SiteSettings) -> TextWords {
      theme.textWords(in: language, on: site)
    }
  }

  private static let content = [
    "site.yaml":
      "title: Two desks\nlanguage: fr\nbase_url: https://example.org/\nnav: [{page: mali}, {page: about}]\n",
    "actors/mali.md": "---\nname: Mali\nkind: country\nnames: {ar: مالي}\nsummary: A *state*.\n---\n",
    "actors/niger.md": "---\nname: Niger\nkind: country\ntags: [sahel]\n---\n",
    "events/strike.md": "---\ntitle: Strike\ndate: null\nsources: [note]\n---\n",
    "sources/note.md":
      "---\ntitle: Note\npublisher: Bureau\nissued: 2025-03\nurl: https://example.org/n\nreliability: B\n---\n",
    "dossiers/sahel.md": "---\ntitle: Sahel\nactors: [mali, niger]\nevents: [strike]\n---\n",
    "pages/about.md": "---\ntitle: About\n---\nSee [[niger]].\n",
    "briefings/one.md":
      "---\ntitle: Un\ndate: 2025-02-01\nactors: [mali]\ndossiers: [sahel]\nevents: [strike]\n---\nLe Mali et le Niger [@note]. Voir [[two]].\n",
    "briefings/two.md":
      "---\ntitle: Two\ndate: 2025-02-02\nlanguage: en\n---\nMali. See [[one]] and [[drei]].\n",
    "briefings/drei.md":
      "---\ntitle: Drei\ndate: 2025-02-03\nlanguage: de\nstatus: revoked\nactors: [mali]\n---\nSiehe [[one]].\n",
    "briefings/four.md": "---\ntitle: أربعة\ndate: 2025-02-04\nlanguage: arz\nactors: [mali]\n---\n[[one]]\n",
  ]

  @Test("Its pages know what it found out about the site")
  func isUsed() async throws {
    let scratch = try ContentScratch(Self.content)
    defer { scratch.remove() }
    _ = try await Builder(scratch.options()).build(with: Counting())
    #expect(try scratch.site()["index.html"] == Array("4".utf8))
  }

  @Test("The theme that comes along makes the same pages, prepared or not")
  func changesNothing() async throws {
    let scratch = try ContentScratch(Self.content)
    defer { scratch.remove() }
    _ = try await Builder(scratch.options()).build(with: DefaultTheme())
    let prepared = try scratch.site()
    _ = try await Builder(scratch.options()).build(with: Unprepared())
    let other = try scratch.site()
    let pages = prepared.keys.filter { $0.hasSuffix(".html") }.sorted()
    #expect(pages.contains("briefings/four.html") && pages.contains("dossiers/sahel-print.html"))
    #expect(pages.filter { prepared[$0] != other[$0] } == [])
  }
}

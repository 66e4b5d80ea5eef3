import Markdown
import Testing

@Suite("Addresses of headings")
struct HeadingSluggerTests {
  @Test("addresses are those that GitHub gives")
  func examples() {
    var slugger = HeadingSlugger()
    let slugs = [
      "What's new?", "Ça va — très bien", "الجزائر ومالي", "a_b-c  d", "1.2 Ways", "日本語", "🚀 go", "ÀÉ", "हिन्दी",
      "",
    ].map { slugger.slug(for: $0) }
    #expect(
      slugs == [
        "whats-new", "ça-va--très-bien", "الجزائر-ومالي", "a_b-c--d", "12-ways", "日本語", "-go", "àé", "हिन्दी", "",
      ])
  }

  @Test("no address is given twice, not even one that looks like a repetition")
  func repetitions() {
    var slugger = HeadingSlugger()
    slugger.reserve("c1")
    #expect(
      ["a", "a", "a-1", "a", "a-1", "c1"].map { slugger.slug(for: $0) } == [
        "a", "a-1", "a-1-1", "a-2", "a-1-2", "c1-1",
      ])
  }

  @Test("thousands of equal headings are told apart")
  func manyRepetitions() {
    var slugger = HeadingSlugger()
    let slugs = Set((0..<20_000).map { _ in slugger.slug(for: "Sources") })
    #expect(slugs.count == 20_000)
    #expect(slugs.contains("sources-19999"))
  }
}

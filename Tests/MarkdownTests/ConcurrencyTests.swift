import Markdown
import Testing

@Suite("Parsing on several threads")
struct ConcurrencyTests {
  @Test("autolinks and strikethrough are found however many documents are parsed at once")
  func sharedTables() async {
    let source = "~a~ http://b.org www.c.org *d*\n\n"
    let pages = await withTaskGroup(of: Set<String>.self) { group in
      for _ in 0..<4 {
        group.addTask { Set((0..<500).map { _ in (try? html(source)) ?? "" }) }
      }
      return await group.reduce(into: Set<String>()) { $0.formUnion($1) }
    }
    #expect(pages.count == 1)
    #expect(pages.first?.contains("<del>a</del> <a href=\"http://b.org\">") == true)
  }
}

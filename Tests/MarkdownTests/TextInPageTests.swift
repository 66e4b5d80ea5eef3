import HTML
import Markdown
import Testing

/// A text as part of a page that has a title, a language and a direction of its own.
@Suite struct TextInPageTests {
  private func html(_ source: String, _ set: (inout Document) -> Void) throws -> String {
    var rewriter = TestRewriter()
    var document = try Document(parsing: Array(source.utf8))
    set(&document)
    return String(decoding: document.html(rewriting: &rewriter).bytes, as: UTF8.self)
  }

  private func levels(_ source: String, top: Int) throws -> [Int] {
    try html(source) { $0.topHeading = top }.matches(of: /<h([1-6])>/).compactMap { Int($0.1) }
  }

  @Test("Headings begin below those of the page, and skip no level")
  func headingLevels() throws {
    #expect(try levels("# A\n## B\n# C\n", top: 2) == [2, 3, 2])
    #expect(try levels("## A\n#### B\n### C\n###### D\n", top: 2) == [2, 3, 3, 4])
    #expect(try levels("### A\n# B\n## C\n", top: 3) == [3, 3, 4])
    #expect(try levels("# A\n## B\n### C\n#### D\n##### E\n###### F\n", top: 2) == [2, 3, 4, 5, 6, 6])
    #expect(try levels("A\n=\n> # B\n\n- ## C\n", top: 2) == [2, 2, 3])
  }

  @Test("A paragraph, heading, cell or list item whose letters run the other way says so")
  func directions() throws {
    func shown(_ source: String, _ isRightToLeft: Bool) throws -> String {
      try html(source) { $0.isRightToLeft = isRightToLeft }
    }
    #expect(try shown("قالت ICG إن الحدود مغلقة\n", false) == "<p dir=\"rtl\">قالت ICG إن الحدود مغلقة</p>\n")
    #expect(try shown("مالي is Mali’s Arabic name.\n", false) == "<p>مالي is Mali’s Arabic name.</p>\n")
    #expect(try shown("Only English here.\n", true) == "<p dir=\"ltr\">Only English here.</p>\n")
    #expect(try shown("ICG ترى أن الحدود مغلقة\n", true) == "<p>ICG ترى أن الحدود مغلقة</p>\n")
    #expect(try shown("123, 456\n", true) == "<p>123, 456</p>\n")
    #expect(try shown("# مالي\n", false) == "<h1 dir=\"rtl\">مالي</h1>\n")
    #expect(try shown("- مالي\n- Mali\n", false).contains("<li dir=\"rtl\">مالي</li>\n<li>Mali</li>"))
    #expect(try shown("|a|\n|-|\n|مالي|\n", false).contains("<td dir=\"rtl\">مالي</td>"))
  }

  @Test("The box of a task has a name, whatever the name is")
  func tasks() throws {
    let shown = try html("- [x] Done\n- [ ] \"Open\"\n") { $0.taskLabel = "Task \"<1>" }
    let name = "aria-label=\"Task &quot;&lt;1&gt;\""
    #expect(shown.contains("<input type=\"checkbox\" checked=\"\" disabled=\"\" \(name) /> Done"))
    #expect(shown.contains("<input type=\"checkbox\" disabled=\"\" \(name) /> "))
  }
}

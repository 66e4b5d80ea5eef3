import Markdown
import Testing

@Suite("Hostile input")
struct HostileInputTests {
  private func repeated(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

  private func error(_ source: String) -> MarkdownError? {
    do {
      _ = try Document(parsing: Array(source.utf8), firstLine: 5)
      return nil
    } catch {
      return error
    }
  }

  @Test("nesting beyond the limit is refused with its line")
  func nesting() {
    #expect(error(repeated(">", 100) + "a") == nil)
    #expect(error("\n" + repeated(">", 101) + "a") == .tooDeep(line: 6))
    #expect(error(repeated("> ", 10_000) + "a") == .tooDeep(line: 5))
    #expect(error("a\n\n" + repeated("1. ", 10_000) + "a") == .tooDeep(line: 7))
    let deepList = (0..<101).map { repeated("  ", $0) + "- a" }.joined(separator: "\n")
    #expect(error(deepList) == .tooDeep(line: 105))
    #expect(error(repeated("1. ", 101) + "a" + repeated("\n", 100_000)) == .tooDeep(line: 5))
  }

  @Test("what libcmark-gfm reads again and again is refused")
  func quadratic() {
    #expect(error("x\n\na " + repeated("<?", 100_000)) == .tooComplex(line: 7))
    #expect(error("a " + repeated("<![CDATA[", 50_000)) == .tooComplex(line: 5))
    #expect(error("http://a" + repeated(")", 100_000)) == .tooComplex(line: 5))
    #expect(error(repeated("_www.a_b", 50_000)) == .tooComplex(line: 5))
    #expect(error(repeated("a\n|-|-|\n", 20_000)) == .tooComplex(line: 5))
    #expect(error(repeated("|a", 20_000) + "\n" + repeated("|-", 20_000)) == .tooComplex(line: 5))
    #expect(
      error(repeated("|a", 1000) + "\n" + repeated("|-", 1000) + "\n" + repeated("|a\n", 10_000))
        == .tooComplex(line: 5))
    #expect(
      error("[a]: " + repeated("x", 100_000) + "\n\n" + repeated("[a]", 100_000)) == .tooComplex(line: 5))
  }

  @Test(
    "an entity for ^ after a bracket is refused",
    arguments: ["&#94;", "&#094;", "&#x5e;", "&#X05E;", "&Hat;"])
  func caretEntity(entity: String) {
    #expect(error("a\nb [\(entity)c]") == .misreadFootnote(line: 6))
    #expect(error("b \(entity)[c] [&#95;]") == nil)
  }

  @Test(
    "long runs of delimiters are rendered",
    arguments: [
      "[", "![", "]", "[]", "[a](", "*a **b ", "*a_ ", "~ a", "`", "<", "&", "@", "a@", "\\", "(", "_", "[^",
      "<a b=\"", "$", "- ", "|",
    ])
  func delimiters(piece: String) throws {
    let source = repeated(piece, 100_000 / piece.utf8.count)
    var rewriter = TestRewriter(edits: { block in
      _ = block.position(ofUTF8Offset: block.text.count)
      return BlockEdits(edits: [.wrap(0..<block.text.count, open: "<i>", close: "</i>")])
    })
    if piece == "- " {
      #expect(throws: MarkdownError.tooDeep(line: 1)) { try rewriter.render(source) }
    } else {
      #expect(try !rewriter.render(source).isEmpty)
    }
  }

  @Test("deeply nested emphasis is rendered and changed")
  func emphasis() throws {
    var rewriter = TestRewriter(edits: { _ in BlockEdits(edits: [.wrap(0..<1, open: "<i>", close: "</i>")]) })
    let page = try rewriter.render(repeated("*a ", 50_000) + repeated("b*", 50_000))
    #expect(page.matches(of: /<em>/).count == page.matches(of: /<\/em>/).count)
  }

  @Test("a paragraph of five megabytes is rendered whole, with places for its words")
  func longParagraph() throws {
    let source = repeated("wörd and more & more\n", 250_000)
    var last = SourcePosition(line: 0, column: 0)
    var rewriter = TestRewriter(edits: { block in
      for offset in stride(from: 0, to: block.text.count, by: 1000) {
        last = max(last, block.position(ofUTF8Offset: offset))
      }
      return BlockEdits()
    })
    #expect(try rewriter.render(source).utf8.count > source.utf8.count)
    #expect(last.line > 249_900)
  }
}

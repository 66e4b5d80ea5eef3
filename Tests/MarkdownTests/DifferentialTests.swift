import HTML
import Markdown
import Testing

@Suite("Rendering compared with libcmark-gfm's own")
struct DifferentialTests {
  @Test("thousands of random documents are rendered as libcmark-gfm does")
  func randomDocuments() throws {
    var differences: [String] = []
    for seed in 0..<4000 as Range<UInt64> {
      let source = Array(RandomMarkdown.document(seed: seed).utf8)
      var expected = ReferenceRenderer.html(source)
      var actual = try String(decoding: Document(parsing: source).html().bytes, as: UTF8.self)
      if ReferenceRenderer.hasDeadBacklinks(expected) {
        #expect(!ReferenceRenderer.hasDeadBacklinks(actual))
        (expected, actual) = (
          ReferenceRenderer.withoutBacklinks(expected), ReferenceRenderer.withoutBacklinks(actual)
        )
      }
      if actual != expected { differences.append(String(decoding: source, as: UTF8.self)) }
    }
    #expect(differences == [])
  }
}

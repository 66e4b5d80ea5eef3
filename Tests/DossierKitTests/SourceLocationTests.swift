import Testing

@testable import DossierKit

@Suite("A place in a file")
struct SourceLocationTests {
  @Test("A place or a stretch comes back as it was given")
  func parts() {
    let place = SourceLocation(file: "a.md", line: 3, column: 7)
    #expect(place.file == "a.md")
    #expect([place.line, place.column] == [3, 7])
    #expect(place.endLine == nil)
    #expect(place.endColumn == nil)
    let stretch = place.moved(to: 8, 2, length: 5)
    #expect(stretch == SourceLocation(file: "a.md", line: 8, column: 2, length: 5))
    #expect(stretch.endLine == 8)
    #expect(stretch.endColumn == 7)
    #expect(place.moved(to: 1, 1, length: 0).endColumn == 1)
  }

  @Test(
    "The last line and column of the largest file that is read fit; what is longer than any word has no end")
  func largest() {
    let end = SizeLimit.text.bytes + 1
    let place = SourceLocation(file: "a.md", line: end, column: end)
    #expect([place.line, place.column] == [end, end])
    #expect(place.moved(to: end, end, length: 65_534).endColumn == end + 65_534)
    #expect(place.moved(to: end, end, length: 65_535).endColumn == nil)
    #expect(place.moved(to: .max, .max).line == 1 << 24 - 1)
  }

  @Test("Places are ordered by file, line, column and end")
  func order() {
    let ordered = [
      SourceLocation(file: "a.md", line: 2, column: 300), SourceLocation(file: "a.md", line: 10, column: 1),
      SourceLocation(file: "a.md", line: 10, column: 1, length: 0),
      SourceLocation(file: "a.md", line: 10, column: 1, length: 4),
      SourceLocation(file: "a.md", line: 10, column: 2), SourceLocation(file: "b.md"),
    ]
    #expect(ordered.shuffled().sorted() == ordered)
    #expect(Set(ordered + ordered).count == ordered.count)
  }
}

import DossierKit
import Testing

@Suite("Diagnostics in a terminal")
struct TerminalWriterTests {
  @Test("A diagnostic shows its place, its words, its code, the line, a caret and what would mend it")
  func whole() {
    let output = written(
      Diagnostic(
        .unknownKey, at: SourceLocation(file: "briefings/drone.md", line: 3, column: 1, length: 6),
        "a briefing has no key `sumary`", replacement: "summary"),
      source: "---\ntitle: Drone\nsumary: An incident\n---\n")
    #expect(
      output == """
        briefings/drone.md:3:1: error: a briefing has no key `sumary` [unknown-key]
          | sumary: An incident
          | ^~~~~~
          = did you mean `summary`?

        """)
  }

  @Test("Notes come last, each with its place where it has one")
  func notes() {
    let output = written(
      Diagnostic(
        .duplicateID, at: SourceLocation(file: "actors/west/mali.md"), "the id `mali` is taken",
        notes: [
          .init("first defined here", at: SourceLocation(file: "actors/mali.md", line: 2, column: 5)),
          .init("ids are unique within a kind"),
        ]),
      source: "---")
    #expect(
      output == """
        actors/west/mali.md:1:1: error: the id `mali` is taken [duplicate-id]
          | ---
          | ^
          = actors/mali.md:2:5: note: first defined here
          = note: ids are unique within a kind

        """)
  }

  @Test("A diagnostic without a place, or in a file that cannot be read, is its words alone")
  func withoutSource() {
    #expect(written(Diagnostic(.disk, "no space left"), source: "x") == "error: no space left [disk]\n")
    let place = SourceLocation(file: "a.md", line: 9, column: 9)
    #expect(written(Diagnostic(.rawHTML, at: place, "m"), source: nil) == "a.md:9:9: warning: m [raw-html]\n")
    #expect(
      written(Diagnostic(.rawHTML, at: place, "m"), source: "one line") == "a.md:9:9: warning: m [raw-html]\n"
    )
  }

  /// A line, the stretch in it, and the two lines that show it.
  struct Excerpt: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let line: String
    let columns: Range<Int>
    let shown: String
    let underline: String
  }

  @Test(
    "The caret stands under what is meant, whatever stands before it",
    arguments: [
      Excerpt(
        testDescription: "tabs", line: "\ta\tbad", columns: 4..<7, shown: "    a   bad",
        underline: "        ^~~"),
      Excerpt(
        testDescription: "wide letters", line: "中文 bad", columns: 4..<7, shown: "中文 bad",
        underline: "     ^~~"),
      Excerpt(
        testDescription: "wide letters marked", line: "a 中文", columns: 3..<5, shown: "a 中文",
        underline: "  ^~~~"),
      Excerpt(
        testDescription: "a combining accent", line: "e\u{301}t bad", columns: 5..<8, shown: "e\u{301}t bad",
        underline: "   ^~~"),
      Excerpt(
        testDescription: "an emoji of several scalars", line: "👩🏽‍🚀 bad", columns: 6..<9, shown: "👩🏽‍🚀 bad",
        underline: "   ^~~"),
      Excerpt(
        testDescription: "an Arabic name, isolated", line: "name: مالي x", columns: 12..<13,
        shown: "\u{2066}name: مالي x\u{2069}", underline: "           ^"),
      Excerpt(
        testDescription: "an escape sequence", line: "\u{1B}[31m bad", columns: 7..<10,
        shown: "\\u{1B}[31m bad",
        underline: "           ^~~"),
      Excerpt(
        testDescription: "an override of direction", line: "a\u{202E}b", columns: 3..<4, shown: "a\\u{202E}b",
        underline: "         ^"),
      Excerpt(
        testDescription: "an accent without a letter", line: "\u{301}ab", columns: 2..<3, shown: "\\u{301}ab",
        underline: "       ^"),
      Excerpt(
        testDescription: "the end of the line", line: "title:", columns: 7..<7, shown: "title:",
        underline: "      ^"),
      Excerpt(testDescription: "beyond the end", line: "ab", columns: 9..<12, shown: "ab", underline: "  ^"),
    ])
  func caret(_ excerpt: Excerpt) {
    let place = SourceLocation(
      file: "a.md", line: 1, column: excerpt.columns.lowerBound, length: excerpt.columns.count)
    let output = written(Diagnostic(.invalidValue, at: place, "m"), source: excerpt.line)
    #expect(
      output
        == "a.md:1:1: error: m [invalid-value]\n  | \(excerpt.shown)\n  | \(excerpt.underline)\n"
        .replacing("1:1:", with: "1:\(excerpt.columns.lowerBound):"))
  }

  @Test("Lines end in LF, CRLF or CR, and a byte order mark is no column")
  func lineEnds() {
    let place = SourceLocation(file: "a.md", line: 3, column: 2)
    for source in ["a\nb\nxyz\n", "a\r\nb\r\nxyz\r\n", "a\rb\rxyz", "\u{FEFF}a\nb\nxyz"] {
      #expect(
        written(Diagnostic(.invalidValue, at: place, "m"), source: source).hasSuffix("  | xyz\n  |  ^\n"))
    }
    let first = SourceLocation(file: "a.md", line: 1, column: 1)
    #expect(
      written(Diagnostic(.invalidValue, at: first, "m"), source: "\u{FEFF}abc").hasSuffix("  | abc\n  | ^\n"))
  }

  @Test("Bytes that are not UTF-8 are shown as replacement characters")
  func invalidBytes() {
    var diagnostics = Diagnostics()
    diagnostics.report(.invalidUTF8, at: SourceLocation(file: "a.md", line: 1, column: 3), "m")
    var writer = TerminalWriter(usesColor: false) { _ in [0x61, 0xFF, 0x62] }
    #expect(writer.write(diagnostics) == "a.md:1:3: error: m [invalid-utf8]\n  | a\u{FFFD}b\n  |   ^\n")
  }

  @Test(
    "A long line is cut around the caret",
    arguments: [
      (1, "abcdefghijklmnopqrst…", "^"), (13, "…cdefghijklmnopqrstuv…", "           ^"),
      (26, "…ghijklmnopqrstuvwxyz", "                    ^"),
    ])
  func longLine(_ column: Int, _ shown: String, _ underline: String) {
    var diagnostics = Diagnostics()
    diagnostics.report(.invalidValue, at: SourceLocation(file: "a.md", line: 1, column: column), "m")
    var writer = TerminalWriter(usesColor: false, width: 20) { _ in Array("abcdefghijklmnopqrstuvwxyz".utf8) }
    #expect(writer.write(diagnostics).hasSuffix("  | \(shown)\n  | \(underline)\n"))
  }

  @Test("A line of a million letters or of a thousand accents is cut as well")
  func hostileLines() {
    let letters = String(repeating: "x", count: 1_000_000)
    let accents = "e" + String(repeating: "\u{301}", count: 1000)
    for (source, column) in [(letters, 500_000), (accents, 500)] {
      let place = SourceLocation(file: "a.md", line: 1, column: column)
      let output = written(Diagnostic(.invalidValue, at: place, "m"), source: source)
      #expect(output.count < 300)
      #expect(output.contains("^"))
    }
  }

  @Test("Control characters in messages, suggestions, notes and paths are shown, not obeyed")
  func controls() {
    let output = written(
      Diagnostic(
        .unknownKey, at: SourceLocation(file: "a\u{1B}[2J.md"), "no key `a\nb\u{7}\u{200B}`",
        replacement: "x\u{9B}y", notes: [.init("see\r\nhere", at: SourceLocation(file: "\u{202E}b.md"))]),
      source: nil)
    #expect(
      output == """
        a\\u{1B}[2J.md:1:1: error: no key `a\\nb\\u{7}\\u{200B}` [unknown-key]
          = did you mean `x\\u{9B}y`?
          = \\u{202E}b.md:1:1: note: see\\r\\nhere

        """)
  }

  @Test("Of one code five are written out, the others counted with their files")
  func grouping() {
    var diagnostics = Diagnostics()
    for file in 0..<10 {
      for line in 1...1000 {
        diagnostics.report(.unknownKey, at: SourceLocation(file: "\(file).md", line: line, column: 1), "m")
      }
    }
    for line in 1...6 {
      diagnostics.report(.rawHTML, at: SourceLocation(file: "z.md", line: line, column: 1), "m")
    }
    diagnostics.report(.disk, "m")
    var writer = TerminalWriter(usesColor: false) { _ in nil }
    let lines = writer.write(diagnostics).split(separator: "\n")
    #expect(lines.count { $0.hasSuffix("[unknown-key]") } == 5)
    #expect(lines.count { $0.hasSuffix("[raw-html]") } == 5)
    #expect(
      lines.suffix(2) == [
        "… and 1 more `raw-html` (in 1 file)", "… and 9,995 more `unknown-key` (in 10 files)",
      ])
    #expect(lines.count == 13)
  }

  @Test("The limit can be another, or none")
  func limits() {
    var diagnostics = Diagnostics()
    for _ in 0..<8 { diagnostics.report(.disk, "m") }
    var one = TerminalWriter(usesColor: false, limit: 1) { _ in nil }
    #expect(one.write(diagnostics) == "error: m [disk]\n… and 7 more `disk`\n")
    var all = TerminalWriter(usesColor: false, limit: nil) { _ in nil }
    #expect(all.write(diagnostics) == String(repeating: "error: m [disk]\n", count: 8))
  }

  @Test("Colour is written only when asked for")
  func color() {
    var diagnostics = Diagnostics()
    diagnostics.report(.rawHTML, at: SourceLocation(file: "a.md", line: 1, column: 2), "m")
    var writer = TerminalWriter(usesColor: true) { _ in Array("abc".utf8) }
    #expect(
      writer.write(diagnostics)
        == "\u{1B}[1ma.md:1:2: \u{1B}[0m\u{1B}[1;33mwarning:\u{1B}[0m m [raw-html]\n  | abc\n  | \u{1B}[32m ^\u{1B}[0m\n"
    )
    #expect(!written(Diagnostic(.disk, "m"), source: nil).contains("\u{1B}"))
  }

  private func written(_ diagnostic: Diagnostic, source: String?) -> String {
    var diagnostics = Diagnostics()
    diagnostics.append(diagnostic)
    var writer = TerminalWriter(usesColor: false) { _ in source.map { Array($0.utf8) } }
    return writer.write(diagnostics)
  }
}

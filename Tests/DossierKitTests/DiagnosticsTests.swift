import DossierKit
import Testing

@Suite("Diagnostics")
struct DiagnosticsTests {
  @Test("Every code is kebab-case, graded and explained in one sentence", arguments: DiagnosticCode.allCases)
  func codes(_ code: DiagnosticCode) {
    #expect(code.rawValue.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "-") })
    #expect(code.explanation.hasSuffix("."))
    #expect(code.explanation.first?.isUppercase == true)
    #expect(!code.explanation.dropLast().contains(". "))
  }

  @Test("A code is known by its raw value")
  func rawValues() {
    #expect(DiagnosticCode(rawValue: "unknown-key") == .unknownKey)
    #expect(DiagnosticCode(rawValue: "nul-byte")?.severity == .error)
    #expect(DiagnosticCode(rawValue: "raw-html")?.severity == .warning)
    #expect(DiagnosticCode(rawValue: "no-such-code") == nil)
  }

  @Test("A suggestion is made from the replacement, unless another is given")
  func suggestions() {
    #expect(Diagnostic(.unknownKey, "m", replacement: "summary").suggestion == "did you mean `summary`?")
    #expect(
      Diagnostic(.unknownKey, "m", suggestion: "leave it out", replacement: "x").suggestion == "leave it out")
    #expect(Diagnostic(.unknownKey, "m").suggestion == nil)
  }

  @Test("Diagnostics sort by file, line, column and code, those without a place first")
  func order() {
    let sorted = [
      Diagnostic(.disk, "no place"),
      Diagnostic(.wrongType, at: SourceLocation(file: "a.md", line: 2, column: 9), "m"),
      Diagnostic(.duplicateID, at: SourceLocation(file: "a.md", line: 10, column: 1), "m"),
      Diagnostic(.duplicateID, at: SourceLocation(file: "a.md", line: 10, column: 2), "m"),
      Diagnostic(.unknownKey, at: SourceLocation(file: "a.md", line: 10, column: 2), "m"),
      Diagnostic(.unknownKey, at: SourceLocation(file: "a.md", line: 10, column: 2), "n"),
      Diagnostic(.disk, at: SourceLocation(file: "b.md"), "m"),
    ]
    var diagnostics = Diagnostics()
    for diagnostic in sorted.reversed() { diagnostics.append(diagnostic) }
    #expect(diagnostics.sorted() == sorted)
  }

  @Test("The order does not depend on which of two alike was found first")
  func orderOfAlike() {
    let place = SourceLocation(file: "a.md")
    let first = Diagnostic(.duplicateID, at: place, "m", notes: [.init("first defined here", at: place)])
    let second = Diagnostic(
      .duplicateID, at: place, "m", notes: [.init("first defined here", at: SourceLocation(file: "b.md"))])
    #expect([first, second].sorted() == [second, first].sorted())
    #expect(first < second && !(second < first))
  }

  @Test("A collection counts by severity, merges, and makes warnings errors when it must be strict")
  func collection() {
    var diagnostics = Diagnostics()
    #expect(diagnostics.isEmpty && !diagnostics.hasErrors)
    diagnostics.report(.rawHTML, "m")
    diagnostics.report(.leftOutReference, "m")
    #expect(!diagnostics.hasErrors)

    let strict = diagnostics.promotingWarnings()
    #expect(strict.count(of: .error) == 1 && strict.count(of: .warning) == 0 && strict.count(of: .note) == 1)

    var other = Diagnostics()
    other.report(.leftOutReference, severity: .error, "m")
    diagnostics.merge(other)
    #expect(diagnostics.hasErrors)
    #expect(Severity.allCases.map(diagnostics.count) == [1, 1, 1])
    #expect(diagnostics.found.count == 3)
  }
}

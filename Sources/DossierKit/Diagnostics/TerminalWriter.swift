/// Writes diagnostics for people at a terminal:
///
/// ```
/// briefings/drone.md:3:1: error: a briefing has no key `sumary` [unknown-key]
///   | sumary: An incident at the border
///   | ^~~~~~
///   = did you mean `summary`?
/// ```
///
/// Of one code only the first few are written out, the others counted. Whatever files hold, control characters and
/// invisible ones are shown as escapes, and right-to-left text is isolated.
public struct TerminalWriter {
  private let usesColor: Bool
  private let limit: Int?
  private let width: Int
  private var lines: SourceLines

  /// - Parameters:
  ///   - usesColor: whether to write ANSI colours.
  ///   - limit: how many of one code to write out; nil for all.
  ///   - width: the columns a source line may take before it is cut around the caret.
  ///   - source: the bytes of a file by its path as shown, or nil where it cannot be read.
  public init(
    usesColor: Bool, limit: Int? = 5, width: Int = 100, source: @escaping (_ file: String) -> [UInt8]?
  ) {
    (self.usesColor, self.limit, self.width) = (usesColor, limit, max(10, width))
    lines = SourceLines(fetch: source)
  }

  /// All of them in their order, then a line for each code of which some were not written out.
  public mutating func write(_ diagnostics: Diagnostics) -> String {
    var output = ""
    var counts: [DiagnosticCode: Int] = [:]
    var hidden: [DiagnosticCode: (count: Int, files: Set<String>)] = [:]
    for diagnostic in diagnostics.sorted() {
      let count = counts[diagnostic.code, default: 0]
      counts[diagnostic.code] = count + 1
      if count < limit ?? .max {
        write(diagnostic, to: &output)
      } else {
        hidden[diagnostic.code, default: (0, [])].count += 1
        if let file = diagnostic.location?.file { hidden[diagnostic.code]?.files.insert(file) }
      }
    }
    for (code, rest) in hidden.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      output += "… and \(grouped(rest.count)) more `\(code.rawValue)`\(inFiles(rest.files.count))\n"
    }
    return output
  }

  private mutating func write(_ diagnostic: Diagnostic, to output: inout String) {
    let place = diagnostic.location.map { styled("\(shown($0)): ", .bold) } ?? ""
    let severity = styled("\(diagnostic.severity.rawValue):", style(of: diagnostic.severity))
    let message = TerminalText.harmless(diagnostic.message)
    output += "\(place)\(severity) \(message) [\(diagnostic.code.rawValue)]\n"
    if let location = diagnostic.location, !isAboutFile(diagnostic) {
      writeExcerpt(at: location, to: &output)
    }
    if let suggestion = diagnostic.suggestion { output += "  = \(TerminalText.harmless(suggestion))\n" }
    for note in diagnostic.notes {
      let place = note.location.map { "\(shown($0)): " } ?? ""
      output += "  = \(place)note: \(TerminalText.harmless(note.message))\n"
    }
  }

  /// Whether the file itself is the problem, so that its first line explains nothing.
  private func isAboutFile(_ diagnostic: Diagnostic) -> Bool {
    diagnostic.code.isAboutFile && diagnostic.location?.line == 1 && diagnostic.location?.column == 1
  }

  private mutating func writeExcerpt(at location: SourceLocation, to output: inout String) {
    guard let line = lines.line(location.line, of: location.file), !line.isEmpty else { return }
    let excerpt = SourceExcerpt(
      line: line, from: location.column, to: location.endColumn, width: width)
    output += "  | \(excerpt.text)\n  | \(styled(excerpt.underline, .green))\n"
  }

  private func shown(_ location: SourceLocation) -> String {
    "\(TerminalText.harmless(location.file)):\(location.line):\(location.column)"
  }

  private func inFiles(_ count: Int) -> String {
    switch count {
    case 0: ""
    case 1: " (in 1 file)"
    default: " (in \(grouped(count)) files)"
    }
  }
}

// MARK: - Colour

extension TerminalWriter {
  /// Parameters of Select Graphic Rendition (ECMA-48 §8.3.117).
  private enum Style: String {
    case bold = "1"
    case red = "1;31"
    case yellow = "1;33"
    case cyan = "1;36"
    case green = "32"
  }

  private func style(of severity: Severity) -> Style {
    switch severity {
    case .error: .red
    case .warning: .yellow
    case .note: .cyan
    }
  }

  private func styled(_ text: String, _ style: Style) -> String {
    usesColor ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
  }
}

import Markdown

/// Takes passages out of a text that the audience may not see: block quotes that begin with `[!TLP:…]`.
///
/// It works on the source, before anything else reads it, so that nothing of a passage can be left: no footnote that it
/// alone cites, no link definition, no number in a heading's address.
enum PassageFilter {
  /// What became of a body.
  struct Result {
    var source: BodySource
    var diagnostics: [Diagnostic] = []
    /// The addresses of passages and headings that were taken out.
    var anchors: Set<String> = []
  }

  static func filter(_ body: BodySource, audience: Marking, file: String) -> Result {
    guard body.bytes.mentionsMarking else { return Result(source: body) }
    do throws(MarkdownError) {
      let document = try Document(parsing: body.bytes, firstLine: body.lineOffset + 1)
      let quotes = document.blockQuotes
      var (hidden, diagnostics) = sort(quotes, audience: audience, file: file)
      let marked = quotes.filter { $0.label?.uppercased().hasPrefix("TLP") == true }
      diagnostics += StrayMarkings.find(in: body, quotes: marked, file: file)
      var result = Result(source: body, diagnostics: diagnostics)
      result.source.hasFaultyMarkings = !diagnostics.isEmpty
      guard !hidden.isEmpty else { return result }
      result.source.bytes = document.source(without: hidden)
      result.source.hasGaps = true
      result.anchors = anchors(in: hidden, of: body)
      return result
    } catch {
      return Result(source: .empty, diagnostics: [Diagnostic(error, file: file)])
    }
  }

  /// The addresses in the lines of what was taken out, `{#id}` and those of headings, so that a link to one can be told
  /// from a link to nowhere.
  private static func anchors(in hidden: [BlockQuote], of body: BodySource) -> Set<String> {
    let lines = body.bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    var anchors: Set<String> = []
    for quote in hidden {
      let numbers = (quote.start.line - body.lineOffset)...(quote.endLine - body.lineOffset)
      for line in lines[max(numbers.lowerBound - 1, 0)..<min(numbers.upperBound, lines.count)] {
        let text = String(decoding: line, as: UTF8.self)
        if let mark = text.lastRange(of: "{#"), let end = text[mark.upperBound...].firstIndex(of: "}") {
          anchors.insert(String(text[mark.upperBound..<end]))
        }
        let content = text.drop { $0 == ">" || $0.isWhitespace }
        if content.hasPrefix("#") {
          var slugger = HeadingSlugger()
          anchors.insert(slugger.slug(for: content.drop { $0 == "#" || $0 == " " }.trimmingEnd()))
        }
      }
    }
    return anchors
  }

  /// The block quotes that the audience may not see, and what is wrong with the markings of any.
  private static func sort(
    _ quotes: [BlockQuote], audience: Marking, file: String
  ) -> (hidden: [BlockQuote], diagnostics: [Diagnostic]) {
    var diagnostics: [Diagnostic] = []
    var hidden: [BlockQuote] = []
    for quote in quotes {
      guard let label = quote.label, label.uppercased().hasPrefix("TLP") else { continue }
      let place = SourceLocation(file: file, line: quote.start.line, column: quote.start.column)
      guard let marking = Marking(rawValue: label) else {
        diagnostics.append(
          Diagnostic(
            .invalidMarking, at: place,
            "“\(label)” is no marking; it is one of \(Marking.allCases.map(\.label).joined(separator: ", ")), exactly so spelled",
            replacement: nearest(to: label.uppercased(), in: Marking.allCases.map(\.label)).map { "[!\($0)]" }
          ))
        continue
      }
      if quote.hasTextAfterLabel {
        diagnostics.append(
          Diagnostic(
            .invalidMarking, at: place,
            "nothing may follow [!\(label)] on its line; begin the text on the next line, after “> ”"))
        continue
      }
      if quote.holdsLabelAlone {
        diagnostics.append(
          Diagnostic(
            .invalidMarking, at: place,
            "[!\(label)] marks nothing: every line of the passage begins with “> ”, without an empty line before it"
          ))
        continue
      }
      if marking > audience { hidden.append(quote) }
    }
    return (hidden, diagnostics)
  }
}

extension StringProtocol {
  /// Where `pattern` occurs last.
  fileprivate func lastRange(of pattern: String) -> Range<Index>? {
    var found: Range<Index>?
    var rest = self[...]
    while let start = rest.firstRange(of: pattern) {
      found = start
      rest = rest[start.upperBound...]
    }
    return found
  }

  /// Without white space at the end.
  fileprivate func trimmingEnd() -> String {
    String(self).trimmingWhitespace()
  }
}

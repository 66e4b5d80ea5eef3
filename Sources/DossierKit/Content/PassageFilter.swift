import Markdown

/// Takes passages out of a text that the audience may not see: block quotes that begin with `[!TLP:…]`.
///
/// It works on the source, before anything else reads it, so that nothing of a passage can be left: no footnote that it
/// alone cites, no link definition, no number in a heading's address.
enum PassageFilter {
  static func filter(
    _ body: BodySource, audience: Marking, file: String
  ) -> (source: BodySource, diagnostics: [Diagnostic]) {
    guard body.mentionsMarking else { return (body, []) }
    do throws(MarkdownError) {
      let document = try Document(parsing: body.bytes, firstLine: body.lineOffset + 1)
      let (hidden, diagnostics) = sort(document.blockQuotes, audience: audience, file: file)
      guard !hidden.isEmpty else {
        return (
          BodySource(bytes: body.bytes, lineOffset: body.lineOffset, hasFaultyMarkings: !diagnostics.isEmpty),
          diagnostics
        )
      }
      let rest = document.source(without: hidden)
      return (
        BodySource(
          bytes: rest, lineOffset: body.lineOffset, hasGaps: true, hasFaultyMarkings: !diagnostics.isEmpty),
        diagnostics
      )
    } catch {
      return (.empty, [Diagnostic(error, file: file)])
    }
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

extension BodySource {
  /// Whether `[!TLP` stands anywhere, in whatever case; most texts are done with this look.
  fileprivate var mentionsMarking: Bool {
    bytes.containsMarkingLabel
  }
}

extension [UInt8] {
  /// Whether `[!TLP` occurs, in whatever case.
  var containsMarkingLabel: Bool {
    var rest = self[...]
    while let bracket = rest.firstIndex(of: UInt8(ascii: "[")) {
      let label = rest[bracket...].dropFirst().prefix(4)
      if label.elementsEqual("!tlp".utf8, by: { $0 | 0x20 == $1 | 0x20 }) { return true }
      rest = rest[(bracket + 1)...]
    }
    return false
  }
}

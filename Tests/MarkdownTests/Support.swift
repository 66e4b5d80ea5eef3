import HTML
import Markdown

/// Renders a text without a rewriter.
func html(_ source: String) throws -> String {
  try String(decoding: Document(parsing: Array(source.utf8)).html().bytes, as: UTF8.self)
}

/// A rewriter that makes the same kind of edits in every block and notes what it is told.
struct TestRewriter: Rewriter {
  var edits: (borrowing TextBlock) -> BlockEdits = { _ in BlockEdits() }
  var linkResolution: (LinkReference) -> LinkResolution = { _ in .keep }
  var labels: [String: Alert] = [:]
  var log: [String] = []
  var texts: [String] = []

  mutating func rewrite(_ block: borrowing TextBlock) -> BlockEdits {
    texts.append(block.string)
    return edits(block)
  }

  mutating func resolve(link: LinkReference) -> LinkResolution {
    linkResolution(link)
  }

  mutating func resolve(image: LinkReference) -> LinkResolution {
    linkResolution(image)
  }

  mutating func report(_ problem: LinkProblem, in link: LinkReference) {
    log.append("\(problem) \(link.destination) “\(link.text)” \(link.position.line):\(link.position.column)")
  }

  mutating func report(rawHTML: RawHTML) {
    log.append("html \(rawHTML.text) \(rawHTML.position.line):\(rawHTML.position.column)")
  }

  mutating func alert(for label: AlertLabel) -> Alert? {
    log.append("label \(label.text) \(label.position.line):\(label.position.column)")
    return labels[label.text]
  }

  mutating func render(_ source: String) throws -> String {
    try String(decoding: Document(parsing: Array(source.utf8)).html(rewriting: &self).bytes, as: UTF8.self)
  }
}

extension TextBlock {
  /// The range of the first occurrence of `needle` in the text.
  func range(of needle: String) -> Range<Int>? {
    let needle = Array(needle.utf8)
    guard needle.count <= text.count else { return nil }
    return (0...(text.count - needle.count)).first { text[$0...].starts(with: needle) }
      .map { $0..<($0 + needle.count) }
  }
}

/// Follows the literal parts of a template, and says whether an interpolation is safe where it stands.
///
/// It is a small tokenizer after WHATWG HTML §13.2.5, fed with literal parts only. Debug builds run it beside each
/// interpolated literal.
package struct TemplateContext: Sendable {
  /// What kind of value is interpolated.
  package enum Interpolation: Sendable {
    case text, number, address, markup
    /// A whole attribute with its name, and the kind of its value.
    indirect case attribute(StaticString, Interpolation)
  }

  enum State: Equatable, Sendable {
    case text
    case tagOpen, endTagOpen, tagName
    case beforeAttributeName, attributeName, afterAttributeName
    case beforeValue, unquotedValue, quotedValue(UInt8), afterQuotedValue
    case declaration, comment
    /// Inside an element whose content is text (`<title>`) or not HTML at all (`<script>`), up to its end tag.
    case rawText
  }

  var state = State.text
  var isEndTag = false
  /// The element whose tag or raw text this is, in lower case.
  var element: [UInt8] = []
  /// The attribute of which the name or the value is being read, in lower case.
  var attribute: [UInt8] = []
  /// How many bytes have been seen of what ends or begins the present state: `-->`, `</script` or `<!--`.
  var matched = 0
  private var recent: [UInt8] = []

  package init() {}

  /// Reads the next literal part. Returns the first mistake that it shows, if any.
  package mutating func advance(over literal: StaticString) -> Problem? {
    literal.withUTF8Buffer { literal in
      remember(literal)
      for byte in literal {
        if let problem = step(byte) { return problem }
      }
      return nil
    }
  }

  /// Takes an interpolation between two literal parts. Returns what is wrong with it in this place, if anything.
  package mutating func interpolate(_ interpolation: Interpolation) -> Problem? {
    let problem = check(interpolation)
    if problem == nil { remember("\\(…)".utf8) }
    return problem
  }

  private mutating func check(_ interpolation: Interpolation) -> Problem? {
    if case .attribute(let name, let value) = interpolation {
      return checkAttribute(name, value)
    }
    switch state {
    case .text: return nil
    case .quotedValue: return problem(of: interpolation, inAttribute: attribute)
    case .comment: return .insideComment
    case .declaration: return .outsideText("a declaration (<!…>)")
    case .rawText where !Vocabulary.isEscapable(element): return .insideRawText(name(element))
    case .rawText:
      if case .markup = interpolation { return .markupInText(name(element)) }
      // Text cannot hold a "<", so an end tag that has begun is over.
      matched = 0
      return nil
    case .tagOpen, .endTagOpen, .tagName: return .outsideText("a tag's name")
    case .beforeAttributeName, .attributeName, .afterAttributeName, .afterQuotedValue:
      return .outsideText("a tag, outside a quoted attribute value")
    case .beforeValue, .unquotedValue: return .outsideText("an attribute value without quotes")
    }
  }

  /// What is wrong if the literal ends here.
  package var problemAtEnd: Problem? {
    switch state {
    case .text: nil
    case .comment: .unfinished("a comment")
    case .declaration: .unfinished("a declaration (<!…>)")
    case .rawText: .unfinished("<\(name(element))>")
    case .quotedValue: .unfinished("the value of the attribute \(name(attribute))")
    default: .unfinished("a tag")
    }
  }

  /// A problem in a sentence, with the last 40 bytes of the literal before it.
  package func message(for problem: Problem) -> String {
    "\(problem) Found after: \(String(decoding: recent, as: UTF8.self))"
  }

  private mutating func checkAttribute(_ name: StaticString, _ value: Interpolation) -> Problem? {
    let lowercased = name.withUTF8Buffer { $0.map(Vocabulary.lowercased) }
    guard Vocabulary.isAttributeName(lowercased) else { return .invalidAttributeName("\(name)") }
    switch state {
    case .tagName, .beforeAttributeName, .attributeName, .afterAttributeName, .afterQuotedValue:
      guard !isEndTag else { return .attributeOutsideTag("\(name)") }
    default:
      return .attributeOutsideTag("\(name)")
    }
    state = .afterQuotedValue
    return Vocabulary.isForbidden(lowercased)
      ? .forbiddenAttribute("\(name)") : problem(of: value, inAttribute: lowercased)
  }

  private func problem(of interpolation: Interpolation, inAttribute attribute: [UInt8]) -> Problem? {
    switch interpolation {
    case .markup: .markupInAttribute(name(attribute))
    case .text where Vocabulary.isAddress(attribute): .textAsAddress(name(attribute))
    default: nil
    }
  }

  private mutating func remember(_ bytes: some Collection<UInt8>) {
    recent.append(contentsOf: bytes.suffix(40))
    if recent.count > 40 { recent.removeFirst(recent.count - 40) }
  }

  func name(_ bytes: [UInt8]) -> String {
    String(decoding: bytes, as: UTF8.self)
  }
}

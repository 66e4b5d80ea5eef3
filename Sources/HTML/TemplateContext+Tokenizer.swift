extension TemplateContext {
  /// Reads one byte. Returns a mistake that has come to light with it.
  mutating func step(_ byte: UInt8) -> Problem? {
    switch state {
    case .text:
      if byte == UInt8(ascii: "<") { state = .tagOpen }
    case .tagOpen, .endTagOpen:
      openTag(byte)
    case .tagName:
      readTagName(byte)
    case .declaration:
      readDeclaration(byte)
    case .comment:
      readComment(byte)
    case .rawText:
      readRawText(byte)
    case .beforeAttributeName, .attributeName, .afterAttributeName, .afterQuotedValue:
      return readAttributeName(byte)
    case .beforeValue, .unquotedValue, .quotedValue:
      readValue(byte)
    }
    return nil
  }

  private mutating func openTag(_ byte: UInt8) {
    if Vocabulary.isLetter(byte) {
      isEndTag = state == .endTagOpen
      element = [Vocabulary.lowercased(byte)]
      state = .tagName
    } else if state == .tagOpen, byte == UInt8(ascii: "/") {
      state = .endTagOpen
    } else if state == .endTagOpen || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?") {
      // A browser takes "</" without a letter and "<?" for a comment up to ">".
      matched = byte == UInt8(ascii: "!") ? 2 : 0
      state = byte == UInt8(ascii: ">") ? .text : .declaration
    } else {
      state = byte == UInt8(ascii: "<") ? .tagOpen : .text
    }
  }

  private mutating func readTagName(_ byte: UInt8) {
    if Vocabulary.isSpace(byte) || byte == UInt8(ascii: "/") {
      state = .beforeAttributeName
    } else if byte == UInt8(ascii: ">") {
      closeTag()
    } else {
      element.append(Vocabulary.lowercased(byte))
    }
  }

  private mutating func closeTag() {
    state = !isEndTag && Vocabulary.isRaw(element) ? .rawText : .text
    matched = 0
  }

  private mutating func readDeclaration(_ byte: UInt8) {
    if matched >= 2, byte == UInt8(ascii: "-") {
      matched += 1
      guard matched == 4 else { return }
      state = .comment
      matched = 2  // "<!-->" and "<!--->" are whole comments.
    } else {
      matched = 0
      if byte == UInt8(ascii: ">") { state = .text }
    }
  }

  private mutating func readComment(_ byte: UInt8) {
    if byte == UInt8(ascii: "-") {
      matched = min(matched + 1, 2)
    } else if byte == UInt8(ascii: ">"), matched == 2 {
      state = .text
    } else {
      matched = 0
    }
  }

  private mutating func readRawText(_ byte: UInt8) {
    // matched counts the bytes of "</" and the element's name.
    if matched == element.count + 2, Vocabulary.isSpace(byte) || byte == UInt8(ascii: "/") {
      isEndTag = true
      state = .beforeAttributeName
    } else if matched == element.count + 2, byte == UInt8(ascii: ">") {
      state = .text
    } else if byte == UInt8(ascii: "<") {
      matched = 1
    } else if matched == 1, byte == UInt8(ascii: "/") {
      matched = 2
    } else if matched >= 2, matched < element.count + 2, Vocabulary.lowercased(byte) == element[matched - 2] {
      matched += 1
    } else {
      matched = 0
    }
  }

  private mutating func readAttributeName(_ byte: UInt8) -> Problem? {
    let endsName = Vocabulary.isSpace(byte) || "/>=".utf8.contains(byte)
    if state == .attributeName, !endsName {
      attribute.append(Vocabulary.lowercased(byte))
      return nil
    }
    let isNamed = state == .attributeName || state == .afterAttributeName
    let problem: Problem? =
      state == .attributeName && Vocabulary.isForbidden(attribute)
      ? .forbiddenAttribute(name(attribute)) : nil
    switch byte {
    case UInt8(ascii: ">"): closeTag()
    case UInt8(ascii: "/"): state = .beforeAttributeName
    case UInt8(ascii: "=") where isNamed: state = .beforeValue
    case _ where Vocabulary.isSpace(byte): state = isNamed ? .afterAttributeName : .beforeAttributeName
    default:
      attribute = [Vocabulary.lowercased(byte)]
      state = .attributeName
    }
    return problem
  }

  private mutating func readValue(_ byte: UInt8) {
    switch state {
    case .quotedValue(let quote):
      if byte == quote { state = .afterQuotedValue }
    case _ where byte == UInt8(ascii: ">"):
      closeTag()
    case .beforeValue where byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'"):
      state = .quotedValue(byte)
    case _ where !Vocabulary.isSpace(byte):
      state = .unquotedValue
    case .unquotedValue:
      state = .beforeAttributeName
    default:
      break
    }
  }
}

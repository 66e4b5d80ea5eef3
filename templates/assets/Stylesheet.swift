/// A stylesheet without what only its authors need (CSS Syntax §4): comments, indentation, spaces around punctuation, the
/// names of steps of spacing, `--s1` and on, whose sizes take their places, and the long names of properties that are
/// the same in all languages whose lines run across the page.
package func compactStylesheet(_ sheet: [UInt8]) -> [UInt8] {
  var compact = String(decoding: withoutSpaces(sheet), as: UTF8.self)
  let step = /(--s[0-9]+):([^;}]+);?/
  let sizes = Dictionary(compact.matches(of: step).map { ($0.1, $0.2) }) { first, _ in first }
  compact.replace(step, with: "")
  compact.replace(/var\((--s[0-9]+)\)/) { sizes[$0.1] ?? $0.0 }
  compact.replace(/([{;])([a-z-]*)(?:block-(start|end)|(inline|block)-size):/) { match in
    let (before, name) = (match.1, match.2)
    if let edge = match.3 {
      let side = edge == "start" ? "top" : "bottom"
      return "\(before)\(name == "inset-" ? "" : name)\(side):"
    }
    return "\(before)\(name)\(match.4 == "inline" ? "width" : "height"):"
  }
  return Array(compact.utf8)
}

/// What is in quotes stays as it is, and so does a space that means something: between two selectors, around the signs
/// of a sum.
private func withoutSpaces(_ sheet: [UInt8]) -> [UInt8] {
  var compact: [UInt8] = []
  compact.reserveCapacity(sheet.count)
  var rest = sheet[...]
  var spaceBefore = false
  while let byte = rest.first {
    switch byte {
    case UInt8(ascii: "/") where rest.dropFirst().first == UInt8(ascii: "*"):
      rest = afterComment(rest)
    case UInt8(ascii: " "), UInt8(ascii: "\n"):
      rest.removeFirst()
      spaceBefore = true
    default:
      let token = byte == UInt8(ascii: "\"") ? quoted(rest) : rest.prefix(1)
      if spaceBefore, let last = compact.last, !standsAlone(before: byte), !standsAlone(after: last) {
        compact.append(UInt8(ascii: " "))
      }
      // The last declaration of a block needs no end.
      if byte == UInt8(ascii: "}"), compact.last == UInt8(ascii: ";") { compact.removeLast() }
      compact += token
      rest = rest.dropFirst(token.count)
      spaceBefore = false
    }
  }
  return compact
}

private func standsAlone(before byte: UInt8) -> Bool { "{};,>)".utf8.contains(byte) }

/// A space before a colon may part two selectors; none does after one.
private func standsAlone(after byte: UInt8) -> Bool { "{};,>(:".utf8.contains(byte) }

private func quoted(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
  guard let end = text.dropFirst().firstIndex(of: UInt8(ascii: "\"")) else { return text }
  return text[...end]
}

private func afterComment(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
  var rest = text.dropFirst(2)
  while let star = rest.firstIndex(of: UInt8(ascii: "*")) {
    rest = rest[(star + 1)...]
    if rest.first == UInt8(ascii: "/") { return rest.dropFirst() }
  }
  return []
}

import Markdown

/// Finds markings in a body that mark nothing, by its lines: in indented code, in raw HTML, in a paragraph, and the field
/// `marking:` below the front matter. Who wrote them believes that something is kept back.
enum StrayMarkings {
  /// - Parameter quotes: The block quotes with a marking; what stands in them has been looked at.
  static func find(in body: BodySource, quotes: [BlockQuote], file: String) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    let marked = lines(of: quotes)
    var fence: ArraySlice<UInt8>?
    var number = body.lineOffset
    for line in body.bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      let content = line.drop { $0.isASCIISpace || ">-*+".utf8.contains($0) }
      if let mark = fenceMark(of: content) {
        if let open = fence {
          if mark.first == open.first, mark.count >= open.count { fence = nil }
        } else {
          fence = mark
        }
        continue
      }
      // A fenced block shows how markings are written; elsewhere they are meant.
      guard fence == nil else { continue }
      let place = SourceLocation(file: file, line: number, column: 1)
      if isField(content) {
        diagnostics.append(
          Diagnostic(
            .invalidMarking, at: place,
            "a marking stands in the front matter, above the second “---”; here it is text and marks nothing")
        )
      } else if let bracket = line.markingLabel, !line[..<bracket].contains(UInt8(ascii: "`")),
        !isIn(marked, number)
      {
        let column = line[..<bracket].count { $0 & 0xC0 != 0x80 } + 1
        diagnostics.append(
          Diagnostic(
            .invalidMarking, at: SourceLocation(file: file, line: number, column: column),
            "a marking of a passage stands on the first line of a block quote, alone: “> [!TLP:AMBER]”; here it marks nothing"
          ))
      }
    }
    return diagnostics
  }

  /// The lines of the block quotes, as ranges in order that do not touch.
  private static func lines(of quotes: [BlockQuote]) -> [ClosedRange<Int>] {
    var ranges: [ClosedRange<Int>] = []
    for quote in quotes.sorted(by: { $0.start.line < $1.start.line }) {
      if let last = ranges.last, quote.start.line <= last.upperBound {
        ranges[ranges.count - 1] = last.lowerBound...max(last.upperBound, quote.endLine)
      } else {
        ranges.append(quote.start.line...max(quote.start.line, quote.endLine))
      }
    }
    return ranges
  }

  private static func isIn(_ ranges: [ClosedRange<Int>], _ number: Int) -> Bool {
    let index = ranges.firstSortedIndex { $0.upperBound >= number }
    return index < ranges.count && ranges[index].contains(number)
  }

  /// The run of back-ticks or tildes with which a fenced code block begins or ends.
  private static func fenceMark(of line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard let first = line.first, first == UInt8(ascii: "`") || first == UInt8(ascii: "~") else { return nil }
    let mark = line.prefix { $0 == first }
    return mark.count >= 3 ? mark : nil
  }

  /// Whether a line reads `marking: TLP:…`.
  private static func isField(_ line: ArraySlice<UInt8>) -> Bool {
    let text = String(decoding: line.prefix(60), as: UTF8.self).lowercased()
    guard text.hasPrefix("marking") else { return false }
    let value = text.dropFirst("marking".count).drop { $0 == " " }
    return value.first == ":" && value.dropFirst().drop { " \"'".contains($0) }.hasPrefix("tlp")
  }
}

extension ArraySlice<UInt8> {
  /// Where `[!TLP` begins, in whatever case.
  var markingLabel: Int? {
    var rest = self
    while let bracket = rest.firstIndex(of: UInt8(ascii: "[")) {
      let label = rest[bracket...].dropFirst().prefix(4)
      if label.elementsEqual("!tlp".utf8, by: { $0 | 0x20 == $1 | 0x20 }) { return bracket }
      rest = rest[(bracket + 1)...]
    }
    return nil
  }
}

extension [UInt8] {
  /// Whether `[!TLP` occurs, in whatever case.
  var containsMarkingLabel: Bool {
    holds(UInt8(ascii: "[")) && self[...].markingLabel != nil
  }

  /// Whether `TLP` occurs, in whatever case; most texts are done with this look.
  var mentionsMarking: Bool {
    withUnsafeBufferPointer { bytes in
      var isFound = false
      // It goes on to the end in any case, so that the processor can take many bytes at a time.
      for index in 0..<Swift.max(bytes.count - 2, 0) {
        // Swift reads “^” and “|” from the left, as they come.
        let difference =
          ((bytes[index] | 0x20) ^ UInt8(ascii: "t")) | ((bytes[index &+ 1] | 0x20) ^ UInt8(ascii: "l"))
          | ((bytes[index &+ 2] | 0x20) ^ UInt8(ascii: "p"))
        isFound = difference == 0 || isFound
      }
      return isFound
    }
  }
}

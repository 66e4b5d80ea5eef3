/// Breaks a text into lines of about the same width.
struct LineBreaker {
  /// The most lines that a text may have.
  private static let mostLines = 4
  private let measure: TextMeasure
  /// Words with the hyphen that follows them, without the space.
  private let words: [(text: String, width: Int, isSpaced: Bool)]
  private let space: Int

  /// Looks for the places where `text` can be broken: after spaces and hyphens.
  init(_ text: String, measure: TextMeasure) {
    self.measure = measure
    space = measure.width(of: " ")
    var words: [(text: String, width: Int, isSpaced: Bool)] = []
    for part in text.split(separator: " ") {
      var word = ""
      var isSpaced = true
      for character in part {
        word.append(character)
        guard character == "-" else { continue }
        words.append((word, measure.width(of: word), isSpaced))
        (word, isSpaced) = ("", false)
      }
      if !word.isEmpty { words.append((word, measure.width(of: word), isSpaced)) }
    }
    self.words = words
  }

  /// The lines, none wider than `limit` pixels, and whether they hold the whole text.
  func lines(within limit: Int) -> (lines: [String], fits: Bool) {
    let ends = ends(within: limit)
    guard words.allSatisfy({ $0.width <= limit }), ends.count <= Self.mostLines else {
      return (cut(ends, limit), false)
    }
    // The narrowest width that needs no more lines makes them equal.
    var narrow = limit / max(ends.count, 1)
    while narrow < limit {
      let attempt = self.ends(within: narrow)
      if attempt.count == ends.count, words.allSatisfy({ $0.width <= narrow }) {
        return (lines(attempt), true)
      }
      narrow += 4
    }
    return (lines(ends), true)
  }

  /// Where each line ends, if each takes as many words as fit; a word that is wider has a line of its own.
  private func ends(within limit: Int) -> [Int] {
    var ends: [Int] = []
    var width = 0
    for (index, word) in words.enumerated() {
      let added = width + word.width + (word.isSpaced ? space : 0)
      if index == 0 {
        width = word.width
      } else if added <= limit {
        width = added
      } else {
        ends.append(index)
        width = word.width
      }
    }
    return ends + [words.count]
  }

  private func lines(_ ends: [Int]) -> [String] {
    zip([0] + ends, ends).map { line(words[$0..<$1]) }
  }

  private func line(_ words: ArraySlice<(text: String, width: Int, isSpaced: Bool)>) -> String {
    words.reduce(into: "") { line, word in
      line += (word.isSpaced && !line.isEmpty ? " " : "") + word.text
    }
  }

  /// The first lines; the last ends in an ellipsis, and so does any with a word that is too wide.
  private func cut(_ ends: [Int], _ limit: Int) -> [String] {
    var lines = lines(Array(ends.prefix(Self.mostLines)))
    for index in lines.indices {
      let goesOn = index == lines.count - 1 && ends.count > lines.count
      lines[index] = shortened(lines[index], to: limit, goesOn: goesOn)
    }
    return lines
  }

  private func shortened(_ line: String, to limit: Int, goesOn: Bool) -> String {
    guard goesOn || measure.width(of: line) > limit else { return line }
    var line = line
    while !line.isEmpty, measure.width(of: line + "…") > limit { line.removeLast() }
    return line + "…"
  }
}

import Foundation

@testable import DossierKit

/// What ``FormMatcher`` is to find, worked out in the plainest way: every form is tried at every place of the text.
struct NaiveMatcher {
  /// One occurrence, or several forms that read alike.
  struct Match: Hashable, CustomStringConvertible {
    /// Where it stands in the text, in bytes.
    var range: Range<Int>
    var forms: Set<Int32>

    var description: String { "\(range) \(forms.sorted())" }
  }

  let forms: [RandomForm]

  /// The occurrences that name somebody, in the order of their places: of all occurrences the longest in bytes is taken
  /// first, the leftmost of equals, then the next that overlaps none taken, and so on.
  func matches(in text: String, opaque: [Range<Int>] = []) -> [Match] {
    let longestFirst = occurrences(in: text).sorted {
      ($1.range.count, $0.range.lowerBound) < ($0.range.count, $1.range.lowerBound)
    }
    var taken: [Match] = []
    for match in longestFirst where !(opaque + taken.map(\.range)).contains(where: match.range.overlaps) {
      taken.append(match)
    }
    return naming(taken)
  }

  /// Every place at which forms read, in no order.
  private func occurrences(in text: String) -> [Match] {
    let letters = Letter.all(in: text)
    var found: [Range<Int>: Set<Int32>] = [:]
    for (index, form) in forms.enumerated() {
      let phrase = Letter.all(in: form.text).map(\.folded)
      for start in letters.indices where letters.count - start >= phrase.count {
        guard reads(letters, from: start, as: phrase) else { continue }
        let range = letters[start].range.lowerBound..<letters[start + phrase.count - 1].range.upperBound
        found[range, default: []].insert(Int32(index))
      }
    }
    return found.map { Match(range: $0.key, forms: $0.value) }
  }

  /// The matches, in order, without those that a `not` phrase shadows.
  func naming(_ matches: [Match]) -> [Match] {
    matches.filter { $0.forms.allSatisfy { forms[Int($0)].means } }
      .sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// Whether the letters from `start` on are the phrase, between boundaries and in one of the cases allowed.
  private func reads(_ letters: [Letter], from start: Int, as phrase: [String]) -> Bool {
    let end = start + phrase.count
    if start > 0, letters[start - 1].isWord { return false }
    if end < letters.count, letters[end].isWord { return false }
    let read = letters[start..<end]
    if read.elementsEqual(phrase, by: { $0.folded == $1 }) { return true }
    if read.elementsEqual(phrase, by: { $0.folded == $1.uppercased() }) { return true }
    guard phrase[0] != phrase[0].uppercased(), letters[start].folded == phrase[0].uppercased(),
      read.dropFirst().elementsEqual(phrase.dropFirst(), by: { $0.folded == $1 })
    else { return false }
    return Self.beginsSentence(letters, at: start)
  }

  /// Whether a sentence begins at `start`: but for opening marks and white space nothing stands before, or a full stop,
  /// question or exclamation mark, perhaps with closing marks, and white space.
  private static func beginsSentence(_ letters: [Letter], at start: Int) -> Bool {
    let before = letters[..<start].map(\.folded)
    let opening: Set = [" ", "(", "«", "“", "\"", "'"]
    let closing: Set = [")", "»", "”", "\"", "'"]
    guard let end = before.lastIndex(where: { !opening.contains($0) && !closing.contains($0) }) else {
      return before.allSatisfy(opening.contains)
    }
    let marks = before[(end + 1)...].drop(while: closing.contains)
    return [".", "!", "?"].contains(before[end]) && marks.first == " " && marks.allSatisfy(opening.contains)
  }
}

/// A letter with its combining marks, any other character, or a run of white space.
private struct Letter {
  /// Where it stands in the text, in bytes.
  var range: Range<Int>
  /// The letter without its marks; one space for any white space.
  var folded: String
  /// Whether it is a letter or a digit.
  var isWord: Bool

  static func all(in text: String) -> [Letter] {
    var letters: [Letter] = []
    var position = 0
    for scalar in text.unicodeScalars {
      let range = position..<(position + String(scalar).utf8.count)
      position = range.upperBound
      let isSpace = scalar.properties.isWhitespace
      if let last = letters.indices.last, isMark(scalar) || (isSpace && letters[last].folded == " ") {
        letters[last].range = letters[last].range.lowerBound..<range.upperBound
      } else {
        letters.append(Letter(range: range, folded: isSpace ? " " : folded(scalar), isWord: isWord(scalar)))
      }
    }
    return letters
  }

  private static func folded(_ scalar: Unicode.Scalar) -> String {
    var letters = String.UnicodeScalarView()
    letters += String(scalar).decomposedStringWithCanonicalMapping.unicodeScalars.filter { !isMark($0) }
    return String(letters)
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .nonspacingMark
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    CharacterSet.letters.contains(scalar) || CharacterSet.decimalDigits.contains(scalar)
  }
}

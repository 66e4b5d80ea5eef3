// Guesses about intervals.

extension EDTFMending {
  /// `since 2005`, `until 2005`, `2005/present`.
  static func ongoing(_ text: String) -> EDTFMending? {
    let hint = "write .. for the end of an interval that is open"
    if let rest = dropping(["since ", "depuis "], from: text), let date = date(from: rest) {
      return EDTFMending(hint: hint, suggestion: "\(date)/..")
    }
    if let rest = dropping(["until ", "till ", "jusqu'à ", "jusqu’à "], from: text),
      let date = date(from: rest)
    {
      return EDTFMending(hint: hint, suggestion: "../\(date)")
    }
    for last in ["present", "ongoing", "today", "now", "..."] where text.lowercased().hasSuffix(last) {
      let first = text.dropLast(last.count).trimmingSeparators()
      if let date = date(from: first) { return EDTFMending(hint: hint, suggestion: "\(date)/..") }
    }
    return nil
  }

  /// `2005-2006`, `2005 to 2006`, `2025-02-17 - 2025-02-19`, `17-19 February 2025`.
  static func interval(_ text: String) -> EDTFMending? {
    let hint = "write an interval as start/end"
    let lower = text.lowercased()
    let start = ["from ", "de ", "du "].first(where: lower.hasPrefix)?.count ?? 0
    let plain = text.dropFirst(start)
    for separator in ["/", " to ", " until ", "..", " - ", " au ", " à ", "--", "-"] {
      guard let (left, right) = plain.split(once: separator) else { continue }
      guard let last = date(from: right), let first = date(from: left) ?? completing(left, from: right) else {
        continue
      }
      return EDTFMending(hint: hint, suggestion: "\(first)/\(last)")
    }
    return nil
  }

  /// "17" or "17 February" of "17–19 February 2025", "17 February – 3 March 2025": what is missing comes from the end.
  private static func completing(_ first: String, from last: String) -> String? {
    var words = last.split(separator: " ")
    guard words.count <= 4 else { return nil }
    while !words.isEmpty {
      words.removeFirst()
      if let date = date(from: ([first[...]] + words).joined(separator: " ")) { return date }
    }
    return nil
  }

  /// An end that stands before its start.
  static func reversed(_ text: String) -> EDTFMending? {
    guard let (left, right) = text.split(once: "/"), isDate(left), isDate(right) else { return nil }
    return EDTFMending(hint: "the interval ends before it starts", suggestion: "\(right)/\(left)")
  }
}

extension StringProtocol {
  /// The parts before and after the first occurrence of an ASCII separator.
  fileprivate func split(once separator: String) -> (String, String)? {
    var rest = utf8[...]
    while let first = separator.utf8.first, let start = rest.firstIndex(of: first) {
      if rest[start...].starts(with: separator.utf8) {
        return (String(self[..<start]), String(self[start...].dropFirst(separator.count)))
      }
      rest = rest[rest.index(after: start)...]
    }
    return nil
  }

  fileprivate func trimmingSeparators() -> String {
    var text = Substring(self)
    for separator in [" to ", "-", "/", " "] {
      while text.hasSuffix(separator) { text = text.dropLast(separator.count) }
    }
    return String(text)
  }
}

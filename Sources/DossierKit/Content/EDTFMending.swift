/// What an author probably meant by a string that is no date: a date to write instead, a sentence, or both.
///
/// Only strings that failed to parse come here, and none longer than 64 bytes, so clarity goes before speed.
struct EDTFMending {
  /// Completes "… is not a date Dossier can read: ".
  let hint: String
  /// Always a valid date.
  let suggestion: String?
  /// What to write instead where the key cannot be left out.
  var hintWhereRequired: String?

  /// What is meant is that the date is not known.
  private static let unknown = EDTFMending(
    hint: "leave the key out where the date is not known", suggestion: nil,
    hintWhereRequired:
      "write it as far as it is known, for example 2025-02 or 2025; it cannot be left out here")

  /// The best guess, or nil.
  static func mend(_ text: String) -> EDTFMending? {
    let plain = tidy(text)
    if plain.isEmpty {
      return unknown
    }
    if let mend = words(plain) { return mend }
    for attempt in [marks, ongoing, approximate, point, interval, reversed] {
      guard let mend = attempt(plain) else { continue }
      guard let suggestion = mend.suggestion else { return mend }
      if isDate(suggestion) { return mend }
    }
    return nil
  }

  static func isDate(_ text: String) -> Bool { valid(text) != nil }

  private static func isPoint(_ text: String) -> Bool { valid(text)?.isInterval == false }

  /// The date as it is, or as it would be mended; nil where that is no single date.
  static func date(from text: String) -> String? { exactDate(from: text) ?? approximateDate(from: text) }

  /// The same without words for "about", so that these cannot nest.
  private static func exactDate(from text: String) -> String? {
    let plain = tidy(text)
    if isPoint(plain) { return plain }
    for attempt in [marks, point] {
      if let suggestion = attempt(plain)?.suggestion, isPoint(suggestion) { return suggestion }
    }
    return nil
  }

  private static func valid(_ text: String) -> EDTFDate? {
    let bytes = Array(text.utf8)
    guard bytes.count <= EDTFDate.maximumLength else { return nil }
    return try? EDTFDate(text: text, bytes: bytes)
  }

  /// Without space around it, and with one kind of hyphen and of digit.
  private static func tidy(_ text: String) -> String {
    var characters = text.map(plain)
    while characters.last == " " { characters.removeLast() }
    return String(characters.drop { $0 == " " })
  }
}

/// The ASCII character that looks the same or means the same.
private func plain(_ character: Character) -> Character {
  if character.isWhitespace { return " " }
  if character.isASCII { return character }
  if "‐‑‒–—−".contains(character) { return "-" }
  guard let digit = character.wholeNumberValue, digit < 10 else { return character }
  return Character(String(digit))
}

// MARK: - Words and marks

extension EDTFMending {
  private static func words(_ text: String) -> EDTFMending? {
    switch text.lowercased() {
    case "unknown", "date unknown", "undated", "n.d.", "nd", "n/a", "na", "none", "tbd", "?", "-", "s.d.",
      "inconnu",
      "inconnue", "date inconnue":
      unknown
    case "today", "now", "yesterday", "tomorrow", "aujourd'hui", "aujourd’hui", "hier", "demain":
      EDTFMending(hint: "write out the day, which stays the same whenever the site is built", suggestion: nil)
    default: nil
    }
  }

  /// `202?`, `201x`, `2025-uu`, `2005?~`.
  private static func marks(_ text: String) -> EDTFMending? {
    if isDate(text) {
      return EDTFMending(hint: "write plain figures and hyphens, with no space around them", suggestion: text)
    }
    if text.hasSuffix("?~") || text.hasSuffix("~?") {
      return EDTFMending(
        hint: "write % for a date both uncertain and approximate", suggestion: "\(text.dropLast(2))%")
    }
    let unknown = String(text.map { "xXuU?".contains($0) ? "X" : $0 })
    guard unknown != text, unknown.contains("X"), text.contains(where: \.isNumber) else { return nil }
    return EDTFMending(hint: "write X for each digit that is not known", suggestion: unknown)
  }

  /// `ca. 2005`, `about February 2025`, `~2005`.
  private static func approximate(_ text: String) -> EDTFMending? {
    approximateDate(from: text).map {
      EDTFMending(hint: "write ~ after a date that is approximate", suggestion: $0)
    }
  }

  private static func approximateDate(from text: String) -> String? {
    guard let rest = dropping(near, from: text), let date = exactDate(from: rest) else { return nil }
    return "\(date)~"
  }

  private static let near = [
    "ca.", "ca ", "circa ", "c.", "c ", "approximately ", "approx.", "approx ", "about ", "around ",
    "vers ",
    "environ ", "~",
  ]

  static func dropping(_ prefixes: [String], from text: String) -> String? {
    let lower = text.lowercased()
    guard let prefix = prefixes.first(where: lower.hasPrefix) else { return nil }
    return String(text.dropFirst(prefix.count))
  }
}

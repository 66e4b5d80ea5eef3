import DossierKit

/// How what was found compares with what was marked.
struct GoldScore: Equatable {
  /// How many mentions are marked, how many were found, and how many of these are marked so.
  var marked = 0
  var found = 0
  var right = 0
  /// How many places are marked as meaning nobody.
  var traps = 0

  /// The share of what was found that is right, in ten-thousandths, rounded down.
  var precision: Int { found == 0 ? 10_000 : right * 10_000 / found }
  /// The share of what is marked that was found, in ten-thousandths, rounded down.
  var recall: Int { marked == 0 ? 10_000 : right * 10_000 / marked }

  static func += (total: inout Self, part: Self) {
    total.marked += part.marked
    total.found += part.found
    total.right += part.right
    total.traps += part.traps
  }
}

/// The scores of all languages, with what went wrong.
struct GoldReport {
  private(set) var scores: [String: GoldScore] = [:]
  /// A line for each mention that was not found, and each that was found and is none.
  private(set) var misses: [String] = []

  var overall: GoldScore { scores.values.reduce(into: GoldScore(), +=) }

  /// A mention, as the gold and the library both know it.
  private struct Found: Hashable {
    var line: Int
    var column: Int
    var text: String
    var meaning: GoldPage.Meaning

    init(_ mark: GoldPage.Mark, _ meaning: GoldPage.Meaning) {
      (line, column, text, self.meaning) = (mark.line, mark.column, Self.plain(mark.text), meaning)
    }

    init(_ record: MentionRecord, _ meaning: GoldPage.Meaning) {
      (line, column) = (record.location.line, record.location.column)
      (text, self.meaning) = (Self.plain(record.text), meaning)
    }

    /// A name that runs over the end of a line, perhaps within a quotation, reads as if on one.
    private static func plain(_ text: String) -> String {
      text.replacing(#/\s+(?:>\s*)*/#, with: " ").replacing("*", with: "")
    }
  }

  /// `records` have the paths of the gold's pages in their locations.
  init(_ gold: MentionGold, _ records: [MentionRecord]) {
    let byPage = Dictionary(grouping: records, by: \.location.file)
    for page in gold.pages { compare(page, byPage[page.path] ?? []) }
  }

  private mutating func compare(_ page: GoldPage, _ records: [MentionRecord]) {
    let marked = page.marks.compactMap { mark in mark.meaning.map { Found(mark, $0) } }
    // An explicit link is no matter of the gold.
    let records = records.filter { $0.form != .link }
    let found = records.compactMap { record in
      record.actor.map {
        (mention: Found(record, GoldPage.Meaning(actor: $0, form: record.form)), record.reason)
      }
    }
    let right = Set(marked).intersection(found.map(\.mention))
    let traps = page.marks.count { $0.meaning == nil }
    scores[page.language, default: GoldScore()] += GoldScore(
      marked: marked.count, found: found.count, right: right.count, traps: traps)

    for mention in marked where !right.contains(mention) {
      let record = records.first { ($0.location.line, $0.location.column) == (mention.line, mention.column) }
      misses.append(Self.line(page, mention, "is \(mention.meaning), not found so", record?.reason))
    }
    for (mention, reason) in found where !right.contains(mention) {
      misses.append(Self.line(page, mention, "was found as \(mention.meaning), and is not", reason))
    }
  }

  private static func line(_ page: GoldPage, _ mention: Found, _ fault: String, _ reason: String?) -> String {
    let place = "\(page.path):\(mention.line):\(mention.column)"
    return "\(place): “\(mention.text)” \(fault) (\(reason ?? "nothing is recorded there"))"
  }
}

extension GoldPage.Meaning: CustomStringConvertible {
  var description: String { "\(actor) by its \(form.rawValue)" }
}

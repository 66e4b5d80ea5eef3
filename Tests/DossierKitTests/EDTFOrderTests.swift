import DossierKit
import Testing

@Suite("Order and robustness of dates")
struct EDTFOrderTests {
  private let sorted = [
    "../2004", "../2025", "/2025", "Y-17000", "-0043", "0000", "19XX", "1999", "2025-01", "2025", "2025-XX",
    "2025-XX-XX", "2025/2026", "2025/", "2025/..", "2025-02-17", "2025-02-17T10:00:00Z",
    "2025-02-17T11:00:00Z",
    "2025-02-17/2025-02-18", "2025-21", "Y12025",
  ]

  @Test("Dates sort by earliest day, then latest, then string; an open start first, an open end last")
  func order() throws {
    let dates = try sorted.map { try EDTFDate(parsing: $0) }
    #expect(dates.reversed().sorted().map(\.description) == sorted)
    var generator = SeededGenerator(state: 7)
    #expect(dates.shuffled(using: &generator).sorted().map(\.description) == sorted)
  }

  @Test("Of two different dates exactly one comes first")
  func totality() throws {
    let dates = try sorted.map { try EDTFDate(parsing: $0) }
    for (index, first) in dates.enumerated() {
      for (other, second) in dates.enumerated() {
        #expect((first < second) == (index < other))
        #expect((first == second) == (index == other))
      }
    }
  }

  private let pieces = [
    "2", "0", "1", "9", "20", "2025", "-", "-02", "-17", "/", "..", ".", "X", "?", "~", "%", "T", ":", "Z",
    "10:00:00",
    "+01:00", "Y", "February", " ", "ca.", "to", "é", "\u{301}", "٣", "\u{0}", "🗓", "Q1", "BC", "s", "th",
    "century",
    "–", "since ", "present",
  ]

  @Test("Whatever the string, it is read or explained: 4,000 strings made of what dates are made of")
  func fuzzPieces() {
    var generator = SeededGenerator(state: 2025)
    for _ in 0..<4_000 {
      let length = Int.random(in: 0...8, using: &generator)
      _ = holds(for: (0..<length).compactMap { _ in pieces.randomElement(using: &generator) }.joined())
    }
  }

  @Test("Whatever the string, it is read or explained: 4,000 dates with a change or two")
  func fuzzChanges() throws {
    var generator = SeededGenerator(state: 2026)
    var read = 0
    for _ in 0..<4_000 {
      var characters = Array(try #require(acceptedDates.randomElement(using: &generator)).text)
      for _ in 0..<Int.random(in: 1...2, using: &generator) {
        let start = Int.random(in: 0...characters.count, using: &generator)
        let end = min(characters.count, start + Int.random(in: 0...2, using: &generator))
        characters.replaceSubrange(start..<end, with: Array(pieces.randomElement(using: &generator) ?? ""))
      }
      if holds(for: String(characters)) { read += 1 }
    }
    #expect(read > 80)
    #expect(read < 3_900)
  }

  /// Checks what holds for any string; true where it is a date.
  private func holds(for text: String) -> Bool {
    do throws(EDTFError) {
      let date = try EDTFDate(parsing: text)
      let isInOrder = date.earliest.map { first in date.latest.map { first <= $0 } ?? true } ?? true
      if date.description != text || !isInOrder || date.formatted().isEmpty || date.formatted(.short).isEmpty
      {
        Issue.record("\(text.debugDescription) is read wrongly")
      }
      return true
    } catch {
      let isInside = error.offset >= 0 && error.offset <= text.utf8.count
      let isMended = error.suggestion.map { (try? EDTFDate(parsing: $0)) != nil } ?? true
      let isASCII = text.utf8.prefix(error.offset).allSatisfy { $0 < 0x80 }
      if !isInside || !isMended || !isASCII || error.message.isEmpty {
        Issue.record("\(text.debugDescription) is explained wrongly")
      }
      return false
    }
  }
}

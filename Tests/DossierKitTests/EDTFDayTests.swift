import DossierKit
import Testing

@Suite("Days of the calendar")
struct EDTFDayTests {
  @Test("A day that the calendar does not have cannot be made")
  func invalid() {
    #expect(Day(year: 2025, month: 2, day: 29) == nil)
    #expect(Day(year: 1900, month: 2, day: 29) == nil)
    #expect(Day(year: 2025, month: 0, day: 1) == nil)
    #expect(Day(year: 2025, month: 13, day: 1) == nil)
    #expect(Day(year: 2025, month: 1, day: 0) == nil)
    #expect(Day(year: 1_000_000_000, month: 1, day: 1) == nil)
    #expect(Day(year: Int.min, month: Int.max, day: Int.min) == nil)
  }

  @Test("29 February exists every four years, but in centuries only every four hundred")
  func leapDays() {
    for year in [-4, 0, 4, 1600, 2000, 2024] { #expect(Day(year: year, month: 2, day: 29) != nil) }
    for year in [-100, 1, 1700, 1900, 2023, 2100] { #expect(Day(year: year, month: 2, day: 29) == nil) }
  }

  @Test(
    "Days are counted from 1970-01-01",
    arguments: [
      ((1970, 1, 1), 0), ((1969, 12, 31), -1), ((2000, 3, 1), 11017), ((2025, 2, 17), 20136),
      ((1, 1, 1), -719_162),
      ((0, 3, 1), -719_468),
    ])
  func epoch(_ date: (Int, Int, Int), _ count: Int) throws {
    let day = try #require(Day(year: date.0, month: date.1, day: date.2))
    #expect(day.daysSinceEpoch == count)
    #expect(Day(daysSinceEpoch: count) == day)
  }

  @Test("Every day of eight centuries follows the one before it, and counts back to itself")
  func consecutive() throws {
    var previous = try #require(Day(year: -401, month: 12, day: 31))
    let last = try #require(Day(year: 401, month: 1, day: 1)).daysSinceEpoch
    for count in (previous.daysSinceEpoch + 1)...last {
      let day = try #require(Day(daysSinceEpoch: count))
      guard day.daysSinceEpoch == count, previous < day else {
        Issue.record("\(day.iso) does not follow \(previous.iso)")
        return
      }
      previous = day
    }
  }

  @Test("The first and the last day there are count back to themselves, and nothing lies beyond")
  func limits() throws {
    let first = try #require(Day(year: -999_999_999, month: 1, day: 1))
    let last = try #require(Day(year: 999_999_999, month: 12, day: 31))
    #expect(Day(daysSinceEpoch: first.daysSinceEpoch) == first)
    #expect(Day(daysSinceEpoch: last.daysSinceEpoch) == last)
    #expect(Day(daysSinceEpoch: first.daysSinceEpoch - 1) == nil)
    #expect(Day(daysSinceEpoch: last.daysSinceEpoch + 1) == nil)
    #expect(Day(daysSinceEpoch: .max) == nil)
    #expect(Day(daysSinceEpoch: .min) == nil)
  }
}

import DossierKit
import Testing

/// One string that is no date, and what its author is told.
struct RejectedDate: Sendable, CustomTestStringConvertible {
  let text: String
  let offset: Int
  let hint: String
  let suggestion: String?

  init(_ text: String, _ offset: Int, _ hint: String, _ suggestion: String? = nil) {
    (self.text, self.offset, self.hint, self.suggestion) = (text, offset, hint, suggestion)
  }

  var testDescription: String { text }
}

private let mended: [RejectedDate] = [
  .init("17.02.2025", 2, "write year-month-day", "2025-02-17"),
  .init("3.2.2025", 1, "write year-month-day", "2025-02-03"),
  .init("17/02/2025", 5, "write year-month-day", "2025-02-17"),
  .init("02/17/2025", 5, "write year-month-day", "2025-02-17"),
  .init("02/02/2025", 5, "write year-month-day", "2025-02-02"),
  .init("2025-2-7", 5, "write year-month-day, in four, two and two digits", "2025-02-07"),
  .init("2025.02.17", 4, "write year-month-day, in four, two and two digits", "2025-02-17"),
  .init("2025/02/17", 7, "write year-month-day, in four, two and two digits", "2025-02-17"),
  .init("2025-17-02", 5, "write year-month-day", "2025-02-17"),
  .init("20250217", 4, "write hyphens between year, month and day", "2025-02-17"),
  .init("202502", 4, "write a hyphen between year and month", "2025-02"),
  .init("2025/02", 7, "a slash makes an interval, so write year-month", "2025-02"),
  .init("2025/26", 7, "write both years of an interval in four digits", "2025/2026"),
  .init("2025-26", 5, "write both years of an interval in four digits", "2025/2026"),
  .init("02/2025", 2, "write year-month-day", "2025-02"),
  .init("12025", 4, "a year of more than four digits begins with Y", "Y12025"),
  .init("-17000", 5, "a year of more than four digits begins with Y", "Y-17000"),
  .init("+2025", 0, "write the year without a sign", "2025"),
  .init("Feb 2025", 0, "write year-month-day", "2025-02"),
  .init("February 2025", 0, "write year-month-day", "2025-02"),
  .init("17 February 2025", 2, "write year-month-day", "2025-02-17"),
  .init("February 17, 2025", 0, "write year-month-day", "2025-02-17"),
  .init("Monday, 17th February 2025", 0, "write year-month-day", "2025-02-17"),
  .init("17-Feb-2025", 2, "write year-month-day", "2025-02-17"),
  .init("17 février 2025", 2, "write year-month-day", "2025-02-17"),
  .init("1er août 2024", 1, "write year-month-day", "2024-08-01"),
  .init("déc. 2024", 0, "write year-month-day", "2024-12"),
  .init("spring 2025", 0, "write a season as 21 (spring) to 24 (winter) after the year", "2025-21"),
  .init("été 2025", 0, "write a season as 21 (spring) to 24 (winter) after the year", "2025-22"),
  .init("Q1 2025", 0, "write a quarter as the interval of its months", "2025-01/2025-03"),
  .init("20th century", 2, "write X for each digit that is not known", "19XX"),
  .init("1990s", 4, "write X for each digit that is not known", "199X"),
  .init("44 BC", 2, "write years before 1 as 0000 (1 BC), -0001 (2 BC) and so on", "-0043"),
  .init("1 BC", 1, "write years before 1 as 0000 (1 BC), -0001 (2 BC) and so on", "0000"),
  .init("2025-00", 5, "leave out the part that is not known", "2025"),
  .init("2025-02-00", 8, "leave out the part that is not known", "2025-02"),
  .init("2025-13-01", 5, "write year-month-day", "2025-01-13"),
  .init("202?", 3, "write X for each digit that is not known", "202X"),
  .init("20??", 2, "write X for each digit that is not known", "20XX"),
  .init("201x", 3, "write X for each digit that is not known", "201X"),
  .init("2025-??", 5, "write X for each digit that is not known", "2025-XX"),
  .init("2005?~", 4, "write % for a date both uncertain and approximate", "2005%"),
  .init("ca. 2005", 0, "write ~ after a date that is approximate", "2005~"),
  .init("c. 2005", 0, "write ~ after a date that is approximate", "2005~"),
  .init("circa February 2025", 0, "write ~ after a date that is approximate", "2025-02~"),
  .init("~2005", 0, "write ~ after a date that is approximate", "2005~"),
  .init(" 2025", 0, "write plain figures and hyphens, with no space around them", "2025"),
  .init("2025–02–17", 4, "write plain figures and hyphens, with no space around them", "2025-02-17"),
  .init("2005-2006", 5, "write an interval as start/end", "2005/2006"),
  .init("2005–2006", 4, "write an interval as start/end", "2005/2006"),
  .init("2005 to 2006", 4, "write an interval as start/end", "2005/2006"),
  .init("2005..2006", 4, "write an interval as start/end", "2005/2006"),
  .init("2025-02-17 - 2025-02-19", 10, "write an interval as start/end", "2025-02-17/2025-02-19"),
  .init("17–19 February 2025", 2, "write an interval as start/end", "2025-02-17/2025-02-19"),
  .init("17 February – 3 March 2025", 2, "write an interval as start/end", "2025-02-17/2025-03-03"),
  .init("from 2005 to 2006", 0, "write an interval as start/end", "2005/2006"),
  .init("2005/present", 5, "write .. for the end of an interval that is open", "2005/.."),
  .init("2005-present", 5, "write .. for the end of an interval that is open", "2005/.."),
  .init("since 2005", 0, "write .. for the end of an interval that is open", "2005/.."),
  .init("until 2005", 0, "write .. for the end of an interval that is open", "../2005"),
  .init("2006/2005", 5, "the interval ends before it starts", "2005/2006"),
  .init("2005/2004-12", 5, "the interval ends before it starts", "2004-12/2005"),
  .init(
    "2025-02-17T10:00:00Z/2025-02-17T09:00:00Z", 21, "the interval ends before it starts",
    "2025-02-17T09:00:00Z/2025-02-17T10:00:00Z"),
  .init("2025-21-03", 7, "write year-month-day", "2025-03-21"),
  .init("-0000", 0, "the year before 0001 is 0000, without a sign", "0000"),
  .init("Y2025", 1, "Y stands only before a year of more than four digits", "2025"),
  .init(
    "2025-02-17 10:00", 10, "a time is hours, minutes and seconds, as in 2025-02-17T10:00:00Z",
    "2025-02-17T10:00:00"),
  .init(
    "2025-02-17T10:00Z", 16, "a time is hours, minutes and seconds, as in 2025-02-17T10:00:00Z",
    "2025-02-17T10:00:00Z"),
  .init(
    "2025-02-17 10:00:00 UTC", 10, "a time is hours, minutes and seconds, as in 2025-02-17T10:00:00Z",
    "2025-02-17T10:00:00Z"),
  .init(
    "2025-02-17T10:00:00.5+0100", 19, "a time is hours, minutes and seconds, as in 2025-02-17T10:00:00Z",
    "2025-02-17T10:00:00+01:00"),
  .init("٢٠٢٥", 0, "write plain figures and hyphens, with no space around them", "2025"),
  .init("2025-00-00", 5, "leave out the part that is not known", "2025"),
]

private let explained: [RejectedDate] = [
  .init("", 0, "leave the key out where the date is not known"),
  .init("foo", 0, "write year-month-day, as in 2025-02-17"),
  .init("03/02/2025", 5, "write 2025-02-03 or 2025-03-02, whichever is meant"),
  .init("03-02-2025", 2, "write 2025-02-03 or 2025-03-02, whichever is meant"),
  .init("17.02.25", 2, "write year-month-day, with the year in four digits"),
  .init("44", 2, "a year has four digits"),
  .init("30 February 2025", 2, "February 2025 has 28 days"),
  .init("17 February 25", 2, "write year-month-day, with the year in four digits"),
  .init("1900s", 4, "write 190X for the ten years or 19XX for the hundred"),
  .init("2025-02-30", 8, "February 2025 has 28 days"),
  .init("2025-02-29", 8, "February 2025 has 28 days"),
  .init("2025-13", 5, "a month is 01 to 12, or a season 21 to 24"),
  .init("2025-04-31", 8, "April 2025 has 30 days"),
  .init("-0001-02-30", 9, "February 2 BC has 28 days"),
  .init("unknown", 0, "leave the key out where the date is not known"),
  .init("n.d.", 0, "leave the key out where the date is not known"),
  .init("today", 0, "write out the day, which stays the same whenever the site is built"),
  .init("2005-", 5, "a month has two digits, or is XX"),
  .init("2005/2006/2007", 9, "an interval has one slash, between its start and its end"),
  .init("/", 0, "an interval needs a date on at least one side of the slash"),
  .init("../..", 0, "an interval needs a date on at least one side of the slash"),
  .init("../", 0, "an interval needs a date on at least one side of the slash"),
  .init("2XXX", 1, "X can stand for the last digit of a year or the last two"),
  .init("XXXX", 0, "X can stand for the last digit of a year or the last two"),
  .init("20XX-02", 4, "no month can follow a year with X in it"),
  .init("202X-02-17", 4, "no month can follow a year with X in it"),
  .init("2025-XX-17", 8, "where the month is XX, the day is XX too"),
  .init("2025-02-1X", 8, "a day has two digits, or is XX"),
  .init("-000X", 0, "the year before 0001 is 0000, without a sign"),
  .init("Y-0017000", 1, "Y stands only before a year of more than four digits"),
  .init("Y9999999999", 1, "a year has at most nine digits"),
  .init("Y12025-02", 6, "nothing can follow the date here"),
  .init("2025-02-17T24:00:00", 11, "hours are 00 to 23"),
  .init("2025-02-17T10:60:00", 14, "minutes are 00 to 59"),
  .init("2025-02-17T10:00:60Z", 17, "seconds are 00 to 59"),
  .init("2025-02-17T10:00:00Z?", 20, "a date with a time takes no mark after it"),
  .init("2025-02-17T10:00:00+25", 20, "hours are 00 to 23"),
  .init("2025-02T10:00:00", 7, "write a hyphen between month and day"),
  .init("2025?-02", 4, "write a hyphen between year and month"),
  .init("?2025-02", 0, "write year-month-day, as in 2025-02-17"),
  .init("2025-02-17x", 10, "nothing can follow the date here"),
  .init("2025-025", 7, "write a hyphen between month and day"),
  .init("early 2025", 0, "write year-month-day, as in 2025-02-17"),
]

@Suite("Strings that are no dates")
struct EDTFErrorTests {
  @Test(
    "A string that is no date is explained, and mended where one date can be meant",
    arguments: mended + explained)
  func rejected(_ expected: RejectedDate) throws {
    let error = try #require(throws: EDTFError.self) { try EDTFDate(parsing: expected.text) }
    let subject = expected.text.isEmpty ? "an empty string" : expected.text
    #expect(error.message == "\(subject) is not a date Dossier can read: \(expected.hint)")
    #expect(error.offset == expected.offset)
    #expect(error.suggestion == expected.suggestion)
  }

  @Test("What is suggested can be read", arguments: mended)
  func suggestionsAreDates(_ expected: RejectedDate) throws {
    let suggestion = try #require(expected.suggestion)
    #expect(throws: Never.self) { try EDTFDate(parsing: suggestion) }
  }

  @Test("A string of 64 bytes is looked at, one of 65 is refused by its length")
  func length() throws {
    let long = String(repeating: "9", count: 64)
    let error = try #require(throws: EDTFError.self) { try EDTFDate(parsing: long) }
    #expect(
      error.message == "\(long) is not a date Dossier can read: a year of more than four digits begins with Y"
    )
    let tooLong = try #require(throws: EDTFError.self) { try EDTFDate(parsing: long + "9") }
    #expect(tooLong.message == "a date has at most 64 bytes, and this has 65")
    #expect(tooLong.offset == 0 && tooLong.suggestion == nil)
  }

  @Test("An error describes itself with its suggestion")
  func description() throws {
    let error = try #require(throws: EDTFError.self) { try EDTFDate(parsing: "17.02.2025") }
    #expect(
      error.description
        == "17.02.2025 is not a date Dossier can read: write year-month-day (did you mean 2025-02-17?)")
  }
}

import DossierKit
import Testing

/// One accepted string and all that follows from it.
struct AcceptedDate: Sendable, CustomTestStringConvertible {
  let text: String
  let earliest: String?
  let latest: String?
  let precision: EDTFPrecision
  let long: String
  let short: String

  init(
    _ text: String, _ earliest: String?, _ latest: String?, _ precision: EDTFPrecision, _ long: String,
    _ short: String
  ) {
    (self.text, self.earliest, self.latest) = (text, earliest, latest)
    (self.precision, self.long, self.short) = (precision, long, short)
  }

  var testDescription: String { text }
}

private let points: [AcceptedDate] = [
  .init("2025", "2025-01-01", "2025-12-31", .year, "2025", "2025"),
  .init("2025-02", "2025-02-01", "2025-02-28", .month, "February 2025", "2025-02"),
  .init("2024-02", "2024-02-01", "2024-02-29", .month, "February 2024", "2024-02"),
  .init("2025-02-17", "2025-02-17", "2025-02-17", .day, "17 February 2025", "2025-02-17"),
  .init("2000-02-29", "2000-02-29", "2000-02-29", .day, "29 February 2000", "2000-02-29"),
  .init(
    "2025-02-17T10:00:00Z", "2025-02-17", "2025-02-17", .time, "17 February 2025, 10:00 UTC",
    "2025-02-17 10:00 UTC"),
  .init(
    "2025-02-17T10:00:30+01:00", "2025-02-17", "2025-02-17", .time, "17 February 2025, 10:00:30 UTC+1",
    "2025-02-17 10:00:30 UTC+1"),
  .init(
    "2025-02-17T10:00:00-04:30", "2025-02-17", "2025-02-17", .time, "17 February 2025, 10:00 UTC−4:30",
    "2025-02-17 10:00 UTC−4:30"),
  .init(
    "2025-02-17T10:00:00-04", "2025-02-17", "2025-02-17", .time, "17 February 2025, 10:00 UTC−4",
    "2025-02-17 10:00 UTC−4"),
  .init(
    "2025-02-17T23:59:59", "2025-02-17", "2025-02-17", .time, "17 February 2025, 23:59:59 local time",
    "2025-02-17 23:59:59 local time"),
  .init("202X", "2020-01-01", "2029-12-31", .decade, "2020s", "2020s"),
  .init("200X", "2000-01-01", "2009-12-31", .decade, "2000–2009", "2000–2009"),
  .init("19XX", "1900-01-01", "1999-12-31", .century, "1900–1999", "1900–1999"),
  .init("20XX", "2000-01-01", "2099-12-31", .century, "2000–2099", "2000–2099"),
  .init("2025-XX", "2025-01-01", "2025-12-31", .someMonth, "some month of 2025", "2025-XX"),
  .init("2025-02-XX", "2025-02-01", "2025-02-28", .someDayOfMonth, "some day in February 2025", "2025-02-XX"),
  .init("2025-XX-XX", "2025-01-01", "2025-12-31", .someDayOfYear, "some day of 2025", "2025-XX-XX"),
  .init("2025-21", "2025-03-01", "2025-05-31", .season, "spring 2025", "spring 2025"),
  .init("2025-22", "2025-06-01", "2025-08-31", .season, "summer 2025", "summer 2025"),
  .init("2025-23", "2025-09-01", "2025-11-30", .season, "autumn 2025", "autumn 2025"),
  .init("2023-24", "2023-12-01", "2024-02-29", .season, "winter 2023", "winter 2023"),
]

private let marked: [AcceptedDate] = [
  .init("2005?", "2005-01-01", "2005-12-31", .year, "2005 (uncertain)", "2005?"),
  .init("2005~", "2005-01-01", "2005-12-31", .year, "about 2005", "c. 2005"),
  .init("2005%", "2005-01-01", "2005-12-31", .year, "about 2005 (uncertain)", "c. 2005?"),
  .init("2005-06~", "2005-06-01", "2005-06-30", .month, "about June 2005", "c. 2005-06"),
  .init("2005-06-11%", "2005-06-11", "2005-06-11", .day, "about 11 June 2005 (uncertain)", "c. 2005-06-11?"),
  .init("2005-22~", "2005-06-01", "2005-08-31", .season, "about summer 2005", "c. summer 2005"),
  .init("202X?", "2020-01-01", "2029-12-31", .decade, "2020s (uncertain)", "2020s?"),
]

private let farYears: [AcceptedDate] = [
  .init("0000", "0000-01-01", "0000-12-31", .year, "1 BC", "1 BC"),
  .init("-0043", "-0043-01-01", "-0043-12-31", .year, "44 BC", "44 BC"),
  .init("-0043-03-15", "-0043-03-15", "-0043-03-15", .day, "15 March 44 BC", "15 March 44 BC"),
  .init("-004X", "-0049-01-01", "-0040-12-31", .decade, "50–41 BC", "50–41 BC"),
  .init("-01XX", "-0199-01-01", "-0100-12-31", .century, "200–101 BC", "200–101 BC"),
  .init("0476", "0476-01-01", "0476-12-31", .year, "AD 476", "AD 476"),
  .init("04XX", "0400-01-01", "0499-12-31", .century, "AD 400–499", "AD 400–499"),
  .init("Y-17000", "-17000-01-01", "-17000-12-31", .year, "17,001 BC", "17,001 BC"),
  .init("Y12025", "+12025-01-01", "+12025-12-31", .year, "12,025", "12,025"),
  .init(
    "Y999999999", "+999999999-01-01", "+999999999-12-31", .year, "999,999,999", "999,999,999"),
]

private let intervals: [AcceptedDate] = [
  .init("2005/2006", "2005-01-01", "2006-12-31", .year, "2005–2006", "2005 – 2006"),
  .init("2005/2005", "2005-01-01", "2005-12-31", .year, "2005", "2005"),
  .init(
    "2025-02-17/2025-02-19", "2025-02-17", "2025-02-19", .day, "17–19 February 2025",
    "2025-02-17 – 2025-02-19"),
  .init(
    "2025-02-17/2025-03-03", "2025-02-17", "2025-03-03", .day, "17 February – 3 March 2025",
    "2025-02-17 – 2025-03-03"),
  .init(
    "2025-12-31/2026-01-01", "2025-12-31", "2026-01-01", .day, "31 December 2025 – 1 January 2026",
    "2025-12-31 – 2026-01-01"),
  .init("2025-02/2025-03", "2025-02-01", "2025-03-31", .month, "February–March 2025", "2025-02 – 2025-03"),
  .init(
    "2025-02/2026-03", "2025-02-01", "2026-03-31", .month, "February 2025 – March 2026", "2025-02 – 2026-03"),
  .init("2005/2006-03", "2005-01-01", "2006-03-31", .year, "2005 – March 2006", "2005 – 2006-03"),
  .init(
    "2025-02-17/2025-02", "2025-02-17", "2025-02-28", .month, "17 February 2025 – February 2025",
    "2025-02-17 – 2025-02"),
  .init("2004~/2006?", "2004-01-01", "2006-12-31", .year, "about 2004 – 2006 (uncertain)", "c. 2004 – 2006?"),
  .init("202X/2031", "2020-01-01", "2031-12-31", .decade, "2020s – 2031", "2020s – 2031"),
  .init("2025-02/..", "2025-02-01", nil, .month, "from February 2025 (open)", "2025-02 –"),
  .init("2025-02/", "2025-02-01", nil, .month, "from February 2025 to an unknown date", "2025-02 – ?"),
  .init("../2025", nil, "2025-12-31", .year, "until 2025", "– 2025"),
  .init("/2025", nil, "2025-12-31", .year, "from an unknown date to 2025", "? – 2025"),
  .init("-0043/0010", "-0043-01-01", "0010-12-31", .year, "44 BC – AD 10", "44 BC – AD 10"),
  .init("-0043/-0027", "-0043-01-01", "-0027-12-31", .year, "44–28 BC", "44 BC – 28 BC"),
  .init(
    "2025-02-17T10:00:00Z/2025-02-17T11:00:00Z", "2025-02-17", "2025-02-17", .time,
    "17 February 2025, 10:00 UTC – 17 February 2025, 11:00 UTC", "2025-02-17 10:00 UTC – 2025-02-17 11:00 UTC"
  ),
  .init(
    "2025-02-17T01:00:00+14:00/2025-02-16T12:00:00Z", "2025-02-16", "2025-02-17", .time,
    "17 February 2025, 01:00 UTC+14 – 16 February 2025, 12:00 UTC",
    "2025-02-17 01:00 UTC+14 – 2025-02-16 12:00 UTC"),
]

let acceptedDates = points + marked + farYears + intervals

@Suite("Dates that Dossier reads")
struct EDTFAcceptedTests {
  @Test("A date knows its first and last day, its precision and its display", arguments: acceptedDates)
  func accepted(_ expected: AcceptedDate) throws {
    let date = try EDTFDate(parsing: expected.text)
    #expect(date.description == expected.text)
    #expect(date.earliest?.iso == expected.earliest)
    #expect(date.latest?.iso == expected.latest)
    #expect(date.precision == expected.precision)
    #expect(date.formatted() == expected.long)
    #expect(date.formatted(.short) == expected.short)
    #expect(date.isInterval == expected.text.contains("/"))
  }

  @Test("A year and a month unknown within it are different dates")
  func unknownMonthIsNotTheYear() throws {
    let year = try EDTFDate(parsing: "2025")
    let month = try EDTFDate(parsing: "2025-XX")
    #expect(year != month)
    #expect(year.earliest == month.earliest && year.latest == month.latest)
    #expect(year.precision < month.precision)
  }

  @Test("Marks are kept for each end and joined for the whole")
  func marksOfEnds() throws {
    let date = try EDTFDate(parsing: "2004~/2006?")
    #expect(date.start.point?.qualifiers == .approximate)
    #expect(date.end.point?.qualifiers == .uncertain)
    #expect(date.isApproximate && date.isUncertain)
    #expect(try EDTFDate(parsing: "2004").qualifiers.isEmpty)
  }

  @Test("An open end and an unknown end are told apart")
  func openAndUnknown() throws {
    #expect(try EDTFDate(parsing: "2004/..").end == .open)
    #expect(try EDTFDate(parsing: "2004/").end == .unknown)
    #expect(try EDTFDate(parsing: "../2004").start == .open)
    #expect(try EDTFDate(parsing: "/2004").start == .unknown)
  }

  @Test(
    "The value for an HTML time element says the same as the date, or is absent",
    arguments: [
      ("2025", "2025"), ("2025-02", "2025-02"), ("2025-02-17", "2025-02-17"), ("0476", "0476"),
      ("Y12025", "12025"),
      ("2025-02-17T10:00:00", "2025-02-17T10:00:00"), ("2025-02-17T10:00:00Z", "2025-02-17T10:00:00Z"),
      ("2025-02-17T10:00:00-04", "2025-02-17T10:00:00-04:00"),
      ("2025-02-17T10:00:00-00:00", "2025-02-17T10:00:00Z"),
      ("2005~", nil), ("202X", nil), ("2025-XX", nil), ("2025-02-XX", nil), ("2025-21", nil),
      ("2005/2006", nil),
      ("0000", nil), ("-0043", nil), ("2005/..", nil),
    ])
  func dateTimeAttribute(_ text: String, _ expected: String?) throws {
    #expect(try EDTFDate(parsing: text).dateTimeAttribute == expected)
  }

  @Test(
    "The first instant for feeds is in UTC, and absent where RFC 3339 has none",
    arguments: [
      ("2025-02", "2025-02-01T00:00:00Z"), ("2025", "2025-01-01T00:00:00Z"), ("202X", "2020-01-01T00:00:00Z"),
      ("2025-02-17T10:00:05", "2025-02-17T10:00:05Z"), ("2025-02-17T10:00:05Z", "2025-02-17T10:00:05Z"),
      ("2025-01-01T00:30:00+01:00", "2024-12-31T23:30:00Z"),
      ("2025-12-31T23:30:00-01", "2026-01-01T00:30:00Z"),
      ("2025-02-17/2025-02-19", "2025-02-17T00:00:00Z"), ("0000", "0000-01-01T00:00:00Z"),
      ("-0001", nil), ("Y12025", nil), ("../2025", nil), ("/2025", nil), ("0000-01-01T00:00:00+01:00", nil),
      ("9999-12-31T23:30:00-01:00", nil),
    ])
  func startInstant(_ text: String, _ expected: String?) throws {
    #expect(try EDTFDate(parsing: text).startInstant == expected)
  }
}

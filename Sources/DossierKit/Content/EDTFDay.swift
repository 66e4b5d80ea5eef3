/// A day of the proleptic Gregorian calendar, with astronomical years: year 0 is 1 BC (ISO 8601-1 §4.2.1).
public struct Day: Comparable, Hashable, Sendable {
  /// The years a day may lie in. Arithmetic on days within it cannot overflow.
  public static let years = -999_999_999...999_999_999

  private let storedYear: Int32
  private let storedMonth: UInt8
  private let storedDay: UInt8

  /// The astronomical year: 2025, 0 for 1 BC, -43 for 44 BC.
  public var year: Int { Int(storedYear) }
  /// The month, 1 to 12.
  public var month: Int { Int(storedMonth) }
  /// The day of the month, 1 to 31.
  public var day: Int { Int(storedDay) }

  /// The day with this date, or nil where the calendar has none (30 February, month 13, a year outside ``years``).
  public init?(year: Int, month: Int, day: Int) {
    guard Day.years.contains(year), (1...12).contains(month) else { return nil }
    guard day >= 1, day <= Day.count(inMonth: month, of: year) else { return nil }
    self.init(validYear: year, month: month, day: day)
  }

  init(validYear year: Int, month: Int, day: Int) {
    storedYear = Int32(year)
    storedMonth = UInt8(month)
    storedDay = UInt8(day)
  }

  /// Earlier days come first.
  public static func < (left: Day, right: Day) -> Bool {
    (left.storedYear, left.storedMonth, left.storedDay) < (
      right.storedYear, right.storedMonth, right.storedDay
    )
  }
}

extension Day {
  /// Whether the year has a 29 February.
  public static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// How many days a month has; `month` is 1 to 12.
  public static func count(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The last day of a month; `month` is 1 to 12.
  static func last(inMonth month: Int, of year: Int) -> Day {
    Day(validYear: year, month: month, day: count(inMonth: month, of: year))
  }

  /// Days since 1970-01-01, negative before it.
  public var daysSinceEpoch: Int {
    // Counting years from March puts the leap day last, so that months need no table (Hinnant, `days_from_civil`).
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The day so many days after 1970-01-01 (before it where negative), or nil outside ``years``.
  public init?(daysSinceEpoch days: Int) {
    guard abs(days / 366) <= Day.years.upperBound else { return nil }
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    self.init(year: year, month: month, day: dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
  }

  /// ISO 8601 extended form: `2025-02-17`, `-0043-03-15`, and with a sign past four digits, `+12345-01-01`.
  public var iso: String {
    let sign = year < 0 ? "-" : year > 9999 ? "+" : ""
    return "\(sign)\(padded(abs(year), to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
  }
}

/// A number of at least `width` digits, zeros in front; `number` is not negative.
func padded(_ number: Int, to width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}

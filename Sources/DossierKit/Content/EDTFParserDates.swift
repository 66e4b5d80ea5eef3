// Years, months, days and times.

extension EDTFParser {
  mutating func form() throws(EDTFFault) -> EDTFForm {
    if take("Y") { return .year(try longYear()) }
    let start = position
    let isNegative = take("-")
    let (digits, unknown) = try yearDigits()
    if isNegative && digits == 0 {
      throw EDTFFault(offset: start, hint: "the year before 0001 is 0000, without a sign")
    }
    switch unknown {
    case 1: return try wholeYears(.decade(first: isNegative ? -(digits * 10 + 9) : digits * 10))
    case 2: return try wholeYears(.century(first: isNegative ? -(digits * 100 + 99) : digits * 100))
    default: return try monthOrLess(of: isNegative ? -digits : digits)
    }
  }

  func wholeYears(_ form: EDTFForm) throws(EDTFFault) -> EDTFForm {
    guard position == limit else { throw fault("no month can follow a year with X in it") }
    return form
  }

  /// `Y`, a sign or none, and at least five digits.
  mutating func longYear() throws(EDTFFault) -> Int {
    let start = position
    let isNegative = take("-")
    let firstDigit = position
    var year = 0
    while let digit = digit(at: position) {
      year = year * 10 + digit
      position += 1
      guard year <= Day.years.upperBound else {
        throw EDTFFault(offset: start, hint: "a year has at most nine digits")
      }
    }
    guard position - firstDigit >= 5, digit(at: firstDigit) != 0 else {
      throw EDTFFault(offset: start, hint: "Y stands only before a year of more than four digits")
    }
    return isNegative ? -year : year
  }

  /// Four places: digits, of which up to two at the end may be `X`.
  mutating func yearDigits() throws(EDTFFault) -> (digits: Int, unknown: Int) {
    let start = position
    var digits = 0
    while position < start + 4, let digit = digit(at: position) {
      digits = digits * 10 + digit
      position += 1
    }
    let known = position - start
    while position < start + 4, take("X") {}
    guard position > start else { throw fault("write year-month-day, as in 2025-02-17") }
    guard position == start + 4 else { throw fault("a year has four digits") }
    guard known >= 2 else {
      throw fault("X can stand for the last digit of a year or the last two", at: start + known)
    }
    guard digit(at: position) == nil else { throw fault("a year of more than four digits begins with Y") }
    return (digits, 4 - known)
  }

  mutating func monthOrLess(of year: Int) throws(EDTFFault) -> EDTFForm {
    if position == limit { return .year(year) }
    try expect("-", "write a hyphen between year and month")
    let start = position
    if takeUnknownPair() {
      if position == limit { return .someMonth(year: year) }
      try expect("-", "write a hyphen between month and day")
      guard takeUnknownPair() else { throw fault("where the month is XX, the day is XX too") }
      return .someDayOfYear(year: year)
    }
    let number = try pair("a month has two digits, or is XX")
    if let season = EDTFSeason(rawValue: number) {
      guard position == limit else { throw fault("no day can follow a season (21 to 24)") }
      return .season(season, year: year)
    }
    guard (1...12).contains(number) else {
      throw EDTFFault(offset: start, hint: "a month is 01 to 12, or a season 21 to 24")
    }
    return try dayOrLess(of: number, in: year)
  }

  mutating func dayOrLess(of month: Int, in year: Int) throws(EDTFFault) -> EDTFForm {
    if position == limit { return .month(month, year: year) }
    try expect("-", "write a hyphen between month and day")
    let start = position
    if takeUnknownPair() { return .someDayOfMonth(month, year: year) }
    let number = try pair("a day has two digits, or is XX")
    guard let day = Day(year: year, month: month, day: number) else {
      let language = EnglishDates()
      let count = Day.count(inMonth: month, of: year)
      throw EDTFFault(offset: start, hint: "\(language.month(month, of: year)) has \(count) days")
    }
    guard take("T") else { return .day(day) }
    return .time(try time(), on: day)
  }
}

extension EDTFParser {
  mutating func time() throws(EDTFFault) -> EDTFTime {
    let shape = "a time is hours, minutes and seconds, as in T10:00:00Z"
    let hour = try pair(shape, upTo: 23, "hours are 00 to 23")
    try expect(":", shape)
    let minute = try pair(shape, upTo: 59, "minutes are 00 to 59")
    try expect(":", shape)
    let second = try pair(shape, upTo: 59, "seconds are 00 to 59")
    let offset = try zone()
    return EDTFTime(hour: hour, minute: minute, second: second, offsetMinutes: offset)
  }

  /// Nothing, `Z`, or `+01` or `-04:30`.
  mutating func zone() throws(EDTFFault) -> Int? {
    if position == limit { return nil }
    if take("Z") { return 0 }
    let isWest = take("-")
    guard isWest || take("+") else { throw fault("after the seconds comes Z, or an offset as in +01:00") }
    let shape = "an offset is hours and minutes, as in +01:00"
    var minutes = 60 * (try pair(shape, upTo: 23, "hours are 00 to 23"))
    if take(":") { minutes += try pair(shape, upTo: 59, "minutes are 00 to 59") }
    return isWest ? -minutes : minutes
  }
}

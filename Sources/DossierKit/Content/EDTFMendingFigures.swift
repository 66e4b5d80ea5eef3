// Guesses about dates in figures alone.

extension EDTFMending {
  /// `17.02.2025`, `2025-2-7`, `2025/02`, `20250217`, `12025`, `2025/26`.
  static func figures(_ tokens: EDTFTokens) -> EDTFMending? {
    guard tokens.words.isEmpty else { return nil }
    let numbers = tokens.numbers
    guard tokens.marks.allSatisfy({ "-/.+".contains($0) }), let first = numbers.first else { return nil }
    switch numbers.count {
    case 1: return oneNumber(first, sign: tokens.tokens.first)
    case 2 where first.digits == 4: return yearAnd(numbers[1], after: first.value, tokens.marks)
    case 2 where numbers[1].digits == 4: return write(order, numbers[1].value, first.value)
    case 3 where first.digits == 4: return ordered(first.value, numbers[1].value, numbers[2].value)
    case 3 where numbers[2].digits == 4:
      return dayFirst(first.value, numbers[1].value, numbers[2].value, tokens.marks)
    case 3: return EDTFMending(hint: "\(order), with the year in four digits", suggestion: nil)
    default: return nil
    }
  }

  private static func oneNumber(_ number: (value: Int, digits: Int), sign: EDTFTokens.Token?) -> EDTFMending?
  {
    let (value, digits) = number
    if sign == .mark("+") {
      return EDTFMending(hint: "write the year without a sign", suggestion: padded(value, to: 4))
    }
    if sign == .mark("-"), value == 0, digits == 4 {
      return EDTFMending(hint: "the year before 0001 is 0000, without a sign", suggestion: "0000")
    }
    let isNegative = sign == .mark("-")
    if digits == 8, !isNegative, Day(year: value / 10_000, month: value / 100 % 100, day: value % 100) != nil
    {
      return write(
        "write hyphens between year, month and day", value / 10_000, value / 100 % 100, value % 100)
    }
    if digits == 6, !isNegative, (1...12).contains(value % 100) {
      return write("write a hyphen between year and month", value / 100, value % 100)
    }
    guard digits > 4 else { return nil }
    let date = "Y\(isNegative ? "-" : "")\(value)"
    return EDTFMending(hint: "a year of more than four digits begins with Y", suggestion: date)
  }

  private static func yearAnd(
    _ second: (value: Int, digits: Int), after year: Int, _ marks: [Character]
  ) -> EDTFMending? {
    guard second.digits <= 2 else { return nil }
    if second.digits == 2, second.value > 12, second.value == (year + 1) % 100 {
      let date = "\(padded(year, to: 4))/\(padded(year + 1, to: 4))"
      return EDTFMending(hint: "write both years of an interval in four digits", suggestion: date)
    }
    if second.value == 0 { return EDTFMending(hint: leaveOut, suggestion: padded(year, to: 4)) }
    guard (1...12).contains(second.value) else { return nil }
    return write(
      marks == ["/"] ? "a slash makes an interval, so write year-month" : order, year, second.value)
  }

  private static func ordered(_ year: Int, _ second: Int, _ third: Int) -> EDTFMending? {
    if Day(year: year, month: second, day: third) != nil {
      return write("\(order), in four, two and two digits", year, second, third)
    }
    if third == 0, second == 0 { return EDTFMending(hint: leaveOut, suggestion: padded(year, to: 4)) }
    if third == 0, (1...12).contains(second) { return write(leaveOut, year, second) }
    guard Day(year: year, month: third, day: second) != nil else { return nil }
    return write(order, year, third, second)
  }

  /// With points the day always stands first; with slashes and hyphens Americans put the month there.
  private static func dayFirst(_ first: Int, _ second: Int, _ year: Int, _ marks: [Character]) -> EDTFMending?
  {
    let dayMonth = Day(year: year, month: second, day: first)
    let monthDay = Day(year: year, month: first, day: second)
    switch (dayMonth, monthDay) {
    case (let day?, let other?) where day != other && !marks.contains("."):
      return EDTFMending(hint: "write \(day.iso) or \(other.iso), whichever is meant", suggestion: nil)
    case (let day?, _), (nil, let day?): return EDTFMending(hint: order, suggestion: day.iso)
    default: return nil
    }
  }

  /// `2025-02-17 10:00`, `2025-02-17T10:00Z`, `2025-02-17T10:00:00.5+0100`.
  static func time(_ text: String) -> EDTFMending? {
    let parts = text.split(maxSplits: 1) { "Tt ".contains($0) }
    guard parts.count == 2, let day = date(from: String(parts[0])) else { return nil }
    var clock = parts[1].filter { $0 != " " }.uppercased()
    for name in ["UTC", "GMT"] where clock.hasSuffix(name) { clock = clock.dropLast(3) + "Z" }
    let digits = clock.prefix { $0.isNumber || $0 == ":" }
    let zone = clock[digits.endIndex...].drop { $0.isNumber || $0 == "." }
    let fields = digits.split(separator: ":").map { $0.count == 1 ? "0\($0)" : String($0) }
    guard (2...3).contains(fields.count) else { return nil }
    let sign = zone.prefix { $0 == "+" || $0 == "-" }
    let offset = zone.dropFirst(sign.count).filter { $0 != ":" }
    let spelled = offset.count == 4 ? "\(sign)\(offset.prefix(2)):\(offset.suffix(2))" : "\(sign)\(offset)"
    let written = "\(day)T\((fields + ["00"]).prefix(3).joined(separator: ":"))\(spelled)"
    return EDTFMending(
      hint: "a time is hours, minutes and seconds, as in 2025-02-17T10:00:00Z", suggestion: written)
  }
}

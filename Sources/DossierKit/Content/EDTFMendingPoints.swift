// Guesses about a single date.

extension EDTFMending {
  static let order = "write year-month-day"
  static let leaveOut = "leave out the part that is not known"

  /// Any date in figures or words that is not in the order of ISO 8601.
  static func point(_ text: String) -> EDTFMending? {
    if text.contains(":") { return time(text) }
    let tokens = EDTFTokens(text)
    return named(tokens) ?? figures(tokens)
  }

  static func write(_ hint: String, _ year: Int, _ month: Int, _ day: Int? = nil) -> EDTFMending {
    let date = "\(padded(year, to: 4))-\(padded(month, to: 2))" + (day.map { "-\(padded($0, to: 2))" } ?? "")
    return EDTFMending(hint: hint, suggestion: date)
  }

  /// `17 February 2025`, `spring 2025`, `Q1 2025`, `20th century`, `1990s`, `44 BC`.
  private static func named(_ tokens: EDTFTokens) -> EDTFMending? {
    guard tokens.words.count == 1, let word = tokens.words.first else { return nil }
    let numbers = tokens.numbers
    if let month = EDTFNames.month(word) { return dayAndYear(numbers, in: month) }
    if numbers.count == 1, let number = numbers.first { return counted(number, word) }
    guard numbers.count == 2, let year = numbers.first(where: { $0.digits == 4 })?.value else { return nil }
    guard let quarter = numbers.first(where: { $0.digits == 1 })?.value, ["q", "t"].contains(word) else {
      return nil
    }
    guard (1...4).contains(quarter) else { return nil }
    let (first, last) = (padded(quarter * 3 - 2, to: 2), padded(quarter * 3, to: 2))
    let months = "\(padded(year, to: 4))-\(first)/\(padded(year, to: 4))-\(last)"
    return EDTFMending(hint: "write a quarter as the interval of its months", suggestion: months)
  }

  private static func dayAndYear(_ numbers: [(value: Int, digits: Int)], in month: Int) -> EDTFMending? {
    let years = numbers.filter { $0.digits == 4 }
    let days = numbers.filter { $0.digits <= 2 }
    guard years.count == 1, let year = years.first?.value, years.count + days.count == numbers.count else {
      return EDTFMending(hint: "\(order), with the year in four digits", suggestion: nil)
    }
    guard days.count < 2 else { return nil }
    guard let day = days.first?.value else { return write(order, year, month) }
    guard Day(year: year, month: month, day: day) != nil else {
      let count = Day.count(inMonth: month, of: year)
      return EDTFMending(hint: "\(EnglishDates().month(month, of: year)) has \(count) days", suggestion: nil)
    }
    return write(order, year, month, day)
  }

  private static func counted(_ number: (value: Int, digits: Int), _ word: String) -> EDTFMending? {
    if let season = EDTFNames.season(word), number.digits == 4 {
      return write(
        "write a season as 21 (spring) to 24 (winter) after the year", number.value, season.rawValue)
    }
    switch word {
    case "century", "siècle", "siecle":
      guard (2...99).contains(number.value) else { return nil }
      let digits = padded(number.value - 1, to: 2)
      return EDTFMending(hint: "write X for each digit that is not known", suggestion: "\(digits)XX")
    case "s":
      guard number.digits == 4 else { return nil }
      let digits = padded(number.value / 10, to: 3)
      guard number.value % 100 == 0 else {
        return EDTFMending(hint: "write X for each digit that is not known", suggestion: "\(digits)X")
      }
      let century = digits.dropLast()
      return EDTFMending(
        hint: "write \(digits)X for the ten years or \(century)XX for the hundred", suggestion: nil)
    case "y" where number.digits == 4:
      let hint = "Y stands only before a year of more than four digits"
      return EDTFMending(hint: hint, suggestion: padded(number.value, to: 4))
    case "bc", "bce":
      guard (1...10_000).contains(number.value) else { return nil }
      let year = number.value - 1
      let date = year == 0 ? "0000" : "-\(padded(year, to: 4))"
      return EDTFMending(
        hint: "write years before 1 as 0000 (1 BC), -0001 (2 BC) and so on", suggestion: date)
    default: return nil
    }
  }
}

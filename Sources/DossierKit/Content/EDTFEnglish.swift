/// Dates in English: "17 February 2025", "about 2005", "44 BC".
public struct EnglishDates: DateLanguage {
  /// The one and only value.
  public init() {}

  static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November",
    "December",
  ]

  /// "2005", "AD 476", "44 BC", "17,001 BC".
  public func year(_ year: Int) -> String {
    if year < 1 { return "\(figures(1 - year)) BC" }
    return year < 1000 ? "AD \(year)" : figures(year)
  }

  /// "1900–1999", "50–41 BC", "50 BC – AD 10".
  public func years(_ first: Int, _ last: Int) -> String {
    if last < 1 { return "\(figures(1 - first))–\(year(last))" }
    if first < 1 { return "\(year(first)) – \(year(last))" }
    if first < 1000 && last < 1000 { return "AD \(first)–\(last)" }
    return "\(year(first))–\(year(last))"
  }

  /// "2020s", but "2000–2009", since "2000s" can be the century as well.
  public func decade(_ first: Int) -> String {
    first < 1000 || first % 100 == 0 ? years(first, first + 9) : "\(first)s"
  }

  /// "spring 2025".
  public func season(_ season: EDTFSeason, of year: Int) -> String {
    let name =
      switch season {
      case .spring: "spring"
      case .summer: "summer"
      case .autumn: "autumn"
      case .winter: "winter"
      }
    return "\(name) \(self.year(year))"
  }

  /// "February 2025".
  public func month(_ month: Int, of year: Int) -> String { "\(name(month)) \(self.year(year))" }

  /// "February–March 2025".
  public func months(_ first: Int, _ last: Int, of year: Int) -> String {
    "\(name(first))–\(month(last, of: year))"
  }

  /// "17 February 2025".
  public func day(_ day: Day) -> String { "\(day.day) \(month(day.month, of: day.year))" }

  /// "17–19 February 2025", "17 February – 3 March 2025".
  public func days(_ first: Day, _ last: Day) -> String {
    first.month == last.month
      ? "\(first.day)–\(day(last))" : "\(first.day) \(name(first.month)) – \(day(last))"
  }

  /// "some month of 2025".
  public func someMonth(of year: Int) -> String { "some month of \(self.year(year))" }

  /// "some day of 2025".
  public func someDay(of year: Int) -> String { "some day of \(self.year(year))" }

  /// "some day in February 2025".
  public func someDay(in month: Int, of year: Int) -> String { "some day in \(self.month(month, of: year))" }

  /// "17 February 2025, 10:00 UTC".
  public func time(_ clock: String, _ zone: String, on day: String) -> String { "\(day), \(clock) \(zone)" }

  /// "local time".
  public var localTime: String { "local time" }

  /// "about 2005", "2005 (uncertain)", "about 2005 (uncertain)".
  public func qualified(_ text: String, _ qualifiers: EDTFQualifiers) -> String {
    let near = qualifiers.contains(.approximate) ? "about \(text)" : text
    return qualifiers.contains(.uncertain) ? "\(near) (uncertain)" : near
  }

  /// "c. 2005", "2005?", "c. 2005?".
  public func qualifiedShort(_ text: String, _ qualifiers: EDTFQualifiers) -> String {
    let near = qualifiers.contains(.approximate) ? "c. \(text)" : text
    return qualifiers.contains(.uncertain) ? "\(near)?" : near
  }

  /// "February 2025 – March 2026".
  public func interval(from first: String, to last: String) -> String { "\(first) – \(last)" }

  /// "from February 2025 (open)", "from February 2025 to an unknown date".
  public func interval(from first: String, isOpen: Bool) -> String {
    isOpen ? "from \(first) (open)" : "from \(first) to an unknown date"
  }

  /// "until 2025", "from an unknown date to 2025".
  public func interval(until last: String, isOpen: Bool) -> String {
    isOpen ? "until \(last)" : "from an unknown date to \(last)"
  }

  private func name(_ month: Int) -> String {
    EnglishDates.months.indices.contains(month - 1) ? EnglishDates.months[month - 1] : String(month)
  }

  /// Thousands apart from five digits on, where a year no longer reads as one.
  private func figures(_ number: Int) -> String { number > 9999 ? grouped(number) : String(number) }
}

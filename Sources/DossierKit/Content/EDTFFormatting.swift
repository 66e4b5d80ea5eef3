extension EDTFDate {
  /// How much room a date takes.
  public enum Style: Sendable, Hashable {
    /// Words, for prose and headings: "17 February 2025", "about 2005".
    case long
    /// Close to ISO 8601, for dense columns: "2025-02-17", "c. 2005".
    case short
  }

  /// The date for readers, exactly as precise as it is known.
  public func formatted(_ style: Style = .long, in language: any DateLanguage = EnglishDates()) -> String {
    guard isInterval else { return start.point?.formatted(style, in: language) ?? description }
    switch (start, end) {
    case (.date(let first), .date(let last)): return span(first, last, style, language)
    case (.date(let first), let end):
      let text = first.formatted(style, in: language)
      return style == .long ? language.interval(from: text, isOpen: end == .open) : shortInterval(text, end)
    case (let start, .date(let last)):
      let text = last.formatted(style, in: language)
      return style == .long
        ? language.interval(until: text, isOpen: start == .open) : shortInterval(start, text)
    default: return description
    }
  }

  private func shortInterval(_ first: String, _ end: Bound) -> String {
    end == .open ? "\(first) –" : "\(first) – ?"
  }

  private func shortInterval(_ start: Bound, _ last: String) -> String {
    start == .open ? "– \(last)" : "? – \(last)"
  }

  private func span(
    _ first: EDTFPoint, _ last: EDTFPoint, _ style: Style, _ language: any DateLanguage
  ) -> String {
    if first == last { return first.formatted(style, in: language) }
    if style == .long, qualifiers.isEmpty, let text = contracted(first.form, last.form, language) {
      return text
    }
    let ends = (first.formatted(style, in: language), last.formatted(style, in: language))
    return style == .long ? language.interval(from: ends.0, to: ends.1) : "\(ends.0) – \(ends.1)"
  }

  /// "17–19 February 2025": two ends that share what need not be said twice.
  private func contracted(_ first: EDTFForm, _ last: EDTFForm, _ language: any DateLanguage) -> String? {
    switch (first, last) {
    case (.year(let first), .year(let last)):
      return language.years(first, last)
    case (.month(let first, let year), .month(let last, let lastYear)) where year == lastYear:
      return language.months(first, last, of: year)
    case (.day(let first), .day(let last)) where first.year == last.year:
      return language.days(first, last)
    default:
      return nil
    }
  }
}

extension EDTFPoint {
  /// The date for readers, with words for its marks.
  public func formatted(_ style: EDTFDate.Style = .long, in language: any DateLanguage = EnglishDates())
    -> String
  {
    switch style {
    case .long: language.qualified(form.long(in: language), qualifiers)
    case .short: language.qualifiedShort(form.short(in: language), qualifiers)
    }
  }
}

extension EDTFForm {
  func long(in language: any DateLanguage) -> String {
    switch self {
    case .century(let first): language.years(first, first + 99)
    case .decade(let first): language.decade(first)
    case .year(let year): language.year(year)
    case .someMonth(let year): language.someMonth(of: year)
    case .someDayOfYear(let year): language.someDay(of: year)
    case .season(let season, let year): language.season(season, of: year)
    case .month(let month, let year): language.month(month, of: year)
    case .someDayOfMonth(let month, let year): language.someDay(in: month, of: year)
    case .day(let day): language.day(day)
    case .time(let time, let day): language.time(time.clock, time.zone(in: language), on: language.day(day))
    }
  }

  /// Figures where a four-digit year can be taken for nothing else; outside 1000 to 9999, words.
  func short(in language: any DateLanguage) -> String {
    guard (1000...9999).contains(year) else { return long(in: language) }
    switch self {
    case .century, .decade, .season, .year: return long(in: language)
    case .someMonth: return "\(year)-XX"
    case .someDayOfYear: return "\(year)-XX-XX"
    case .month(let month, _): return "\(year)-\(padded(month, to: 2))"
    case .someDayOfMonth(let month, _): return "\(year)-\(padded(month, to: 2))-XX"
    case .day(let day): return day.iso
    case .time(let time, let day): return "\(day.iso) \(time.clock) \(time.zone(in: language))"
    }
  }
}

extension EDTFTime {
  /// "10:00", with seconds only where there are any.
  var clock: String {
    let minutes = "\(padded(hour, to: 2)):\(padded(minute, to: 2))"
    return second == 0 ? minutes : "\(minutes):\(padded(second, to: 2))"
  }

  /// "UTC", "UTC+1", "UTC−4:30", or the language's words for a local time.
  func zone(in language: any DateLanguage) -> String {
    guard let offset = offsetMinutes else { return language.localTime }
    if offset == 0 { return "UTC" }
    let (hours, minutes) = (abs(offset) / 60, abs(offset) % 60)
    return "UTC\(offset < 0 ? "−" : "+")\(hours)" + (minutes == 0 ? "" : ":\(padded(minutes, to: 2))")
  }
}

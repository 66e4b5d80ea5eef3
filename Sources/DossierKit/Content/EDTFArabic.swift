/// Dates in Arabic: "17 فبراير 2025", "نحو 2005", "44 ق.م.".
///
/// Digits are Western, as in the content itself and in most newspapers that are read in all Arab countries; months
/// have the names of Egypt and the Gulf.
public struct ArabicDates: DateLanguage {
  /// The one and only value.
  public init() {}

  static let months = [
    "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر",
    "ديسمبر",
  ]

  /// "2005", "476 م", "44 ق.م.".
  public func year(_ year: Int) -> String {
    if year < 1 { return "\(figures(1 - year))\u{A0}ق.م." }
    return year < 1000 ? "\(year)\u{A0}م" : figures(year)
  }

  /// "1900–1999", "50–41 ق.م.", "من 50 ق.م. إلى 10 م".
  public func years(_ first: Int, _ last: Int) -> String {
    if last < 1 { return "\(figures(1 - first))–\(year(last))" }
    if first < 1 { return interval(from: year(first), to: year(last)) }
    if last < 1000 { return "\(first)–\(year(last))" }
    return "\(year(first))–\(year(last))"
  }

  /// "عقد 2020", but "2000–2009", since a round number can be the century as well.
  public func decade(_ first: Int) -> String {
    first < 1000 || first % 100 == 0 ? years(first, first + 9) : "عقد \(first)"
  }

  /// "ربيع 2025".
  public func season(_ season: EDTFSeason, of year: Int) -> String {
    let name =
      switch season {
      case .spring: "ربيع"
      case .summer: "صيف"
      case .autumn: "خريف"
      case .winter: "شتاء"
      }
    return "\(name) \(self.year(year))"
  }

  /// "فبراير 2025".
  public func month(_ month: Int, of year: Int) -> String { "\(name(month)) \(self.year(year))" }

  /// "من فبراير إلى مارس 2025".
  public func months(_ first: Int, _ last: Int, of year: Int) -> String {
    interval(from: name(first), to: month(last, of: year))
  }

  /// "17 فبراير 2025".
  public func day(_ day: Day) -> String { "\(day.day) \(month(day.month, of: day.year))" }

  /// "من 17 إلى 19 فبراير 2025", "من 17 فبراير إلى 3 مارس 2025".
  public func days(_ first: Day, _ last: Day) -> String {
    let start = first.month == last.month ? "\(first.day)" : "\(first.day) \(name(first.month))"
    return interval(from: start, to: day(last))
  }

  /// "أحد أشهر عام 2025".
  public func someMonth(of year: Int) -> String { "أحد أشهر عام \(self.year(year))" }

  /// "أحد أيام عام 2025".
  public func someDay(of year: Int) -> String { "أحد أيام عام \(self.year(year))" }

  /// "أحد أيام فبراير 2025".
  public func someDay(in month: Int, of year: Int) -> String { "أحد أيام \(self.month(month, of: year))" }

  /// "17 فبراير 2025، 10:00 UTC".
  public func time(_ clock: String, _ zone: String, on day: String) -> String { "\(day)، \(clock) \(zone)" }

  /// "بالتوقيت المحلي".
  public var localTime: String { "بالتوقيت المحلي" }

  /// "نحو 2005", "2005 (غير مؤكد)".
  public func qualified(_ text: String, _ qualifiers: EDTFQualifiers) -> String {
    let near = qualifiers.contains(.approximate) ? "نحو \(text)" : text
    return qualifiers.contains(.uncertain) ? "\(near) (غير مؤكد)" : near
  }

  /// "نحو 2005", "2005؟".
  public func qualifiedShort(_ text: String, _ qualifiers: EDTFQualifiers) -> String {
    let near = qualifiers.contains(.approximate) ? "نحو \(text)" : text
    return qualifiers.contains(.uncertain) ? "\(near)؟" : near
  }

  /// "من فبراير 2025 إلى مارس 2026".
  public func interval(from first: String, to last: String) -> String { "من \(first) إلى \(last)" }

  /// "اعتبارًا من فبراير 2025 (دون نهاية محددة)", "من فبراير 2025 إلى تاريخ غير معروف".
  public func interval(from first: String, isOpen: Bool) -> String {
    isOpen ? "اعتبارًا من \(first) (دون نهاية محددة)" : "من \(first) إلى تاريخ غير معروف"
  }

  /// "حتى 2025", "من تاريخ غير معروف إلى 2025".
  public func interval(until last: String, isOpen: Bool) -> String {
    isOpen ? "حتى \(last)" : "من تاريخ غير معروف إلى \(last)"
  }

  private func name(_ month: Int) -> String {
    ArabicDates.months.indices.contains(month - 1) ? ArabicDates.months[month - 1] : String(month)
  }

  /// Thousands apart from five digits on, where a year no longer reads as one.
  private func figures(_ number: Int) -> String { number > 9999 ? grouped(number) : String(number) }
}

/// The words and the order in which a language says a date. What is said, and how precisely, is decided elsewhere;
/// a new language is one more type that conforms. Years are astronomical: 0 is 1 BC. Months are 1 to 12.
public protocol DateLanguage: Sendable {
  /// "2005", "44 BC".
  func year(_ year: Int) -> String
  /// "1900–1999": from the first year to the last.
  func years(_ first: Int, _ last: Int) -> String
  /// "2020s": the ten years from this one.
  func decade(_ first: Int) -> String
  /// "spring 2025".
  func season(_ season: EDTFSeason, of year: Int) -> String
  /// "February 2025".
  func month(_ month: Int, of year: Int) -> String
  /// "February–March 2025".
  func months(_ first: Int, _ last: Int, of year: Int) -> String
  /// "17 February 2025".
  func day(_ day: Day) -> String
  /// "17–19 February 2025": two days of one year.
  func days(_ first: Day, _ last: Day) -> String
  /// "some month of 2025".
  func someMonth(of year: Int) -> String
  /// "some day of 2025".
  func someDay(of year: Int) -> String
  /// "some day in February 2025".
  func someDay(in month: Int, of year: Int) -> String
  /// "17 February 2025, 10:00 UTC", from the clock's time, its zone and the day's own words.
  func time(_ clock: String, _ zone: String, on day: String) -> String
  /// "local time", in the place of a zone.
  var localTime: String { get }
  /// "about 2005", "2005 (uncertain)".
  func qualified(_ text: String, _ qualifiers: EDTFQualifiers) -> String
  /// "c. 2005", "2005?".
  func qualifiedShort(_ text: String, _ qualifiers: EDTFQualifiers) -> String
  /// "February 2025 – March 2026".
  func interval(from first: String, to last: String) -> String
  /// "from February 2025 (open)" where it has no end, "from February 2025 to an unknown date" where it has one.
  func interval(from first: String, isOpen: Bool) -> String
  /// "until 2025" where it has no start, "from an unknown date to 2025" where it has one.
  func interval(until last: String, isOpen: Bool) -> String
}

/// Dates in French: "17 février 2025", "vers 2005", "44 av. J.-C.".
public struct FrenchDates: DateLanguage {
  /// The one and only value.
  public init() {}

  static let months = [
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
    "novembre", "décembre",
  ]

  /// "2005", "476 apr. J.-C.", "44 av. J.-C.".
  public func year(_ year: Int) -> String {
    if year < 1 { return "\(figures(1 - year))\u{A0}av. J.-C." }
    return year < 1000 ? "\(year)\u{A0}apr. J.-C." : figures(year)
  }

  /// "1900–1999", "50–41 av. J.-C.", "50 av. J.-C. – 10 apr. J.-C.".
  public func years(_ first: Int, _ last: Int) -> String {
    if last < 1 { return "\(figures(1 - first))–\(year(last))" }
    if first < 1 { return "\(year(first)) – \(year(last))" }
    if last < 1000 { return "\(first)–\(year(last))" }
    return "\(year(first))–\(year(last))"
  }

  /// "années 2020", but "2000–2009", since "années 2000" can be the century as well.
  public func decade(_ first: Int) -> String {
    first < 1000 || first % 100 == 0 ? years(first, first + 9) : "années \(first)"
  }

  /// "printemps 2025".
  public func season(_ season: EDTFSeason, of year: Int) -> String {
    let name =
      switch season {
      case .spring: "printemps"
      case .summer: "été"
      case .autumn: "automne"
      case .winter: "hiver"
      }
    return "\(name) \(self.year(year))"
  }

  /// "février 2025".
  public func month(_ month: Int, of year: Int) -> String { "\(name(month)) \(self.year(year))" }

  /// "de février à mars 2025".
  public func months(_ first: Int, _ last: Int, of year: Int) -> String {
    "\(of(name(first))) à \(month(last, of: year))"
  }

  /// "17 février 2025", "1er mars 2025".
  public func day(_ day: Day) -> String { "\(number(day)) \(month(day.month, of: day.year))" }

  /// "du 17 au 19 février 2025", "du 17 février au 3 mars 2025".
  public func days(_ first: Day, _ last: Day) -> String {
    first.month == last.month
      ? "du \(number(first)) au \(day(last))" : "du \(number(first)) \(name(first.month)) au \(day(last))"
  }

  /// "un mois de 2025".
  public func someMonth(of year: Int) -> String { "un mois de \(self.year(year))" }

  /// "un jour de 2025".
  public func someDay(of year: Int) -> String { "un jour de \(self.year(year))" }

  /// "un jour de février 2025", "un jour d’avril 2025".
  public func someDay(in month: Int, of year: Int) -> String { "un jour \(of(self.month(month, of: year)))" }

  /// "17 février 2025, 10:00 UTC".
  public func time(_ clock: String, _ zone: String, on day: String) -> String { "\(day), \(clock) \(zone)" }

  /// "heure locale".
  public var localTime: String { "heure locale" }

  /// "vers 2005", "vers le 11 juin 2005", "2005 (incertain)".
  public func qualified(_ text: String, _ qualifiers: EDTFQualifiers) -> String {
    let near = qualifiers.contains(.approximate) ? "vers \(Lead(text).article)\(text)" : text
    return qualifiers.contains(.uncertain) ? "\(near) (incertain)" : near
  }

  /// "v. 2005", "2005 ?".
  public func qualifiedShort(_ text: String, _ qualifiers: EDTFQualifiers) -> String {
    let near = qualifiers.contains(.approximate) ? "v. \(text)" : text
    return qualifiers.contains(.uncertain) ? "\(near)\u{202F}?" : near
  }

  private func name(_ month: Int) -> String {
    FrenchDates.months.indices.contains(month - 1) ? FrenchDates.months[month - 1] : String(month)
  }

  private func number(_ day: Day) -> String { day.day == 1 ? "1er" : String(day.day) }

  /// Thousands apart from five digits on, where a year no longer reads as one.
  private func figures(_ number: Int) -> String {
    number > 9999 ? grouped(number).replacing(",", with: "\u{202F}") : String(number)
  }
}

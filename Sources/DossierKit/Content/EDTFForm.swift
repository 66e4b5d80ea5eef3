extension EDTFForm {
  /// How fine the form is.
  public var precision: EDTFPrecision {
    switch self {
    case .century: .century
    case .decade: .decade
    case .year: .year
    case .someMonth: .someMonth
    case .someDayOfYear: .someDayOfYear
    case .season: .season
    case .month: .month
    case .someDayOfMonth: .someDayOfMonth
    case .day: .day
    case .time: .time
    }
  }

  /// The year the form lies or begins in.
  public var year: Int {
    switch self {
    case .century(let year), .decade(let year), .year(let year): year
    case .someMonth(let year), .someDayOfYear(let year): year
    case .season(_, let year), .month(_, let year), .someDayOfMonth(_, let year): year
    case .day(let day), .time(_, let day): day.year
    }
  }

  var earliest: Day {
    switch self {
    case .century, .decade, .year, .someMonth, .someDayOfYear: Day(validYear: year, month: 1, day: 1)
    case .season(let season, _): Day(validYear: year, month: season.firstMonth, day: 1)
    case .month(let month, _), .someDayOfMonth(let month, _): Day(validYear: year, month: month, day: 1)
    case .day(let day), .time(_, let day): day
    }
  }

  var latest: Day {
    switch self {
    case .century: Day(validYear: year + 99, month: 12, day: 31)
    case .decade: Day(validYear: year + 9, month: 12, day: 31)
    case .year, .someMonth, .someDayOfYear: Day(validYear: year, month: 12, day: 31)
    case .season(.winter, _): Day.last(inMonth: 2, of: year + 1)
    case .season(let season, _): Day.last(inMonth: season.firstMonth + 2, of: year)
    case .month(let month, _), .someDayOfMonth(let month, _): Day.last(inMonth: month, of: year)
    case .day(let day), .time(_, let day): day
    }
  }
}

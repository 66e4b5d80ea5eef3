/// One date of EDTF level 0 or 1: a whole value, or one end of an interval.
public struct EDTFPoint: Sendable, Hashable {
  /// What of the date is known.
  public let form: EDTFForm
  /// How sure it is.
  public let qualifiers: EDTFQualifiers

  /// The first day the date can mean.
  public var earliest: Day { form.earliest }
  /// The last day the date can mean.
  public var latest: Day { form.latest }
  /// How fine the date is.
  public var precision: EDTFPrecision { form.precision }
}

/// What an EDTF date says, each form as precise as it was written. Years are astronomical: 0 is 1 BC.
public enum EDTFForm: Sendable, Hashable {
  /// `19XX`: some year of the hundred that begin with this one.
  case century(first: Int)
  /// `202X`: some year of the ten that begin with this one.
  case decade(first: Int)
  /// `2025`, `-0043` or `Y-17000`: the year as a whole.
  case year(Int)
  /// `2025-XX`: one month of the year, which one is not known.
  case someMonth(year: Int)
  /// `2025-XX-XX`: one day of the year, which one is not known.
  case someDayOfYear(year: Int)
  /// `2025-21` to `2025-24`.
  case season(EDTFSeason, year: Int)
  /// `2025-02`: the month as a whole.
  case month(Int, year: Int)
  /// `2025-02-XX`: one day of the month, which one is not known.
  case someDayOfMonth(Int, year: Int)
  /// `2025-02-17`.
  case day(Day)
  /// `2025-02-17T10:00:00Z`.
  case time(EDTFTime, on: Day)
}

/// How fine a date is, from the coarsest up.
public enum EDTFPrecision: Int, Sendable, Hashable, Comparable, CaseIterable {
  /// `19XX`
  case century
  /// `202X`
  case decade
  /// `2025`
  case year
  /// `2025-XX`
  case someMonth
  /// `2025-XX-XX`
  case someDayOfYear
  /// `2025-21`
  case season
  /// `2025-02`
  case month
  /// `2025-02-XX`
  case someDayOfMonth
  /// `2025-02-17`
  case day
  /// `2025-02-17T10:00:00Z`
  case time

  /// Coarser precisions come first.
  public static func < (left: EDTFPrecision, right: EDTFPrecision) -> Bool { left.rawValue < right.rawValue }
}

/// The marks after a date: `?` uncertain, `~` approximate, `%` both.
public struct EDTFQualifiers: OptionSet, Sendable, Hashable {
  /// One bit a mark.
  public let rawValue: UInt8
  /// The marks of these bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// `?`: the source may be wrong.
  public static let uncertain = EDTFQualifiers(rawValue: 1)
  /// `~`: an estimate, near the true date.
  public static let approximate = EDTFQualifiers(rawValue: 2)
}

/// The seasons of EDTF level 1, by their codes. They name no hemisphere; for sorting they stand where the
/// meteorological seasons of the northern hemisphere do, winter from December of its year into the next.
public enum EDTFSeason: Int, Sendable, Hashable, CaseIterable {
  /// March to May.
  case spring = 21
  /// June to August.
  case summer = 22
  /// September to November.
  case autumn = 23
  /// December to February.
  case winter = 24

  var firstMonth: Int { (rawValue - 20) * 3 }
}

/// A time of day and its distance from UTC.
public struct EDTFTime: Sendable, Hashable {
  // Narrow, since every date has room for the times of both its ends.
  private let storedHour: UInt8
  private let storedMinute: UInt8
  private let storedSecond: UInt8
  private let storedOffset: Int16?

  /// 0 to 23.
  public var hour: Int { Int(storedHour) }
  /// 0 to 59.
  public var minute: Int { Int(storedMinute) }
  /// 0 to 59.
  public var second: Int { Int(storedSecond) }
  /// Minutes east of UTC, or nil for a local time of an unnamed place.
  public var offsetMinutes: Int? { storedOffset.map { Int($0) } }

  init(hour: Int, minute: Int, second: Int, offsetMinutes: Int?) {
    (storedHour, storedMinute, storedSecond) = (UInt8(hour), UInt8(minute), UInt8(second))
    storedOffset = offsetMinutes.map { Int16($0) }
  }

  /// Seconds since midnight, in UTC where the offset is known; it can fall outside the day.
  var secondOfDay: Int { hour * 3600 + minute * 60 + second - (offsetMinutes ?? 0) * 60 }
}

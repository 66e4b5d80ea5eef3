/// Where something lies in time: a date, or the time from one date to another, each end as precise as it is known.
public struct Extent: Sendable, Hashable {
  /// When it begins; for a date that is no span, the date.
  public let start: EDTFDate.Bound
  /// When it ends; for a date that is no span, the date.
  public let end: EDTFDate.Bound
  /// Whether it lasts from ``start`` to ``end``, rather than lying somewhere within.
  public let isSpan: Bool

  /// What a date says.
  public init(_ date: EDTFDate) {
    (start, end, isSpan) = (date.start, date.end, date.isInterval)
  }

  /// From one date to another; nil where neither names a day. Where `end` is nil, it goes on, unless it `hasEnded`.
  public init?(from start: EDTFDate?, to end: EDTFDate?, hasEnded: Bool = false) {
    self.start = start?.start ?? .unknown
    self.end = end?.end ?? (hasEnded ? .unknown : .open)
    isSpan = true
    if year == nil { return nil }
  }

  /// The first day on which it can have begun; nil where the beginning is open or unknown.
  public var earliest: Day? { start.point?.earliest }

  /// The last day on which it can have ended; nil where the end is open or unknown.
  public var latest: Day? { end.point?.latest }

  /// The year under which it is listed, astronomical: that of its beginning, or where that is not known, of its end.
  public var year: Int? { earliest?.year ?? latest?.year }

  /// The marks of its ends.
  public var qualifiers: EDTFQualifiers {
    (start.point?.qualifiers ?? []).union(end.point?.qualifiers ?? [])
  }

  /// Whether it lasts beyond the year in which it begins.
  public var crossesYears: Bool {
    isSpan && (earliest == nil || latest == nil || earliest?.year != latest?.year)
  }

  /// The decade or century of which no year is known, as its first and last year.
  public var years: ClosedRange<Int>? {
    guard !isSpan, let point = start.point, point.precision < .year else { return nil }
    return point.earliest.year...point.latest.year
  }
}

extension Extent: Comparable {
  /// By year, within a year what is known no better than that first, then by day; of two that begin on one day, the
  /// coarser or longer first. What has no day comes last.
  public static func < (left: Extent, right: Extent) -> Bool {
    guard let (first, second) = both(left.year, right.year) else {
      return left.year != nil && right.year == nil
    }
    if first != second { return first < second }
    if left.rank != right.rank { return left.rank < right.rank }
    if let (first, second) = both(left.earliest ?? left.latest, right.earliest ?? right.latest),
      first != second
    {
      return first < second
    }
    guard let (first, second) = both(left.latest, right.latest) else {
      return left.latest == nil && right.latest != nil
    }
    return second < first
  }

  /// How coarse a date within a year is: a decade or century, a year, anything finer.
  private var rank: Int {
    guard !isSpan, let precision = start.point?.precision, precision < .season else { return 2 }
    return precision < .year ? 0 : 1
  }

  private static func both<Value>(_ left: Value?, _ right: Value?) -> (Value, Value)? {
    guard let left, let right else { return nil }
    return (left, right)
  }
}

extension EDTFDate {
  /// The value of `datetime` on an HTML `time` element (HTML Living Standard §4.5.14), or nil where HTML has no
  /// form that says the same: intervals, marks, unspecified digits, seasons, years before 1.
  public var dateTimeAttribute: String? {
    guard !isInterval, let point = start.point, point.qualifiers.isEmpty, point.form.year >= 1 else {
      return nil
    }
    switch point.form {
    case .year(let year): return padded(year, to: 4)
    // Without a mark it is written as HTML wants it.
    case .month, .day: return description
    case .time(let time, let day): return "\(day.unsigned)T\(time.timeOfDay)\(time.zoneDesignator)"
    default: return nil
    }
  }

  /// The first moment the date can mean, as a date-time in UTC (RFC 3339): `2025-02-01T00:00:00Z` for `2025-02`. A
  /// local time counts as UTC. Nil where the start is open or unknown, or its year is outside 0 to 9999.
  public var startInstant: String? {
    guard var day = earliest else { return nil }
    var clock = "00:00:00"
    if case .time(let time, let written) = start.point?.form {
      let second = written.daysSinceEpoch * 86_400 + time.secondOfDay
      let days = (second - (second % 86_400 + 86_400) % 86_400) / 86_400
      guard let shifted = Day(daysSinceEpoch: days) else { return nil }
      day = shifted
      let rest = second - days * 86_400
      clock =
        EDTFTime(hour: rest / 3600, minute: rest / 60 % 60, second: rest % 60, offsetMinutes: 0).timeOfDay
    }
    return (0...9999).contains(day.year) ? "\(day.iso)T\(clock)Z" : nil
  }
}

extension Day {
  /// ISO 8601 without the sign that HTML does not know; the year is not negative.
  fileprivate var unsigned: String {
    "\(padded(abs(year), to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
  }
}

extension EDTFTime {
  fileprivate var timeOfDay: String {
    "\(padded(hour, to: 2)):\(padded(minute, to: 2)):\(padded(second, to: 2))"
  }

  /// `Z`, `+04:30`, or nothing for a local time.
  fileprivate var zoneDesignator: String {
    guard let offset = offsetMinutes else { return "" }
    if offset == 0 { return "Z" }
    return "\(offset < 0 ? "-" : "+")\(padded(abs(offset) / 60, to: 2)):\(padded(abs(offset) % 60, to: 2))"
  }
}

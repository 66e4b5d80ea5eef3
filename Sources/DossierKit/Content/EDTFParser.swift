/// Where and why reading a date stopped; `hint` completes "… is not a date Dossier can read: ".
struct EDTFFault: Error {
  let offset: Int
  let hint: String
}

/// Reads one date of ISO 8601-2 from its UTF-8 bytes.
struct EDTFParser {
  let bytes: [UInt8]
  var position: Int
  var limit: Int

  private init(_ bytes: [UInt8], _ range: Range<Int>) {
    (self.bytes, position, limit) = (bytes, range.lowerBound, range.upperBound)
  }

  /// The two ends of what the bytes say; both the same for a date that is no interval.
  static func bounds(
    of bytes: [UInt8]
  ) throws(EDTFFault) -> (start: EDTFDate.Bound, end: EDTFDate.Bound, isInterval: Bool) {
    guard let slash = bytes.firstIndex(of: UInt8(ascii: "/")) else {
      var parser = EDTFParser(bytes, 0..<bytes.count)
      let whole = EDTFDate.Bound.date(try parser.point())
      return (whole, whole, false)
    }
    if let second = bytes[(slash + 1)...].firstIndex(of: UInt8(ascii: "/")) {
      throw EDTFFault(offset: second, hint: "an interval has one slash, between its start and its end")
    }
    let start = try bound(bytes, 0..<slash)
    let end = try bound(bytes, (slash + 1)..<bytes.count)
    if start.point == nil && end.point == nil {
      throw EDTFFault(offset: 0, hint: "an interval needs a date on at least one side of the slash")
    }
    if let first = start.point, let last = end.point, last.ends(before: first) {
      throw EDTFFault(offset: slash + 1, hint: "the interval ends before it starts")
    }
    return (start, end, true)
  }

  private static func bound(_ bytes: [UInt8], _ range: Range<Int>) throws(EDTFFault) -> EDTFDate.Bound {
    if range.isEmpty { return .unknown }
    if bytes[range].elementsEqual([UInt8(ascii: "."), UInt8(ascii: ".")]) { return .open }
    var parser = EDTFParser(bytes, range)
    return .date(try parser.point())
  }

  mutating func point() throws(EDTFFault) -> EDTFPoint {
    let qualifiers = takeQualifiers()
    let form = try form()
    guard position == limit else { throw fault("nothing can follow the date here") }
    if case .time = form, !qualifiers.isEmpty {
      throw EDTFFault(offset: limit, hint: "a date with a time takes no mark after it")
    }
    return EDTFPoint(form: form, qualifiers: qualifiers)
  }

  mutating func takeQualifiers() -> EDTFQualifiers {
    guard position < limit else { return [] }
    let qualifiers: EDTFQualifiers
    switch bytes[limit - 1] {
    case UInt8(ascii: "?"): qualifiers = .uncertain
    case UInt8(ascii: "~"): qualifiers = .approximate
    case UInt8(ascii: "%"): qualifiers = [.uncertain, .approximate]
    default: return []
    }
    limit -= 1
    return qualifiers
  }
}

extension EDTFPoint {
  /// Whether the date lies wholly before the other; two times on the same clock are compared to the second.
  fileprivate func ends(before other: EDTFPoint) -> Bool {
    guard case .time(let time, let day) = form, case .time(let otherTime, let otherDay) = other.form,
      (time.offsetMinutes == nil) == (otherTime.offsetMinutes == nil)
    else { return latest < other.earliest }
    return day.daysSinceEpoch * 86_400 + time.secondOfDay
      < otherDay.daysSinceEpoch * 86_400 + otherTime.secondOfDay
  }
}

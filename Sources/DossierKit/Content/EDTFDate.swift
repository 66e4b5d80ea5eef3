/// A date or interval in the Extended Date/Time Format (ISO 8601-2): level 0, and of level 1 the marks `? ~ %`,
/// unspecified digits from the right (`202X`, `2025-XX`), seasons 21 to 24, open and unknown interval ends, negative
/// years and `Y` years.
///
/// A date keeps the string it was written as, and says no more than that string does. Dates sort by their earliest
/// day, then by their latest, then by the string; a start that is open or unknown sorts first, such an end last.
public struct EDTFDate: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The longest string that is read, in UTF-8 bytes.
  public static let maximumLength = 64

  /// One end of an interval.
  public enum Bound: Sendable, Hashable {
    /// A date.
    case date(EDTFPoint)
    /// `..`: there is no such end; it goes on, or always was.
    case open
    /// Empty: there is such an end, and it is not known.
    case unknown

    /// The date, where there is one.
    public var point: EDTFPoint? { if case .date(let point) = self { point } else { nil } }
  }

  /// The string as written.
  public let description: String
  /// Whether the date was written with a slash.
  public let isInterval: Bool
  /// Where the date begins; the same as ``end`` where it is no interval.
  public let start: Bound
  /// Where the date ends.
  public let end: Bound
  /// The first day it can mean, nil where the start is open or unknown.
  public let earliest: Day?
  /// The last day it can mean, nil where the end is open or unknown.
  public let latest: Day?

  /// Reads a date. The string has to be exactly a date, without space around it.
  ///
  /// - Throws: an ``EDTFError`` that says where reading stopped, why, and where possible what to write instead.
  public init(parsing text: String) throws(EDTFError) {
    let length = text.utf8.count
    guard length <= EDTFDate.maximumLength else { throw EDTFError(tooLong: length) }
    let bytes = Array(text.utf8)
    do throws(EDTFFault) {
      try self.init(text: text, bytes: bytes)
    } catch {
      throw EDTFError(text: text, bytes: bytes, fault: error)
    }
  }

  init(text: String, bytes: [UInt8]) throws(EDTFFault) {
    (start, end, isInterval) = try EDTFParser.bounds(of: bytes)
    description = text
    guard let first = start.point, let last = end.point else {
      (earliest, latest) = (start.point?.earliest, end.point?.latest)
      return
    }
    // Two times with different offsets may stand in order and yet bear days that do not.
    let isInOrder = first.earliest <= last.latest
    earliest = isInOrder ? first.earliest : last.earliest
    latest = isInOrder ? last.latest : first.latest
  }

  /// Stands where a required date is missing or cannot be read; an error has been reported then, and nothing is built.
  static let missing = EDTFDate(unknown: "")

  private init(unknown text: String) {
    (description, isInterval, start, end, earliest, latest) = (text, false, .unknown, .unknown, nil, nil)
  }

  /// Equality is that of the strings.
  public static func == (left: EDTFDate, right: EDTFDate) -> Bool { left.description == right.description }

  /// Hashes the string.
  public func hash(into hasher: inout Hasher) { hasher.combine(description) }

  /// By earliest day, latest day and string.
  public static func < (left: EDTFDate, right: EDTFDate) -> Bool {
    if left.earliest != right.earliest {
      guard let first = left.earliest else { return true }
      guard let second = right.earliest else { return false }
      return first < second
    }
    if left.latest != right.latest {
      guard let first = left.latest else { return false }
      guard let second = right.latest else { return true }
      return first < second
    }
    return left.description < right.description
  }
}

extension EDTFDate {
  /// How fine the date is; an interval is as fine as the coarser of its known ends.
  public var precision: EDTFPrecision {
    guard let first = start.point?.precision else { return end.point?.precision ?? .century }
    return min(first, end.point?.precision ?? first)
  }

  /// The marks of the date, or those of both ends of an interval.
  public var qualifiers: EDTFQualifiers {
    (start.point?.qualifiers ?? []).union(end.point?.qualifiers ?? [])
  }

  /// Whether `?` or `%` marks the date or one of its ends.
  public var isUncertain: Bool { qualifiers.contains(.uncertain) }

  /// Whether `~` or `%` marks the date or one of its ends.
  public var isApproximate: Bool { qualifiers.contains(.approximate) }
}

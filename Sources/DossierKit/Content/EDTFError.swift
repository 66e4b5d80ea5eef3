/// Why a string is not a date: a sentence that teaches, the place, and where possible the date that was meant.
public struct EDTFError: Error, Sendable, Hashable, CustomStringConvertible {
  /// Where reading stopped, from 0. Everything before it is ASCII, so it counts bytes and characters alike.
  public let offset: Int
  /// One sentence without a full stop: "17.02.2025 is not a date Dossier can read: write year-month-day, …".
  public let message: String
  /// A valid date that the author may have meant.
  public let suggestion: String?

  /// The message, with the suggestion where there is one.
  public var description: String { suggestion.map { "\(message) (did you mean \($0)?)" } ?? message }

  /// The same for a date that cannot be left out.
  let messageWhereRequired: String

  init(tooLong length: Int) {
    offset = 0
    message = "a date has at most \(EDTFDate.maximumLength) bytes, and this has \(length)"
    messageWhereRequired = message
    suggestion = nil
  }

  init(text: String, bytes: [UInt8], fault: EDTFFault) {
    let mend = EDTFMending.mend(text)
    // A mend may know better than the byte where reading stopped what is wrong, but never where.
    offset = min(fault.offset, bytes.firstIndex { $0 >= 0x80 } ?? bytes.count)
    let subject = text.isEmpty ? "an empty string" : text
    let start = "\(subject) is not a date Dossier can read: "
    let hint = mend?.hint ?? fault.hint
    message = start + hint
    messageWhereRequired = start + (mend?.hintWhereRequired ?? hint)
    suggestion = mend?.suggestion
  }
}

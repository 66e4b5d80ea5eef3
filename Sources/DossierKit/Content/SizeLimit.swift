/// How large a file may be that is read as a whole.
struct SizeLimit: Sendable {
  /// In bytes.
  var bytes: Int
  /// How large its kind of file may be, and what to do with a larger one; a phrase without a full stop.
  var advice: String

  /// The limit of a Markdown or YAML file: a briefing of 20,000 words has about 150,000 bytes.
  static let text = SizeLimit(
    bytes: 8 << 20, advice: "a Markdown or YAML file may have 8 MiB: split it, or put it into assets/")

  /// No limit.
  static let none = SizeLimit(bytes: .max, advice: "")
}

/// What was decided about the names in a content folder.
public struct MentionReport: Sendable {
  /// The decisions, in the order of files, lines and columns.
  public var records: [MentionRecord]
  /// What is wrong with the content; with errors, the decisions may be incomplete.
  public var diagnostics: Diagnostics

  /// The decisions for people: file by file, one line each.
  public var text: String {
    var text = ""
    var file: String?
    for record in records {
      if record.location.file != file {
        text += (file == nil ? "" : "\n") + TerminalText.harmless(record.location.file) + "\n"
        file = record.location.file
      }
      text += "  \(record.location.line):\(record.location.column)  \(record.sentence)\n"
    }
    return text
  }

  /// The decisions for programs: a JSON array (RFC 8259) of objects with `file`, `line`, `column`, `text`, `actor`
  /// (or null), `form`, `linked` and `reason`, in the order of ``records``.
  ///
  /// - Throws: what `JSONEncoder` throws.
  public func json() throws -> String {
    try encodedJSON(records.map(Entry.init))
  }

  private struct Entry: Encodable {
    let record: MentionRecord

    private enum Key: String, CodingKey { case file, line, column, text, actor, form, linked, reason }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(record.location.file, forKey: .file)
      try container.encode(record.location.line, forKey: .line)
      try container.encode(record.location.column, forKey: .column)
      try container.encode(record.text, forKey: .text)
      try container.encode(record.actor, forKey: .actor)
      try container.encode(record.form.rawValue, forKey: .form)
      try container.encode(record.isLinked, forKey: .linked)
      try container.encode(record.reason, forKey: .reason)
    }
  }
}

extension MentionRecord {
  /// The decision in one line.
  fileprivate var sentence: String {
    let decision =
      actor.map { "\($0) (\(form.rawValue)), \(isLinked ? "linked" : "not linked")" }
      ?? "no mention (\(form.rawValue))"
    return "\(TerminalText.harmless(text)) → \(decision): \(TerminalText.harmless(reason))"
  }
}

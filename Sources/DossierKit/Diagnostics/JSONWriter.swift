import Foundation

/// Writes diagnostics for programs: an array of objects in the order of files, each with `code`, `severity`, `message`
/// and `notes`, and where they are known `file`, `line`, `column`, `endLine`, `endColumn`, `suggestion`.
///
/// Lines and columns count from 1, columns in Unicode scalars; `endColumn` is the one after the last.
public struct JSONWriter: Sendable {
  /// A writer; it has no options.
  public init() {}

  /// The array as JSON text (RFC 8259), its keys sorted, with a line feed at the end.
  ///
  /// - Throws: what `JSONEncoder` throws.
  public func write(_ diagnostics: Diagnostics) throws -> String {
    try encodedJSON(diagnostics.sorted().map(Entry.init))
  }

  private struct Entry: Encodable {
    let diagnostic: Diagnostic

    private enum Key: String, CodingKey { case code, severity, message, suggestion, notes }

    func encode(to encoder: any Encoder) throws {
      try diagnostic.location.map(JSONPlace.init)?.encode(to: encoder)
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(diagnostic.code.rawValue, forKey: .code)
      try container.encode(diagnostic.severity.rawValue, forKey: .severity)
      try container.encode(diagnostic.message, forKey: .message)
      try container.encodeIfPresent(diagnostic.suggestion, forKey: .suggestion)
      try container.encode(diagnostic.notes.map(NoteEntry.init), forKey: .notes)
    }
  }

  private struct NoteEntry: Encodable {
    let note: Diagnostic.Note

    private enum Key: String, CodingKey { case message }

    func encode(to encoder: any Encoder) throws {
      try note.location.map(JSONPlace.init)?.encode(to: encoder)
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(note.message, forKey: .message)
    }
  }
}

/// A place in a file as JSON has it: `file`, `line`, `column`, and where they are known `endLine` and `endColumn`.
struct JSONPlace: Encodable {
  let file: String
  let line: Int
  let column: Int
  let endLine: Int?
  let endColumn: Int?

  init(_ location: SourceLocation) {
    (file, line, column) = (location.file, location.line, location.column)
    (endLine, endColumn) = (location.endLine, location.endColumn)
  }
}

/// The value as JSON whose bytes depend on nothing but the value.
func encodedJSON(_ value: some Encodable) throws -> String {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
  return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
}

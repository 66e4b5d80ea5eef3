/// Writes diagnostics as a SARIF 2.1.0 log (OASIS), which code hosts and editors show beside the lines they concern.
public struct SARIFWriter: Sendable {
  private let version: String

  /// - Parameter version: that of Dossier, written as the tool's.
  public init(version: String) { self.version = version }

  /// The log as JSON text, its keys sorted, with a line feed at the end.
  ///
  /// - Throws: what `JSONEncoder` throws.
  public func write(_ diagnostics: Diagnostics) throws -> String {
    let codes = DiagnosticCode.allCases.sorted { $0.rawValue < $1.rawValue }
    var indices: [DiagnosticCode: Int] = [:]
    for (index, code) in codes.enumerated() { indices[code] = index }
    let driver = SARIFLog.Driver(name: "dossier", version: version, rules: codes.map(SARIFLog.Rule.init))
    let results = diagnostics.sorted().map { SARIFLog.Result($0, ruleIndex: indices[$0.code] ?? -1) }
    return try encodedJSON(SARIFLog(runs: [.init(tool: .init(driver: driver), results: results)]))
  }
}

extension SARIFLog.Rule {
  fileprivate init(_ code: DiagnosticCode) {
    id = code.rawValue
    shortDescription = .init(text: code.explanation)
    defaultConfiguration = .init(level: code.severity.rawValue)
  }
}

extension SARIFLog.Result {
  fileprivate init(_ diagnostic: Diagnostic, ruleIndex: Int) {
    ruleId = diagnostic.code.rawValue
    self.ruleIndex = ruleIndex
    level = diagnostic.severity.rawValue
    let suggestion = diagnostic.suggestion.map { " (\($0))" } ?? ""
    message = .init(text: diagnostic.message + suggestion)
    locations = diagnostic.location.map { [.init(at: $0)] } ?? []
    relatedLocations = diagnostic.notes.isEmpty ? nil : diagnostic.notes.map(SARIFLog.Location.init)
    fixes = SARIFLog.Fix(diagnostic).map { [$0] }
  }
}

extension SARIFLog.Location {
  fileprivate init(at location: SourceLocation) {
    physicalLocation = .init(
      artifactLocation: .init(path: location.file), region: .init(location))
    message = nil
  }

  fileprivate init(_ note: Diagnostic.Note) {
    physicalLocation = note.location.map { .init(artifactLocation: .init(path: $0.file), region: .init($0)) }
    message = .init(text: note.message)
  }
}

extension SARIFLog.Region {
  fileprivate init(_ location: SourceLocation) {
    (startLine, startColumn) = (location.line, location.column)
    (endLine, endColumn) = (location.endLine, location.endColumn)
  }
}

extension SARIFLog.Fix {
  /// Only where the text to replace is known from end to end.
  fileprivate init?(_ diagnostic: Diagnostic) {
    guard let text = diagnostic.replacement, let location = diagnostic.location, location.endColumn != nil
    else { return nil }
    let replacement = SARIFLog.Replacement(deletedRegion: .init(location), insertedContent: .init(text: text))
    artifactChanges = [.init(artifactLocation: .init(path: location.file), replacements: [replacement])]
  }
}

extension SARIFLog.ArtifactLocation {
  /// A path as a URI reference (RFC 3986): relative to the folder the command ran in, or a `file` URI.
  fileprivate init(path: String) {
    let encoded = percentEncoded(path)
    (uri, uriBaseId) = path.hasPrefix("/") ? ("file://\(encoded)", nil) : (encoded, "%SRCROOT%")
  }
}

/// The path with all but slashes and the unreserved characters of RFC 3986 percent-encoded.
private func percentEncoded(_ path: String) -> String {
  let digits = Array("0123456789ABCDEF".utf8)
  var bytes: [UInt8] = []
  for byte in path.utf8 {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
      UInt8(ascii: "~"), UInt8(ascii: "/"):
      bytes.append(byte)
    default:
      bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}

/// All the problems of one run, collected as they are found.
public struct Diagnostics: Sendable, Hashable {
  /// In the order in which they were found.
  public private(set) var found: [Diagnostic] = []

  /// What was found so far; nothing, as a rule.
  public init(_ found: [Diagnostic] = []) {
    self.found = found
  }

  /// Adds one problem.
  public mutating func append(_ diagnostic: Diagnostic) { found.append(diagnostic) }

  /// Adds several problems.
  public mutating func append(_ diagnostics: [Diagnostic]) { found += diagnostics }

  /// Adds one problem, as ``Diagnostic/init(_:severity:at:_:suggestion:replacement:notes:)`` makes it.
  public mutating func report(
    _ code: DiagnosticCode, severity: Severity? = nil, at location: SourceLocation? = nil, _ message: String,
    suggestion: String? = nil, replacement: String? = nil, notes: [Diagnostic.Note] = []
  ) {
    append(
      Diagnostic(
        code, severity: severity, at: location, message, suggestion: suggestion, replacement: replacement,
        notes: notes))
  }

  /// Adds all the problems of another collection.
  public mutating func merge(_ other: Diagnostics) { found += other.found }

  /// By file, line, column and code.
  public func sorted() -> [Diagnostic] { found.sorted() }

  /// Whether nothing was found.
  public var isEmpty: Bool { found.isEmpty }

  /// How many were found of a severity.
  public func count(of severity: Severity) -> Int { found.count { $0.severity == severity } }

  /// Whether there is an error among them.
  public var hasErrors: Bool { found.contains { $0.severity == .error } }

  /// The same with each warning an error, as under `--strict`.
  public func promotingWarnings() -> Diagnostics {
    var promoted = self
    for index in promoted.found.indices where promoted.found[index].severity == .warning {
      promoted.found[index].severity = .error
    }
    return promoted
  }
}

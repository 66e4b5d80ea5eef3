/// How grave a diagnostic is; the gravest comes first.
public enum Severity: String, Sendable, Hashable, Comparable, CaseIterable {
  /// The site is not built.
  case error
  /// The site is built, and something in it is probably not as meant.
  case warning
  /// Worth knowing.
  case note

  /// Graver severities come first.
  public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .error: 0
    case .warning: 1
    case .note: 2
    }
  }
}

/// One problem: what is wrong, where, and what would mend it.
public struct Diagnostic: Error, Sendable, Hashable {
  /// Something else that explains the problem, such as "first defined here".
  public struct Note: Sendable, Hashable {
    /// A phrase or sentence without a full stop.
    public var message: String
    /// What it is about.
    public var location: SourceLocation?

    /// A note, with a place or without.
    public init(_ message: String, at location: SourceLocation? = nil) {
      (self.message, self.location) = (message, location)
    }
  }

  /// The kind of problem.
  public var code: DiagnosticCode
  /// How grave it is here.
  public var severity: Severity
  /// Where it is, if it is in a file.
  public var location: SourceLocation?
  /// One sentence without a full stop that says what is wrong.
  public var message: String
  /// What would mend it: "did you mean `summary`?".
  public var suggestion: String?
  /// The exact text to put in the place of the location's stretch.
  public var replacement: String?
  /// What else explains it.
  public var notes: [Note]

  /// A problem. Without a severity it has that of its code; without a suggestion, one made from the replacement.
  public init(
    _ code: DiagnosticCode, severity: Severity? = nil, at location: SourceLocation? = nil, _ message: String,
    suggestion: String? = nil, replacement: String? = nil, notes: [Note] = []
  ) {
    self.code = code
    self.severity = severity ?? code.severity
    self.location = location
    self.message = message
    self.suggestion = suggestion ?? replacement.map { "did you mean `\($0)`?" }
    self.replacement = replacement
    self.notes = notes
  }
}

extension Diagnostic: Comparable {
  /// By file, line, column and code, those without a place first; what then is equal, by its words, so that the order
  /// never depends on which was found first.
  public static func < (left: Diagnostic, right: Diagnostic) -> Bool {
    let (first, second) = (left.location, right.location)
    if first?.file != second?.file { return (first?.file ?? "") < (second?.file ?? "") }
    let (here, there) = ((first?.line ?? 0, first?.column ?? 0), (second?.line ?? 0, second?.column ?? 0))
    if here != there { return here < there }
    if left.code != right.code { return left.code.rawValue < right.code.rawValue }
    if left.message != right.message { return left.message < right.message }
    if let first, let second, first != second { return first < second }
    if left.severity != right.severity { return left.severity < right.severity }
    if left.suggestion != right.suggestion { return (left.suggestion ?? "") < (right.suggestion ?? "") }
    return left.notes.lexicographicallyPrecedes(right.notes)
  }
}

extension Diagnostic.Note: Comparable {
  /// By place, then by words.
  public static func < (left: Diagnostic.Note, right: Diagnostic.Note) -> Bool {
    guard left.location != right.location else { return left.message < right.message }
    guard let first = left.location else { return true }
    guard let second = right.location else { return false }
    return first < second
  }
}

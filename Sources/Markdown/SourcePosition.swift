/// A place in a source text, as editors count it.
public struct SourcePosition: Sendable, Hashable, Comparable {
  /// The line, counted from 1. Lines end with a line feed, a carriage return, or both (CommonMark §2.1).
  public var line: Int

  /// The column in Unicode scalars of the line, counted from 1. A tab counts as one.
  public var column: Int

  /// Makes a position from its line and column, both counted from 1.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// Orders positions as they follow each other in the text.
  public static func < (left: SourcePosition, right: SourcePosition) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

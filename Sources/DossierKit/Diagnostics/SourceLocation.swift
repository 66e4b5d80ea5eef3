/// A place in a file, or a stretch of one of its lines.
public struct SourceLocation: Sendable, Hashable {
  private let path: Path
  private var stretch: Stretch

  /// A place, by default the beginning of the file; as a stretch where its length in Unicode scalars is known.
  public init(file: String, line: Int = 1, column: Int = 1, length: Int? = nil) {
    path = Path(file)
    stretch = Stretch(line: line, column: column, length: length)
  }

  /// Another place in the same file. Many places share what it is called.
  func moved(to line: Int, _ column: Int, length: Int? = nil) -> SourceLocation {
    var other = self
    other.stretch = Stretch(line: line, column: column, length: length)
    return other
  }

  /// The path as it is shown to the author.
  public var file: String { path.shown }
  /// The line, from 1.
  public var line: Int { stretch.line }
  /// The column, from 1, in Unicode scalars of the line.
  public var column: Int { stretch.column }
  /// The line in which the stretch ends, where it is known.
  public var endLine: Int? { stretch.length.map { _ in line } }
  /// The column after the last scalar of the stretch, where it is known.
  public var endColumn: Int? { stretch.length.map { column + $0 } }
}

extension SourceLocation: Comparable {
  /// By file, line and column, then by end.
  public static func < (left: SourceLocation, right: SourceLocation) -> Bool {
    if left.path != right.path { return left.file < right.file }
    return left.stretch.bits < right.stretch.bits
  }
}

// Every field and reference of the content keeps its place: what places take is much of a large site's memory.
extension SourceLocation {
  /// Shared by the places of a file.
  private final class Path: Sendable, Hashable {
    let shown: String

    init(_ shown: String) { self.shown = shown }

    static func == (left: Path, right: Path) -> Bool { left === right || left.shown == right.shown }

    func hash(into hasher: inout Hasher) { hasher.combine(shown) }
  }

  /// Line, column and length, of 24, 24 and 16 bits: a file that is read as text has no more than 8 MiB. The length is
  /// kept as one more, 0 where it is not known; a longer one is not.
  private struct Stretch: Sendable, Hashable {
    let bits: UInt64

    init(line: Int, column: Int, length: Int?) {
      let most = 1 << 24 - 1
      let kept = length.map { max($0, 0) + 1 } ?? 0
      let words = UInt64(min(max(line, 0), most)) << 24 | UInt64(min(max(column, 0), most))
      bits = words << 16 | UInt64(kept < 1 << 16 ? kept : 0)
    }

    var line: Int { Int(bits >> 40) }
    var column: Int { Int(bits >> 16 & 0xFF_FFFF) }
    var length: Int? { bits & 0xFFFF == 0 ? nil : Int(bits & 0xFFFF) - 1 }
  }
}

/// An actor's name as a network shows it: on up to four lines, in a box that is wide enough for any usual font.
public struct NetworkLabel: Sendable, Hashable {
  /// The lines, one to four.
  public let lines: [String]
  /// Whether the name is longer than what the lines show.
  public let isCut: Bool
  /// Whether the name is written from right to left: its first letter with a direction says so (UAX #9, P2).
  public let isRightToLeft: Bool
  /// The width of the box, in pixels.
  public let width: Int
  /// The height of the box, in pixels.
  public let height: Int

  /// The size of the letters, in pixels.
  public static let fontSize = 13
  /// From one line of letters to the next, in pixels.
  public static let lineHeight = 16
  /// The widest that a line may be, in pixels.
  static let widestLine = 122
  /// A name of more letters than these is cut before anything else looks at it.
  static let longestName = 80
  private static let padding = (x: 7, y: 4)

  /// Breaks a name between its words. Bold letters are taken to be a tenth wider.
  public init(_ name: String, isBold: Bool = false) {
    let name = name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let start = String(name.prefix(Self.longestName))
    let measure = TextMeasure(fontSize: Self.fontSize, isBold: isBold)
    let (lines, fits) = LineBreaker(start, measure: measure).lines(within: Self.widestLine)
    self.lines = lines
    isCut = !fits || start.utf8.count < name.utf8.count
    isRightToLeft = TextMeasure.isRightToLeft(start)
    width = (lines.map(measure.width).max() ?? 0) + 2 * Self.padding.x
    height = lines.count * Self.lineHeight + 2 * Self.padding.y
  }
}

/// Looks a source over before it is parsed, for what would cost libcmark-gfm more than its size justifies.
///
/// The library takes quadratic time for each of these: lines within deeply nested blocks, `<?` and `<!`
/// without an end, addresses with many closing parentheses or underscores, rows that divide a table in a
/// paragraph without one, tables with very many columns. It takes quadratic space for short rows of wide
/// tables and for many references to a long link definition. All are counted generously for each stretch of
/// lines without a blank one, and refused beyond what a reader could mean.
struct SourceGuard {
  /// How many steps of a quadratic kind one stretch of lines may cost: about a tenth of a second.
  private static let stepLimit = 1 << 27
  /// How many cells may be added to rows that are too short. It is the limit of later versions of the
  /// library.
  private static let addedCellLimit = 1 << 19
  /// How many bytes references may copy out of link definitions, or 16 for each byte of the source.
  private static let copyLimit = 1 << 26

  private let source: UnsafeBufferPointer<UInt8>
  private var line: Int
  private var nesting = NestingBound()
  private var stretch = Stretch()
  private var brackets = 0
  private var longestDefinition = 0

  static func check(_ source: [UInt8], firstLine: Int) throws(MarkdownError) {
    guard source.count <= Document.sizeLimit else { throw .tooLarge }
    let problem = source.withUnsafeBufferPointer { bytes -> MarkdownError? in
      var sourceGuard = SourceGuard(source: bytes, line: firstLine)
      return sourceGuard.firstProblem()
    }
    if let problem { throw problem }
  }

  private init(source: UnsafeBufferPointer<UInt8>, line: Int) {
    self.source = source
    self.line = line
  }

  private mutating func firstProblem() -> MarkdownError? {
    let firstLine = line
    var start = 0
    stretch = Stretch(line: line, start: 0)
    while start < source.count {
      let end = lineEnd(from: start)
      if let problem = readLine(start..<end) { return problem }
      start = end + 1
      if end + 1 < source.count, source[end] == UInt8(ascii: "\r"), source[end + 1] == UInt8(ascii: "\n") {
        start += 1
      }
      line += 1
    }
    if let problem = endStretch(at: source.count) { return problem }
    let copies = brackets.multipliedReportingOverflow(by: longestDefinition)
    let limit = max(Self.copyLimit, source.count * 16)
    return copies.overflow || copies.partialValue > limit ? .tooComplex(line: firstLine) : nil
  }

  private func lineEnd(from start: Int) -> Int {
    var end = start
    while end < source.count, source[end] != UInt8(ascii: "\n"), source[end] != UInt8(ascii: "\r") {
      end += 1
    }
    return end
  }

  private mutating func readLine(_ range: Range<Int>) -> MarkdownError? {
    let isBlank = nesting.read(source, range)
    if nesting.depth > NestingBound.limit { return .tooDeep(line: line) }
    if isBlank {
      defer { stretch = Stretch(line: line + 1, start: range.upperBound) }
      return endStretch(at: range.lowerBound)
    }
    scan(range, content: nesting.contentStart)
    return stretch.hasCaretEntity ? .misreadFootnote(line: line) : nil
  }

  /// Counts what stands in a line.
  private mutating func scan(_ range: Range<Int>, content: Int) {
    var lineScan = LineScan(token: range.lowerBound..<range.lowerBound)
    let source = source
    for index in range {
      switch source[index] {
      case UInt8(ascii: "|"), UInt8(ascii: ":"), UInt8(ascii: "["), UInt8(ascii: "<"), UInt8(ascii: ")"):
        scan(source[index], at: index, of: range, &lineScan)
      case UInt8(ascii: "w"):
        // An address without a scheme begins so; other words with a “w” are many.
        if index + 1 < range.upperBound, source[index + 1] == UInt8(ascii: "w") {
          scan(source[index], at: index, of: range, &lineScan)
        }
      default: break
      }
    }
    let divider = source[content]
    lineScan.isDivider =
      LineScan.dividers.contains(divider)
      && source[content..<range.upperBound].allSatisfy(LineScan.dividers.contains)
      && source[content..<range.upperBound].contains(UInt8(ascii: "-"))
    stretch.add(lineScan)
  }

  private mutating func scan(_ byte: UInt8, at index: Int, of line: Range<Int>, _ lineScan: inout LineScan) {
    switch byte {
    case UInt8(ascii: "|"):
      lineScan.bars += 1
    case UInt8(ascii: ":"):
      if index > line.lowerBound, source[index - 1] == UInt8(ascii: "]") {
        stretch.beginDefinition(at: index, longest: &longestDefinition)
      }
    case UInt8(ascii: "["):
      brackets += 1
      if isCaretEntity(at: index + 1) { stretch.hasCaretEntity = true }
    case UInt8(ascii: "<"):
      let next = index + 1 < line.upperBound ? source[index + 1] : 0
      if next == UInt8(ascii: "?") || next == UInt8(ascii: "!") { stretch.declarations += 1 }
    case UInt8(ascii: ")"):
      addAddressSteps(at: index, of: line, &lineScan)
    default:
      if source[index..<line.upperBound].starts(with: "www.".utf8) {
        addAddressSteps(at: index, of: line, &lineScan)
      }
    }
  }

  /// Counts what reading an address again would cost: as many steps as it has characters around `index`.
  private mutating func addAddressSteps(at index: Int, of line: Range<Int>, _ lineScan: inout LineScan) {
    if !lineScan.token.contains(index) {
      var (start, end) = (index, index)
      while start > max(line.lowerBound, lineScan.token.upperBound), source[start - 1] > 0x20 { start -= 1 }
      while end < line.upperBound, source[end] > 0x20 { end += 1 }
      lineScan.token = start..<end
    }
    stretch.tokenSteps += lineScan.token.count
  }

  private mutating func endStretch(at end: Int) -> MarkdownError? {
    stretch.endDefinition(at: end, longest: &longestDefinition)
    let isCostly =
      stretch.steps(length: end - stretch.start) > Self.stepLimit || stretch.addedCells > Self.addedCellLimit
    return isCostly ? .tooComplex(line: stretch.line) : nil
  }

  /// Whether an entity for `^` stands at `index`. After a bracket, the library takes it for a footnote and
  /// reads memory that it has freed.
  private func isCaretEntity(at index: Int) -> Bool {
    guard index < source.count, source[index] == UInt8(ascii: "&") else { return false }
    let name = source[(index + 1)...].prefix(12).prefix { $0 != UInt8(ascii: ";") }
    let text = String(decoding: name, as: UTF8.self).lowercased()
    if text == "hat" { return true }
    guard text.hasPrefix("#") else { return false }
    return text.hasPrefix("#x") ? Int(text.dropFirst(2), radix: 16) == 0x5E : Int(text.dropFirst()) == 0x5E
  }
}

/// What is counted in one line.
private struct LineScan {
  /// The last stretch without white space that was looked at.
  var token: Range<Int>
  var bars = 0
  /// Whether the line might divide a table's header from its rows.
  var isDivider = false

  static let dividers = ByteSet(" \t\u{B}\u{C}|:->")
}

/// What is counted in lines without a blank one between them.
private struct Stretch {
  var line = 1
  var start = 0
  var declarations = 0
  var dividers = 0
  var tokenSteps = 0
  var squaredBars = 0
  var columns = 0
  var rows = 0
  var cells = 0
  var definitionStart: Int?
  var hasCaretEntity = false

  mutating func add(_ line: LineScan) {
    rows += 1
    cells += line.bars + 1
    squaredBars += line.bars * line.bars
    if line.isDivider {
      dividers += 1
      columns = max(columns, line.bars + 1)
    }
  }

  /// How many steps the stretch might cost beyond its length.
  func steps(length: Int) -> Int {
    declarations * length + dividers * length + (dividers > 0 ? squaredBars : 0) + tokenSteps
  }

  var addedCells: Int { columns * rows - cells }

  mutating func beginDefinition(at index: Int, longest: inout Int) {
    endDefinition(at: index, longest: &longest)
    definitionStart = index
  }

  mutating func endDefinition(at index: Int, longest: inout Int) {
    if let definitionStart { longest = max(longest, index - definitionStart) }
    definitionStart = nil
  }
}

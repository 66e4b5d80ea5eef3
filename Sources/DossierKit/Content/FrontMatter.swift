/// A file taken apart: the YAML between the two `---` lines, and the Markdown below.
struct FrontMatter {
  /// The values, at the top level of the YAML.
  let mapping: YAMLNode.Mapping
  /// The YAML as it is written.
  let source: [UInt8]
  /// The Markdown text below the second `---`.
  let body: BodySource

  /// The most aliases (`*name`) that one front matter may use, so that none can swell without bound.
  static let maximumAliases = 20

  /// Splits and parses the text of `file`; throws the first thing that is wrong with it.
  init(_ text: SourceText, file: String) throws(Diagnostic) {
    let parts = try FrontMatter.split(text.bytes, file: file)
    source = Array(parts.yaml)
    mapping = try FrontMatter.parse(parts.yaml, file: file, lineOffset: 1)
    body = BodySource(bytes: Array(parts.body), lineOffset: parts.bodyLineOffset)
  }

  /// Parses a whole YAML file, such as `site.yaml`.
  static func mapping(of text: SourceText, file: String) throws(Diagnostic) -> YAMLNode.Mapping {
    try parse(text.bytes[...], file: file, lineOffset: 0)
  }

  private typealias Parts = (yaml: ArraySlice<UInt8>, body: ArraySlice<UInt8>, bodyLineOffset: Int)

  private static func split(_ bytes: [UInt8], file: String) throws(Diagnostic) -> Parts {
    var lines = LineIterator(bytes: bytes)
    let start = SourceLocation(file: file, line: 1, column: 1)
    guard let first = lines.next(), isFence(bytes[first]) else {
      throw Diagnostic(
        .missingFrontMatter, at: start,
        "the file does not begin with front matter; put a line “---”, the fields such as “title: …”, and another line “---” above the text"
      )
    }
    let yamlStart = lines.position
    var count = 1
    while let line = lines.next() {
      count += 1
      guard isFence(bytes[line]) else { continue }
      return (bytes[yamlStart..<line.lowerBound], bytes[lines.position...], count)
    }
    throw Diagnostic(
      .unclosedFrontMatter, at: start,
      "the front matter that begins here is never closed; put a line “---” below its last field")
  }

  private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
    let dashes = line.prefix { $0 == UInt8(ascii: "-") }
    return dashes.count == 3 && line[dashes.endIndex...].allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
  }

  private static func parse(
    _ yaml: ArraySlice<UInt8>, file: String, lineOffset: Int
  ) throws(Diagnostic) -> YAMLNode.Mapping {
    // YAML 1.1 takes three more characters for line ends, editors do not: what an author sees in a comment could be a
    // field, and a field a comment.
    if let (index, scalar) = lineSeparator(in: yaml) {
      let line = yaml[..<index].count { $0 == 0x0A } + 1 + lineOffset
      throw Diagnostic(
        .invalidYAML, at: SourceLocation(file: file, line: line, column: 1),
        "an invisible line separator (U+\(scalar)) stands in this line; delete it")
    }
    let start = SourceLocation(file: file, line: lineOffset + 1, column: 1)
    if let alias = YAMLAliases.excess(in: yaml, limit: maximumAliases) {
      throw Diagnostic(
        .tooManyAliases, at: SourceLocation(file: file, line: alias + lineOffset, column: 1),
        "aliases (“*name”) are for a few short values; here they repeat too much: write the values out")
    }
    let root: YAMLNode?
    do throws(YAMLError) {
      root = try YAMLReader.read(yaml)
    } catch {
      let text = String(decoding: yaml, as: UTF8.self)
      throw Diagnostic(yamlError: error, yaml: text, file: file, lineOffset: lineOffset)
    }
    switch root {
    case .mapping(let mapping): return mapping
    case nil: return YAMLNode.Mapping()
    case .scalar(let scalar) where scalar.isNull: return YAMLNode.Mapping()
    case .some:
      throw Diagnostic(.wrongType, at: start, "fields are expected here, one “name: value” on each line")
    }
  }
}

extension FrontMatter {
  /// The first of the characters that YAML 1.1 takes for line ends and editors do not: where it stands, and its number.
  private static func lineSeparator(in yaml: ArraySlice<UInt8>) -> (index: Int, scalar: String)? {
    for index in yaml.indices where yaml[index] >= 0xC2 {
      let rest = yaml[index...]
      if rest.starts(with: [0xC2, 0x85]) { return (index, "85") }
      if rest.starts(with: [0xE2, 0x80, 0xA8]) { return (index, "2028") }
      if rest.starts(with: [0xE2, 0x80, 0xA9]) { return (index, "2029") }
    }
    return nil
  }
}

/// Walks over the lines of a text; `\n` and `\r\n` end a line.
private struct LineIterator {
  let bytes: [UInt8]
  /// Where the next line begins.
  var position = 0

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The range of the next line without its line feed.
  mutating func next() -> Range<Int>? {
    guard position < bytes.count else { return nil }
    let start = position
    let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
    position = min(end + 1, bytes.count)
    return start..<end
  }
}

/// Counts aliases before anything expands them.
enum YAMLAliases {
  /// The most bytes that YAML with an alias in it may have.
  static let maximumSize = 32 << 10

  /// The 1-based line of the first alias past `limit`, or nil. Only a `*name` whose `&name` stands above it counts,
  /// so that emphasis in a block of text is not mistaken for an alias.
  static func excess(in yaml: ArraySlice<UInt8>, limit: Int) -> Int? {
    guard yaml.contains(UInt8(ascii: "&")) else { return nil }
    var anchors: Set<ArraySlice<UInt8>> = []
    var aliases = 0
    var line = 1
    var previous = UInt8(ascii: "\n")
    for index in yaml.indices {
      let byte = yaml[index]
      defer { previous = byte }
      if byte == 0x0A { line += 1 }
      guard byte == UInt8(ascii: "&") || byte == UInt8(ascii: "*"), isBoundary(previous) else { continue }
      // What the parser takes for the name of an anchor.
      let name = yaml[(index + 1)...].prefix {
        $0.isASCIILetter || $0.isASCIIDigit || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-")
      }
      guard !name.isEmpty else { continue }
      if byte == UInt8(ascii: "&") {
        anchors.insert(name)
      } else if anchors.contains(name) {
        aliases += 1
        // Each alias can stand for all that is above it, so that long texts may have none.
        if aliases > limit || yaml.count > maximumSize { return line }
      }
    }
    return nil
  }

  private static func isBoundary(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x09, 0x0A, 0x0D, 0x20, UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"),
      UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "?"), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}

extension Diagnostic {
  /// What the YAML parser has to say, in an author's words and at the place in the file.
  init(yamlError error: YAMLError, yaml: String, file: String, lineOffset: Int) {
    func place(_ line: Int, _ column: Int) -> SourceLocation {
      SourceLocation(file: file, line: line + lineOffset, column: column)
    }
    func place(_ mark: YAMLNode.Mark) -> SourceLocation { place(mark.line, mark.column) }
    switch error {
    case .syntax(let problem, let mark, let context):
      self.init(
        .invalidYAML, at: place(mark),
        Self.explanation(of: problem, context: context?.text, isTab: Self.isTab(at: mark, in: yaml)),
        notes: context.map { context in
          context.mark.line < mark.line
            ? [Diagnostic.Note("what it belongs to begins here", at: place(context.mark))] : []
        } ?? [])
    case .repeatedKey(let key, let first):
      let second = Self.repetition(of: key, after: first, in: yaml)
      self.init(
        .duplicateKey, at: place(second ?? first.line, first.column),
        "“\(key)” is given twice; keep one of them",
        notes: second == nil ? [] : [Diagnostic.Note("first given here", at: place(first))])
    case .character(let offset):
      let line = yaml.utf8.prefix(offset).reduce(1) { $1 == 0x0A ? $0 + 1 : $0 }
      self.init(
        .invalidYAML, at: place(line, 1), "a control character stands in this line; delete it")
    case .memory:
      self.init(.invalidYAML, at: place(1, 1), "there is not memory enough to read this")
    }
  }

  /// What usually mends the matter, in an author's words.
  private static func explanation(of problem: String, context: String?, isTab: Bool) -> String {
    let words = [context, problem].compactMap(\.self).joined(separator: ", ")
    let mend =
      switch problem {
      case _ where problem.contains("mapping values are not allowed"):
        "a value that contains “: ” needs quotation marks around it, or this line is indented too far"
      case _ where problem.contains("cannot start any token"):
        isTab
          ? "indent with spaces, not tabs"
          : "a value that begins with this character needs quotation marks around it"
      case _ where problem.contains("could not find expected ':'"): "a field is written “name: value”"
      case _ where problem.contains("did not find expected ',' or"):
        "a bracket is not closed, a comma is missing, or a value with brackets in it needs quotation marks"
      case _ where problem.contains("did not find expected key"):
        "the indentation is off, or a quotation mark is missing"
      case _ where problem.contains("unexpected end of stream"): "a quotation mark is not closed"
      case _ where words.contains("scanning an anchor"):
        "a value that begins with “&” needs quotation marks around it"
      case _ where words.contains("alias"): "a value that begins with “*” needs quotation marks around it"
      case _ where problem.lowercased().contains("maximum nesting level"):
        "lists and fields are nested more than 1,000 deep here"
      default: words
      }
    return "this is not YAML: \(mend)"
  }

  private static func isTab(at mark: YAMLNode.Mark, in yaml: String) -> Bool {
    let lines = yaml.split(separator: "\n", omittingEmptySubsequences: false)
    guard (1...lines.count).contains(mark.line) else { return false }
    return lines[mark.line - 1].unicodeScalars.dropFirst(mark.column - 1).first == "\t"
  }

  /// The line in which `key` stands again, at the same indentation, below `first`: the parser names the first place alone.
  private static func repetition(of key: String, after first: YAMLNode.Mark, in yaml: String) -> Int? {
    let lines = yaml.split(separator: "\n", omittingEmptySubsequences: false)
    guard first.line >= 1 else { return nil }
    for (index, line) in lines.enumerated().dropFirst(first.line) {
      let rest = line.dropFirst(first.column - 1)
      guard line.prefix(first.column - 1).allSatisfy({ $0 == " " }), rest.hasPrefix(key + ":") else {
        continue
      }
      return index + 1
    }
    return nil
  }
}

internal import CYaml

/// Reads a YAML text of one document, by the events of libyaml.
///
/// Yams brings libyaml along. Its own nodes take more time than libyaml itself: each has a tag and a weak reference, so
/// that it is dear to copy, and each key is hashed with all of that.
struct YAMLReader {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  /// The event that was read last.
  private let event: UnsafeMutablePointer<yaml_event_t>
  private var anchors: [String: YAMLNode] = [:]

  /// The document's value; nil where there is none. `yaml` is valid UTF-8.
  static func read(_ yaml: ArraySlice<UInt8>) throws(YAMLError) -> YAMLNode? {
    guard !yaml.isEmpty else { return nil }
    let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    defer { parser.deallocate() }
    guard yaml_parser_initialize(parser) == 1 else { throw .memory }
    defer { yaml_parser_delete(parser) }
    let event = UnsafeMutablePointer<yaml_event_t>.allocate(capacity: 1)
    event.initialize(to: yaml_event_t())
    defer {
      yaml_event_delete(event)
      event.deallocate()
    }
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    return try yaml.withUnsafeBufferPointer { (bytes) throws(YAMLError) in
      yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
      var reader = YAMLReader(parser: parser, event: event)
      return try reader.document()
    }
  }

  private init(parser: UnsafeMutablePointer<yaml_parser_t>, event: UnsafeMutablePointer<yaml_event_t>) {
    (self.parser, self.event) = (parser, event)
  }

  /// Goes on to the next event. What is needed of the last one has been copied.
  @discardableResult
  private func next() throws(YAMLError) -> yaml_event_type_t {
    yaml_event_delete(event)
    guard yaml_parser_parse(parser, event) == 1 else { throw YAMLError(parser.pointee) }
    return event.pointee.type
  }

  private var mark: YAMLNode.Mark { YAMLNode.Mark(event.pointee.start_mark) }

  private mutating func document() throws(YAMLError) -> YAMLNode? {
    // The stream begins, then a document.
    try next()
    guard try next() != YAML_STREAM_END_EVENT else { return nil }
    try next()
    let root = try node()
    // The document ends, then the stream.
    try next()
    guard try next() == YAML_STREAM_END_EVENT else {
      throw .syntax(
        "but found another document", mark,
        context: ("expected a single document in the stream", YAMLNode.Mark()))
    }
    return root
  }

  /// The value that begins with the last event. Libyaml bounds how deep it can be.
  private mutating func node() throws(YAMLError) -> YAMLNode {
    switch event.pointee.type {
    case YAML_SCALAR_EVENT: return scalar()
    case YAML_SEQUENCE_START_EVENT: return try list()
    case YAML_MAPPING_START_EVENT: return try mapping()
    default: return try alias()
    }
  }

  private mutating func scalar() -> YAMLNode {
    let scalar = event.pointee.data.scalar
    let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
    // A byte order mark before a value was pasted along with it; nobody sees it.
    let isMarked = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let text = String(decoding: isMarked ? bytes[3...] : bytes[...], as: UTF8.self)
    let style: YAMLNode.ScalarNode.Style =
      switch scalar.style {
      case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
      case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
      case YAML_LITERAL_SCALAR_STYLE: .literal
      case YAML_FOLDED_SCALAR_STYLE: .folded
      default: .plain
      }
    let node = YAMLNode.scalar(YAMLNode.ScalarNode(string: text, style: style, mark: mark))
    if let anchor = scalar.anchor { anchors[String(cString: anchor)] = node }
    return node
  }

  private mutating func list() throws(YAMLError) -> YAMLNode {
    let anchor = event.pointee.data.sequence_start.anchor.map { String(cString: $0) }
    var list = YAMLNode.List(mark: mark)
    while try next() != YAML_SEQUENCE_END_EVENT { list.items.append(try node()) }
    if let anchor { anchors[anchor] = .sequence(list) }
    return .sequence(list)
  }

  private mutating func mapping() throws(YAMLError) -> YAMLNode {
    let anchor = event.pointee.data.mapping_start.anchor.map { String(cString: $0) }
    var mapping = YAMLNode.Mapping(mark: mark)
    while try next() != YAML_MAPPING_END_EVENT {
      let key = try node()
      try next()
      mapping.pairs.append((key, try node()))
    }
    if let key = mapping.repeatedKey { throw .repeatedKey(key.string, first: key.mark) }
    if let anchor { anchors[anchor] = .mapping(mapping) }
    return .mapping(mapping)
  }

  private func alias() throws(YAMLError) -> YAMLNode {
    guard event.pointee.type == YAML_ALIAS_EVENT, let name = event.pointee.data.alias.anchor,
      let node = anchors[String(cString: name)]
    else { throw .syntax("found undefined alias", mark, context: nil) }
    return node
  }
}

/// Why a text is not YAML.
enum YAMLError: Error {
  /// A byte that no text has, at an offset.
  case character(offset: Int)
  /// What libyaml has to say, and perhaps what it was reading when it came upon that.
  case syntax(String, YAMLNode.Mark, context: (text: String, mark: YAMLNode.Mark)?)
  case repeatedKey(String, first: YAMLNode.Mark)
  case memory

  fileprivate init(_ parser: yaml_parser_t) {
    switch parser.error {
    case YAML_MEMORY_ERROR: self = .memory
    case YAML_READER_ERROR: self = .character(offset: Int(parser.problem_offset))
    default:
      let context = parser.context.map {
        (text: String(cString: $0), mark: YAMLNode.Mark(parser.context_mark))
      }
      let problem = parser.problem.map { String(cString: $0) } ?? ""
      self = .syntax(problem, YAMLNode.Mark(parser.problem_mark), context: context)
    }
  }
}

extension YAMLNode.Mark {
  fileprivate init(_ mark: yaml_mark_t) {
    self.init(line: Int(mark.line) + 1, column: Int(mark.column) + 1)
  }
}

/// A value in a YAML text.
///
/// Small, since every value of every file is one, and is copied wherever somebody looks at it.
enum YAMLNode: Sendable {
  case scalar(ScalarNode)
  case mapping(Mapping)
  case sequence(List)

  /// A place: line and column from 1, the column in Unicode scalars.
  struct Mark: Sendable {
    var line = 1
    var column = 1
  }

  /// A text, a number, a word such as `true`: as it is written, without quotation marks and escapes.
  struct ScalarNode: Sendable {
    let string: String
    let style: Style
    let mark: Mark

    enum Style: Sendable { case plain, singleQuoted, doubleQuoted, literal, folded }
  }

  struct Mapping: Sendable {
    var pairs: [(key: YAMLNode, value: YAMLNode)] = []
    var mark = Mark()
  }

  struct List: Sendable {
    var items: [YAMLNode] = []
    var mark = Mark()
  }

  /// Where the value begins.
  var mark: Mark {
    switch self {
    case .scalar(let scalar): scalar.mark
    case .mapping(let mapping): mapping.mark
    case .sequence(let list): list.mark
    }
  }

  var scalar: ScalarNode? {
    if case .scalar(let scalar) = self { scalar } else { nil }
  }

  /// The text of a scalar.
  var string: String? {
    if case .scalar(let scalar) = self { scalar.string } else { nil }
  }
}

extension YAMLNode {
  /// What the node is, in an author's words.
  var form: String {
    switch self {
    case .scalar(let scalar) where scalar.isNull: "nothing"
    case .scalar: "text"
    case .mapping: "fields"
    case .sequence: "a list"
    }
  }
}

extension YAMLNode.ScalarNode {
  /// Whether the scalar is YAML's null: nothing, `~` or `null`, without quotation marks.
  var isNull: Bool {
    isPlain && string.utf8.count <= 4
      && (string.isEmpty || string == "~" || string == "null" || string == "Null" || string == "NULL")
  }

  /// Whether the scalar is written without quotation marks and not as a block.
  var isPlain: Bool { style == .plain }
}

extension YAMLNode.ScalarNode.Style {
  /// Whether it stands in quotation marks.
  var isQuoted: Bool { self == .singleQuoted || self == .doubleQuoted }
}

extension YAMLNode.Mapping {
  /// A key that is given more than once, where it stands first; of several the first in the order of their letters.
  var repeatedKey: YAMLNode.ScalarNode? {
    guard hasRepeatedKey else { return nil }
    return Dictionary(grouping: pairs.compactMap(\.key.scalar), by: \.string).filter { $0.value.count > 1 }
      .min { $0.key < $1.key }?.value.first
  }

  private var hasRepeatedKey: Bool {
    // Nearly all mappings have few keys, and each is sooner compared with the others than hashed.
    guard pairs.count <= 16 else {
      let names = pairs.compactMap(\.key.string)
      return Set(names).count < names.count
    }
    for (index, pair) in pairs.enumerated() {
      guard let name = pair.key.string else { continue }
      if pairs[..<index].contains(where: { $0.key.string == name }) { return true }
    }
    return false
  }
}

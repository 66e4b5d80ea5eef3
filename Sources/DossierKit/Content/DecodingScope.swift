/// What the decoding of one file shares: where it is, who may read, and what was found wrong.
///
/// A class, since every field of a file reports into the same list; it never leaves the task that decodes the file.
final class DecodingScope {
  /// The beginning of the file.
  let start: SourceLocation
  /// The number of file lines above the YAML's first.
  let lineOffset: Int
  /// The lines of the YAML, for the places of texts that run over several.
  let lines: [ArraySlice<UInt8>]
  /// Who may read the site that is built.
  let audience: Marking
  /// What was found wrong so far.
  private(set) var diagnostics: [Diagnostic] = []
  /// Parts that the audience may not see: ids of claims, judgements, recommendations, events, sources.
  private(set) var leftOut = LeftOut()

  private var parts: [String: SourceLocation] = [:]

  init(file: String, lineOffset: Int, source: [UInt8], audience: Marking) {
    start = SourceLocation(file: file)
    lines = source.split(separator: 0x0A, omittingEmptySubsequences: false)
    self.lineOffset = lineOffset
    self.audience = audience
  }

  func location(_ mark: YAMLNode.Mark) -> SourceLocation {
    start.moved(to: mark.line + lineOffset, mark.column)
  }

  /// Where a value stands; as a stretch where its words are surely those of the file, so that a mend can replace them.
  func location(_ node: YAMLNode) -> SourceLocation {
    let location = location(node.mark)
    guard case .scalar(let scalar) = node, scalar.isPlain, scalar.string.utf8.allSatisfy({ $0 > 0x20 }) else {
      return location
    }
    return location.moved(
      to: location.line, location.column, length: scalar.string.utf8.count { $0 & 0xC0 != 0x80 })
  }

  func report(_ diagnostic: Diagnostic) {
    diagnostics.append(diagnostic)
  }

  func report(_ code: DiagnosticCode, at node: YAMLNode, _ message: String, replacement: String? = nil) {
    diagnostics.append(Diagnostic(code, at: location(node), message, replacement: replacement))
  }

  /// Takes an id for a claim, judgement or recommendation; returns where it was taken before.
  func takePart(_ id: String, at location: SourceLocation) -> SourceLocation? {
    let first = parts[id]
    if first == nil { parts[id] = location }
    return first
  }

  func leaveOut(_ entity: EntityID) {
    leftOut.entities.insert(entity)
    leavePartOut()
  }

  /// Keeps in mind that the audience does not see all of the file.
  func leavePartOut() {
    leftOut.files.insert(start.file)
  }

  func leaveOut(_ anchor: String, of entity: EntityID) {
    leftOut.anchors[entity, default: []].insert(anchor)
  }
}

/// What a build leaves out: ids alone, so that references to it can be told from references that lead nowhere.
struct LeftOut: Sendable {
  /// Entities whose pages are not built.
  var entities: Set<EntityID> = []
  /// Claims, judgements and recommendations that are not shown, by the page that holds them.
  var anchors: [EntityID: Set<String>] = [:]
  /// The files, by their paths as shown, of which the audience sees a part alone.
  var files: Set<String> = []

  mutating func merge(_ other: LeftOut) {
    entities.formUnion(other.entities)
    files.formUnion(other.files)
    anchors.merge(other.anchors) { $0.union($1) }
  }
}

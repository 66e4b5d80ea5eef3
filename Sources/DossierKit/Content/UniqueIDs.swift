/// Finds ids that are given twice within a kind, exactly or but for case and Unicode normalization.
struct UniqueIDs {
  /// What is wrong, an entry for each entity after the first.
  private(set) var diagnostics: [Diagnostic] = []

  init(_ entities: Entities) {
    check(entities.briefings)
    check(entities.actors)
    check(entities.events)
    check(entities.sources)
    check(entities.dossiers)
    check(entities.pages)
  }

  private mutating func check(_ entities: [some Entity]) {
    // Nearly always each is given once, and entities are large.
    guard Set(entities.indices.lazy.map { entities.read($0, \.id) }).count < entities.count else { return }
    var first: [String: Common] = [:]
    for common in entities.map(\.common).sorted(by: { $0.location < $1.location }) {
      guard let other = first.updateValue(common, forKey: common.id), other.location != common.location else {
        continue
      }
      first[common.id] = other
      let stems = [common, other].map(\.stem)
      let isSimilar = stems[0] != stems[1]
      diagnostics.append(
        Diagnostic(
          isSimilar ? .similarID : .duplicateID, at: common.location,
          isSimilar
            ? "“\(stems[0])” and “\(stems[1])” are too alike for two ids of one kind; rename one of the files"
            : "the id “\(common.id)” is taken; an id is unique within its kind, whatever the folder",
          notes: [Diagnostic.Note("first used here", at: other.location)]))
    }
  }
}

extension Common {
  fileprivate var id: String { self.entity.id }

  /// The file's name without its ending: what the author takes for the id.
  fileprivate var stem: String {
    guard let name = self.path?.split(separator: "/").last else { return self.entity.id }
    return String(name.hasSuffix(".md") ? name.dropLast(3) : name)
  }
}

/// Relations that are written twice: on both sides, in both directions, or twice in one file.
///
/// Two of one kind with different dates or remarks are two relations: a second round of sanctions, another agreement.
enum DuplicateRelations {
  static func check(_ site: Site) -> [Diagnostic] {
    var first: [Key: WrittenRelation] = [:]
    return WrittenRelation.all(of: site).sorted { $0.location < $1.location }.compactMap { tie in
      guard tie.relation.kind != .other else { return nil }
      let relation = tie.relation
      let key = Key(route: tie.route, start: relation.start, end: relation.end, status: relation.status)
      guard let known = first[key] else {
        first[key] = tie
        return nil
      }
      let isOneFile = known.writtenBy == tie.writtenBy
      guard !isOneFile || known.relation.note?.value == relation.note?.value else { return nil }
      return Diagnostic(
        .duplicateRelation, at: tie.location,
        "this “\(relation.kind.rawValue)” of \(tie.actors) is written twice; a relation is written once and shows on both actors' pages, so join the claims of both in one place",
        notes: [Diagnostic.Note("also written here", at: known.location)])
    }
  }

  private struct Key: Hashable {
    var route: [String]
    var start: EDTFDate?
    var end: EDTFDate?
    var status: RelationStatus
  }
}

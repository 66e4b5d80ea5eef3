/// A page of the site as the search knows it. Its number is its place among all.
///
/// Pages that share a kind, a language and a year have numbers one after the other, so that what the search has to know
/// of each page for its facets is a short list of ranges. Briefings come last and in the order of time: a new one
/// leaves the numbers of almost all others as they are.
package struct SearchDocument: Sendable {
  /// What the page is about.
  package var entity: EntityID
  /// Its title, or an actor's name.
  package var title: String
  /// Its language, BCP 47.
  package var language: String
  /// When, for briefings and events.
  package var date: EDTFDate?
  /// The year of the date, astronomical.
  package var year: Int? { date.flatMap { ($0.earliest ?? $0.latest)?.year } }

  /// All pages of a site, by number.
  static func all(of entities: Entities, language: String) -> [SearchDocument] {
    func document(_ common: Common, _ date: EDTFDate? = nil) -> SearchDocument {
      SearchDocument(
        entity: common.entity, title: common.title, language: common.language ?? language, date: date)
    }
    var documents = entities.actors.map { document($0.common) }
    documents += entities.dossiers.map { document($0.common) }
    documents += entities.pages.map { document($0.common) }
    documents += entities.sources.map { document($0.common) }
    documents += entities.events.map { document($0.common, $0.date) }
    documents += entities.briefings.map { document($0.common, $0.date) }
    return documents.sorted(by: precedes)
  }

  private static let kinds: [Kind] = [.actor, .dossier, .page, .source, .event, .briefing]

  private static func precedes(_ left: SearchDocument, _ right: SearchDocument) -> Bool {
    if left.entity.kind != right.entity.kind {
      return kinds.firstIndex(of: left.entity.kind) ?? 0 < kinds.firstIndex(of: right.entity.kind) ?? 0
    }
    if left.language != right.language { return left.language < right.language }
    if left.year != right.year { return (left.year ?? .min) < (right.year ?? .min) }
    if let (first, second) = both(left.date, right.date), first != second { return first < second }
    return left.entity.id < right.entity.id
  }

  private static func both(_ left: EDTFDate?, _ right: EDTFDate?) -> (EDTFDate, EDTFDate)? {
    guard let left, let right else { return nil }
    return (left, right)
  }
}

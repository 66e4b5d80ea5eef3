/// How many bytes the rows of lists take, near enough to cut lists by: what is fixed, and the texts that are written.
struct RowSizes {
  /// What a row takes besides its texts: mark-up, date, and the links to a handful of actors.
  static let row = 900
  /// What a name with its links takes.
  static let name = 250
  private let site: Site

  init(_ site: Site) {
    self.site = site
  }

  /// The row of an entity in a list of its kind.
  func size(of common: Common) -> Int {
    Self.row + common.title.utf8.count + site.plainSize(.summary, of: common.entity)
  }

  /// A row of a timeline; that of an event has its actors besides.
  func size(of item: TimelineItem) -> Int {
    guard case .page(let entity) = item.subject, let common = site.common(entity) else { return Self.row }
    let note = site.plainSize(.dateNote, of: entity)
    return (entity.kind == .event ? Self.row + Self.name : 2 * Self.name) + common.title.utf8.count + note
  }

  /// All that a source shows of a page that cites it: its row, its sentences, and the claims that may rest on it.
  func size(of use: SourceUse) -> Int {
    let page = site.links.pages[use.page]
    let sentences = site.sentences(of: page)
    let quotes = use.sentences.map { Self.name + min(sentences.length(of: $0), 400) }
    let rows = site.claims(of: page).map { Self.row + $0.text.size }
    return (quotes + rows).reduce(Self.row, +)
  }

  /// All that a dossier shows of a briefing: its row, judgements, recommendations, actors and sources.
  func size(inDossier briefing: Briefing) -> Int {
    let texts =
      briefing.keyJudgements.map(\.text.size)
      + briefing.recommendations.map(\.text.size)
    let names = site.actors(of: briefing).count + site.citedSources(of: briefing.entity).count
    return size(of: briefing.common) + texts.reduce(0) { $0 + $1 + Self.row } + names * Self.name
  }
}

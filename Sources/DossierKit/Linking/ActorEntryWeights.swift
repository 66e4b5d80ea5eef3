/// Estimates how many bytes a theme needs for an entry of an actor's page: what the entry says, and its mark-up.
struct ActorEntryWeights {
  private let pages: [EntityID]
  private let titles: [EntityID: String]
  private let claims: [EntityID: [Claim]]
  private let recommendations: [EntityID: [Recommendation]]

  /// The mark-up of a row, a quotation or a link.
  private static let rowFrame = 220
  private static let statementFrame = 500
  private static let quoteFrame = 90

  /// `pages` are those of ``LinkGraph/pages``.
  init(_ entities: Entities, pages: [EntityID]) {
    self.pages = pages
    titles = Dictionary(
      entities.commons.map { ($0.entity, $0.title) }, uniquingKeysWith: { first, _ in first })
    claims = Dictionary(
      entities.briefings.map { ($0.entity, $0.claims) } + entities.events.map { ($0.entity, $0.claims) },
      uniquingKeysWith: { first, _ in first })
    recommendations = Dictionary(
      entities.briefings.map { ($0.entity, $0.recommendations) }, uniquingKeysWith: { first, _ in first })
  }

  /// The title of a page.
  func title(of page: EntityID) -> String { titles[page] ?? page.id }

  /// A row with the page's title.
  func row(_ page: EntityID) -> Int {
    Self.rowFrame + title(of: page).utf8.count + page.id.utf8.count
  }

  /// A sentence that leads to its passage.
  func quote(_ sentence: Int, of sentences: SentenceList, in page: EntityID) -> Int {
    Self.quoteFrame + sentences.quotationSize(of: sentence) + page.id.utf8.count
      + sentences.anchor(of: sentence).utf8.count
  }

  func claim(_ place: ClaimPlace) -> Int {
    let page = pages[place.page]
    return statement(claims[page]?[place.index].text, in: page)
  }

  func recommendation(_ place: ClaimPlace) -> Int {
    let page = pages[place.page]
    let recommendation = recommendations[page]?[place.index]
    let parties = (recommendation?.to ?? []) + (recommendation?.proposed ?? [])
    return statement(recommendation?.text, in: page) + links(parties, kind: .actor)
  }

  func size(of tie: ActorRelation) -> Int {
    statement(tie.relation.note, in: EntityID(.actor, tie.other))
      + links(tie.relation.claims, kind: .briefing)
  }

  func size(of tenure: Tenure, with other: String) -> Int {
    statement(tenure.note, in: EntityID(.actor, other)) + links(tenure.claims, kind: .briefing)
  }

  private func statement(_ text: MarkdownText?, in page: EntityID) -> Int {
    Self.statementFrame + (text?.size ?? 0) + title(of: page).utf8.count
      + page.id.utf8.count
  }

  private func links(_ references: [Reference], kind: Kind) -> Int {
    references.reduce(0) { size, reference in
      size + Self.quoteFrame + reference.id.utf8.count + title(of: EntityID(kind, reference.id)).utf8.count
    }
  }
}

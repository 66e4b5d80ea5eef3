/// The order of all pages by date: the newest first, those without a date last.
struct PageDates {
  /// All pages with a date, the newest first.
  let pages: [EntityID]
  private let ranks: [EntityID: Int]
  private let years: [EntityID: Int]

  init(_ entities: Entities) {
    let dated =
      entities.briefings.map { (page: $0.entity, date: $0.date) }
      + entities.events.compactMap { event in event.date.map { (page: event.entity, date: $0) } }
    let sorted = dated.sorted { $0.date == $1.date ? $0.page < $1.page : $1.date < $0.date }
    pages = sorted.map(\.page)
    ranks = Dictionary(pages.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    years = Dictionary(
      sorted.compactMap { page, date in date.firstYear.map { (page, $0) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// The place of a page in the order.
  func rank(of page: EntityID?) -> Int {
    page.flatMap { ranks[$0] } ?? pages.count
  }

  /// The year in which a page's date lies or begins.
  func year(of page: EntityID?) -> Int? {
    page.flatMap { years[$0] }
  }
}

extension EDTFDate {
  /// The year in which the date lies or begins; that in which it ends where its beginning is not known.
  public var firstYear: Int? { earliest?.year ?? latest?.year }
}

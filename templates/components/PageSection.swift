import DossierKit
import HTML

/// A section of a page, with what the page's contents need to know of it.
struct PageSection {
  let id: String
  let title: String
  let html: HTML
  /// How many entries it has, where that is worth knowing before one goes there.
  let count: Int?

  init(_ id: String, _ title: String, _ html: HTML, count: Int? = nil) {
    self.count = count
    self.id = id
    self.title = title
    self.html = html
  }

  /// The title with the number of entries, for the page's contents: `Sources (12)`.
  func titleWithCount(_ words: any Words) -> String {
    guard let count, count > 0 else { return title }
    return "\(title) (\(words.figure(count)))"
  }
}

/// Finds the briefings before and after one, in the order of the site's list.
struct Neighbours {
  private let briefings: [Briefing]

  /// `briefings` are newest first, and in the order of their ids where they have one date.
  init(in briefings: [Briefing]) {
    self.briefings = briefings
  }

  /// The next older and the next newer briefing.
  func of(_ briefing: Briefing) -> (older: Briefing?, newer: Briefing?) {
    // A search by halves, since a site may have very many briefings and each of them asks.
    var (low, high) = (0, briefings.count)
    while low < high {
      let middle = (low + high) / 2
      if Self.precedes(briefings[middle], briefing) { low = middle + 1 } else { high = middle }
    }
    guard low < briefings.count, briefings[low].id == briefing.id else { return (nil, nil) }
    return (low + 1 < briefings.count ? briefings[low + 1] : nil, low > 0 ? briefings[low - 1] : nil)
  }

  private static func precedes(_ first: Briefing, _ second: Briefing) -> Bool {
    first.date == second.date ? first.id < second.id : second.date < first.date
  }
}

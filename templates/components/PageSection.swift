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

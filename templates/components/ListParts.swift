import DossierKit
import HTML

extension Template {
  /// What of a list stands on a page: a part of it; on the list's own page all of it, or if it has parts, its first
  /// part or its first `preview` entries.
  func share<Entry>(_ part: PagePart?, of list: SplitList<Entry>, preview: Int = 0) -> [Entry] {
    if let part { return list.entries(of: part) }
    guard let first = list.slices.first else { return list.entries }
    return list.beginsOnWhole ? list.entries(of: first.part) : Array(list.entries.prefix(preview))
  }

  /// The parts of a list, each with how much it holds; nothing where the list has none.
  func partList<Entry>(_ list: SplitList<Entry>, of whole: PageList, _ title: String, _ noun: CountedNoun)
    -> HTML
  {
    guard list.isSplit, !list.beginsOnWhole else { return .empty }
    return """
      <section>
        <h2 id="page-parts">\(title)</h2>
        <ul class="rows compact">\(for: list.slices, { slice in
          let address = context.href(Page.part(whole, slice.part).address)
          return """
            <li>
              <p class="title"><a href="\(address)">\(words.title(of: slice.part.name))</a></p>
              \(meta(count(slice.entries.count, noun, at: address)))
            </li>
            """
        })</ul>
      </section>
      """
  }

  /// The links from a page of a list to the pages before and after it; nothing where there are none.
  func partPager<Entry>(_ part: PagePart?, of list: SplitList<Entry>, _ whole: PageList) -> HTML {
    guard let here = part ?? (list.beginsOnWhole ? list.slices.first?.part : nil) else { return .empty }
    let (previous, next) = list.neighbours(of: here)
    func page(_ part: PagePart, _ relation: String) -> Pager.Page {
      let page = list.beginsOnWhole && part.index == 0 ? whole.whole : .part(whole, part)
      return Pager.Page(
        relation: relation, title: HTML(text: words.title(of: part.name)), address: context.href(page.address)
      )
    }
    return Pager(
      scope: scope, label: words.parts, previous: previous.map { page($0, words.previous) },
      next: next.map { page($0, words.next) }
    ).html
  }

  /// What a page of a list says of itself: on a part how many entries it has, on the list's own page `text`, with a link
  /// to the parts below where there are any.
  func listSummary<Entry>(
    _ text: HTML, _ part: PagePart?, of list: SplitList<Entry>, _ title: String, _ noun: CountedNoun
  ) -> HTML {
    if let part { return HTML(text: words.count(list.entries(of: part).count, noun)) }
    guard list.isSplit else { return text }
    return """
      \(text) <a href="\(here("page-parts"))">\(title)</a>
      """
  }
}

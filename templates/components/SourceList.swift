import DossierKit
import HTML

extension EntityTemplate {
  /// The number under which the page lists a source, as a link to it.
  func sourceNumber(_ id: String) -> HTML? {
    guard let cited = text.sources.first(where: { $0.source == id }) else { return nil }
    return """
      <a href="\(here("source-" + id))" title="\(site.title(of: EntityID(.source, id)))">[\(cited.number)]</a>
      """
  }

  /// The sources of the page, numbered as its citations have them; below them `others`, without numbers, and a `note`
  /// on these.
  func sourceList(others: [String] = [], note: HTML = .empty) -> HTML {
    let own = Set(text.sources.map(\.source))
    let others = others.unique().filter { !own.contains($0) }
    guard !own.isEmpty || !others.isEmpty else { return .empty }
    return """
      <section>
        <h2 id="page-sources">\(words.sources)</h2>
        \(if: !own.isEmpty, numbered)
        \(if: !own.isEmpty && !others.isEmpty, "<h3>\(words.sourcesOfOthers)</h3>")
        \(note)
        \(list("rows", others.compactMap { site.source($0) }.map { sourceRow($0) }))
      </section>
      """
  }

  private var numbered: HTML {
    """
    <ol class="rows numbered">\(text.sources.map(numberedRow))</ol>
    """
  }

  private func numberedRow(_ cited: CitedSource) -> HTML {
    guard let source = site.source(cited.source) else { return .empty }
    return """
      <li id="source-\(cited.source)">
        \(titleLine(source.entity))
        <p class="meta">\(scope.label(.details, of: source.entity)) \(relayed(by: source)) \(if: !cited.citations.isEmpty, backLinks(cited))</p>
      </li>
      """
  }

  /// Which sources of the page a source relays.
  private func relayed(by source: Source) -> HTML {
    let numbers = source.derivedFrom.compactMap { sourceNumber($0.id) }
    guard !numbers.isEmpty else { return .empty }
    return """
      <span>\(words.relays) \(joined(numbers, by: " "))</span>
      """
  }

  /// Links back to the places that cite a source.
  private func backLinks(_ cited: CitedSource) -> HTML {
    """
    <span class="back-links">\(words.citedAt) \(joined(cited.citations.enumerated().map(backLink), by: " "))</span>
    """
  }

  private func backLink(_ index: Int, _ id: String) -> HTML {
    """
    <a href="\(here(id))">↩\(index + 1)</a>
    """
  }
}

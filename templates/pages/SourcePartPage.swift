import DossierKit
import HTML

/// What else cites a source and rests on it, where its own page cannot hold it all.
struct SourcePartPage: Template {
  let scope: PageScope
  let text: PageText
  let source: Source
  let part: PagePart

  var html: HTML {
    let list = site.lists.ofSources[source.id]
    let uses = list.map { share(part, of: $0) } ?? []
    return """
      <div class="page">
        <div class="columns">
          <header class="page-header">
            <h1>\(context.title)</h1>
          </header>
          \(SourceDependents(scope: scope, text: text, source: source, uses: uses).html)
          \(SourceUses(scope: scope, text: text, source: source, uses: uses).html)
          \(if: list, { partPager(part, of: $0, .source(source)) })
        </div>
      </div>
      """
  }
}

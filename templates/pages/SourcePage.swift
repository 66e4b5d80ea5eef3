import DossierKit
import HTML

/// A source: how far it can be trusted, and what rests on it.
struct SourcePage: EntityTemplate {
  let scope: PageScope
  let text: PageText
  let source: Source

  var common: Common { source.common }

  var html: HTML {
    """
    <article class="page">
      \(banners)
      <div class="columns">
        <header class="page-header">
          <h1>\(name(common))</h1>
        </header>
        \(infobox)
        \(standfirst)
        \(prose)
        \(scale)
        \(list("page-derived", words.derivedFrom, source.derivedFrom.map(\.id)))
        \(list("page-relayed", words.relayedBy, site.links.relayed[source.id] ?? []))
        \(SourceDependents(scope: scope, text: text, source: source, uses: uses).html)
        \(SourceUses(scope: scope, text: text, source: source, uses: uses).html)
        \(if: site.lists.ofSources[source.id], { partPager(nil, of: $0, .source(source)) })
        \(sourceList())
        \(linksHere(except: citing))
        \(changeList)
      </div>
    </article>
    """
  }

  private var infobox: HTML {
    """
    <dl class="infobox margin">
      \(fact(words.what, known(source.type.map(words.itemType), or: words.typeUnknown)))
      \(fact(words.author, names(source.authors, or: words.authorUnknown)))
      \(fact(words.publisher, names([source.publisher].compactMap(\.self), or: words.publisherUnknown)))
      \(fact(words.issued, source.issued.map { date($0) } ?? unknown(words.dateUnknown)))
      \(fact(words.accessed, source.accessed.map { date($0) } ?? unknown(words.notStated)))
      \(fact(words.address, source.url.map(link) ?? unknown(words.addressUnknown)))
      \(fact(words.archived, archive))
      \(fact(words.languageLabel, known(common.language.map(words.language), or: words.languageUnknown)))
      \(if: source.writtenIn, { fact(words.writtenIn, entityLink($0)) })
      \(commonFacts)
    </dl>
    """
  }

  private func link(_ url: String) -> HTML {
    """
    <a href="\(SafeURL(url))">\(url)</a>
    """
  }

  private var archive: HTML {
    guard !source.archived.isEmpty else { return unknown(words.noneYet) }
    return joined(
      source.archived.map { copy in
        """
        <a href="\(SafeURL(copy.url))">\(Self.host(of: copy.url))</a>\(comma)\(date(copy.date))
        """
      }, by: semicolon)
  }

  /// The scale of reliability, with the source's own grade marked.
  private var scale: HTML {
    """
    <section>
      <h2 id="page-grade">\(words.trust)</h2>
      \(if: source.reliability == nil, "<p>\(unknown(words.notGraded))</p>")
      <ol class="scale">\(for: Reliability.allCases, { grade in
        """
        <li\(attribute: "aria-current", grade == source.reliability ? "true" : nil)>\
        <span class="grade">\(grade.rawValue)</span> \(words.term(grade))</li>
        """
      })</ol>
    </section>
    """
  }

  private func list(_ id: String, _ title: String, _ sources: [String]) -> HTML {
    """
    <section>
      <h2 id="\(id)">\(title)</h2>
      \(listOrNone("rows", sources.compactMap { site.source($0) }.map { sourceRow($0) }))
    </section>
    """
  }

  /// The pages that cite it, or the first of them where they are spread over several pages.
  private var uses: [SourceUse] {
    site.lists.ofSources[source.id].map { share(nil, of: $0) } ?? []
  }

  private var citing: Set<EntityID> {
    Set((site.links.citations[source.id] ?? []).map { site.links.pages[$0.page] })
  }
}

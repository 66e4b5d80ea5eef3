import DossierKit
import HTML

/// A whole dossier as one document: cover, contents, briefings, sources numbered through, index of actors.
struct DossierPrintPage: EntityTemplate {
  let scope: PageScope
  let dossier: Dossier
  let edition: PrintEdition

  init(scope: PageScope, dossier: Dossier) {
    self.scope = scope
    self.dossier = dossier
    edition = PrintEdition(dossier, of: scope.context.site)
  }

  var common: Common { dossier.common }
  var text: PageText { site.text(of: dossier.entity) }

  var html: HTML {
    let overview = overview
    return """
      <article class="page print-edition">
        \(cover)
        \(contents(overview: !overview.isBlank))
        \(if: !overview.isBlank, section("page-overview", words.overview, overview))
        \(for: edition.briefings, { PrintedBriefing(scope: scope, edition: edition, briefing: $0).html })
        \(if: !edition.sources.isEmpty, section("page-sources", words.sources, sources))
        \(if: !edition.actors.isEmpty, section("page-actors", words.actorIndex, actors))
      </article>
      """
  }

  private var cover: HTML {
    """
    <header class="page-header cover">
      <h1\(language: foreignTextLanguage(of: common))>\(dossier.title)</h1>
      <p>\(trend(dossier.trend))</p>
      \(standfirst)
      <p class="tlp \(context.marking.styleClass)">\(context.marking.label)</p>
      <dl class="facts">
        \(fact(words.lastChange, date(site.dossierChanges[dossier.id])))
        \(fact(words.nextReview, dossier.reviewDue.map { date($0) } ?? unknown(words.notSet)))
        \(fact(words.contains, HTML(text: words.count(edition.briefings.count, .briefing))))
        \(fact(words.publisher, "<bdi\(attribute: "lang", foreignSiteLanguage)>\(site.settings.publisher ?? site.settings.title)</bdi>"))
        \(if: context.canonical, { fact(words.address, HTML(text: $0.string)) })
      </dl>
      \(if: edition.leftOut > 0, leftOut)
    </header>
    """
  }

  private var leftOut: HTML {
    let older = count(edition.leftOut, .briefing, at: href(dossier.entity, at: "page-briefings"))
    return """
      <p class="note">\(words.latest(words.count(edition.briefings.count, .briefing))) \(words.leftOut(older))</p>
      """
  }

  private func contents(overview: Bool) -> HTML {
    let isEmpty = edition.briefings.isEmpty && edition.sources.isEmpty && edition.actors.isEmpty && !overview
    guard !isEmpty else { return .empty }
    return """
      <nav class="toc" aria-labelledby="page-contents">
        <h2 id="page-contents">\(words.contents)</h2>
        <ul class="rows keyed">
          \(if: overview, entry("page-overview", HTML(text: words.overview)))
          \(for: edition.briefings, { briefing in
            entry(
              PrintedBriefing.id(briefing.id), "\(edition.number(of: briefing)). \(name(briefing.common))",
              key: date(briefing.date))
          })
          \(if: !edition.sources.isEmpty, entry("page-sources", HTML(text: words.sources)))
          \(if: !edition.actors.isEmpty, entry("page-actors", HTML(text: words.actorIndex)))
        </ul>
      </nav>
      """
  }

  private func entry(_ id: String, _ title: HTML, key: HTML = .empty) -> HTML {
    """
    <li>\(if: !key.isEmpty, "<p class=\"key\">\(key)</p>")<p class="title"><a class="leaf" href="\(here(id))">\(title)</a></p></li>
    """
  }

  private func section(_ id: String, _ title: String, _ content: HTML) -> HTML {
    """
    <section class="chapter">
      <h2 id="\(id)">\(title)</h2>
      \(content)
    </section>
    """
  }

  /// What the dossier itself says: its alerts and its own text.
  private var overview: HTML {
    let page = DossierPage(scope: scope.scope(of: .dossier(dossier)), text: text, dossier: dossier)
    let whole: HTML = "\(page.alerts)\(page.prose)"
    return whole.relocated(edition.relocation(of: dossier.entity))
  }
}

// MARK: Lists at the end

extension DossierPrintPage {
  private var sources: HTML {
    """
    <ol class="rows numbered">\(for: edition.sources.compactMap { site.source($0) }, sourceItem)</ol>
    """
  }

  private func sourceItem(_ source: Source) -> HTML {
    let citing = edition.citing[source.id] ?? []
    return """
      <li id="source-\(source.id)">
        \(titleLine(source.entity))
        <p class="meta">\(scope.label(.details, of: source.entity)) \(relayed(by: source)) \
      \(if: !citing.isEmpty, "<span>\(words.citedBy.lowercased()) \(places(citing))</span>")</p>
      </li>
      """
  }

  /// Which sources of the list a source relays.
  private func relayed(by source: Source) -> HTML {
    let numbers = source.derivedFrom.compactMap { origin -> HTML? in
      guard let number = edition.sourceNumbers[origin.id] else { return nil }
      return """
        <a href="\(here("source-" + origin.id))">[\(number)]</a>
        """
    }
    guard !numbers.isEmpty else { return .empty }
    return """
      <span>\(words.relays) \(joined(numbers, by: " "))</span>
      """
  }

  private var actors: HTML {
    """
    <p class="note">\(words.indexNote)</p>
    <ul class="index">\(for: edition.actors, { entry in
      """
      <li>\(actorLink(entry.actor)) <span class="key">\(places(entry.briefings))</span></li>
      """
    })</ul>
    """
  }

  /// Links to briefings by their places in the document.
  private func places(_ numbers: [Int]) -> HTML {
    joined(
      numbers.map { number in
        """
        <a class="leaf" href="\(here(PrintedBriefing.id(edition.briefings[number - 1].id)))">\(number)</a>
        """
      }, by: " ")
  }
}

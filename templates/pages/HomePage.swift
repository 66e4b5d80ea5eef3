import DossierKit
import HTML

/// The home page: what is going on, and what changed.
struct HomePage: Template {
  let scope: PageScope

  /// How many of the latest briefings are shown.
  private static let latest = 10
  /// How many of the dossiers changed last are shown.
  private static let dossiers = 20
  /// How many changes are shown.
  private static let changes = 8
  /// How many of the actors named most are shown, and how many of each briefing's.
  private static let (actors, actorsOfBriefing) = (8, 4)

  var html: HTML {
    """
    <div class="page">
      <div class="columns">
        <header class="page-header">
          <h1\(language: foreignSiteLanguage)>\(site.settings.title)</h1>
          \(if: site.settings.summary, { "<p class=\"standfirst\"\(language: foreignSiteLanguage)>\($0.value)</p>" })
        </header>
        \(dossiers)
        \(briefings)
        <div class="margin">
          \(recentChanges)
          \(involved)
          \(WaysIn(scope: scope).html)
        </div>
      </div>
    </div>
    """
  }

  private var dossiers: HTML {
    let all = site.lists.dossiers.entries
    guard !all.isEmpty else { return .empty }
    return """
      <section>
        <h2 id="page-dossiers">\(words.openDossiers)</h2>
        <ul class="rows">\(all.prefix(Self.dossiers).map { dossierRow(site.dossiers[$0]) })</ul>
        \(if: all.count > Self.dossiers, allDossiers(all.count))
      </section>
      """
  }

  private var briefings: HTML {
    let latest = site.listedBriefings.prefix(Self.latest)
    return """
      <section>
        <h2 id="page-latest">\(words.latestBriefings)</h2>
        \(listOrNone("rows keyed", latest.map { briefingRow($0, mostActors: Self.actorsOfBriefing) }))
        \(if: site.listedBriefings.count > latest.count, allBriefings)
      </section>
      """
  }

  private func allDossiers(_ number: Int) -> HTML {
    """
    <p><a href="\(context.href(.index(of: .dossier)))">\(words.all(words.count(number, .dossier)))</a></p>
    """
  }

  private var allBriefings: HTML {
    """
    <p><a href="\(context.href(.index(of: .briefing)))">\(words.all(words.count(site.listedBriefings.count, .briefing)))</a></p>
    """
  }

  private var recentChanges: HTML {
    let changes = site.commons.filter { !$0.isTranslation }.flatMap { common in
      common.changes.enumerated().map { (common: common, index: $0.offset, date: $0.element.date) }
    }
    .sorted { first, second in
      first.date == second.date
        ? (first.common.entity, first.index) < (second.common.entity, second.index) : second.date < first.date
    }
    .prefix(Self.changes)
    guard !changes.isEmpty else { return .empty }
    return """
      <section>
        <h2 id="page-changes">\(words.recentChanges)</h2>
        <ul class="rows">\(for: changes, { change in
          """
          <li>
            <p class="key">\(date(change.date))</p>
            <p>\(entityLink(change.common.entity, at: "page-changes"))\(colon)<span\(language: foreignTextLanguage(of: change.common))>\(site.plain(.change(change.index), of: change.common.entity))</span></p>
          </li>
          """
        })</ul>
      </section>
      """
  }

  /// The actors that most sentences name, each number a link to what it counts.
  private var involved: HTML {
    let counts = site.links.sentenceCounts
    let named = site.actors.filter { counts[$0.id] ?? 0 > 0 }.enumerated().sorted { first, second in
      let (left, right) = (counts[first.element.id] ?? 0, counts[second.element.id] ?? 0)
      return left == right ? first.offset < second.offset : left > right
    }
    .prefix(Self.actors).map(\.element)
    guard !named.isEmpty else { return .empty }
    return """
      <section>
        <h2 id="page-actors">\(words.mostNamed)</h2>
        <ul class="rows compact">\(for: named, { actor in
          """
          <li>
            \(titleLine(actor.entity))
            <p class="meta"><span>\(count(counts[actor.id] ?? 0, .sentence, at: href(actor.entity, at: "page-mentions")))</span></p>
          </li>
          """
        })</ul>
      </section>
      """
  }
}

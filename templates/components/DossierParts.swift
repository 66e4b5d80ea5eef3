import DossierKit
import HTML

/// The key judgements of all briefings of a dossier, each with its briefing.
struct DossierJudgements: Template {
  let scope: PageScope
  let briefings: [Briefing]
  /// What stands below the heading.
  var note = HTML.empty

  var html: HTML {
    guard briefings.contains(where: { !$0.keyJudgements.isEmpty }) else { return .empty }
    return """
      <section>
        <h2 id="page-judgements">\(words.keyJudgements)</h2>
        \(note)
        <ol class="judgements">\(for: briefings, { briefing in
          joined(briefing.keyJudgements.map { row($0, of: briefing) }, by: "")
        })</ol>
      </section>
      """
  }

  private func row(_ judgement: KeyJudgement, of briefing: Briefing) -> HTML {
    let anchor = site.anchor(ofPart: judgement.id, in: briefing.entity)
    let plain = site.plain(.judgement(judgement.id), of: briefing.entity) ?? judgement.text.value
    return """
      <li>
        <p class="judgement"\(language: foreignLanguage(of: briefing.common))>\
      <a href="\(href(briefing.entity, at: anchor))">\(plain)</a> \(label(judgement.marking))</p>
        \(measures(of: judgement, last: fact(words.briefing, entityLink(briefing.entity))))
      </li>
      """
  }
}

/// The recommendations of all briefings of a dossier, by those to whom they go.
struct DossierRecommendations: Template {
  let scope: PageScope
  let briefings: [Briefing]
  /// What stands below the heading.
  var note = HTML.empty

  private struct Group {
    var addressees: [String]
    var recommendations: [PlacedRecommendation] = []
  }

  var html: HTML {
    let groups = groups
    guard !groups.isEmpty else { return .empty }
    return """
      <section>
        <h2 id="page-recommendations">\(words.recommendations)</h2>
        \(note)
        \(for: groups, { group in
          """
          <h3>\(heading(group.addressees))</h3>
          <ul class="rows">\(for: group.recommendations, { recommendationRow($0, namesAddressees: false) })</ul>
          """
        })
      </section>
      """
  }

  private func heading(_ addressees: [String]) -> HTML {
    addressees.isEmpty
      ? unknown(words.addresseeUnknown.capitalizedFirst) : words.heading(to: actorLinks(addressees))
  }

  /// In the order in which the addressees first occur; those without an addressee last.
  private var groups: [Group] {
    var order: [[String]] = []
    var groups: [[String]: Group] = [:]
    for briefing in briefings {
      for recommendation in briefing.recommendations {
        let addressees = recommendation.to.map(\.id).unique()
        let key = addressees.sorted()
        if groups[key] == nil { order.append(key) }
        groups[key, default: Group(addressees: addressees)].recommendations.append(
          PlacedRecommendation(page: briefing.entity, recommendation: recommendation))
      }
    }
    return (order.filter { !$0.isEmpty } + order.filter(\.isEmpty)).compactMap { groups[$0] }
  }
}

extension String {
  /// With a capital at the beginning.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}

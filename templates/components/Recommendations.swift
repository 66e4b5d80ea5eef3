import DossierKit
import HTML

/// A recommendation with the briefing that it stands in.
struct PlacedRecommendation {
  let page: EntityID
  let recommendation: Recommendation
}

extension Template {
  /// The recommendation at a place that the site's graph of links names.
  func recommendation(_ place: ClaimPlace) -> PlacedRecommendation? {
    let page = site.links.pages[place.page]
    let recommendations = site.briefing(page.id)?.recommendations ?? []
    guard recommendations.indices.contains(place.index) else { return nil }
    return PlacedRecommendation(page: page, recommendation: recommendations[place.index])
  }

  /// A recommendation in a list on any page but its own.
  func recommendationRow(_ placed: PlacedRecommendation, namesAddressees: Bool) -> HTML {
    let id = placed.recommendation.id
    let address = href(placed.page, at: site.anchor(ofPart: id, in: placed.page))
    let plain = site.plain(.recommendation(id), of: placed.page) ?? placed.recommendation.text.value
    return """
      <li>
        <p class="statement"\(language: language(of: placed.page))><a href="\(address)">\(plain)</a></p>
        <p class="meta">\(parties(to: placed.recommendation, namesAddressees: namesAddressees)) \
      \(status(placed.recommendation.status)) <span>\(entityLink(placed.page))</span> \
      \(label(placed.recommendation.marking))</p>
      </li>
      """
  }

  /// Who recommends, to whom, and who is proposed.
  func parties(to recommendation: Recommendation, namesAddressees: Bool = true) -> HTML {
    let addressees = actorLinks(recommendation.to.map(\.id))
    let proposed = actorLinks(recommendation.proposed.map(\.id))
    return """
      \(speaker(recommendation.by))
      \(if: namesAddressees && addressees.isEmpty, unknown(words.addresseeUnknown))
      \(if: namesAddressees && !addressees.isEmpty, "<span>\(words.to(addressees))</span>")
      \(if: !proposed.isEmpty, "<span>\(words.proposed) \(proposed)</span>")
      """
  }
}

/// The recommendations of a briefing, on its own page.
struct Recommendations: EntityTemplate {
  let scope: PageScope
  let text: PageText
  let common: Common
  let recommendations: [Recommendation]

  var html: HTML {
    guard !recommendations.isEmpty else { return .empty }
    return """
      <section>
        <h2 id="page-recommendations">\(words.recommendations)</h2>
        <ul class="rows">\(for: recommendations, row)</ul>
      </section>
      """
  }

  private func row(_ recommendation: Recommendation) -> HTML {
    """
    <li id="\(text.anchor(ofPart: recommendation.id))">
      <p class="statement"\(language: foreignTextLanguage(of: common))>\(text.fields[.recommendation(recommendation.id)]?.html)</p>
      <p class="meta">\(parties(to: recommendation)) \(status(recommendation.status)) \
    \(if: text.passageParts.contains(recommendation.id), passage(recommendation.id)) \(label(recommendation.marking))</p>
    </li>
    """
  }

  private func passage(_ id: String) -> HTML {
    """
    <span><a href="\(here(id))">\(words.inTheText)</a></span>
    """
  }
}

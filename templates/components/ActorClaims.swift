import DossierKit
import HTML

/// What an actor says, what is said of it, and what it is asked to do.
struct ActorClaims: EntityTemplate {
  let context: PageContext
  let text: PageText
  let actor: Actor

  var common: Common { actor.common }

  var html: HTML {
    let claimsBy = claims(at: site.links.claimsBy[actor.id])
    let claimsAbout = claims(at: site.links.claimsAbout[actor.id])
    return """
      <section>
        <h2 id="page-claims-by">\(words.claimsBy(name(common)))</h2>
        \(if: claimsBy.isEmpty, noneRecorded, else: list(claimsBy))
      </section>
      <section>
        <h2 id="page-claims-about">\(words.claimsAbout(name(common)))</h2>
        \(if: claimsAbout.isEmpty, noneRecorded, else: list(claimsAbout))
      </section>
      \(recommendations)
      """
  }

  private func claims(at places: [ClaimPlace]?) -> [PlacedClaim] {
    (places ?? []).compactMap { claim($0) }
  }

  private func list(_ claims: [PlacedClaim]) -> HTML {
    """
    <ul class="rows">\(claims.map(claimRow))</ul>
    """
  }

  private var recommendations: HTML {
    let placed = (site.links.recommendationsTo[actor.id] ?? []).compactMap { recommendation($0) }
    guard !placed.isEmpty else { return .empty }
    return """
      <section>
        <h2 id="page-recommendations">\(words.recommendationsTo(name(common)))</h2>
        <ul class="rows">\(for: placed, { entry in recommendationRow(entry, namesAddressees: entry.recommendation.to.count > 1) })</ul>
      </section>
      """
  }
}

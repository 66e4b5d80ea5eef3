import DossierKit
import HTML

/// What an actor says, what is said of it, what it is asked to do, and what it asks of others.
struct ActorClaims: ActorTemplate {
  let scope: PageScope
  let text: PageText
  let actor: Actor

  /// What it says.
  var by: HTML { claims(.claimsBy, words.claimsBy, site.links.claimsBy[actor.id]) }
  /// What is said of it.
  var about: HTML { claims(.claimsAbout, words.claimsAbout, site.links.claimsAbout[actor.id]) }
  /// What it is asked to do.
  var recommendationsTo: HTML {
    recommendations(.recommendationsTo, words.recommendationsTo, site.links.recommendationsTo[actor.id])
  }
  /// What it asks of others.
  var recommendationsBy: HTML {
    recommendations(.recommendationsBy, words.recommendationsBy, site.links.recommendationsBy[actor.id])
  }
  /// What others propose it for.
  var proposals: HTML {
    recommendations(.proposals, words.proposals, site.links.proposals[actor.id])
  }

  /// Where claims are recorded, a reader also wants to know that there are none by the actor, or none about it.
  private func claims(_ list: ActorSection, _ title: (HTML) -> HTML, _ places: [ClaimPlace]?) -> HTML {
    let places = places ?? []
    guard !places.isEmpty || part != nil else {
      guard site.links.claimsBy[actor.id] != nil || site.links.claimsAbout[actor.id] != nil else {
        return .empty
      }
      return """
        <section>
          <h2 id="\(list.id)">\(title(name(common)))</h2>
          \(noneRecorded)
        </section>
        """
    }
    let rows = shown(places, list).compactMap { claim($0) }.map(claimRow)
    return section(list, title(name(common)), total: places.count, "rows", rows)
  }

  private func recommendations(_ list: ActorSection, _ title: (HTML) -> HTML, _ places: [ClaimPlace]?) -> HTML
  {
    let rows = shown(places, list).compactMap { recommendation($0) }.map { entry in
      recommendationRow(
        entry, namesAddressees: list != .recommendationsTo || entry.recommendation.to.count > 1)
    }
    return section(list, title(name(common)), total: places?.count ?? 0, "rows", rows)
  }
}

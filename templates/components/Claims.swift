import DossierKit
import HTML

/// A claim with the page that it stands in.
struct PlacedClaim: Hashable {
  let page: EntityID
  let claim: Claim
  /// Its number on that page, from 1.
  let number: Int

  // Page and number tell claims apart; the claim itself is long.
  static func == (left: PlacedClaim, right: PlacedClaim) -> Bool {
    left.number == right.number && left.page == right.page
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(page)
    hasher.combine(number)
  }
}

extension Template {
  /// The claim at a place that the site's graph of links names.
  func claim(_ place: ClaimPlace) -> PlacedClaim? {
    let page = site.links.pages[place.page]
    let claims = site.claims(of: page)
    guard claims.indices.contains(place.index) else { return nil }
    return PlacedClaim(page: page, claim: claims[place.index], number: place.index + 1)
  }

  /// The claim that front matter names by its page and its own id.
  func claim(_ reference: Reference) -> PlacedClaim? {
    let id = reference.anchor ?? ""
    return claim(id, in: EntityID(.briefing, reference.id)) ?? claim(id, in: EntityID(.event, reference.id))
  }

  private func claim(_ id: String, in page: EntityID) -> PlacedClaim? {
    let claims = site.claims(of: page)
    guard let index = claims.firstIndex(where: { $0.id == id }) else { return nil }
    return PlacedClaim(page: page, claim: claims[index], number: index + 1)
  }

  /// A link to a claim's own row.
  func href(_ placed: PlacedClaim) -> SafeURL {
    href(placed.page, at: site.anchor(ofPart: placed.claim.id, in: placed.page))
  }

  /// Links to claims by their numbers, page by page; before those of another page stands its title.
  func numberLinks(_ references: [Reference]) -> HTML {
    let claims = references.compactMap { claim($0) }
    return joined(
      claims.map(\.page).unique().map { page in
        let links = joined(claims.filter { $0.page == page }.map(numberLink))
        return PageAddress(page) == context.address ? links : "\(links) (\(entityLink(page)))"
      }, by: semicolon)
  }

  private func numberLink(_ placed: PlacedClaim) -> HTML {
    """
    <a href="\(href(placed))">\(words.claimNumber(placed.number))</a>
    """
  }

  /// A claim in a list on any page but its own.
  func claimRow(_ placed: PlacedClaim) -> HTML {
    """
    <li>
      <p class="statement"\(language: language(of: placed.page))><a href="\(href(placed))">\(words(of: placed))</a></p>
      <p class="meta">\(speaker(of: placed.claim)) \(stance(placed.claim.stance)) \(grade(placed.claim)) \
    <span>\(entityLink(placed.page))</span> \(label(placed.claim.marking))</p>
    </li>
    """
  }

  /// The words of a claim, without mark-up.
  func words(of placed: PlacedClaim) -> String {
    site.plain(.claim(placed.claim.id), of: placed.page) ?? placed.claim.text.value
  }

  /// Whose word a claim or recommendation is.
  func speaker(of claim: Claim) -> HTML {
    speaker(claim.by)
  }

  /// Whose word it is.
  func speaker(_ by: Reference?) -> HTML {
    guard let by else { return unknown(words.speakerUnknown) }
    return """
      <span>\(words.by(actorLink(by.id)))</span>
      """
  }

  /// The language of a page, where it differs from this one's.
  func language(of page: EntityID) -> String? {
    foreign(site.language(of: page))
  }
}

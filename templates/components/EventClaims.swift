import DossierKit
import HTML

/// What is said of an event; claims that contradict each other stand side by side.
struct EventClaims: EntityTemplate {
  let scope: PageScope
  let text: PageText
  let event: Event

  var common: Common { event.common }

  var html: HTML {
    """
    \(ClaimsTable(scope: scope, text: text, common: common, claims: event.claims).html)
    \(about(others))
    """
  }

  /// The id of the first section that holds a claim; nil where there is none.
  var place: String? {
    event.claims.isEmpty ? others.isEmpty ? nil : "page-claims-about" : "page-claims"
  }

  /// What other pages claim of it.
  private var others: [PlacedClaim] { event.claimReferences.compactMap { claim($0) } }

  private func about(_ others: [PlacedClaim]) -> HTML {
    let contradictions = contradictions(others)
    guard event.claims.isEmpty || !others.isEmpty || !contradictions.isEmpty else { return .empty }
    return """
      <section>
        <h2 id="page-claims-about">\(words.claimsAboutEvent)</h2>
        \(if: others.isEmpty && event.claims.isEmpty, noneRecorded)
        \(list("rows", others.map(claimRow)))
        \(contradictions)
      </section>
      """
  }

  private func contradictions(_ others: [PlacedClaim]) -> HTML {
    let own = event.claims.enumerated().map {
      PlacedClaim(page: event.entity, claim: $0.element, number: $0.offset + 1)
    }
    let pairs = (own + others).flatMap { first in
      first.claim.contradicts.compactMap { claim($0) }.map { [first, $0] }
    }
    // Of two claims that contradict each other, both may say so.
    let unique = pairs.enumerated().filter { index, pair in
      !pairs[..<index].contains { Set($0) == Set(pair) }
    }
    guard !unique.isEmpty else { return .empty }
    return """
      <h3>\(words.contradictions)</h3>
      \(for: unique, { _, pair in
        """
        <ul class="contradiction">\(pair.map(claimRow))</ul>
        """
      })
      """
  }
}

/// Who came to harm in an event, as far as it is known.
struct EventCasualties: EntityTemplate {
  let scope: PageScope
  let text: PageText
  let event: Event

  var common: Common { event.common }

  var html: HTML {
    guard let casualties = event.casualties else { return .empty }
    return """
      <section id="page-casualties">
        <h2>\(words.casualties)</h2>
        \(if: text.fields[.casualties], { "<p\(language: foreignTextLanguage(of: common))>\($0.html)</p>" })
        \(list("rows keyed", casualties.counts.map(row)))
      </section>
      """
  }

  private func row(_ count: Casualties.Count) -> HTML {
    """
    <li>
      <p class="key">\(words.casualty(count.outcome))</p>
      <p>\(number(count))</p>
    </li>
    """
  }

  private func number(_ count: Casualties.Count) -> HTML {
    switch (count.minimum, count.maximum) {
    case (let low?, let high?) where low == high: link(words.figure(low))
    case (let low?, let high?): link(words.range(low, high))
    case (let low?, nil): link(words.atLeast(low))
    case (nil, let high?): link(words.atMost(high))
    case (nil, nil): "\(if: count.text, { "<bdi>\($0)</bdi>\(semicolon)" })\(unknown(words.numberUnknown))"
    }
  }

  /// A number leads to the claims that it comes from, where there are any.
  private func link(_ number: String) -> HTML {
    guard let place = EventClaims(scope: scope, text: text, event: event).place else {
      return HTML(text: number)
    }
    return """
      <a href="\(here(place))">\(number)</a>
      """
  }
}

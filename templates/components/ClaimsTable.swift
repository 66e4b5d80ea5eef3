import DossierKit
import HTML

/// The claims that are written in a page, on that page.
struct ClaimsTable: EntityTemplate {
  let scope: PageScope
  let text: PageText
  let common: Common
  let claims: [Claim]

  var html: HTML {
    guard !claims.isEmpty else { return .empty }
    return """
      <section class="wide">
        <h2 id="page-claims">\(words.claims)</h2>
        <p class="note">\(words.claimsNote)</p>
        <div class="scroll" role="group" aria-labelledby="page-claims" tabindex="0">
          <table class="claims blocks">
            <thead>
              <tr>
                <th scope="col">\(words.number)</th>
                <th scope="col">\(words.claim)</th>
                <th scope="col">\(words.speaker)</th>
                <th scope="col">\(words.stanceLabel)</th>
                <th scope="col">\(words.grade)</th>
                <th scope="col">\(words.source)</th>
              </tr>
            </thead>
            <tbody>
              \(for: claims.enumerated(), { row(number: $0.offset + 1, $0.element) })
            </tbody>
          </table>
        </div>
      </section>
      """
  }

  private func row(number: Int, _ claim: Claim) -> HTML {
    """
    <tr id="\(text.anchor(ofPart: claim.id))">
      <th scope="row">\(number)</th>
      <td><span\(language: foreignTextLanguage(of: common))>\(text.fields[.claim(claim.id)]?.html)</span> \(notes(on: claim))</td>
      <td data-label="\(words.speaker)">\(if: claim.by, { by in actorLink(by.id) })\(if: claim.by == nil, unknown(words.speakerUnknown))</td>
      <td data-label="">\(stance(claim.stance))</td>
      <td data-label="\(words.grade)">\(grade(claim))</td>
      <td data-label="\(words.source)">\(sources(of: claim))</td>
    </tr>
    """
  }

  /// What a claim is about, what it contradicts, and where the text tells it.
  private func notes(on claim: Claim) -> HTML {
    let about = actorLinks(claim.about.map(\.id))
    let contradicted = numberLinks(claim.contradicts)
    return """
      <p class="meta">\(if: text.passageParts.contains(claim.id), passage(claim.id))
        \(if: !about.isEmpty, "<span>\(words.about) \(about)</span>")
        \(if: !contradicted.isEmpty, "<span>\(words.contradicts) \(contradicted)</span>")
        \(label(claim.marking))</p>
      """
  }

  private func passage(_ id: String) -> HTML {
    """
    <span><a href="\(here(id))">\(words.inTheText)</a></span>
    """
  }

  private func sources(of claim: Claim) -> HTML {
    let links = claim.sources.map(\.id).unique().compactMap { sourceNumber($0) }
    return links.isEmpty ? unknown(words.sourceUnknown) : joined(links, by: " ")
  }
}

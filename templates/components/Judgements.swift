import DossierKit
import HTML

extension Template {
  /// How likely a judgement is, how sure its author is, and what else is to be said of it, always apart (ICD 203).
  func measures(of judgement: KeyJudgement, last: HTML) -> HTML {
    """
    <dl class="measures">
      <div><dt>\(words.likelihood)</dt> <dd>\(likelihood(judgement.likelihood))</dd></div>
      <div><dt>\(words.confidence)</dt> <dd>\(known(judgement.confidence.map(words.term), or: words.notStated))</dd></div>
      \(last)
    </dl>
    """
  }

  /// A term of ICD 203, its range in words and as a bar.
  private func likelihood(_ likelihood: Likelihood?) -> HTML {
    guard let likelihood else { return unknown(words.notStated) }
    let range = likelihood.percent
    return """
      \(words.term(likelihood))\(comma)\(words.percent(range)) \
      <svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">\
      <rect x="\(range.lowerBound)" width="\(range.upperBound - range.lowerBound)" height="8"/></svg>
      """
  }
}

/// The key judgements of a briefing, on its own page.
struct KeyJudgements: EntityTemplate {
  let scope: PageScope
  let text: PageText
  let common: Common
  let judgements: [KeyJudgement]

  var html: HTML {
    guard !judgements.isEmpty else { return .empty }
    return """
      <section>
        <h2 id="page-judgements">\(words.keyJudgements)</h2>
        <ol class="judgements">\(for: judgements, row)</ol>
      </section>
      """
  }

  private func row(_ judgement: KeyJudgement) -> HTML {
    """
    <li id="\(text.anchor(ofPart: judgement.id))">
      <p class="judgement"\(language: foreignTextLanguage(of: common))>\(text.fields[.judgement(judgement.id)]?.html) \(label(judgement.marking))</p>
      \(measures(of: judgement, last: basis(of: judgement)))
    </li>
    """
  }

  private func basis(of judgement: KeyJudgement) -> HTML {
    let claims = numberLinks(judgement.basedOn)
    return """
      <div><dt>\(words.basedOn)</dt> <dd>\(if: claims.isEmpty, unknown(words.notStated), else: claims)\
      \(if: text.passageParts.contains(judgement.id), passage(judgement.id))</dd></div>
      """
  }

  private func passage(_ id: String) -> HTML {
    """
    \(semicolon)<a href="\(here(id))">\(words.inTheText)</a>
    """
  }
}

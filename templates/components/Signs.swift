import DossierKit
import HTML

extension Speaker {
  /// What is not known, in the one manner in which it is shown everywhere.
  func unknown(_ what: String) -> HTML {
    """
    <span class="unknown">\(what)</span>
    """
  }

  /// A text, or that it is unknown.
  func known(_ text: String?, or missing: String) -> HTML {
    text.map { HTML(text: $0) } ?? unknown(missing)
  }

  /// A whole list that is empty.
  var noneRecorded: HTML {
    """
    <p class="unknown">\(words.noneRecorded)</p>
    """
  }

  /// Which way a crisis has moved.
  func trend(_ trend: Trend?) -> HTML {
    guard let trend else { return unknown(words.trendNotStated) }
    return """
      <span class="trend \(trend.rawValue)">\(words.term(trend))</span>
      """
  }

  /// What an actor is, with the frame that it has in networks.
  func kind(_ kind: ActorKind) -> HTML {
    """
    <span class="kind \(ActorShape(kind).rawValue)">\(words.kind(kind))</span>
    """
  }

  /// How a claim is put forward.
  func stance(_ stance: Stance?) -> HTML {
    guard let stance else { return unknown(words.notStated) }
    return """
      <span class="stance \(stance.rawValue)">\(words.term(stance))</span>
      """
  }

  /// How far a relation is established.
  func status(_ status: RelationStatus) -> HTML {
    """
    <span class="status \(status.rawValue)">\(words.term(status))</span>
    """
  }

  /// What has become of a recommendation, in its author's word.
  func status(_ word: String?) -> HTML {
    guard let word else { return unknown(words.statusNotStated) }
    if let status = RelationStatus(rawValue: word) { return self.status(status) }
    return """
      <span>\(word)</span>
      """
  }

  /// How far a source can be trusted, with the scale's words.
  func grade(_ reliability: Reliability?) -> HTML {
    guard let reliability else { return unknown(words.notGraded) }
    return """
      <span><span class="grade">\(reliability.rawValue)</span> \(words.term(reliability))</span>
      """
  }

  /// The grades of a claim's sources and its own, side by side: neither follows from the other.
  func grade(_ claim: Claim) -> HTML {
    let letters = claim.sources.compactMap { site.reliability(of: $0.id) }.unique()
    let meanings =
      letters.map { words.reliability(words.term($0)) }
      + [claim.credibility.map { words.credibility(words.term($0)) }].compactMap(\.self)
    guard !meanings.isEmpty else { return unknown(words.notGraded) }
    let figures =
      letters.map(\.rawValue).joined(separator: "/") + (claim.credibility.map { "\($0.grade)" } ?? "")
    return """
      <span class="grade" title="\(meanings.joined(separator: words.clauseSeparator))">\(figures)</span>
      """
  }
}

extension Speaker {
  /// The label of what is for fewer readers than everybody.
  func label(_ marking: Marking) -> HTML {
    guard marking > .clear else { return .empty }
    return """
      <span class="tlp \(marking.styleClass)">\(marking.label)</span>
      """
  }

  /// What a reader should know of a page before following a link to it.
  func signs(_ common: Common) -> HTML {
    // Nearly all pages have none.
    guard common.isDraft || common.status != .published || common.marking > .clear else { return .empty }
    return """
      \(if: common.isDraft, sign(words.draft))\(if: common.status == .deprecated, sign(words.deprecated))\
      \(if: common.status == .revoked, sign(words.revoked))\(if: common.marking > .clear, " \(label(common.marking))")
      """
  }

  private func sign(_ word: String) -> HTML {
    """
     <em class="sign">\(word.filter { $0 != "." })</em>
    """
  }
}

extension Marking {
  /// The class that gives a label its colour; both ambers share one (FIRST TLP 2.0).
  var styleClass: String {
    switch self {
    case .clear: "clear"
    case .green: "green"
    case .amber, .amberStrict: "amber"
    case .red: "red"
    }
  }
}

/// Looks over a resolved site for what is written correctly and probably not meant.
struct Rules {
  private(set) var diagnostics: [Diagnostic] = []

  init(_ site: Site) {
    checkNames(site)
    for briefing in site.briefings { checkJudgements(briefing) }
  }

  /// Two actors with one name: a page that declares neither cannot tell whom it means.
  private mutating func checkNames(_ site: Site) {
    var owners: [String: [(actor: Actor, form: String, location: SourceLocation)]] = [:]
    for actor in site.actors {
      let forms =
        [(actor.title, actor.common.location)]
        + (actor.names.map(\.name) + actor.aliases).map { ($0.value, $0.location) }
      var own: Set<String> = []
      for (form, location) in forms where own.insert(form.folded(diacritics: true)).inserted {
        owners[form.folded(diacritics: true), default: []].append((actor, form, location))
      }
    }
    for form in owners.keys.sorted() {
      guard let found = owners[form], found.count > 1 else { continue }
      let sorted = found.sorted { $0.location < $1.location }
      diagnostics.append(
        Diagnostic(
          .sharedAlias, at: sorted[1].location,
          "“\(sorted[1].form)” names \(Self.few(sorted.map(\.actor.id))); a page means the one that it declares in “actors:”",
          notes: [Diagnostic.Note("also given here", at: sorted[0].location)]))
    }
  }

  /// The first few of some ids, and how many more there are.
  private static func few(_ ids: [String]) -> String {
    ids.count <= 4
      ? ids.joined(separator: " and ") : ids.prefix(3).joined(separator: ", ") + " and \(ids.count - 3) more"
  }

  /// ICD 203 keeps likelihood and confidence apart: one sentence says how likely, another how sure.
  private mutating func checkJudgements(_ briefing: Briefing) {
    for judgement in briefing.keyJudgements {
      let bytes = Array(judgement.text.value.utf8)
      for sentence in Sentences.ranges(in: bytes) {
        let words = String(decoding: bytes[sentence], as: UTF8.self).lowercased()
        guard words.contains("confidence"),
          let term = Likelihood.allCases.map(\.rawValue).sorted(by: { $0.utf8.count > $1.utf8.count })
            .first(where: { words.contains($0) })
        else { continue }
        diagnostics.append(
          Diagnostic(
            .likelihoodWithConfidence, at: judgement.text.location,
            "this sentence says how likely (“\(term)”) and how confident at once; write two, or use the fields “likelihood” and “confidence” (ICD 203)"
          ))
        break
      }
    }
  }
}

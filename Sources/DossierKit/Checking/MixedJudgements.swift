/// ICD 203 keeps likelihood and confidence apart: one sentence says how likely, another how sure.
enum MixedJudgements {
  static func check(_ site: Site) -> [Diagnostic] {
    site.briefings.flatMap { $0.keyJudgements.compactMap { mixture(in: $0.text) } }
  }

  /// The first sentence that says both.
  private static func mixture(in text: MarkdownText) -> Diagnostic? {
    let bytes = text.bytes
    for sentence in Sentences.ranges(in: bytes) {
      let words = String(decoding: bytes[sentence], as: UTF8.self).lowercased()
      guard words.contains("confidence"), let term = terms.first(where: { words.contains($0) }) else {
        continue
      }
      return Diagnostic(
        .likelihoodWithConfidence, at: text.location,
        "this sentence says how likely (“\(term)”) and how confident at once; write two, or use the fields “likelihood” and “confidence” (ICD 203)"
      )
    }
    return nil
  }

  /// The longest first, since some contain others.
  private static let terms = Likelihood.allCases.map(\.rawValue).sorted {
    ($1.utf8.count, $0) < ($0.utf8.count, $1)
  }
}

import Testing

@testable import DossierKit

@Suite("The matcher against a naive one")
struct FormMatcherPropertyTests {
  @Test(
    "It finds exactly what trying every form at every place finds: 6,000 texts, in six kinds of letters",
    arguments: RandomProse.Kind.allCases)
  func matches(kind: RandomProse.Kind) {
    var differences: [String] = []
    var found = 0
    for seed in 0..<UInt64(1_000) {
      var prose = RandomProse(kind, seed: seed)
      let forms = prose.forms()
      let text = prose.text(naming: forms)
      let opaque = prose.opaqueRanges(in: text)
      let naive = NaiveMatcher(forms: forms)
      let expected = naive.matches(in: text, opaque: opaque)
      let actual = naive.naming(Self.matches(of: FormMatcher(forms.map(\.text)), in: text, opaque: opaque))
      found += expected.count
      guard actual != expected else { continue }
      differences.append(
        """
        seed \(seed): \(text.debugDescription), opaque \(opaque), \
        forms \(forms.map { ($0.means ? "" : "not ") + $0.text.debugDescription }): \
        found \(actual) instead of \(expected)
        """)
    }
    #expect(differences.count == 0, "\(differences.prefix(3).joined(separator: "\n"))")
    // Otherwise the texts would test nothing.
    #expect(found > 2_000)
  }

  private static func matches(
    of matcher: FormMatcher, in text: String, opaque: [Range<Int>]
  ) -> [NaiveMatcher.Match] {
    var text = text
    return text.withUTF8 { bytes in
      matcher.matches(in: bytes, opaque: opaque).map {
        NaiveMatcher.Match(range: $0.range, forms: Set($0.forms))
      }
    }
  }
}

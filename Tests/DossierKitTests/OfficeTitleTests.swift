import DossierKit
import Testing

@Suite("Titles and tenures")
struct OfficeTitleTests {
  /// The briefing is of 2026, when John Mahama was president, and Nana Akufo-Addo was so no longer.
  private func codes(_ body: String, _ fields: String = "") async throws -> [DiagnosticCode] {
    let scratch = try ContentScratch([
      "actors/president-of-ghana.md": file(
        "name: President of Ghana\nkind: office\nnames: {fr: président du Ghana, ar: رئيس غانا}"),
      "actors/ghana.md": file("name: Ghana\nnames: {ar: غانا}"), "actors/mali.md": file("name: Mali"),
      "actors/john-mahama.md": file(
        """
        name: John Mahama
        names: {ar: جون ماهاما}
        aliases: [Mahama]
        tenures:
          - {office: president-of-ghana, start: 2012-07-24, end: 2017-01-07}
          - {office: president-of-ghana, start: 2025-01-07}
        """),
      "actors/nana-akufo-addo.md": file(
        "name: Nana Akufo-Addo\ntenures: [{office: president-of-ghana, start: 2017-01-07, end: 2025-01-07}]"),
      "actors/john-kufuor.md": file("name: John Kufuor"),
      "briefings/one.md": file("title: One\ndate: 2026-11-21\(fields)", body: body),
    ])
    defer { scratch.remove() }
    return await scratch.check().codes.filter { $0 != .orphan }
  }

  @Test(
    "A title that a tenure contradicts is reported",
    arguments: [
      "Former president John Mahama spoke.",
      "The ex-President, who spoke, met former President of Ghana Mahama.",
      "It names **former president** *John Mahama*.",
      "John Mahama (Ghana) and Mahama, the former president, met.",
      "It names Mahama, former president of Ghana.",
      "John Mahama, a former [[ghana|Ghanaian]] president, spoke.",
      "Ghana’s former president John Mahama spoke.", "FORMER PRESIDENT JOHN MAHAMA SPOKE.",
      "The incumbent president Nana Akufo-Addo spoke.", "Nana Akufo-Addo, current president of Ghana, spoke.",
      "In 2026 former president John Mahama spoke.", "He said “no” to former president John Mahama.",
      "L’ancien président du Ghana John Mahama parle.", "L’actuel président Nana Akufo-Addo parle.",
      "John Mahama, ex-président, parle.", "تحدث الرئيس السابق جون ماهاما.",
      "تحدث جون ماهاما، الرئيس السابق.",
    ])
  func contradiction(body: String) async throws {
    #expect(try await codes(body) == [.contradictedTenure])
  }

  @Test(
    "A title that fits, is of another office, another person or another time, or is somebody else's word is left in peace",
    arguments: [
      "President John Mahama and former president Nana Akufo-Addo spoke.",
      "The current president John Mahama spoke.",
      "Former vice president John Mahama spoke.", "Former mayor John Mahama spoke.",
      "Former [[mali|Malian]] president John Mahama spoke.", "Former president John Kufuor met John Mahama.",
      "John Mahama, former president John Kufuor and others met.", "John Mahama met the former president.",
      "The former adviser of President John Mahama spoke.", "President John Mahama’s former adviser spoke.",
      "John Mahama, former president of parliament, spoke.",
      "John Mahama, former president of the Assembly, spoke.",
      "In 2020 former president John Mahama spoke.", "Then former president John Mahama spoke.",
      "“Former president John Mahama” is what it says.", "It says “the former president John Mahama spoke”.",
      "The former, President John Mahama, spoke.", "The “former” president John Mahama spoke.",
      "John Mahama, ancien président de la commission, parle.",
      "L’ancien conseiller du président John Mahama parle.",
      "For Nana Akufo-Addo, the current president is a rival.",
      "Like Mahama, the former president won two terms.",
      "For Mahama, a former president must keep silent.", "Selon Mahama, l’ancien président est malade.",
      // The title may be the verb's object: he congratulated the former president.
      "هنأ جون ماهاما الرئيس السابق.",
      "تحدث جون ماهاما الرئيس السابق للبرلمان.", "تحدث الرئيس السابق نانا أكوفو أدو.", "John Mahama spoke.",
    ])
  func silence(body: String) async throws {
    #expect(try await codes(body) == [])
  }

  @Test(
    "A page speaks for all the days from its cut-off to its last revision, as far as they are known",
    arguments: [
      ("2026", [DiagnosticCode.contradictedTenure]), ("2024-12", []), ("2025-01", []),
      ("2025-02", [.contradictedTenure]),
    ])
  func dates(cutoff: String, expected: [DiagnosticCode]) async throws {
    let body = "Former president John Mahama spoke."
    #expect(try await codes(body, "\ninformation_cutoff: \(cutoff)") == expected)
  }
}

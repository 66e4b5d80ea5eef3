import Testing

@testable import DossierKit

@Suite("Names that belong to no actor")
struct NameCandidatesTests {
  /// Collects from texts, of which what stands in braces is taken.
  private func names(_ texts: String..., atLeast minimum: Int = 1) -> [MissingName] {
    var candidates = NameCandidates()
    for (index, text) in texts.enumerated() { candidates.add(text, line: index + 1) }
    return candidates.names(atLeast: minimum)
  }

  private func spellings(_ texts: String..., atLeast minimum: Int = 1) -> [String] {
    var candidates = NameCandidates()
    for text in texts { candidates.add(text) }
    return candidates.names(atLeast: minimum).map(\.name)
  }

  @Test(
    "A name is all its words with capitals, and the small words between them",
    arguments: [
      ("it met the Bank of Ghana on the way", ["Bank of Ghana"]),
      ("the Ministry of Trade and Industry of Togo", ["Ministry of Trade and Industry of Togo"]),
      ("talks of Togo and Benin", ["Benin", "Togo"]),
      ("the Bank of Ghana and the Bank of Togo", ["Bank of Ghana", "Bank of Togo"]),
      ("le Ministère de la Défense et des Anciens combattants", ["Ministère de la Défense et des Anciens"]),
      ("talks in Lomé and Porto-Novo", ["Lomé", "Porto-Novo"]),
      ("under Charles de Gaulle and Otto von Bismarck", ["Charles de Gaulle", "Otto von Bismarck"]),
      ("fighters of al-Shabaab, Boko Haram and al-Qaida", ["Boko Haram", "al-Qaida", "al-Shabaab"]),
      ("la Côte d’Ivoire et la Guinée-Bissau", ["Côte d’Ivoire", "Guinée-Bissau"]),
      ("près de N’Djamena", ["N’Djamena"]), ("by J. K. Rowling alone", ["J. K. Rowling"]),
      ("the G5 Sahel and the M23", ["G5 Sahel", "M23"]), ("after COVID-19 came", ["COVID-19"]),
      ("la Banque africaine et l’Union du Maghreb arabe", ["Banque", "Union du Maghreb"]),
      ("при поддержке Красного Креста", ["Красного Креста"]), ("at\nthe Red\n  Cross", ["Red Cross"]),
      ("Kremlin-backed and Wagner-linked", ["Wagner"]), ("said Macron’s and Macron's aide", ["Macron"]),
      ("the WAGNER’S aide", ["WAGNER"]),
    ])
  func shapes(text: String, expected: [String]) {
    #expect(spellings(text).sorted() == expected)
  }

  @Test(
    "A word that has its capital from the sentence's beginning counts only where it is seen within one too")
  func beginnings() {
    #expect(spellings("Tension rises. Tension falls.") == [])
    #expect(spellings("Wagner left. They met Wagner. Wagner came back.") == ["Wagner"])
    #expect(names("Wagner left. They met Wagner. Wagner came back.").first?.count == 3)
    #expect(spellings("The Red Cross spoke. In Geneva it spoke.") == ["Geneva", "Red Cross"])
    #expect(spellings("Yesterday Macron spoke. Nobody heard Macron.", atLeast: 2) == ["Macron"])
    #expect(spellings("Tuesday Macron spoke. Strangely Macron spoke. It was Macron.") == ["Macron"])
    #expect(spellings("Boko Haram left. Boko Haram came.") == ["Boko Haram"])
    #expect(spellings("MINUSMA left. ONU go.") == ["MINUSMA", "ONU"])
    #expect(
      spellings("L’Union africaine parle. D’après Macron, non. Selon Macron, si.") == ["Macron", "Union"])
    #expect(spellings("“Tension rises”, it says: Tension. (Tension.)") == [])
  }

  @Test(
    "Dates, numerals, single letters, titles and openings of sentences are no names",
    arguments: [
      "by March 2024 and on Monday", "in part I and annex XIV, plan B", "as I said, I came",
      "the President said",
      "However, it rained. Although it rained, it rained.", "Mr. Prime Minister",
      "Depuis mars, il pleut. Il pleut.",
      "algérien, malien", "", "12 3 4", "it asks The, What or How", "قال المتحدث ذلك",
    ])
  func nothing(text: String) {
    #expect(spellings(text) == [])
  }

  @Test("A person's title is left out, an office's is its name")
  func titles() {
    #expect(spellings("it quoted President Emmanuel Macron and Prime Minister Michel Barnier").count == 2)
    #expect(spellings("it quoted President Emmanuel Macron") == ["Emmanuel Macron"])
    #expect(spellings("it quoted Secretary-General António Guterres") == ["António Guterres"])
    #expect(spellings("it quoted the Foreign Minister Sergey Lavrov") == ["Sergey Lavrov"])
    #expect(spellings("the President of the Swiss Confederation") == ["President of the Swiss Confederation"])
    #expect(spellings("the General Assembly") == ["General Assembly"])
  }

  @Test("What is taken is no part of a name, and parts names")
  func taken() {
    #expect(spellings("{Mali} and the {African Union} met Togo") == ["Togo"])
    #expect(spellings("the Bank of {Ghana} met") == ["Bank"])
    #expect(spellings("the {Malian} Armed Forces met") == ["Armed Forces"])
    #expect(spellings("at {`Code`} Lomé {Togo}") == ["Lomé"])
  }

  @Test("Names are counted with their places, the most frequent first, as they are most often written")
  func counts() {
    let found = names(
      "by Assimi Goita, and Assimi Goïta.", "Hear Assimi Goïta. See Lomé, see Lomé.",
      "Lomé, in Lomé. Chez Abomey.")
    #expect(found.map(\.name) == ["Lomé", "Assimi Goïta", "Abomey"])
    #expect(found.map(\.count) == [4, 3, 1])
    #expect(found[1].places.map(\.line) == [1, 1, 2])
    #expect(found[1].places.map(\.column) == [4, 22, 6])
    #expect(found[0].suggestedFile == "actors/lome.md")
    #expect(found[1].suggestedFile == "actors/assimi-goita.md")
    #expect(names("из Лондона").first?.suggestedFile == nil)
    #expect(
      names("see Lomé, and Cotonou, and Cotonou", atLeast: 2).map(\.name) == ["Cotonou"])
  }

  @Test("The place of a name without the word before it is its own")
  func places() {
    let found = names("Strangely Macron spoke. I hear Macron.")
    #expect(found.first?.places.map(\.column) == [11, 32])
  }

  @Test("It does not matter how the texts are shared out")
  func merging() {
    let texts = [
      "Wagner left. Lomé stayed.", "They met Wagner in Lomé.", "MINUSMA and Wagner met. Boko Haram.",
    ]
    var whole = NameCandidates()
    var parts: [NameCandidates] = []
    for (index, text) in texts.enumerated() {
      whole.add(text, file: "\(index % 2).md", line: index)
      var part = NameCandidates()
      part.add(text, file: "\(index % 2).md", line: index)
      parts.append(part)
    }
    var merged = NameCandidates()
    for part in parts { merged.merge(part) }
    var others = parts[1]
    others.merge(parts[2])
    var backwards = others
    backwards.merge(parts[0])
    #expect(merged.names(atLeast: 1) == whole.names(atLeast: 1))
    #expect(backwards.names(atLeast: 1) == whole.names(atLeast: 1))
    #expect(whole.names(atLeast: 1).count == 4)
  }

  @Test(
    "Hostile texts make no crash and no name without end",
    arguments: [
      "Ab ", "A", "A.", "A. ", "“Ab", "Ab-", "É’", "Ab of ", "Of the ", "\u{301}", "Ǆ ", "The ",
      "Ab of the of ",
    ])
  func hostility(unit: String) {
    for found in names(String(repeating: unit, count: 5000)) { #expect(found.name.utf8.count < 2000) }
  }
}

extension NameCandidates {
  /// Adds a line of text. Braces mark what is taken, and stand in the text.
  fileprivate mutating func add(_ text: String, file: String = "a.md", line: Int = 1) {
    var text = text
    text.withUTF8 { bytes in
      var taken: [Range<Int>] = []
      var start: Int?
      for (offset, byte) in bytes.enumerated() {
        if byte == UInt8(ascii: "{") { start = offset }
        if byte == UInt8(ascii: "}"), let open = start { taken.append(open..<(offset + 1)) }
      }
      add(bytes, taken: taken) { offset in
        // Long texts are all of one place, or counting would take longer than what is tested.
        let column = bytes.count > 1000 ? 0 : bytes[..<offset].count { $0 & 0xC0 != 0x80 }
        return SourceLocation(file: file, line: line, column: column + 1)
      }
    }
  }
}

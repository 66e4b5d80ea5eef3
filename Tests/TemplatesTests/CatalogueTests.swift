import DossierKit
import Testing

@testable import DossierTemplates

/// What the compiler cannot see of the catalogues of words.
@Suite struct CatalogueTests {
  /// Words that French shares with English.
  private static let cognates: Set<String> = [
    "Dossiers", "Sources", "Pages", "Relations", "Contradictions", "Date", "Dossier", "Source", "relation",
    "Alliance", "source", "dossier", "page", "passage\u{A0}…", "Page …", "Type", "… (…)", "S", "N", "E",
    "document",
    "article", "figure", "film", "sources", "dossiers", "pages", "passage", "passages", "relations",
    "improbable",
    "minute", "minutes", "somali", "swahili", "tamazight", "tamasheq", "…, …", "Conflit",
  ]

  @Test(
    "No text of a catalogue is empty, and none but true cognates stands as in English",
    arguments: ["French", "Arabic"])
  func texts(_ language: String) throws {
    let english = try CatalogueSource("English").texts
    let texts = try CatalogueSource(language).texts
    #expect(texts.count > 250)
    for (place, own) in texts {
      #expect(own.contains { !$0.isEmpty }, "\(place)")
      let same = own.filter { text in
        text.contains(where: \.isLetter) && english[place]?.contains(text) == true
          && !Self.cognates.contains(text)
      }
      #expect(same.isEmpty, "\(place)")
    }
  }

  @Test("Arabic texts have no Latin letters", arguments: ["Arabic"])
  func script(_ language: String) throws {
    for (place, texts) in try CatalogueSource(language).texts where place != "language: String " {
      for text in texts { #expect(!text.contains { $0.isASCII && $0.isLetter }, "\(place): \(text)") }
    }
  }

  @Test(
    "In French a narrow space that does not break stands before two-part signs and inside quotation marks")
  func frenchSpaces() throws {
    for (place, texts) in try CatalogueSource("French").texts {
      for text in texts {
        let signs =
          text.matches(of: /(.)[;:!?»]/).map { String($0.1) } + text.matches(of: /«(.)/).map { String($0.1) }
        #expect(signs.allSatisfy { $0 == "\u{202F}" }, "\(place): \(text)")
        #expect(!text.contains("'"), "\(place): \(text)")
      }
    }
  }

  @Test("Each term of the content model has words of its own", arguments: Catalogue.allCases)
  func terms(_ catalogue: Catalogue) {
    let words = catalogue.words
    func differ(_ terms: [String], _ sourceLocation: Testing.SourceLocation = #_sourceLocation) {
      #expect(Set(terms).count == terms.count, sourceLocation: sourceLocation)
      #expect(!terms.contains(""), sourceLocation: sourceLocation)
    }
    differ(Kind.allCases.map { words.kind($0) })
    differ(ActorKind.allCases.map { words.kind($0) })
    differ(RelationKind.allCases.map { words.kind($0) })
    differ(Trend.allCases.map { words.term($0) })
    differ(Stance.allCases.map { words.term($0) })
    differ(RelationStatus.allCases.map { words.term($0) })
    differ(Likelihood.allCases.map { words.term($0) })
    differ(Confidence.allCases.map { words.term($0) })
    differ(Reliability.allCases.map { words.term($0) })
    differ((1...6).compactMap { Credibility($0) }.map { words.term($0) })
    differ(TieGroup.allCases.map { words.term($0) })
    differ(ActorShape.allCases.map { words.term($0) })
    differ(["killed", "injured", "missing", "detained", "displaced"].map { words.casualty($0) })
    differ(CountedNoun.allCases.map { words.singular($0) })
    differ(
      ["am", "ar", "bm", "de", "en", "es", "fa", "fr", "he", "ru", "tr", "zh"].map { words.language($0) })
  }

  @Test(
    "French counts none and one in the singular",
    arguments: [
      (0, "0\u{A0}source"), (1, "1\u{A0}source"), (2, "2\u{A0}sources"), (1_000, "1\u{202F}000\u{A0}sources"),
      (20_500_001, "20\u{202F}500\u{202F}001\u{A0}sources"),
    ])
  func french(_ number: Int, _ text: String) { #expect(FrenchWords().count(number, .source) == text) }

  @Test(
    "English counts one in the singular",
    arguments: [
      (0, "0\u{A0}entries"), (1, "1\u{A0}entry"), (2, "2\u{A0}entries"), (1_000, "1,000\u{A0}entries"),
    ])
  func english(_ number: Int, _ text: String) { #expect(EnglishWords().count(number, .entry) == text) }

  @Test(
    "Arabic counts by the six categories of CLDR",
    arguments: [
      (0, "لا مصادر"), (1, "مصدر واحد"), (2, "مصدران"), (3, "3\u{A0}مصادر"), (10, "10\u{A0}مصادر"),
      (11, "11\u{A0}مصدرًا"), (99, "99\u{A0}مصدرًا"), (100, "100\u{A0}مصدر"), (101, "101\u{A0}مصدر"),
      (102, "102\u{A0}مصدر"), (103, "103\u{A0}مصادر"), (111, "111\u{A0}مصدرًا"), (1_000, "1,000\u{A0}مصدر"),
    ])
  func arabic(_ number: Int, _ text: String) { #expect(ArabicWords().count(number, .source) == text) }

  @Test(
    "A language has the catalogue of its primary subtag, and a member of Arabic that of Arabic",
    arguments: [
      ("en", Catalogue.english), ("en-GB", .english), ("fr", .french), ("fr-CA", .french), ("FR", .french),
      ("ar-DZ", .arabic), ("de", nil), ("frr", nil), ("arz", .arabic), ("ARZ-eg", .arabic), ("pga", nil),
      ("e", nil), ("", nil),
    ] as [(String, Catalogue?)])
  func catalogue(_ tag: String, _ expected: Catalogue?) { #expect(Catalogue(tag) == expected) }

  @Test(
    "A part of a list has a name in each language",
    arguments: [
      (PartName.undated, "Undated", "Sans date", "دون تاريخ"),
      (.year(2024), "2024", "2024", "2024"),
      (.year(-43), "44 BC", "44\u{A0}av. J.-C.", "44\u{A0}ق.م."),
      (.number(2), "Page 2", "Page 2", "الصفحة 2"),
      (.further(.year(2024), 2), "2024, 2", "2024, 2", "2024، 2"),
      (.span(.text("A"), .text("C")), "A – C", "A – C", "A – C"),
    ])
  func parts(_ part: PartName, _ english: String, _ french: String, _ arabic: String) {
    let names = Catalogue.allCases.map { $0.words.title(of: part) }
    #expect(names == [english, french, arabic])
  }

  @Test("Coordinates have the signs and the comma of their language")
  func coordinates() {
    #expect(EnglishWords().coordinates(17.25, -3.5) == "17.25°\u{A0}N, 3.5°\u{A0}W")
    #expect(FrenchWords().coordinates(17.25, -3.5) == "17,25°\u{A0}N, 3,5°\u{A0}O")
    #expect(ArabicWords().coordinates(-17.25, 3.5) == "17.25°\u{A0}جنوبًا، 3.5°\u{A0}شرقًا")
  }

  @Test("No French preposition stands right before a name, which may want an article there")
  func articles() throws {
    let names = #/(?:^| )(?:[àÀ]|de|d’|par|sur|pour|avec|contre|dans|en) …/#
    for (place, texts) in try CatalogueSource("French").texts {
      for text in texts where !Self.counted.contains(where: place.contains) {
        #expect(text.firstMatch(of: names) == nil, "\(place): \(text)")
      }
    }
  }

  /// What puts in numbers, which have no article, or only points.
  private static let counted = [
    "arrow:", "range(", "sentences(", "strongest(", "first(", "latestSpans(", "extent(",
  ]
}

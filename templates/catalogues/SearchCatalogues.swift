import DossierKit

/// All that the search says, in all languages, for its script.
enum SearchCatalogues {
  /// An object with one of words for each language; JSON (RFC 8259).
  static var json: [UInt8] {
    let languages = Catalogue.allCases.map { catalogue in
      let words = catalogue.words
      return #"\#(string(words.language)):\#(object(words))"#
    }
    return Array("{\(languages.joined(separator: ",\n"))}".utf8)
  }

  private static func object(_ words: any Words) -> String {
    let plain = [
      ("search", words.search), ("allResults", words.allResults), ("more", words.moreResults),
      ("none", words.nothingFound), ("partial", words.someWordsOnly), ("failed", words.searchFailed),
      ("undated", words.undated), ("belongings", words.byActorOrDossier),
      ("shorter", words.tryFewerWords), ("unfiltered", words.withoutFilters),
      ("byLetter", words.allActorsByLetter),
    ]
    let all = [
      ("kind", words.allKinds), ("year", words.allYears), ("language", words.allLanguages),
      ("dossier", words.everyDossier), ("actor", words.everyActor),
    ]
    let members =
      plain.map { member($0.0, string($0.1)) } + [
        member("all", object(all)),
        member("kinds", object(Kind.allCases.map { ($0.rawValue, words.kinds($0)) })),
        member(
          "kind", object(Kind.allCases.map { ($0.rawValue, words.singular(words.noun($0)).capitalizedFirst) })
        ),
        member("pages", object(Self.numbers.map { ($0.0, pages($0.1, words)) })),
      ]
    return "{\(members.joined(separator: ","))}"
  }

  /// A number in each of CLDR's plural categories: where a language lacks one, nobody asks for it.
  private static let numbers = [
    ("zero", 0), ("one", 1), ("two", 2), ("few", 3), ("many", 11), ("other", 100),
  ]

  private static func pages(_ number: Int, _ words: any Words) -> String {
    words.count(number, .page).replacing(words.figure(number), with: "#")
  }

  private static func object(_ members: [(String, String)]) -> String {
    "{\(members.map { member($0.0, string($0.1)) }.joined(separator: ","))}"
  }

  private static func member(_ name: String, _ value: String) -> String { "\(string(name)):\(value)" }

  /// The words are this package's own, and need no more than these two escapes.
  private static func string(_ text: String) -> String {
    "\"\(text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\""
  }
}

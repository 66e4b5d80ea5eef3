extension EnglishWords: SearchWords {
  var search: String { "Search" }
  var searchResults: String { "Results" }
  var searchHint: String {
    "Names and words, or the beginnings of them, go into the box above. The key “/” leads to it from any page."
  }
  var searchNeedsScript: String { "The search needs JavaScript. Without it, look here:" }
  var allActorsByLetter: String { "All actors by letter" }
  var allResults: String { "All results for “#”" }
  var moreResults: String { "More results" }
  var nothingFound: String { "Nothing found." }
  var tryFewerWords: String { "Fewer words, or only their beginnings, find more." }
  var withoutFilters: String { "Search without filters" }
  var someWordsOnly: String { "with some of the words; none has all of them." }
  var searchFailed: String { "The search could not be loaded." }
  var allKinds: String { "All kinds" }
  var allYears: String { "All years" }
  var allLanguages: String { "All languages" }
  var everyDossier: String { "All dossiers" }
  var everyActor: String { "All actors" }
  var byActorOrDossier: String { "By actor or dossier" }
}

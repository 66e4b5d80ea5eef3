/// What the search says. A `#` stands for what the script puts there.
protocol SearchWords {
  var search: String { get }
  var searchResults: String { get }
  /// How to use the box above the page of results.
  var searchHint: String { get }
  var searchNeedsScript: String { get }
  var allActorsByLetter: String { get }
  /// The last entry of the box's list: `#` is the query.
  var allResults: String { get }
  var moreResults: String { get }
  var nothingFound: String { get }
  /// What to try where nothing is found.
  var tryFewerWords: String { get }
  /// The button that takes back all choices of kinds, years and so on.
  var withoutFilters: String { get }
  /// Behind the number of results that do not have all the words.
  var someWordsOnly: String { get }
  var searchFailed: String { get }
  var allKinds: String { get }
  var allYears: String { get }
  var allLanguages: String { get }
  var everyDossier: String { get }
  var everyActor: String { get }
  /// The button that shows how many results each actor and dossier has.
  var byActorOrDossier: String { get }
}

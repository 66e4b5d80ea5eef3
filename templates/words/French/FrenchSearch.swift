extension FrenchWords: SearchWords {
  var search: String { "Rechercher" }
  var searchResults: String { "Résultats" }
  var searchHint: String {
    "Écrivez dans le champ ci-dessus des noms et des mots, ou leur début. La touche «\u{202F}/\u{202F}» y mène depuis chaque page."
  }
  var searchNeedsScript: String { "La recherche a besoin de JavaScript. Sans lui, voir ici\u{202F}:" }
  var allActorsByLetter: String { "Tous les acteurs par lettre" }
  var allResults: String { "Tous les résultats pour «\u{202F}#\u{202F}»" }
  var moreResults: String { "Plus de résultats" }
  var nothingFound: String { "Aucun résultat." }
  var tryFewerWords: String { "Moins de mots, ou seulement leur début, donnent plus de résultats." }
  var withoutFilters: String { "Chercher sans filtre" }
  var someWordsOnly: String { "avec une partie des mots\u{202F}; aucune ne les contient tous." }
  var searchFailed: String { "La recherche n’a pas pu être chargée." }
  var allKinds: String { "Tous les types" }
  var allYears: String { "Toutes les années" }
  var allLanguages: String { "Toutes les langues" }
  var everyDossier: String { "Tous les dossiers" }
  var everyActor: String { "Tous les acteurs" }
  var byActorOrDossier: String { "Par acteur ou dossier" }
}

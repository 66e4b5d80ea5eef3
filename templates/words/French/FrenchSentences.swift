extension FrenchWords: SentencesWords {
  var togetherNote: String {
    "Passages qui citent les deux acteurs. Dans un passage qui en cite un très grand nombre, seuls comptent ceux qui sont proches dans le texte."
  }
  var claimsNote: String {
    "Ce que disent d’autres. La lettre cote la source, le chiffre l’information\u{202F}; l’une ne découle pas de l’autre."
  }
  var fallsNote: String {
    "Affirmations, appréciations et relations qui reposent sur cette source et sur aucune autre."
  }
  var repliesNote: String {
    "Envoyées par des lecteurs et acceptées par un rédacteur. Elles n’engagent pas la rédaction."
  }
  var sendReply: String { "Répondre à cette note, ou la corriger" }
  var declaredOnly: String { "figure dans la liste des acteurs\u{202F}; non cité dans le texte" }
  var declaredSource: String { "figure dans la liste des sources\u{202F}; non citée dans le texte" }
  var headlineUnsupported: String { "Le titre n’est pas étayé par le texte." }
  var headlineSupported: String { "Le titre est étayé par le texte." }
  var headlineUnjudged: String { "Personne n’a vérifié si le texte étaye le titre." }
  var nothingRests: String { "Rien ne repose directement sur elle." }
  var relayNote: String { "Ce que ces sources en relaient est également à revoir\u{202F}:" }
  var notFoundMeans: String {
    "Il n’y a pas de page à cette adresse. Elle a peut-être été déplacée, ou ne fait pas partie de cette édition."
  }
  var allBriefings: String { "Toutes les notes d’analyse, de la plus récente à la plus ancienne." }
  var allActors: String { "Tous les acteurs que connaissent les notes, par nom et par autre appellation." }
  var allEvents: String { "Ce qui s’est passé, du plus récent au plus ancien." }
  var allSources: String { "L’origine des informations, et la fiabilité de chaque source." }
  var allDossiers: String { "Une crise par dossier\u{202F}: son état, ses notes, ses acteurs." }
  var allTags: String { "Les mots-clés, et les pages qui les portent." }
  var timelineMeans: String {
    "Événements, notes, fonctions et relations par ordre de date. La largeur d’une barre indique l’imprécision de la date\u{202F}: pleine, elle figure une durée\u{202F}; creuse, un moment situé quelque part dans l’intervalle\u{202F}; en tirets, un fait incertain."
  }
  var spansMean: String { "Ce qui se prolonge au-delà de l’année où il a commencé, sur une même échelle." }
  var othersByYear: String { "Le reste figure dans les pages des années\u{202F}:" }
  var allMentions: String { "Toutes les mentions, par note" }
  var onlyOwnTies: String { "Les liens entre ses voisins ne sont pas représentés." }
  var indexNote: String { "Les numéros sont ceux des notes dans ce document." }
}

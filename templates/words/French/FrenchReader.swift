extension FrenchWords: ReaderWords {
  var trail: String { "Fil d’Ariane" }
  var readingTime: String { "Temps de lecture" }
  var sectionLink: String { "Lien vers cette section" }
  var passageLink: String { "Lien vers ce passage" }
  var accessedOn: String { "Consulté le [date]." }
  var inSequence: String { "Précédent et suivant" }
  var within: String { "Dans le dossier" }
  var nearest: String { "Cherchiez-vous l’une de ces pages\u{202F}?" }
  var allPages: String { "Pages par nom" }
  var subjectOfReply: String { "Réponse" }
  var placeOfReply: String { "Au sujet de cette page" }
}

extension FrenchWords: FrameWords {
  var skipToContent: String { "Aller au contenu" }
  var siteNavigation: String { "Navigation" }
  var backToTop: String { "Haut de page" }
  var home: String { "Accueil" }
  var contents: String { "Sommaire" }
  var jumpTo: String { "Accès direct" }
  var parts: String { "Pages de la liste" }
  var draft: String { "Brouillon." }
  var draftMeans: String { "Cette page n’est pas encore publiée." }
  var deprecated: String { "Périmée." }
  var deprecatedMeans: String { "Cette page est conservée pour mémoire et n’est plus tenue à jour." }
  var revoked: String { "Retirée." }
  var revokedMeans: String { "Cette page ne fait plus foi." }
  var replacedBy: String { "Remplacée par\u{202F}:" }
  var whatChanged: String { "Ce qui a changé" }
  var alsoIn: String { "Autres langues" }
  var marking: String { "Marquage" }
  var tags: String { "Mots-clés" }
  var tag: String { "Mot-clé" }
  var pageNotFound: String { "Page introuvable" }
  var alertNote: String { "Remarque" }
  var alertTip: String { "Conseil" }
  var alertImportant: String { "À retenir" }
  var alertWarning: String { "Avertissement" }
  var alertCaution: String { "Prudence" }
  var backToContent: String { "Retour au texte" }
  var task: String { "Tâche" }
  var table: String { "Tableau" }
}

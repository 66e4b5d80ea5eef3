extension FrenchWords: LabelsWords {
  var date: String { "Date" }
  var place: String { "Lieu" }
  var coordinates: String { "Coordonnées" }
  var dossier: String { "Dossier" }
  var updated: String { "Mise à jour" }
  var cutoff: String { "Date d’arrêt des informations" }
  var kind: String { "Nature" }
  var alsoNamed: String { "Autres noms" }
  var adjective: String { "Adjectif" }
  var standsForIt: String { "Désigné aussi par" }
  var memberOf: String { "Membre de" }
  var holder: String { "Titulaire" }
  var homepage: String { "Site officiel" }
  var namedIn: String { "Cité dans" }
  var lastChange: String { "Dernière modification" }
  var nextReview: String { "Prochain réexamen" }
  var mainActors: String { "Acteurs principaux" }
  var oneActor: String { "Chronologie par acteur" }
  var contains: String { "Contenu" }
  var likelihood: String { "Probabilité" }
  var confidence: String { "Confiance" }
  var basedOn: String { "Fondement" }
  var briefing: String { "Note d’analyse" }
  var what: String { "Type" }
  var publisher: String { "Éditeur" }
  var issued: String { "Publication" }
  var accessed: String { "Consultation" }
  var address: String { "Adresse" }
  var archived: String { "Archive" }
  var languageLabel: String { "Langue" }
  var writtenIn: String { "Consigné dans" }
  var claim: String { "Affirmation" }
  var author: String { "Auteur" }
  var speaker: String { "Attribuée à" }
  var stanceLabel: String { "Modalité" }
  var grade: String { "Cote" }
  var source: String { "Source" }
  var number: String { "N°" }
  var previous: String { "Précédent" }
  var next: String { "Suivant" }
  var older: String { "Plus ancien" }
  var newer: String { "Plus récent" }
  var originalHeadline: String { "Titre d’origine" }
  var inTheText: String { "dans le texte" }
  var citedAt: String { "appels de note" }
  var proposed: String { "proposition\u{202F}:" }
  var about: String { "au sujet de\u{202F}:" }
  var contradicts: String { "contredit\u{202F}:" }
  var see: String { "voir" }
  var shares: String { "acteurs communs\u{202F}:" }
  var relays: String { "relaie" }
  var tie: String { "Lien" }
  var actor: String { "Acteur" }
  var statusLabel: String { "Statut" }
  var time: String { "Période" }
  var restsOn: String { "Repose sur" }
  var arrow: String { "de … vers" }
}

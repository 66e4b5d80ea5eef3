extension FrenchWords: UnknownsWords {
  var dateUnknown: String { "date inconnue" }
  var undatedStart: String { "depuis une date inconnue" }
  var authorUnknown: String { "auteur inconnu" }
  var publisherUnknown: String { "éditeur inconnu" }
  var coordinatesUnknown: String { "inconnues" }
  var addressUnknown: String { "adresse inconnue" }
  var placeUnknown: String { "inconnu" }
  var holderUnknown: String { "inconnu" }
  var homepageUnknown: String { "inconnu" }
  var languageUnknown: String { "inconnue" }
  var sourceUnknown: String { "source inconnue" }
  var speakerUnknown: String { "auteur des propos inconnu" }
  var addresseeUnknown: String { "destinataire inconnu" }
  var roleUnknown: String { "rôle non précisé" }
  var numberUnknown: String { "nombre inconnu" }
  var typeUnknown: String { "type inconnu" }
  var nameNotGiven: String { "nom non communiqué" }
  var notStated: String { "sans précision" }
  var statusNotStated: String { "statut non précisé" }
  var notGraded: String { "sans cote" }
  var notSet: String { "non fixé" }
  var noneRecorded: String { "Aucun élément recensé" }
  var noneYet: String { "aucun élément recensé" }
  var trendNotStated: String { "tendance non précisée" }
}

extension FrenchWords: HeadingsWords {
  var dossiers: String { "Dossiers" }
  var openDossiers: String { "Dossiers en cours" }
  var briefings: String { "Notes d’analyse" }
  var latestBriefings: String { "Dernières notes d’analyse" }
  var recentChanges: String { "Modifications récentes" }
  var mostNamed: String { "Les plus cités" }
  var waysIn: String { "Explorer le site" }
  var actors: String { "Acteurs" }
  var events: String { "Événements" }
  var sources: String { "Sources" }
  var pages: String { "Pages" }
  var otherPages: String { "Autres pages" }
  var timeline: String { "Chronologie" }
  var undated: String { "Sans date" }
  var spans: String { "Sur plusieurs années" }
  var latestEvents: String { "Derniers événements" }
  var byYear: String { "Par année" }
  var byLetter: String { "Par lettre" }
  var keyJudgements: String { "Appréciations clés" }
  var claims: String { "Affirmations" }
  var recommendations: String { "Recommandations" }
  var related: String { "Sur le même sujet" }
  var linksHere: String { "Pages liées" }
  var replies: String { "Réponses" }
  var changes: String { "Modifications" }
  var citeThis: String { "Citer cette page" }
  var now: String { "En ce moment" }
  var relations: String { "Relations" }
  var offices: String { "Fonctions" }
  var officeHolders: String { "Titulaires" }
  var members: String { "Membres" }
  var everyMention: String { "Chaque phrase qui le nomme" }
  var claimsByIt: String { "Ses affirmations" }
  var claimsAboutIt: String { "Affirmations à son sujet" }
  var recommendationsToIt: String { "Recommandations reçues" }
  var recommendationsByIt: String { "Recommandations émises" }
  var proposedFor: String { "Rôles proposés" }
  var namedTogether: String { "Acteurs cités avec lui" }
  var sourcesOfOthers: String { "Sources qui en parlent" }
  var casualties: String { "Victimes" }
  var claimsAboutEvent: String { "Affirmations sur l’événement" }
  var contradictions: String { "Contradictions" }
  var briefingsThatTell: String { "Notes qui le relatent" }
  var trust: String { "Degré de fiabilité" }
  var derivedFrom: String { "Tirée de" }
  var relayedBy: String { "Relayée par" }
  var fallsWithIt: String { "Ce qui tombe avec elle" }
  var citedBy: String { "Citée par" }
  var alerts: String { "Points de vigilance" }
  var network: String { "Réseau" }
  var ties: String { "Liens" }
  var printEdition: String { "Édition imprimable" }
  var overview: String { "Vue d’ensemble" }
  var actorIndex: String { "Index des acteurs" }
}

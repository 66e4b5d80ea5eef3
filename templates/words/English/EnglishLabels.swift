extension EnglishWords: LabelsWords {
  var date: String { "Date" }
  var place: String { "Place" }
  var coordinates: String { "Coordinates" }
  var dossier: String { "Dossier" }
  var updated: String { "Updated" }
  var cutoff: String { "Information cut-off" }
  var kind: String { "Kind" }
  var alsoNamed: String { "Also" }
  var adjective: String { "Adjective" }
  var standsForIt: String { "Stands for it" }
  var memberOf: String { "Member of" }
  var holder: String { "Held by" }
  var homepage: String { "Homepage" }
  var namedIn: String { "Named in" }
  var lastChange: String { "Last change" }
  var nextReview: String { "Next review" }
  var mainActors: String { "Main actors" }
  var oneActor: String { "The timeline of" }
  var contains: String { "Contains" }
  var likelihood: String { "Likelihood" }
  var confidence: String { "Confidence" }
  var basedOn: String { "Based on" }
  var briefing: String { "Briefing" }
  var what: String { "What" }
  var publisher: String { "Publisher" }
  var issued: String { "Issued" }
  var accessed: String { "Accessed" }
  var address: String { "Address" }
  var archived: String { "Archived" }
  var languageLabel: String { "Language" }
  var writtenIn: String { "Written in" }
  var claim: String { "Claim" }
  var author: String { "By" }
  var speaker: String { "By" }
  var stanceLabel: String { "Stance" }
  var grade: String { "Grade" }
  var source: String { "Source" }
  var number: String { "No." }
  var previous: String { "Previous" }
  var next: String { "Next" }
  var older: String { "Older" }
  var newer: String { "Newer" }
  var originalHeadline: String { "Original headline" }
  var inTheText: String { "in the text" }
  var citedAt: String { "cited at" }
  var proposed: String { "proposed:" }
  var about: String { "about" }
  var contradicts: String { "contradicts" }
  var see: String { "see" }
  var shares: String { "shares" }
  var relays: String { "relays" }
  var tie: String { "Tie" }
  var actor: String { "Actor" }
  var statusLabel: String { "Status" }
  var time: String { "Time" }
  var restsOn: String { "Rests on" }
  var arrow: String { "from … to" }
}

extension EnglishWords: HeadingsWords {
  var dossiers: String { "Dossiers" }
  var openDossiers: String { "Open dossiers" }
  var briefings: String { "Briefings" }
  var latestBriefings: String { "Latest briefings" }
  var recentChanges: String { "Recent changes" }
  var mostNamed: String { "Named most" }
  var waysIn: String { "Ways in" }
  var actors: String { "Actors" }
  var events: String { "Events" }
  var sources: String { "Sources" }
  var pages: String { "Pages" }
  var otherPages: String { "Other pages" }
  var timeline: String { "Timeline" }
  var undated: String { "Undated" }
  var spans: String { "Across years" }
  var latestEvents: String { "Latest events" }
  var byYear: String { "By year" }
  var byLetter: String { "By letter" }
  var keyJudgements: String { "Key judgements" }
  var claims: String { "Claims" }
  var recommendations: String { "Recommendations" }
  var related: String { "Related" }
  var linksHere: String { "What links here" }
  var replies: String { "Replies" }
  var changes: String { "Changes" }
  var citeThis: String { "Cite this page" }
  var now: String { "Now" }
  var relations: String { "Relations" }
  var offices: String { "Offices" }
  var officeHolders: String { "Office-holders" }
  var members: String { "Members" }
  var everyMention: String { "Every sentence that names the actor" }
  var claimsByIt: String { "Own claims" }
  var claimsAboutIt: String { "Claims about the actor" }
  var recommendationsToIt: String { "Recommendations to the actor" }
  var recommendationsByIt: String { "Own recommendations" }
  var proposedFor: String { "Proposed for" }
  var namedTogether: String { "Named together with" }
  var sourcesOfOthers: String { "Sources that speak of it" }
  var casualties: String { "Casualties" }
  var claimsAboutEvent: String { "Claims about it" }
  var contradictions: String { "Contradictions" }
  var briefingsThatTell: String { "Briefings that tell it" }
  var trust: String { "How far it can be trusted" }
  var derivedFrom: String { "Derived from" }
  var relayedBy: String { "Relayed by" }
  var fallsWithIt: String { "What falls if it falls" }
  var citedBy: String { "Cited by" }
  var alerts: String { "What to watch for" }
  var network: String { "Network" }
  var ties: String { "Ties" }
  var printEdition: String { "Print edition" }
  var overview: String { "Overview" }
  var actorIndex: String { "Index of actors" }
}

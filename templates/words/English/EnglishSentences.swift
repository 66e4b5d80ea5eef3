extension EnglishWords: SentencesWords {
  var togetherNote: String {
    "Passages that name both. In a passage that names very many, only those named near each other count."
  }
  var claimsNote: String {
    "What others say. The letter grades the source, the figure the claim; neither follows from the other."
  }
  var fallsNote: String { "Claims, judgements and relations that rest on this source and on no other." }
  var repliesNote: String {
    "Sent in by readers and accepted by an editor. They are not this desk’s own words."
  }
  var sendReply: String { "Reply to this briefing, or correct it" }
  var declaredOnly: String { "in its list of actors; not named in the text" }
  var declaredSource: String { "in its list of sources; not cited in the text" }
  var headlineUnsupported: String { "The headline is not supported by the text." }
  var headlineSupported: String { "The headline is supported by the text." }
  var headlineUnjudged: String { "Nobody has checked whether the text supports the headline." }
  var nothingRests: String { "Nothing rests on it directly." }
  var relayNote: String { "What these sources relay of it has to be looked at again as well:" }
  var notFoundMeans: String {
    "There is no page at this address. It may have moved, or it may not be part of this edition."
  }
  var allBriefings: String { "All briefings, newest first." }
  var allActors: String { "Every actor that the briefings know, by name and by alias." }
  var allEvents: String { "What happened, newest first." }
  var allSources: String { "Where it comes from, and how far each source can be trusted." }
  var allDossiers: String { "One crisis each: its state, its briefings, its actors." }
  var allTags: String { "Key words, and what bears them." }
  var timelineMeans: String {
    "Events, briefings, offices and relations in the order of their dates. A bar is as wide as its date is imprecise: a solid one lasted so long, a hollow one lies somewhere within, one in broken lines is in doubt."
  }
  var spansMean: String { "What goes on past the year in which it began, on one scale." }
  var othersByYear: String { "The others are on the pages of the years:" }
  var allMentions: String { "Every mention, by briefing" }
  var onlyOwnTies: String { "Ties between its neighbours are not drawn." }
  var indexNote: String { "The numbers are those of the briefings in this document." }
}

import HTML

extension Words {
  // MARK: What is unknown

  var unknown: String { "unknown" }
  var dateUnknown: String { "date unknown" }
  var undatedStart: String { "since an unknown date" }
  var authorUnknown: String { "author unknown" }
  var publisherUnknown: String { "publisher unknown" }
  var addressUnknown: String { "address unknown" }
  var speakerUnknown: String { "speaker unknown" }
  var addresseeUnknown: String { "addressee unknown" }
  var roleUnknown: String { "role not stated" }
  var numberUnknown: String { "number unknown" }
  var typeUnknown: String { "type unknown" }
  var nameNotGiven: String { "name not given" }
  var notStated: String { "not stated" }
  var statusNotStated: String { "status not stated" }
  var notGraded: String { "not graded" }
  var notSet: String { "not set" }
  var noneRecorded: String { "None recorded" }
  var noneYet: String { "none recorded" }
  var trendNotStated: String { "trend not stated" }

  // MARK: Sentences

  func extent(_ shown: Int, of all: HTML, isDated: Bool) -> HTML {
    isDated
      ? "The newest \(figure(shown)) of \(all), all of which stand under “\(byYear)”."
      : "The first \(figure(shown)) of \(all), all of which stand under “\(byYear)” without a date."
  }
  func sentences(_ range: Range<Int>, of count: Int) -> String {
    "sentences \(figure(range.lowerBound + 1)) to \(figure(range.upperBound)) of \(figure(count))"
  }
  func olderPages(_ count: Int) -> String {
    "\(figure(count)) older pages follow, each reached from the one before."
  }
  func together(_ passages: HTML) -> HTML { "\(passages) that name both, page by page, the newest first." }
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
  var sendReply: String { "Send a reply" }
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
  func ofLatestBriefings(_ count: String) -> String { "Those of the latest \(count)." }
  var othersByYear: String { "The others are on the pages of the years:" }
  var allMentions: String { "Every mention, by briefing" }
}

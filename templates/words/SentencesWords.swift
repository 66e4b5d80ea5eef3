/// Whole sentences that stand as they are.
protocol SentencesWords {
  var togetherNote: String { get }
  var claimsNote: String { get }
  var fallsNote: String { get }
  var repliesNote: String { get }
  var sendReply: String { get }
  var declaredOnly: String { get }
  var declaredSource: String { get }
  var headlineUnsupported: String { get }
  var headlineSupported: String { get }
  var headlineUnjudged: String { get }
  var nothingRests: String { get }
  var relayNote: String { get }
  var notFoundMeans: String { get }
  var allBriefings: String { get }
  var allActors: String { get }
  var allEvents: String { get }
  var allSources: String { get }
  var allDossiers: String { get }
  var allTags: String { get }
  var timelineMeans: String { get }
  var spansMean: String { get }
  var othersByYear: String { get }
  var allMentions: String { get }
  var onlyOwnTies: String { get }
  var indexNote: String { get }
}

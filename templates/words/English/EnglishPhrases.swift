import HTML

extension EnglishWords: PhraseWords {
  func claimsBy(_ name: HTML) -> HTML { "Claims by \(name)" }
  func claimsAbout(_ name: HTML) -> HTML { "Claims about \(name)" }
  func recommendationsTo(_ name: HTML) -> HTML { "Recommendations to \(name)" }
  func recommendationsBy(_ name: HTML) -> HTML { "Recommendations by \(name)" }
  func proposals(_ name: HTML) -> HTML { "What \(name) is proposed for" }
  func pair(_ first: HTML, _ second: HTML) -> HTML { "\(first) and \(second)" }
  func to(_ names: HTML) -> HTML { "to \(names)" }
  func heading(to names: HTML) -> HTML { "To \(names)" }
  func by(_ name: HTML) -> HTML { "by \(name)" }
  func since(_ date: HTML, _ words: String) -> HTML { "since \(date)" }
  func until(_ date: HTML, _ words: String) -> HTML { "until \(date)" }
  func period(_ start: HTML, _ end: HTML) -> HTML { "\(start) – \(end)" }
  func speaker(of claims: HTML) -> HTML { "speaker of \(claims)" }
  func spokenOf(in claims: HTML) -> HTML { "spoken of in \(claims)" }
  func recommends(_ recommendations: HTML) -> HTML { "author of \(recommendations)" }
  func addressee(of recommendations: HTML) -> HTML { "addressee of \(recommendations)" }
  func part(_ role: String, in event: HTML) -> HTML { "\(role) in \(event)" }
  func tagged(_ tag: String) -> String { "Tag: \(tag)" }
  func claimNumber(_ number: Int) -> String { "claim\u{A0}\(number)" }
  func passage(_ number: Int) -> String { "passage\u{A0}\(number)" }
  func pageNumber(_ number: Int) -> String { "Page \(number)" }
  func lastChanged(_ date: HTML) -> HTML { "last changed \(date)" }
  func percent(_ range: ClosedRange<Int>) -> String {
    "\(range.lowerBound)\u{2060}–\u{2060}\(range.upperBound)\u{A0}%"
  }
  func credibility(_ meaning: String) -> String { "the claim: \(meaning)" }
  func reliability(_ meaning: String) -> String { "the source: \(meaning)" }
  func coordinates(_ latitude: Double, _ longitude: Double) -> String {
    let (north, east) = (latitude < 0 ? "S" : "N", longitude < 0 ? "W" : "E")
    return "\(abs(latitude))°\u{A0}\(north), \(abs(longitude))°\u{A0}\(east)"
  }
  func quoted(_ title: HTML) -> HTML { "“\(title).”" }
  func range(_ low: Int, _ high: Int) -> String { "\(figure(low)) to\u{A0}\(figure(high))" }
  func atLeast(_ number: Int) -> String { "at least\u{A0}\(figure(number))" }
  func atMost(_ number: Int) -> String { "at most\u{A0}\(figure(number))" }
  func all(_ count: String) -> String { "All \(count)" }
  func more(_ count: Int) -> String { "\(count)\u{A0}more" }
  func entries(_ count: String, of sorts: [String], undated: Int) -> String {
    let sorts = sorts.count > 1 ? ": \(list(sorts))" : ""
    return undated > 0 ? "\(count)\(sorts); \(undated)\u{A0}without a date." : "\(count)\(sorts)."
  }
  func first(_ shown: Int, of all: String) -> String { "\(shown) of \(all)." }
  func latest(_ count: String) -> String { "The latest \(count)." }
  func latestSpans(_ shown: Int, of all: Int) -> String {
    "The latest \(shown) of \(all). \(spansMean)"
  }
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
  func ofLatestBriefings(_ count: String) -> String { "Those of the latest \(count)." }
  func leftOut(_ briefings: HTML) -> HTML { "Older, and left out here: \(briefings)." }
}

import HTML

/// Words around a name, a date or a number, which come as they are.
protocol PhraseWords {
  func claimsBy(_ name: HTML) -> HTML
  func claimsAbout(_ name: HTML) -> HTML
  func recommendationsTo(_ name: HTML) -> HTML
  func recommendationsBy(_ name: HTML) -> HTML
  /// What the actor is proposed for.
  func proposals(_ name: HTML) -> HTML
  func pair(_ first: HTML, _ second: HTML) -> HTML
  func to(_ names: HTML) -> HTML
  func heading(to names: HTML) -> HTML
  func by(_ name: HTML) -> HTML
  /// Since a date, which is given as it is shown and as its words alone.
  func since(_ date: HTML, _ words: String) -> HTML
  /// Until a date, which is given as it is shown and as its words alone.
  func until(_ date: HTML, _ words: String) -> HTML
  func period(_ start: HTML, _ end: HTML) -> HTML
  func speaker(of claims: HTML) -> HTML
  func spokenOf(in claims: HTML) -> HTML
  func recommends(_ recommendations: HTML) -> HTML
  func addressee(of recommendations: HTML) -> HTML
  func part(_ role: String, in event: HTML) -> HTML
  func tagged(_ tag: String) -> String
  func claimNumber(_ number: Int) -> String
  func passage(_ number: Int) -> String
  func pageNumber(_ number: Int) -> String
  func lastChanged(_ date: HTML) -> HTML
  func percent(_ range: ClosedRange<Int>) -> String
  func credibility(_ meaning: String) -> String
  func reliability(_ meaning: String) -> String
  func coordinates(_ latitude: Double, _ longitude: Double) -> String
  /// A title in quotation marks, with the full stop of a reference.
  func quoted(_ title: HTML) -> HTML
  func range(_ low: Int, _ high: Int) -> String
  func atLeast(_ number: Int) -> String
  func atMost(_ number: Int) -> String

  /// All of a number of things: "All 12 briefings".
  func all(_ count: String) -> String
  func more(_ count: Int) -> String
  /// "12 entries: 5 events, 7 briefings; 2 without a date."
  func entries(_ count: String, of sorts: [String], undated: Int) -> String
  func first(_ shown: Int, of all: String) -> String
  func latest(_ count: String) -> String
  func latestSpans(_ shown: Int, of all: Int) -> String
  func extent(_ shown: Int, of all: HTML, isDated: Bool) -> HTML
  func sentences(_ range: Range<Int>, of count: Int) -> String
  func olderPages(_ count: Int) -> String
  func together(_ passages: HTML) -> HTML
  func ofLatestBriefings(_ count: String) -> String
  /// Older briefings that a print edition has no room for.
  func leftOut(_ briefings: HTML) -> HTML
}

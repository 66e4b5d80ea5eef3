import DossierKit
import HTML

extension FrenchWords: PhraseWords {
  func claimsBy(_ name: HTML) -> HTML { "Affirmations attribuées à\u{202F}: \(name)" }
  func claimsAbout(_ name: HTML) -> HTML { "Affirmations au sujet de\u{202F}: \(name)" }
  func recommendationsTo(_ name: HTML) -> HTML { "Recommandations adressées à\u{202F}: \(name)" }
  func recommendationsBy(_ name: HTML) -> HTML { "Recommandations émises par\u{202F}: \(name)" }
  func proposals(_ name: HTML) -> HTML { "Rôles proposés pour\u{202F}: \(name)" }
  func pair(_ first: HTML, _ second: HTML) -> HTML { "\(first) et \(second)" }
  func to(_ names: HTML) -> HTML { "adressée à\u{202F}: \(names)" }
  func heading(to names: HTML) -> HTML { "Adressées à\u{202F}: \(names)" }
  func by(_ name: HTML) -> HTML { "attribuée à\u{202F}: \(name)" }
  func since(_ date: HTML, _ words: String) -> HTML { "\(FrenchDates().since(words))\(date)" }
  func until(_ date: HTML, _ words: String) -> HTML { "\(FrenchDates().until(words))\(date)" }
  func period(_ start: HTML, _ end: HTML) -> HTML { "\(start) – \(end)" }
  func speaker(of claims: HTML) -> HTML { "auteur\u{202F}: \(claims)" }
  func spokenOf(in claims: HTML) -> HTML { "objet\u{202F}: \(claims)" }
  func recommends(_ recommendations: HTML) -> HTML { "auteur\u{202F}: \(recommendations)" }
  func addressee(of recommendations: HTML) -> HTML { "destinataire\u{202F}: \(recommendations)" }
  func part(_ role: String, in event: HTML) -> HTML { "\(role) (\(event))" }
  func tagged(_ tag: String) -> String { "Mot-clé\u{202F}: \(tag)" }
  func claimNumber(_ number: Int) -> String { "affirmation\u{A0}\(number)" }
  func passage(_ number: Int) -> String { "passage\u{A0}\(number)" }
  func pageNumber(_ number: Int) -> String { "Page \(number)" }
  func lastChanged(_ date: HTML) -> HTML { "dernière modification\u{202F}: \(date)" }
  func percent(_ range: ClosedRange<Int>) -> String {
    "\(range.lowerBound)\u{2060}–\u{2060}\(range.upperBound)\u{202F}%"
  }
  func credibility(_ meaning: String) -> String { "l’affirmation\u{202F}: \(meaning)" }
  func reliability(_ meaning: String) -> String { "la source\u{202F}: \(meaning)" }
  func coordinates(_ latitude: Double, _ longitude: Double) -> String {
    func degrees(_ angle: Double) -> String { "\(abs(angle))°".replacing(".", with: ",") }
    let (north, east) = (latitude < 0 ? "S" : "N", longitude < 0 ? "O" : "E")
    return "\(degrees(latitude))\u{A0}\(north), \(degrees(longitude))\u{A0}\(east)"
  }
  func quoted(_ title: HTML) -> HTML { "«\u{202F}\(title)\u{202F}»." }
  func range(_ low: Int, _ high: Int) -> String { "de\u{A0}\(figure(low)) à\u{A0}\(figure(high))" }
  func atLeast(_ number: Int) -> String { "au moins\u{A0}\(figure(number))" }
  func atMost(_ number: Int) -> String { "au plus\u{A0}\(figure(number))" }
  func all(_ count: String) -> String { "Tout afficher\u{202F}: \(count)" }
  func more(_ count: Int) -> String { "\(count)\u{A0}autres" }
  func entries(_ count: String, of sorts: [String], undated: Int) -> String {
    let sorts = sorts.count > 1 ? "\u{202F}: \(list(sorts))" : ""
    return undated > 0
      ? "\(count)\(sorts)\u{202F}; \(undated)\u{A0}sans date." : "\(count)\(sorts)."
  }
  func first(_ shown: Int, of all: String) -> String { "\(shown) sur \(all)." }
  func latest(_ count: String) -> String { "Les plus récentes\u{202F}: \(count)." }
  func latestSpans(_ shown: Int, of all: Int) -> String {
    "Les \(shown) plus récents sur \(all). \(spansMean)"
  }
  func extent(_ shown: Int, of all: HTML, isDated: Bool) -> HTML {
    let place: HTML = "tout figure sous «\u{202F}\(byYear)\u{202F}»"
    return isDated
      ? "Les plus récents\u{202F}: \(figure(shown)) sur \(all)\u{202F}; \(place)."
      : "Les premiers\u{202F}: \(figure(shown)) sur \(all)\u{202F}; \(place), sans date."
  }
  func sentences(_ range: Range<Int>, of count: Int) -> String {
    "phrases \(figure(range.lowerBound + 1)) à \(figure(range.upperBound)) sur \(figure(count))"
  }
  func olderPages(_ count: Int) -> String {
    "\(figure(count)) pages plus anciennes suivent, chacune accessible depuis la précédente."
  }
  func together(_ passages: HTML) -> HTML {
    "\(passages) où figurent les deux acteurs, page par page, du plus récent au plus ancien."
  }
  func ofLatestBriefings(_ count: String) -> String { "Limité aux plus récentes\u{202F}: \(count)." }
  func leftOut(_ briefings: HTML) -> HTML { "Plus anciennes et non reprises ici\u{202F}: \(briefings)." }
}

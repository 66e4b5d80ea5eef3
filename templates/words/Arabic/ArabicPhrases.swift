import HTML

extension ArabicWords: PhraseWords {
  func claimsBy(_ name: HTML) -> HTML { "ادعاءات \(name)" }
  func claimsAbout(_ name: HTML) -> HTML { "ادعاءات بشأن \(name)" }
  func recommendationsTo(_ name: HTML) -> HTML { "توصيات موجهة إلى \(name)" }
  func recommendationsBy(_ name: HTML) -> HTML { "توصيات صادرة عن \(name)" }
  func proposals(_ name: HTML) -> HTML { "أدوار مقترحة: \(name)" }
  func pair(_ first: HTML, _ second: HTML) -> HTML { "\(first) و\(second)" }
  func to(_ names: HTML) -> HTML { "إلى \(names)" }
  func heading(to names: HTML) -> HTML { "إلى \(names)" }
  func by(_ name: HTML) -> HTML { "بحسب \(name)" }
  func since(_ date: HTML, _ words: String) -> HTML { "منذ \(date)" }
  func until(_ date: HTML, _ words: String) -> HTML { "حتى \(date)" }
  func period(_ start: HTML, _ end: HTML) -> HTML { "من \(start) إلى \(end)" }
  func speaker(of claims: HTML) -> HTML { "صاحبة القول: \(claims)" }
  func spokenOf(in claims: HTML) -> HTML { "موضوع القول: \(claims)" }
  func recommends(_ recommendations: HTML) -> HTML { "صاحبة التوصية: \(recommendations)" }
  func addressee(of recommendations: HTML) -> HTML { "المخاطَبة بالتوصية: \(recommendations)" }
  func part(_ role: String, in event: HTML) -> HTML { "\(role) في \(event)" }
  func tagged(_ tag: String) -> String { "وسم: \(tag)" }
  func claimNumber(_ number: Int) -> String { "الادعاء\u{A0}\(number)" }
  func passage(_ number: Int) -> String { "المقطع\u{A0}\(number)" }
  func pageNumber(_ number: Int) -> String { "الصفحة \(number)" }
  func lastChanged(_ date: HTML) -> HTML { "آخر تعديل: \(date)" }
  func percent(_ range: ClosedRange<Int>) -> String {
    "من\u{A0}\(range.lowerBound) إلى\u{A0}\(range.upperBound)\u{A0}%"
  }
  func credibility(_ meaning: String) -> String { "الادعاء: \(meaning)" }
  func reliability(_ meaning: String) -> String { "المصدر: \(meaning)" }
  func coordinates(_ latitude: Double, _ longitude: Double) -> String {
    let (north, east) = (latitude < 0 ? "جنوبًا" : "شمالًا", longitude < 0 ? "غربًا" : "شرقًا")
    return "\(abs(latitude))°\u{A0}\(north)، \(abs(longitude))°\u{A0}\(east)"
  }
  func quoted(_ title: HTML) -> HTML { "«\(title)»." }
  func range(_ low: Int, _ high: Int) -> String { "من\u{A0}\(figure(low)) إلى\u{A0}\(figure(high))" }
  func atLeast(_ number: Int) -> String { "\(figure(number))\u{A0}على الأقل" }
  func atMost(_ number: Int) -> String { "\(figure(number))\u{A0}على الأكثر" }
  func all(_ count: String) -> String { "عرض الكل: \(count)" }
  func more(_ count: Int) -> String { "و\(count)\u{A0}غيرها" }
  func entries(_ count: String, of sorts: [String], undated: Int) -> String {
    let sorts = sorts.count > 1 ? ": \(list(sorts))" : ""
    return undated > 0 ? "\(count)\(sorts)؛ دون تاريخ: \(undated)." : "\(count)\(sorts)."
  }
  func first(_ shown: Int, of all: String) -> String { "المعروض: \(shown)، والمجموع: \(all)." }
  func latest(_ count: String) -> String { "الأحدث: \(count)." }
  func latestSpans(_ shown: Int, of all: Int) -> String {
    "الأحدث: \(shown) من أصل \(all). \(spansMean)"
  }
  func extent(_ shown: Int, of all: HTML, isDated: Bool) -> HTML {
    isDated
      ? "المعروض هنا الأحدث: \(figure(shown))، والمجموع: \(all)، وكلها في قسم «\(byYear)»."
      : "المعروض هنا الأول: \(figure(shown))، والمجموع: \(all)، وكلها في قسم «\(byYear)» دون تاريخ."
  }
  func sentences(_ range: Range<Int>, of count: Int) -> String {
    "الجمل من \(figure(range.lowerBound + 1)) إلى \(figure(range.upperBound)) من أصل \(figure(count))"
  }
  func olderPages(_ count: Int) -> String {
    "تليها صفحات أقدم (\(figure(count)))، يُنتقل إلى كل منها من سابقتها."
  }
  func together(_ passages: HTML) -> HTML {
    "مقاطع تذكر الجهتين معًا (\(passages))، صفحة بعد صفحة، من الأحدث إلى الأقدم."
  }
  func ofLatestBriefings(_ count: String) -> String { "ما ورد في الأحدث وحدها: \(count)." }
  func leftOut(_ briefings: HTML) -> HTML { "الأقدم، وغير مدرج هنا: \(briefings)." }
}

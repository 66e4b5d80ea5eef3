import DossierKit
import Testing

/// A date in the languages besides English.
struct SpokenDate: Sendable, CustomTestStringConvertible {
  let text: String
  let french: String
  let arabic: String

  init(_ text: String, _ french: String, _ arabic: String) {
    (self.text, self.french, self.arabic) = (text, french, arabic)
  }

  var testDescription: String { text }
}

private let points: [SpokenDate] = [
  .init("2025", "2025", "2025"),
  .init("2025-02", "février 2025", "فبراير 2025"),
  .init("2025-02-17", "17 février 2025", "17 فبراير 2025"),
  .init("2025-02-01", "1er février 2025", "1 فبراير 2025"),
  .init("2025-02-17T10:00:00Z", "17 février 2025, 10:00 UTC", "17 فبراير 2025، 10:00 UTC"),
  .init(
    "2025-02-17T23:59:59", "17 février 2025, 23:59:59 heure locale",
    "17 فبراير 2025، 23:59:59 بالتوقيت المحلي"),
  .init("202X", "années 2020", "عقد 2020"),
  .init("200X", "2000–2009", "2000–2009"),
  .init("19XX", "1900–1999", "1900–1999"),
  .init("2025-XX", "un mois de 2025", "أحد أشهر عام 2025"),
  .init("2025-XX-XX", "un jour de 2025", "أحد أيام عام 2025"),
  .init("2025-02-XX", "un jour de février 2025", "أحد أيام فبراير 2025"),
  .init("2025-04-XX", "un jour d’avril 2025", "أحد أيام أبريل 2025"),
  .init("2025-21", "printemps 2025", "ربيع 2025"),
  .init("2025-22", "été 2025", "صيف 2025"),
  .init("2025-23", "automne 2025", "خريف 2025"),
  .init("2025-24", "hiver 2025", "شتاء 2025"),
]

private let marked: [SpokenDate] = [
  .init("2005?", "2005 (incertain)", "2005 (غير مؤكد)"),
  .init("2005~", "vers 2005", "نحو 2005"),
  .init("2005%", "vers 2005 (incertain)", "نحو 2005 (غير مؤكد)"),
  .init("2005-06-11~", "vers le 11 juin 2005", "نحو 11 يونيو 2005"),
  .init("2005-22~", "vers l’été 2005", "نحو صيف 2005"),
  .init("202X~", "vers les années 2020", "نحو عقد 2020"),
  .init("0000", "1\u{A0}av. J.-C.", "1\u{A0}ق.م."),
  .init("-0043-03-15", "15 mars 44\u{A0}av. J.-C.", "15 مارس 44\u{A0}ق.م."),
  .init("-004X", "50–41\u{A0}av. J.-C.", "50–41\u{A0}ق.م."),
  .init("0476", "476\u{A0}apr. J.-C.", "476\u{A0}م"),
  .init("04XX", "400–499\u{A0}apr. J.-C.", "400–499\u{A0}م"),
  .init("Y-17000", "17\u{202F}001\u{A0}av. J.-C.", "17,001\u{A0}ق.م."),
  .init("-0043/0010", "44\u{A0}av. J.-C. – 10\u{A0}apr. J.-C.", "من 44\u{A0}ق.م. إلى 10\u{A0}م"),
]

private let intervals: [SpokenDate] = [
  .init("2005/2006", "2005–2006", "2005–2006"),
  .init("2025-02-17/2025-02-19", "du 17 au 19 février 2025", "من 17 إلى 19 فبراير 2025"),
  .init("2025-02-01/2025-03-03", "du 1er février au 3 mars 2025", "من 1 فبراير إلى 3 مارس 2025"),
  .init(
    "2025-12-31/2026-01-01", "du 31 décembre 2025 au 1er janvier 2026", "من 31 ديسمبر 2025 إلى 1 يناير 2026"),
  .init("2025-02/2025-03", "de février à mars 2025", "من فبراير إلى مارس 2025"),
  .init("2025-04/2025-08", "d’avril à août 2025", "من أبريل إلى أغسطس 2025"),
  .init("2025-10/2026-03", "d’octobre 2025 à mars 2026", "من أكتوبر 2025 إلى مارس 2026"),
  .init("2025-22/2026-21", "de l’été 2025 au printemps 2026", "من صيف 2025 إلى ربيع 2026"),
  .init("202X/2031", "des années 2020 à 2031", "من عقد 2020 إلى 2031"),
  .init("2004~/2006?", "vers 2004 – 2006 (incertain)", "من نحو 2004 إلى 2006 (غير مؤكد)"),
  .init(
    "2025-02/..", "à partir de février 2025 (sans terme fixé)", "اعتبارًا من فبراير 2025 (دون نهاية محددة)"),
  .init("2025-02-17/", "du 17 février 2025 à une date inconnue", "من 17 فبراير 2025 إلى تاريخ غير معروف"),
  .init("../2025", "jusqu’en 2025", "حتى 2025"),
  .init("../2025-02-17", "jusqu’au 17 février 2025", "حتى 17 فبراير 2025"),
  .init("../2025-22", "jusqu’à l’été 2025", "حتى صيف 2025"),
  .init("../202X", "jusqu’aux années 2020", "حتى عقد 2020"),
  .init("/2025-02-17", "d’une date inconnue au 17 février 2025", "من تاريخ غير معروف إلى 17 فبراير 2025"),
]

@Suite("Dates in French and Arabic")
struct EDTFLanguagesTests {
  @Test("A date is said as its language says it", arguments: points + marked + intervals)
  func long(_ expected: SpokenDate) throws {
    let date = try EDTFDate(parsing: expected.text)
    #expect(date.formatted(in: FrenchDates()) == expected.french)
    #expect(date.formatted(in: ArabicDates()) == expected.arabic)
  }

  @Test(
    "A short date has the signs of its language",
    arguments: [
      ("2005?", "2005\u{202F}?", "2005؟"), ("2005-06~", "v. 2005-06", "نحو 2005-06"),
      ("2025-02-17/2025-02-19", "2025-02-17 – 2025-02-19", "2025-02-17 – 2025-02-19"),
    ])
  func short(_ text: String, _ french: String, _ arabic: String) throws {
    let date = try EDTFDate(parsing: text)
    #expect(date.formatted(.short, in: FrenchDates()) == french)
    #expect(date.formatted(.short, in: ArabicDates()) == arabic)
  }

  @Test("Each month has its own name in every language")
  func months() {
    for month in 1...12 {
      let names = [EnglishDates() as any DateLanguage, FrenchDates(), ArabicDates()].map {
        $0.month(month, of: 2025)
      }
      #expect(Set(names).count == 3)
    }
  }

  @Test("Every accepted date has words in every language", arguments: acceptedDates)
  func everyDate(_ accepted: AcceptedDate) throws {
    let date = try EDTFDate(parsing: accepted.text)
    let english: Set = [
      "about", "uncertain", "unknown", "some", "from", "until", "spring", "summer", "open", "local",
      "February",
      "March", "June", "December", "BC", "AD",
    ]
    for language in [FrenchDates() as any DateLanguage, ArabicDates()] {
      let words = date.formatted(in: language).split { !$0.isLetter }.map(String.init)
      #expect(english.isDisjoint(with: words))
      #expect(!date.formatted(.short, in: language).isEmpty)
    }
  }
}

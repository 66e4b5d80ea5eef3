extension ArabicWords: HeadingsWords {
  var dossiers: String { "الملفات" }
  var openDossiers: String { "الملفات المفتوحة" }
  var briefings: String { "الإحاطات" }
  var latestBriefings: String { "أحدث الإحاطات" }
  var recentChanges: String { "آخر التعديلات" }
  var mostNamed: String { "الأكثر ذكرًا" }
  var waysIn: String { "مداخل الموقع" }
  var actors: String { "الجهات الفاعلة" }
  var events: String { "الأحداث" }
  var sources: String { "المصادر" }
  var pages: String { "الصفحات" }
  var otherPages: String { "صفحات أخرى" }
  var timeline: String { "التسلسل الزمني" }
  var undated: String { "دون تاريخ" }
  var spans: String { "على مدى سنوات" }
  var latestEvents: String { "أحدث الأحداث" }
  var byYear: String { "بحسب السنة" }
  var byLetter: String { "بحسب الحرف" }
  var keyJudgements: String { "التقديرات الرئيسية" }
  var claims: String { "الادعاءات" }
  var recommendations: String { "التوصيات" }
  var related: String { "ذات صلة" }
  var linksHere: String { "صفحات تحيل إلى هنا" }
  var replies: String { "الردود" }
  var changes: String { "التعديلات" }
  var citeThis: String { "الاستشهاد بهذه الصفحة" }
  var now: String { "الآن" }
  var relations: String { "العلاقات" }
  var offices: String { "المناصب" }
  var officeHolders: String { "شاغلو المنصب" }
  var members: String { "الأعضاء" }
  var everyMention: String { "كل جملة تذكرها" }
  var claimsByIt: String { "ادعاءاتها" }
  var claimsAboutIt: String { "ادعاءات بشأنها" }
  var recommendationsToIt: String { "توصيات موجهة إليها" }
  var recommendationsByIt: String { "توصيات صادرة عنها" }
  var proposedFor: String { "أدوار مقترحة لها" }
  var namedTogether: String { "جهات ذُكرت معها" }
  var sourcesOfOthers: String { "مصادر تتحدث عنها" }
  var casualties: String { "الضحايا" }
  var claimsAboutEvent: String { "ادعاءات بشأن الحدث" }
  var contradictions: String { "أوجه التناقض" }
  var briefingsThatTell: String { "إحاطات تتناوله" }
  var trust: String { "مدى موثوقيته" }
  var derivedFrom: String { "مستمد من" }
  var relayedBy: String { "نقلته مصادر أخرى" }
  var fallsWithIt: String { "ما يسقط بسقوطه" }
  var citedBy: String { "استشهدت به" }
  var alerts: String { "ما ينبغي رصده" }
  var network: String { "شبكة العلاقات" }
  var ties: String { "الصلات" }
  var printEdition: String { "نسخة الطباعة" }
  var overview: String { "نظرة عامة" }
  var actorIndex: String { "فهرس الجهات" }
}

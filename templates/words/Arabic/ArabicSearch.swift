extension ArabicWords: SearchWords {
  var search: String { "بحث" }
  var searchResults: String { "النتائج" }
  var searchHint: String {
    "اكتب في الخانة أعلاه أسماء أو كلمات أو أوائلها. ويقود المفتاح «/» إليها من كل صفحة."
  }
  var searchNeedsScript: String { "يحتاج البحث إلى جافاسكربت. من دونها انظر هنا:" }
  var allActorsByLetter: String { "جميع الجهات الفاعلة بحسب الحرف" }
  var allResults: String { "جميع نتائج البحث عن «#»" }
  var moreResults: String { "مزيد من النتائج" }
  var nothingFound: String { "لا نتائج." }
  var tryFewerWords: String { "جرّب كلمات أقل أو أوائل الكلمات وحدها." }
  var withoutFilters: String { "البحث من دون تصفية" }
  var someWordsOnly: String { "فيها بعض الكلمات، ولا صفحة تجمعها كلها." }
  var searchFailed: String { "تعذّر تحميل البحث." }
  var allKinds: String { "جميع الأنواع" }
  var allYears: String { "جميع السنوات" }
  var allLanguages: String { "جميع اللغات" }
  var everyDossier: String { "جميع الملفات" }
  var everyActor: String { "جميع الجهات الفاعلة" }
  var byActorOrDossier: String { "بحسب الجهة الفاعلة أو الملف" }
}

extension ArabicWords: SentencesWords {
  var togetherNote: String {
    "مقاطع تذكر الجهتين معًا. وفي المقطع الذي يذكر جهات كثيرة جدًا لا تُحتسب إلا الجهات المتقاربة في النص."
  }
  var claimsNote: String {
    "ما يقوله آخرون. الحرف يقيّم المصدر والرقم يقيّم الادعاء، ولا يُستنتج أحدهما من الآخر."
  }
  var fallsNote: String { "الادعاءات والتقديرات والعلاقات التي تستند إلى هذا المصدر وحده." }
  var repliesNote: String { "أرسلها قراء وقبلها محرر، ولا تعبّر عن رأي هيئة التحرير." }
  var sendReply: String { "أرسل ردًا على هذه الإحاطة أو تصحيحًا لها" }
  var declaredOnly: String { "واردة في قائمة الجهات، غير مذكورة في النص" }
  var declaredSource: String { "وارد في قائمة المصادر، غير مستشهد به في النص" }
  var headlineUnsupported: String { "العنوان لا يسنده النص." }
  var headlineSupported: String { "العنوان يسنده النص." }
  var headlineUnjudged: String { "لم يتحقق أحد من أن النص يسند العنوان." }
  var nothingRests: String { "لا شيء يستند إليه مباشرة." }
  var relayNote: String { "وينبغي أيضًا إعادة النظر فيما تنقله عنه المصادر التالية:" }
  var notFoundMeans: String { "لا توجد صفحة بهذا العنوان. ربما نُقلت، أو أنها ليست جزءًا من هذه الطبعة." }
  var allBriefings: String { "جميع الإحاطات، من الأحدث إلى الأقدم." }
  var allActors: String { "كل الجهات التي تعرفها الإحاطات، بأسمائها وتسمياتها الأخرى." }
  var allEvents: String { "ما حدث، من الأحدث إلى الأقدم." }
  var allSources: String { "من أين تأتي المعلومات، ومدى موثوقية كل مصدر." }
  var allDossiers: String { "أزمة في كل ملف: حالتها وإحاطاتها والجهات الفاعلة فيها." }
  var allTags: String { "الكلمات المفتاحية والصفحات التي تحملها." }
  var timelineMeans: String {
    "الأحداث والإحاطات والمناصب والعلاقات مرتبة بحسب تواريخها. عرض الشريط بقدر عدم دقة التاريخ: الشريط المصمت مدة كاملة، والمفرغ لحظة تقع ضمنه، وذو الخطوط المتقطعة موضع شك."
  }
  var spansMean: String { "ما استمر بعد السنة التي بدأ فيها، على مقياس واحد." }
  var othersByYear: String { "البقية في صفحات السنوات:" }
  var allMentions: String { "جميع الإشارات بحسب الإحاطة" }
  var onlyOwnTies: String { "لا تُرسم الصلات بين الجهات المجاورة لها." }
  var indexNote: String { "الأرقام هي أرقام الإحاطات في هذه الوثيقة." }
}

extension ArabicWords: FrameWords {
  var skipToContent: String { "انتقل إلى المحتوى" }
  var siteNavigation: String { "أقسام الموقع" }
  var backToTop: String { "أعلى الصفحة" }
  var home: String { "الصفحة الرئيسية" }
  var contents: String { "المحتويات" }
  var jumpTo: String { "انتقل إلى" }
  var parts: String { "صفحات القائمة" }
  var draft: String { "مسودة." }
  var draftMeans: String { "لم تُنشر هذه الصفحة بعد." }
  var deprecated: String { "متقادمة." }
  var deprecatedMeans: String { "تُحفظ هذه الصفحة للرجوع إليها ولم تعد تُحدَّث." }
  var revoked: String { "مسحوبة." }
  var revokedMeans: String { "لم تعد هذه الصفحة معتمدة." }
  var replacedBy: String { "حلّت محلها" }
  var whatChanged: String { "ما الذي تغيّر" }
  var alsoIn: String { "بلغات أخرى" }
  var marking: String { "درجة التداول" }
  var tags: String { "الوسوم" }
  var tag: String { "وسم" }
  var pageNotFound: String { "الصفحة غير موجودة" }
  var alertNote: String { "ملاحظة" }
  var alertTip: String { "نصيحة" }
  var alertImportant: String { "مهم" }
  var alertWarning: String { "تحذير" }
  var alertCaution: String { "تنبيه" }
  var backToContent: String { "العودة إلى النص" }
  var task: String { "مهمة" }
  var table: String { "جدول" }
}

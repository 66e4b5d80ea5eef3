extension ArabicWords: LabelsWords {
  var date: String { "التاريخ" }
  var place: String { "المكان" }
  var coordinates: String { "الإحداثيات" }
  var dossier: String { "الملف" }
  var updated: String { "آخر تحديث" }
  var cutoff: String { "حدّ المعلومات الزمني" }
  var kind: String { "النوع" }
  var alsoNamed: String { "أسماء أخرى" }
  var adjective: String { "صيغة النسبة" }
  var standsForIt: String { "كناية عنها" }
  var memberOf: String { "عضو في" }
  var holder: String { "شاغل المنصب" }
  var homepage: String { "الموقع الرسمي" }
  var namedIn: String { "ورد الاسم في" }
  var lastChange: String { "آخر تعديل" }
  var nextReview: String { "المراجعة المقبلة" }
  var mainActors: String { "الجهات الرئيسية" }
  var oneActor: String { "التسلسل الزمني لكل جهة" }
  var contains: String { "يتضمن" }
  var likelihood: String { "درجة الاحتمال" }
  var confidence: String { "درجة الثقة" }
  var basedOn: String { "الأساس" }
  var briefing: String { "الإحاطة" }
  var what: String { "الصنف" }
  var publisher: String { "الناشر" }
  var issued: String { "تاريخ النشر" }
  var accessed: String { "تاريخ الاطلاع" }
  var address: String { "الرابط" }
  var archived: String { "نسخة محفوظة" }
  var languageLabel: String { "اللغة" }
  var writtenIn: String { "مدوَّن في" }
  var claim: String { "الادعاء" }
  var author: String { "المؤلف" }
  var speaker: String { "القائل" }
  var stanceLabel: String { "صيغته" }
  var grade: String { "التقييم" }
  var source: String { "المصدر" }
  var number: String { "الرقم" }
  var previous: String { "السابق" }
  var next: String { "التالي" }
  var older: String { "الأقدم" }
  var newer: String { "الأحدث" }
  var originalHeadline: String { "العنوان الأصلي" }
  var inTheText: String { "في النص" }
  var citedAt: String { "مواضع الاستشهاد" }
  var proposed: String { "المقترح:" }
  var about: String { "بشأن" }
  var contradicts: String { "يناقض" }
  var see: String { "انظر" }
  var shares: String { "جهات مشتركة:" }
  var relays: String { "ينقل عن" }
  var tie: String { "الصلة" }
  var actor: String { "الجهة الفاعلة" }
  var statusLabel: String { "الحالة" }
  var time: String { "الزمن" }
  var restsOn: String { "يستند إلى" }
  var arrow: String { "من … إلى" }
}

extension ArabicWords: UnknownsWords {
  var unknown: String { "غير معروف" }
  var dateUnknown: String { "التاريخ غير معروف" }
  var undatedStart: String { "منذ تاريخ غير معروف" }
  var authorUnknown: String { "المؤلف غير معروف" }
  var publisherUnknown: String { "الناشر غير معروف" }
  var coordinatesUnknown: String { "غير معروفة" }
  var addressUnknown: String { "الرابط غير معروف" }
  var speakerUnknown: String { "القائل غير معروف" }
  var addresseeUnknown: String { "المخاطَب غير معروف" }
  var roleUnknown: String { "الدور غير مذكور" }
  var numberUnknown: String { "العدد غير معروف" }
  var typeUnknown: String { "الصنف غير معروف" }
  var nameNotGiven: String { "الاسم غير مذكور" }
  var notStated: String { "غير مذكور" }
  var statusNotStated: String { "الحالة غير مذكورة" }
  var notGraded: String { "دون تقييم" }
  var notSet: String { "لم يُحدَّد" }
  var noneRecorded: String { "لا شيء مسجلًا" }
  var noneYet: String { "لا شيء مسجلًا بعد" }
  var trendNotStated: String { "الاتجاه غير مذكور" }
}

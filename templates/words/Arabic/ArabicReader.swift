extension ArabicWords: ReaderWords {
  var trail: String { "مسار التنقل" }
  var readingTime: String { "مدة القراءة" }
  var sectionLink: String { "رابط هذا القسم" }
  var passageLink: String { "رابط هذا المقطع" }
  var accessedOn: String { "تاريخ الاطلاع: [التاريخ]." }
  var inSequence: String { "السابق والتالي" }
  var within: String { "في الملف" }
  var nearest: String { "هل تبحث عن إحدى هذه الصفحات؟" }
  var allPages: String { "الصفحات بأسمائها" }
  var subjectOfReply: String { "رد" }
  var placeOfReply: String { "بشأن هذه الصفحة" }
}

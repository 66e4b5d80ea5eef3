extension EnglishWords: UnknownsWords {
  var dateUnknown: String { "date unknown" }
  var undatedStart: String { "since an unknown date" }
  var authorUnknown: String { "author unknown" }
  var publisherUnknown: String { "publisher unknown" }
  var coordinatesUnknown: String { "unknown" }
  var addressUnknown: String { "address unknown" }
  var placeUnknown: String { "unknown" }
  var holderUnknown: String { "unknown" }
  var homepageUnknown: String { "unknown" }
  var languageUnknown: String { "unknown" }
  var sourceUnknown: String { "source unknown" }
  var speakerUnknown: String { "speaker unknown" }
  var addresseeUnknown: String { "addressee unknown" }
  var roleUnknown: String { "role not stated" }
  var numberUnknown: String { "number unknown" }
  var typeUnknown: String { "type unknown" }
  var nameNotGiven: String { "name not given" }
  var notStated: String { "not stated" }
  var statusNotStated: String { "status not stated" }
  var notGraded: String { "not graded" }
  var notSet: String { "not set" }
  var noneRecorded: String { "None recorded" }
  var noneYet: String { "none recorded" }
  var trendNotStated: String { "trend not stated" }
}

/// What is said where something is not known, for each thing apart, since it may agree with the thing in gender and
/// number; small letters, since it stands within a line, but for a list that is empty.
protocol UnknownsWords {
  var dateUnknown: String { get }
  var undatedStart: String { get }
  var authorUnknown: String { get }
  var publisherUnknown: String { get }
  var coordinatesUnknown: String { get }
  var addressUnknown: String { get }
  var placeUnknown: String { get }
  var holderUnknown: String { get }
  var homepageUnknown: String { get }
  var languageUnknown: String { get }
  var sourceUnknown: String { get }
  var speakerUnknown: String { get }
  var addresseeUnknown: String { get }
  var roleUnknown: String { get }
  var numberUnknown: String { get }
  var typeUnknown: String { get }
  var nameNotGiven: String { get }
  var notStated: String { get }
  var statusNotStated: String { get }
  var notGraded: String { get }
  var notSet: String { get }
  var noneRecorded: String { get }
  var noneYet: String { get }
  var trendNotStated: String { get }
}

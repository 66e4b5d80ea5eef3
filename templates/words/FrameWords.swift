/// The frame of every page, and what is said of a page as a whole. A state of a page, such as "Draft.", ends with a full stop.
protocol FrameWords {
  var skipToContent: String { get }
  var siteNavigation: String { get }
  var backToTop: String { get }
  var home: String { get }
  var contents: String { get }
  var jumpTo: String { get }
  var parts: String { get }
  var draft: String { get }
  var draftMeans: String { get }
  var deprecated: String { get }
  var deprecatedMeans: String { get }
  var revoked: String { get }
  var revokedMeans: String { get }
  var replacedBy: String { get }
  var whatChanged: String { get }
  var alsoIn: String { get }
  var marking: String { get }
  var tags: String { get }
  var tag: String { get }
  var pageNotFound: String { get }
  var alertNote: String { get }
  var alertTip: String { get }
  var alertImportant: String { get }
  var alertWarning: String { get }
  var alertCaution: String { get }
  var backToContent: String { get }
  var task: String { get }
  var table: String { get }
}

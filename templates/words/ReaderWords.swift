import HTML

/// What helps a reader to find the way, to cite and to reply.
protocol ReaderWords {
  /// The name of the links to what a page is a part of.
  var trail: String { get }
  var readingTime: String { get }
  var sectionLink: String { get }
  var passageLink: String { get }
  /// When a reader looked at the page, which only the reader can say.
  var accessedOn: String { get }
  /// The names of the links to the pages before and after one.
  var inSequence: String { get }
  var within: String { get }
  var nearest: String { get }
  var allPages: String { get }
  var subjectOfReply: String { get }
  var placeOfReply: String { get }
}

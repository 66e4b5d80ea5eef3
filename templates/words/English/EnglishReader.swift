extension EnglishWords: ReaderWords {
  var trail: String { "Breadcrumbs" }
  var readingTime: String { "Reading time" }
  var sectionLink: String { "Link to this section" }
  var passageLink: String { "Link to this passage" }
  var accessedOn: String { "Accessed [date]." }
  var inSequence: String { "Previous and next" }
  var within: String { "In the dossier" }
  var nearest: String { "Did you look for one of these?" }
  var allPages: String { "Pages by name" }
  var subjectOfReply: String { "Reply" }
  var placeOfReply: String { "On this page" }
}

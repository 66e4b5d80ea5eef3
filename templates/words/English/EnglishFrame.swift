extension EnglishWords: FrameWords {
  var skipToContent: String { "Skip to content" }
  var siteNavigation: String { "Site" }
  var backToTop: String { "Back to top" }
  var home: String { "Home" }
  var contents: String { "Contents" }
  var jumpTo: String { "Jump to" }
  var parts: String { "Pages of the list" }
  var draft: String { "Draft." }
  var draftMeans: String { "This page is not published yet." }
  var deprecated: String { "Deprecated." }
  var deprecatedMeans: String { "This page is kept for reference and no longer maintained." }
  var revoked: String { "Revoked." }
  var revokedMeans: String { "This page no longer stands." }
  var replacedBy: String { "Replaced by" }
  var whatChanged: String { "What changed" }
  var alsoIn: String { "Also in" }
  var marking: String { "Marking" }
  var tags: String { "Tags" }
  var tag: String { "Tag" }
  var pageNotFound: String { "Page not found" }
  var alertNote: String { "Note" }
  var alertTip: String { "Tip" }
  var alertImportant: String { "Important" }
  var alertWarning: String { "Warning" }
  var alertCaution: String { "Caution" }
  var backToContent: String { "Back to content" }
  var task: String { "Task" }
  var table: String { "Table" }
}

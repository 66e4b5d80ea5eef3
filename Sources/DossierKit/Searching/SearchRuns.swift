/// What the search keeps of a whole site's texts.
package struct SearchRuns: Sendable {
  /// All pages, by number.
  package var documents: [SearchDocument] = []
  /// The pages' terms and texts, in the order of their numbers.
  package var runs: [SearchRun] = []
  /// How the texts are written.
  package var code = TextCode()
}

/// What the search keeps of pages whose numbers follow on each other: their terms and their texts, written small.
///
/// Pages are read once, as they are rendered; runs are made on all cores and put together at the end.
package struct SearchRun: Sendable {
  /// The number of the run's first page.
  let first: Int
  /// By page: how many words its text has.
  let lengths: [Int32]
  /// The terms of all pages.
  private(set) var terms: SortedTerms
  /// The texts, as ``TextCode`` writes them.
  private var texts: StoredBytes
  /// By page: where its text ends.
  private let textEnds: [Int32]

  init(
    first: Int, lengths: [Int32], texts: [UInt8], textEnds: [Int32], terms: SortedTerms, in file: ScratchFile?
  ) {
    (self.first, self.lengths, self.textEnds, self.terms) = (first, lengths, textEnds, terms)
    self.texts = StoredBytes(texts)
    self.texts.setAside(in: file)
    self.terms.setAside(in: file)
  }

  /// The title and the text of a page, by its place in the run. Each use may read them from a file.
  func text(of page: Int) -> [UInt8] { texts[textEnds.piece(page)] }

  /// How many bytes title and text of a page have.
  func textLength(of page: Int) -> Int { textEnds.piece(page).count }
}

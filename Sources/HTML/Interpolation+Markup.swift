// Where pieces are inserted one by one, `HTML.empty` comes first: a misplaced loop shall be found even when there is
// nothing to loop over.
extension HTML.StringInterpolation {
  /// Inserts mark-up.
  public mutating func appendInterpolation(_ html: HTML) {
    note(.markup)
    bytes.append(contentsOf: html.bytes)
  }

  /// Inserts mark-up, or nothing.
  public mutating func appendInterpolation(_ html: HTML?) {
    note(.markup)
    if let html { bytes.append(contentsOf: html.bytes) }
  }

  /// Inserts pieces of mark-up one after the other.
  ///
  /// ```swift
  /// "<ol>\(entries.lazy.map(row))</ol>"
  /// ```
  @inlinable
  public mutating func appendInterpolation(_ pieces: some Sequence<HTML>) {
    appendInterpolation(HTML.empty)
    for piece in pieces { appendInterpolation(piece) }
  }

  /// Inserts mark-up where a condition holds. The mark-up is only made then.
  ///
  /// ```swift
  /// "<h1>\(title)\(if: isDraft, " <small>Draft</small>")</h1>"
  /// ```
  public mutating func appendInterpolation(if condition: Bool, _ html: @autoclosure () -> HTML) {
    note(.markup)
    if condition { bytes.append(contentsOf: html().bytes) }
  }

  /// Inserts one of two pieces of mark-up. Only that one is made.
  public mutating func appendInterpolation(
    if condition: Bool, _ html: @autoclosure () -> HTML, else other: @autoclosure () -> HTML
  ) {
    note(.markup)
    bytes.append(contentsOf: condition ? html().bytes : other().bytes)
  }

  /// Inserts mark-up made from a value, or nothing where there is none.
  ///
  /// ```swift
  /// "\(if: briefing.summary, { "<p>\($0)</p>" })"
  /// ```
  @inlinable
  public mutating func appendInterpolation<Value>(if value: Value?, _ html: (Value) -> HTML) {
    appendInterpolation(value.map(html))
  }

  /// Inserts mark-up made from each item, in the items' order.
  ///
  /// ```swift
  /// "<ul>\(for: tags, { tag in "<li>\(tag)</li>" })</ul>"
  /// ```
  @inlinable
  public mutating func appendInterpolation<Items: Sequence>(
    for items: Items, _ html: (Items.Element) -> HTML
  ) {
    appendInterpolation(HTML.empty)
    for item in items { appendInterpolation(html(item)) }
  }
}

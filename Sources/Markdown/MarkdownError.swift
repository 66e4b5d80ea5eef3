/// Why a text is refused before it is parsed to the end. Each keeps a hostile text from costing more than its
/// size justifies; no text written for readers comes near.
public enum MarkdownError: Error, Sendable, Hashable {
  /// Block quotes, lists and footnotes are nested deeper than ``Document/nestingLimit``; `line` is where.
  case tooDeep(line: Int)

  /// One paragraph or table holds so much of what libcmark-gfm reads again and again (`<!` without an end,
  /// addresses with thousands of parentheses, thousands of columns …), or the text refers so often to so
  /// long a link definition, that parsing would take far more than linear time or space; `line` is where
  /// the paragraph begins.
  case tooComplex(line: Int)

  /// `[` is followed by an entity for `^`, such as `&#94;`, which libcmark-gfm mistakes for a footnote and
  /// then reads memory it has freed; `line` is where.
  case misreadFootnote(line: Int)

  /// The text has more bytes than ``Document/sizeLimit``.
  case tooLarge
}

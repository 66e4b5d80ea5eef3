import HTML
import Markdown

/// Renders the Markdown of one page and finds everything in it: mentions, links, citations, anchors, in one pass.
struct PageTextWriter {
  let context: LinkContext
  let common: Common
  let address: PageAddress
  /// What was found so far.
  var text = PageText()
  /// The ids of the body's elements.
  var anchors: Set<String> = []
  /// The body's headings, in order.
  var headings: [Heading] = []
  /// The words that can be searched, where they are wanted.
  var search = SearchText()
  /// What is wrong.
  var diagnostics: [Diagnostic] = []
  /// How many more links that lead nowhere get a suggestion on this page: each costs a look at all ids.
  var suggestionsLeft = 10
  /// The decisions about names, with their reasons, where they are kept.
  var records: [MentionRecord] = []
  /// Names that belong to nobody, where they are wanted.
  var candidates = NameCandidates()
  /// Links to places in pages, to be checked when all pages' places are known.
  var anchorUses: [AnchorUse] = []

  var mentions: MentionDecision
  var slugger = HeadingSlugger()
  /// The number of citations so far.
  var citations = 0
  /// The number of passages that have been given an id.
  var passages = 0
  /// The block's flat text, kept for the links that are resolved after it.
  var current: CurrentBlock?
  /// Where the text being rendered stands.
  var origin = Origin.body
  /// Whether the body's markings have faults that have been reported.
  var hasFaultyMarkings = false
  /// Whether passages have been taken out of the body.
  var hasGaps = false
  /// The places of brackets that a backslash escapes.
  var escapes: Set<SourcePosition> = []
  /// Ids of claims, judgements and recommendations: a passage may take the id of one.
  let parts: Set<String>

  /// A link to a place in a page.
  struct AnchorUse: Sendable {
    var target: EntityID
    var fragment: String
    var location: SourceLocation
    /// Whether it names no page, and so means the text in which it stands.
    var isBare: Bool
  }

  /// The Markdown that is being rendered.
  enum Origin {
    case body
    /// A text field: where it stands, and the id of the element that shows it.
    case field(MarkdownText, anchor: String)

    /// Where a place in the Markdown stands in the file of the `page`.
    func location(_ position: SourcePosition, in page: SourceLocation) -> SourceLocation {
      switch self {
      case .body: page.moved(to: position.line, position.column)
      case .field(let field, _): field.text.location(of: position.column - 1)
      }
    }
  }

  /// What is remembered of a text block while its links are resolved.
  struct CurrentBlock {
    var text: [UInt8]
    var flat: FlatText
    /// The sentences, as ranges of the flat text, and their positions among the page's where they are kept.
    var sentences: [(range: Range<Int>, index: Int?)]
    var anchor: String
    /// Where the search for the next link's words begins.
    var linkCursor = 0
  }

  /// What stands before the ids of passages: several texts may share a page.
  let anchorPrefix: String
  /// Where a link that names no page leads first.
  let ownPlaces: OwnPlaces
  /// The text's language, BCP 47. A source has the language of what it describes, while its page is in the site's.
  private let textLanguage: String
  /// The words in the text that are not its author's.
  let words: TextWords

  init(
    _ common: Common, declared: [String], named: Set<String> = [], parts: Set<String>, context: LinkContext,
    anchorPrefix: String = "", ownPlaces: OwnPlaces = OwnPlaces()
  ) {
    self.context = context
    self.anchorPrefix = anchorPrefix
    self.ownPlaces = ownPlaces
    self.common = common
    self.parts = parts
    address = PageAddress(common.entity)
    textLanguage = (common.entity.kind == .source ? nil : common.language) ?? context.settings.language
    words = context.words(textLanguage)
    mentions = MentionDecision(context: context, page: common, declared: Set(declared), named: named)
    // Ids that the page's own parts and sections use: a heading must not take them.
    for part in parts { slugger.reserve(part) }
  }

  /// Renders the body.
  mutating func write(body: BodySource) {
    guard !body.isEmpty else { return }
    let bytes = body.bytes
    origin = .body
    hasFaultyMarkings = body.hasFaultyMarkings
    hasGaps = body.hasGaps
    escapes = EscapedBrackets.places(in: bytes, firstLine: body.lineOffset + 1)
    mentions.beginSection()
    do throws(MarkdownError) {
      var document = try Document(parsing: bytes, firstLine: body.lineOffset + 1)
      document.leavesOutEmptyQuotes = body.hasGaps
      document.idPrefix = anchorPrefix
      document.backToContent = words.backToContent
      document.taskLabel = words.task
      document.isRightToLeft = WritingDirection(of: textLanguage) == .rightToLeft
      // A reply stands below a heading of its briefing's page.
      document.topHeading = anchorPrefix.isEmpty ? 2 : 3
      if body.hasGaps, document.hasEmptyFootnote {
        diagnostics.append(
          Diagnostic(
            .leftOutLink, at: common.location,
            "a footnote is left out whole, but its number would stay in the text; mark the sentence that refers to it as well"
          ))
      }
      text.body = document.html(rewriting: &self)
    } catch {
      diagnostics.append(Diagnostic(error, file: common.location.file))
    }
    current = nil
  }

  /// Renders a text field, shown in the element with the id `anchor`.
  mutating func write(_ field: TextField, _ source: MarkdownText?, anchor: String) {
    guard let source, source.size > 0 else { return }
    let bytes = source.bytes
    origin = .field(source, anchor: anchor)
    escapes = EscapedBrackets.places(in: bytes, firstLine: 1)
    mentions.beginSection()
    do throws(MarkdownError) {
      let document = try Document(inline: bytes)
      let html = document.html(rewriting: &self)
      text.fields.add(field, html: html, plain: current?.flat.bytes ?? bytes)
    } catch {
      diagnostics.append(Diagnostic(error, file: source.location.file))
    }
    current = nil
  }

  /// Ends the text: what only its own page shows goes to `file`, if there is one.
  mutating func finish(in file: ScratchFile?) {
    text.headings = headings
    text.passageParts = parts.intersection(anchors).sorted()
    text.setAside(in: file)
  }

  /// Where a place in the text being rendered stands in its file.
  func location(_ position: SourcePosition) -> SourceLocation {
    origin.location(position, in: common.location)
  }

  mutating func report(
    _ code: DiagnosticCode, at position: SourcePosition, _ message: String, replacement: String? = nil
  ) {
    diagnostics.append(Diagnostic(code, at: location(position), message, replacement: replacement))
  }

  /// What was probably meant by the id of a link that leads nowhere.
  mutating func suggestion(for id: String, kind: Kind?) -> String? {
    guard suggestionsLeft > 0 else { return nil }
    suggestionsLeft -= 1
    return context.directory.suggestion(for: id, kind: kind)
  }

  /// What was probably meant by the path of a link that leads nowhere.
  mutating func suggestion(forPath path: String) -> String? {
    guard suggestionsLeft > 0 else { return nil }
    suggestionsLeft -= 1
    return context.directory.suggestion(forPath: path)
  }

  /// The words of a range of a block.
  static func words(_ text: [UInt8], _ range: Range<Int>) -> String {
    String(decoding: text[range], as: UTF8.self)
  }
}

extension Diagnostic {
  /// Why Markdown could not be parsed, at the line where it goes wrong.
  init(_ error: MarkdownError, file: String) {
    switch error {
    case .tooDeep(let line):
      self.init(
        .tooDeep, at: SourceLocation(file: file, line: line, column: 1),
        "block quotes and lists are nested more than \(Document.nestingLimit) deep here")
    case .tooComplex(let line):
      self.init(
        .tooDeep, at: SourceLocation(file: file, line: line, column: 1),
        "the paragraph or table that begins here is too complex to be read; split it")
    case .misreadFootnote(let line):
      self.init(
        .unsafeMarkdown, at: SourceLocation(file: file, line: line, column: 1),
        "“[” is followed by a character reference for “^” here, and the two would be misread as a footnote; write “^” itself, or put a space before it"
      )
    case .tooLarge:
      self.init(.fileTooLarge, at: SourceLocation(file: file, line: 1, column: 1), "the text is too long")
    }
  }
}

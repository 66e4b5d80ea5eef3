import HTML

/// How the pages of a site look: everything between the resolved site and a page's bytes.
///
/// A theme of one's own is a type in one's own package that depends on DossierKit:
///
/// ```swift
/// struct Plain: Theme {
///   var assets: [ThemeAsset] { [ThemeAsset(name: "plain.css", bytes: Array("body { max-width: 40em }".utf8))] }
///
///   func render(_ page: Page, _ context: PageContext) -> HTML {
///     """
///     <!DOCTYPE html>
///     <html lang="\(context.language)">
///     <title>\(context.title ?? "List")</title>
///     <link rel="stylesheet" href="\(context.asset("plain.css"))">
///     <h1>\(context.title ?? "List")</h1>
///     \(context.text?.body)
///     </html>
///     """
///   }
/// }
/// ```
public protocol Theme: Sendable {
  /// The files that the theme's pages need. Each is written once, with a fingerprint of its bytes in its name.
  var assets: [ThemeAsset] { get }

  /// The same files as they are for one site: with what its settings say of colours and fonts, and with the desk's own
  /// rules at the end of the stylesheet. Called once for each build; ``assets`` as they are where a theme has no more.
  func assets(on site: SiteSettings, style: CustomStyle) -> [ThemeAsset]

  /// The theme with everything worked out that is the same on all pages of a site. Called once for each build, before its
  /// pages are rendered; the theme as it is where there is no such thing.
  func prepared(for site: Site) -> Self

  /// The whole of a page. Called once for each page, for several at once.
  func render(_ page: Page, _ context: PageContext) -> HTML

  /// The languages in which the theme has words of its own, by their primary subtags in BCP 47, the one that stands in
  /// for all others first. Content in another language is reported; empty where the theme has no words.
  var languages: [String] { get }

  /// The words within an author's text that are not the author's, for texts in a language, a BCP 47 tag, on a site with
  /// these settings.
  func textWords(in language: String, on site: SiteSettings) -> TextWords
}

extension Theme {
  /// The files as they are, whatever the site.
  public func assets(on site: SiteSettings, style: CustomStyle) -> [ThemeAsset] { assets }

  /// The theme as it is.
  public func prepared(for site: Site) -> Self { self }

  /// None: nothing is said about the content's languages.
  public var languages: [String] { [] }

  /// The words in English, whatever the language.
  public func textWords(in language: String, on site: SiteSettings) -> TextWords { .english }
}

/// The words within an author's text that are not the author's.
public struct TextWords: Sendable, Hashable {
  /// The titles of GitHub's alerts.
  public var note, tip, important, warning, caution: String
  /// What the arrow below a footnote does.
  public var backToContent: String
  /// What the box of a task in a list is called; that it is ticked, the box says itself.
  public var task: String
  /// What a table is called that stands below no heading.
  public var table: String
  /// What the permanent links of a section and of a passage are, for those who do not see where they stand.
  public var sectionLink, passageLink: String
  /// What stands between the number of a citation and the place in the source, with the space after it.
  public var listSeparator: String

  /// Words for all of it.
  public init(
    note: String, tip: String, important: String, warning: String, caution: String, backToContent: String,
    task: String, table: String, sectionLink: String, passageLink: String, listSeparator: String = ", "
  ) {
    (self.note, self.tip, self.important) = (note, tip, important)
    (self.warning, self.caution, self.backToContent) = (warning, caution, backToContent)
    (self.task, self.table) = (task, table)
    (self.sectionLink, self.passageLink) = (sectionLink, passageLink)
    self.listSeparator = listSeparator
  }

  /// The words in English.
  public static let english = TextWords(
    note: "Note", tip: "Tip", important: "Important", warning: "Warning", caution: "Caution",
    backToContent: "Back to content", task: "Task", table: "Table", sectionLink: "Link to this section",
    passageLink: "Link to this passage")

  /// The title of an alert by its class.
  func title(ofAlert name: String) -> String? {
    switch name {
    case "note": note
    case "tip": tip
    case "important": important
    case "warning": warning
    case "caution": caution
    default: nil
    }
  }
}

/// A file that a theme's pages need: a stylesheet, a script, a picture.
public struct ThemeAsset: Sendable, Hashable {
  /// The file's name, by which ``PageContext/asset(_:)`` finds it: `style.css`.
  public var name: String
  /// The file's bytes.
  public var bytes: [UInt8]

  /// The file `name` with these bytes.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}

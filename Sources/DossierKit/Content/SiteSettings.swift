/// Which mentions of an actor become links (`link_mentions`).
public enum LinkPolicy: String, Sendable, Hashable, CaseIterable {
  case firstPerSection = "first-per-section"
  case firstPerPage = "first-per-page"
  case all, none
}

/// What `site.yaml` says of the site as a whole.
public struct SiteSettings: Sendable, Hashable {
  /// The site's title.
  public var title = "Dossier"
  /// One line that says what the site is, plain text.
  public var summary: Located<String>?
  /// The absolute address of the site's root, http or https, with a slash at the end.
  public var baseURL: String?
  /// BCP 47 tag of the language that the site is written in.
  public var language = "en"
  /// Where the language is written; nil where it is not.
  var languageLocation: SourceLocation?
  /// Whether what is written for the language is none, which has been reported.
  var hasFaultyLanguage = false
  /// Who publishes the site; named as the feed's author.
  public var publisher: String?
  /// The entries of the site's own navigation, after those that Dossier makes.
  public var navigation: [NavigationEntry] = []
  /// Which mentions become links.
  public var linkMentions: LinkPolicy = .firstPerSection
  /// Where readers send replies: a mail address or the address of a form.
  public var replyTo: String?
  /// Colours, logo and fonts.
  public var theme = ThemeSettings()

  /// The settings of a folder without `site.yaml`.
  public init() {}
}

/// An entry of the site's navigation.
public struct NavigationEntry: Sendable, Hashable {
  /// The words of the link; the page's title where nil.
  public var title: String?
  /// The page or address that it leads to.
  public var target: Target
  /// Where it is written.
  public var location: SourceLocation

  /// Where an entry leads.
  public enum Target: Sendable, Hashable {
    /// A page of the site: `about`, `dossier:algeria-mali`.
    case page(String)
    /// An address elsewhere.
    case url(String)
  }
}

/// Theming without code: `theme:` in `site.yaml`.
public struct ThemeSettings: Sendable, Hashable {
  /// The accent colour, as the desk has it: a theme shows it lighter or darker where it could not be read.
  public var accent: SRGBColor?
  /// The path of a picture below content/: `assets/logo.svg`.
  public var logo: Located<String>?
  /// Font families for prose, the first that a reader has; letters, digits, spaces and hyphens alone.
  public var serif: [String] = []
  /// Font families for what is scanned, likewise.
  public var sans: [String] = []
}

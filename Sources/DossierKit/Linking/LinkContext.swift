/// What the texts of all pages are linked with; immutable, shared by all tasks.
struct LinkContext: Sendable {
  var directory: Directory
  var settings: SiteSettings
  var audience: Audience
  /// The forms of all actors, and the phrases that shadow them.
  let matcher: FormMatcher
  /// What each form means; nil for a phrase that means nobody and shadows what it contains.
  let meanings: [FormMeaning?]
  /// Actor ids by their positions in ``FormMeaning/actor``.
  let actors: [String]
  /// Whether each decision about a name is to be kept with its reason.
  var keepsRecords = false

  init(_ content: Content, directory: Directory, audience: Audience) {
    self.directory = directory
    self.audience = audience
    settings = content.settings
    actors = content.entities.actors.map(\.id)
    var forms: [String] = []
    var meanings: [FormMeaning?] = []
    for (index, actor) in content.entities.actors.enumerated() {
      func add(_ texts: [String], _ kind: FormKind?) {
        forms += texts
        meanings += texts.map { _ in kind.map { FormMeaning(actor: index, kind: $0) } }
      }
      add([actor.title] + actor.names.map(\.name.value), .name)
      add(actor.aliases.map(\.value), .alias)
      add(actor.demonyms.map(\.value), .demonym)
      add(actor.metonyms.map(\.value), .metonym)
      add(actor.not.map(\.value), nil)
    }
    // A title that is quoted in full names a text, not those whom it speaks of.
    for source in content.entities.sources {
      forms.append(source.title)
      meanings.append(nil)
    }
    matcher = FormMatcher(forms)
    self.meanings = meanings
  }
}

/// Whom a form means, and as what sort of form.
struct FormMeaning: Sendable, Hashable {
  /// A position in the site's actors.
  var actor: Int
  var kind: FormKind
}

extension FormKind {
  /// Whether the form names its actor on any page: names and aliases do, demonyms and metonyms need a page that
  /// speaks of the actor anyway.
  var isStrong: Bool {
    switch self {
    case .name, .alias, .link: true
    case .demonym, .metonym: false
    }
  }
}

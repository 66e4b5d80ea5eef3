/// What the texts of all pages are linked with; immutable, shared by all tasks.
struct LinkContext: Sendable {
  var directory: Directory
  var settings: SiteSettings
  var audience: Audience
  /// The forms of all actors, and the phrases that shadow them.
  let matcher: FormMatcher
  /// Whom each form can mean; nobody, for a phrase that shadows what it contains.
  let candidates: [[MentionCandidate]]
  /// The actors that hold or held offices: what texts call them is checked.
  let officeHolders: Set<String>
  /// The words within texts that are not their authors', by the texts' language.
  var words: @Sendable (String) -> TextWords = { _ in .english }
  /// What is kept of the texts for `dossier mentions`.
  var keeps = Kept.nothing
  /// Where rendered texts wait until their pages are written.
  let scratch: ScratchFile?

  init(_ content: Content, directory: Directory, audience: Audience) {
    self.directory = directory
    self.audience = audience
    settings = content.settings
    scratch = content.scratch
    var forms = FormTable()
    for actor in content.entities.actors.sorted(by: { $0.id < $1.id }) {
      forms.add([actor.title] + actor.names.map(\.name.value), MentionCandidate(actor.id, .name))
      forms.add(actor.aliases.map(\.value), MentionCandidate(actor.id, .alias))
      forms.add(actor.demonyms.map(\.value), MentionCandidate(actor.id, .demonym))
      forms.add(actor.metonyms.map(\.value), MentionCandidate(actor.id, .metonym))
      forms.add(actor.not.map(\.value), nil)
    }
    // A title that is quoted in full names a text, not those whom it speaks of.
    forms.add(content.entities.sources.map(\.title), nil)
    matcher = FormMatcher(forms.texts)
    candidates = forms.candidates
    officeHolders = Set(content.entities.actors.lazy.filter { !$0.tenures.isEmpty }.map(\.id))
  }
}

/// What is kept of the texts beside what their pages need.
enum Kept: Sendable {
  case nothing
  /// Each decision about a name, with its reason.
  case records
  /// Names that belong to nobody.
  case candidates
  /// The words of all pages, for the search.
  case search
}

/// An actor that a form can mean, and as what sort of form.
struct MentionCandidate: Sendable, Hashable {
  var actor: String
  var kind: FormKind

  init(_ actor: String, _ kind: FormKind) {
    self.actor = actor
    self.kind = kind
  }
}

/// All forms, each once, with those whom it can mean.
private struct FormTable {
  private(set) var texts: [String] = []
  private(set) var candidates: [[MentionCandidate]] = []
  private var numbers: [String: Int] = [:]

  mutating func add(_ forms: [String], _ candidate: MentionCandidate?) {
    for form in forms {
      let number = numbers[form] ?? texts.count
      if number == texts.count {
        numbers[form] = number
        texts.append(form)
        candidates.append([])
      }
      // An actor's names come before its aliases, those before the weak forms, and the strongest counts.
      guard let candidate, candidates[number].last?.actor != candidate.actor else { continue }
      candidates[number].append(candidate)
    }
  }
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

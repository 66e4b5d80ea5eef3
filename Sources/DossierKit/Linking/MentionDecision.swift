/// Decides for each form found in a text whom it means, and whether it becomes a link.
struct MentionDecision {
  private let context: LinkContext
  private let page: EntityID
  private let declared: Set<String>
  private let ignored: Set<String>
  /// What forms were found to mean on this page.
  private var meanings: [Int32: Meaning] = [:]
  /// The actors that are already linked in this section, or on this page.
  private var linked: Set<String> = []

  init(context: LinkContext, page: EntityID, declared: Set<String>, ignored: [String]) {
    self.context = context
    self.page = page
    self.declared = declared
    self.ignored = Set(ignored.map { $0.folded(diacritics: true) })
  }

  /// What a form means on this page.
  enum Meaning: Equatable, Sendable {
    /// Nobody: a phrase that shadows a name, a form that is turned off, the page's own actor.
    case nobody
    case actor(String, FormKind)
    /// Several actors, of which the page declares none or several.
    case ambiguous([String])
  }

  mutating func meaning(of match: FormMatcher.Match, text: String) -> Meaning {
    if !ignored.isEmpty, ignored.contains(text.folded(diacritics: true)) { return .nobody }
    // All forms that read alike are found together, so that the first stands for them all.
    guard let first = match.forms.first else { return .nobody }
    if let known = meanings[first] { return known }
    let meaning = meaning(of: match.forms)
    meanings[first] = meaning
    return meaning
  }

  private func meaning(of forms: [Int32]) -> Meaning {
    var kinds: [Int: FormKind] = [:]
    for form in forms {
      // A `not` phrase of one actor can be the name of another; the name then counts.
      guard let meaning = context.matcher.forms[Int(form)].meaning, kinds[meaning.actor] == nil else {
        continue
      }
      kinds[meaning.actor] = meaning.kind
    }
    var actors = kinds.keys.map { (id: context.actors[$0], index: $0) }
    if actors.count > 1 {
      let chosen = actors.filter { declared.contains($0.id) }
      guard chosen.count == 1 else { return .ambiguous(actors.map(\.id).sorted()) }
      actors = chosen
    }
    guard let actor = actors.first, page != EntityID(.actor, actor.id), let kind = kinds[actor.index] else {
      return .nobody
    }
    return .actor(actor.id, kind)
  }

  /// Whether the next mention of `actor` becomes a link, by the site's `link_mentions`.
  func links(_ actor: String) -> Bool {
    switch context.settings.linkMentions {
    case .all: true
    case .none: false
    case .firstPerSection, .firstPerPage: !linked.contains(actor)
    }
  }

  mutating func didLink(_ actor: String) {
    linked.insert(actor)
  }

  mutating func beginSection() {
    if context.settings.linkMentions == .firstPerSection { linked.removeAll(keepingCapacity: true) }
  }
}

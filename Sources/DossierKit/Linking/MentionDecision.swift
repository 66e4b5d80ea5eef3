/// Decides for each form found in a text whom it means, and whether it becomes a link.
struct MentionDecision {
  private let context: LinkContext
  private let page: EntityID
  private let declared: Set<String>
  private let ignored: Set<String>
  /// The actors that are already linked in this section, or on this page.
  private var linked: Set<String> = []

  init(context: LinkContext, page: EntityID, declared: Set<String>, ignored: [String]) {
    self.context = context
    self.page = page
    self.declared = declared
    self.ignored = Set(ignored.map { $0.folded(diacritics: true) })
  }

  /// What a form means on this page.
  enum Meaning: Equatable {
    /// Nobody: a phrase that shadows a name, a form that is turned off, the page's own actor.
    case nobody
    case actor(String, FormKind)
    /// Several actors, of which the page declares none or several.
    case ambiguous([String])
  }

  func meaning(of match: FormMatcher.Match, text: String) -> Meaning {
    let meanings = match.forms.compactMap { context.matcher.forms[Int($0)].meaning }
    // A `not` phrase of one actor can be the name of another; the name then counts.
    guard !meanings.isEmpty, !ignored.contains(text.folded(diacritics: true)) else { return .nobody }
    var actors: [String] = []
    for meaning in meanings where !actors.contains(context.actors[meaning.actor]) {
      actors.append(context.actors[meaning.actor])
    }
    if actors.count > 1 {
      let chosen = actors.filter(declared.contains)
      guard chosen.count == 1 else { return .ambiguous(actors.sorted()) }
      actors = chosen
    }
    guard let actor = actors.first, page != EntityID(.actor, actor),
      let kind = meanings.first(where: { context.actors[$0.actor] == actor })?.kind
    else { return .nobody }
    return .actor(actor, kind)
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

/// Decides for each form found in a page's texts whom it means there.
struct MentionDecision {
  private let context: LinkContext
  private let page: EntityID
  private let declared: Set<String>
  private let ignored: Set<String>
  /// The actors that the page names by a strong form or by a link; their weak forms count too.
  private(set) var named: Set<String>
  /// The actors whose weak forms were met without a strong mention so far.
  private var wanting: Set<String> = []
  /// Where the last metonym of the block ends, and whether it was a place.
  private var lastMetonym: (end: Int, isPlace: Bool)?
  private let isFrench: Bool
  /// The actors that are already linked in this section, or on this page.
  private var linked: Set<String> = []

  /// `named` are the actors that are known to be named on the page, before any of it is read.
  init(
    context: LinkContext, page: Common, declared: Set<String>, named: Set<String> = []
  ) {
    self.context = context
    self.page = page.entity
    self.declared = declared
    self.named = named
    ignored = Set(page.ignoredForms.map { $0.folded(diacritics: true) })
    isFrench = (page.language ?? context.settings.language).lowercased().hasPrefix("fr")
  }

  /// What a form means on this page.
  enum Verdict {
    case counts(MentionCandidate)
    /// One of several actors, which the page declares.
    case chosen(MentionCandidate)
    /// Nobody: a phrase that shadows the names in it.
    case shadows
    /// A form that the page turns off.
    case ignored(MentionCandidate)
    /// The actor whose page it is.
    case ownPage(MentionCandidate)
    /// A demonym or metonym of actors that the page neither declares nor names otherwise.
    case withoutContext(MentionCandidate)
    /// A metonym where it is the place.
    case place(MentionCandidate, Locatives.Reason)
    /// Several actors, of which the page declares none or several.
    case ambiguous([MentionCandidate])
  }

  /// Whether a second reading, in which ``named`` is known from the start, would decide otherwise.
  var isUnsettled: Bool { !wanting.isDisjoint(with: named) }

  mutating func verdict(on match: FormMatcher.Match, in text: [UInt8]) -> Verdict {
    let candidates = candidates(for: match.forms)
    // A `not` phrase of one actor can be the name of another; the name then counts.
    guard let first = candidates.first else { return .shadows }
    if isIgnored(match.range, in: text) { return .ignored(first) }
    if page.kind == .actor, let own = candidates.first(where: { $0.actor == page.id }) {
      return .ownPage(own)
    }
    var place: Locatives.Reason?
    if candidates.contains(where: { $0.kind == .metonym }) {
      place = Locatives.govern(match.range, in: text, after: lastMetonym, isFrench: isFrench)
      lastMetonym = (match.range.upperBound, place != nil)
    }
    let fitting = candidates.filter { fits($0, isPlace: place != nil) }
    let chosen = fitting.count > 1 ? fitting.filter { declared.contains($0.actor) } : fitting
    guard fitting.isEmpty || chosen.count == 1 else { return .ambiguous(fitting) }
    guard let candidate = chosen.first else {
      let metonym = candidates.first { $0.kind == .metonym }
      if let place, let metonym { return .place(metonym, place) }
      return .withoutContext(first)
    }
    if candidate.kind.isStrong { named.insert(candidate.actor) }
    return fitting.count > 1 ? .chosen(candidate) : .counts(candidate)
  }

  /// Whether a form can mean an actor at its place on this page.
  private mutating func fits(_ candidate: MentionCandidate, isPlace: Bool) -> Bool {
    if candidate.kind.isStrong { return true }
    if candidate.kind == .metonym, isPlace { return false }
    if named.contains(candidate.actor) || declared.contains(candidate.actor) { return true }
    wanting.insert(candidate.actor)
    return false
  }

  /// The actors that forms can mean, each once.
  func candidates(for forms: [Int32]) -> [MentionCandidate] {
    // Forms that differ in letters can be alike in capitals.
    guard forms.count > 1 else { return forms.first.map { context.candidates[Int($0)] } ?? [] }
    var seen: Set<String> = []
    return forms.flatMap { context.candidates[Int($0)] }.filter { seen.insert($0.actor).inserted }
  }

  private func isIgnored(_ range: Range<Int>, in text: [UInt8]) -> Bool {
    !ignored.isEmpty
      && ignored.contains(String(decoding: text[range], as: UTF8.self).folded(diacritics: true))
  }

  func isDeclared(_ actor: String) -> Bool { declared.contains(actor) }

  /// Whether the next mention of `actor` becomes a link, by the site's `link_mentions`.
  func links(_ actor: String) -> Bool {
    switch context.settings.linkMentions {
    case .all: true
    case .none: false
    case .firstPerSection, .firstPerPage: !linked.contains(actor)
    }
  }

  /// A mention or a link of the author's became a link to `actor`.
  mutating func didLink(_ actor: String) {
    linked.insert(actor)
    named.insert(actor)
  }

  mutating func beginBlock() {
    lastMetonym = nil
  }

  mutating func beginSection() {
    if context.settings.linkMentions == .firstPerSection { linked.removeAll(keepingCapacity: true) }
  }
}

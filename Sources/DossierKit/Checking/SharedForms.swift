/// Names that fit two actors: a page that declares neither, or both, cannot say whom it means.
///
/// Demonyms and metonyms that two actors share are no fault: they count beside a name alone.
enum SharedForms {
  static func check(_ site: Site) -> [Diagnostic] {
    var strong: [String: [Use]] = [:]
    for actor in site.actors {
      for (form, use) in ownNames(of: actor) { strong[form, default: []].append(use) }
    }
    let clashes = strong.values.filter { $0.count > 1 }.flatMap(clashes)
    let first = strong.compactMapValues { uses in uses.min { $0.location < $1.location } }
    return clashes + site.actors.flatMap { weakClashes(of: $0, with: first) }
  }

  /// A form in an actor's file.
  private struct Use {
    var actor: String
    var kind: FormKind
    var form: String
    var location: SourceLocation
  }

  /// The names and aliases of an actor, by their folded form.
  private static func ownNames(of actor: Actor) -> [String: Use] {
    let title = Use(
      actor: actor.id, kind: .name, form: actor.title,
      location: actor.common.titleLocation ?? actor.common.location)
    let names = [title] + uses(of: actor.names.map(\.name), .name, by: actor)
    return Dictionary(
      (names + uses(of: actor.aliases, .alias, by: actor)).map { ($0.form.folded(diacritics: true), $0) }
    ) { first, _ in first }
  }

  private static func uses(of forms: [Located<String>], _ kind: FormKind, by actor: Actor) -> [Use] {
    forms.map { Use(actor: actor.id, kind: kind, form: $0.value, location: $0.location) }
  }

  /// What is wrong with the uses of one name or alias by several actors.
  private static func clashes(_ uses: [Use]) -> [Diagnostic] {
    let sorted = uses.sorted { $0.location < $1.location }
    let names = sorted.filter { $0.kind == .name }
    guard let name = names.first else { return [shared(sorted)] }
    let aliases = sorted.filter { $0.kind != .name }.map { alias in
      Diagnostic(
        .aliasIsName, at: alias.location,
        "“\(alias.form)” is an alias here and the name of “\(name.actor)”, so a page that declares neither of the two links it to nobody; take it off the aliases, or write it out longer",
        notes: [Diagnostic.Note("the name is given here", at: name.location)])
    }
    return names.count > 1 ? [shared(names)] + aliases : aliases
  }

  private static func shared(_ uses: [Use]) -> Diagnostic {
    Diagnostic(
      .sharedAlias, at: uses[1].location,
      "“\(uses[1].form)” names \(few(uses.map(\.actor))); a page means the one that it declares in “actors:”",
      notes: [Diagnostic.Note("also given here", at: uses[0].location)])
  }

  /// The first few of some ids, and how many more there are.
  private static func few(_ ids: [String]) -> String {
    ids.count <= 4
      ? ids.joined(separator: " and ") : ids.prefix(3).joined(separator: ", ") + " and \(ids.count - 3) more"
  }

  /// The demonyms and metonyms of an actor that are names or aliases of another.
  private static func weakClashes(of actor: Actor, with names: [String: Use]) -> [Diagnostic] {
    let weak = uses(of: actor.demonyms, .demonym, by: actor) + uses(of: actor.metonyms, .metonym, by: actor)
    // Where the actor has the form as a name as well, the two names clash, and that has been said.
    let own = weak.isEmpty ? [:] : ownNames(of: actor)
    return weak.compactMap { use in
      let form = use.form.folded(diacritics: true)
      guard own[form] == nil, let other = names[form] else { return nil }
      return Diagnostic(
        .weakFormIsName, at: use.location,
        "“\(use.form)” is a \(use.kind.rawValue) here and \(other.kind == .name ? "the name" : "an alias") of “\(other.actor)”; declare the one that a page means in its “actors:”, or take the word off one of the two",
        notes: [Diagnostic.Note("the \(other.kind.rawValue) is given here", at: other.location)])
    }
  }
}

import DossierKit
import HTML

/// All actors by letter, each also under its other names.
struct ActorIndexPage: Template {
  let scope: PageScope
  var part: PagePart?

  var html: HTML {
    let list = site.lists.actors
    let names = share(part, of: list).map { (key: $0.key, row: row($0)) }
    return GroupedIndex(
      scope: scope,
      summary: listSummary(HTML(text: words.allActors), part, of: list, words.byLetter, .name),
      groups: IndexGroup.byLetter(names),
      rows: "rows compact",
      end: part == nil
        ? partList(list, of: .index(.actor), words.byLetter, .name)
        : partPager(part, of: list, .index(.actor)),
      isEmpty: site.actors.isEmpty
    ).html
  }

  private func row(_ name: IndexedName) -> HTML {
    let actor = site.actors[name.actor]
    return name.other.map { reference(from: $0, name.language, to: actor) } ?? actorRow(actor)
  }

  /// "Rabat, see Morocco".
  private func reference(from name: String, _ language: String?, to actor: Actor) -> HTML {
    let shown: HTML =
      language.map { "<bdi\(attribute: "lang", foreign($0))>\(name)</bdi>" } ?? form(name, of: actor)
    return """
      <li>
        <p>\(shown)\(comma)\(words.see) \(entityLink(actor.entity))</p>
      </li>
      """
  }
}

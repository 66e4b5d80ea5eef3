import DossierKit
import HTML

/// All actors by letter, each also under its other names.
struct ActorIndexPage: Template {
  let context: PageContext

  var html: HTML {
    let entries = site.actors.flatMap { actor in
      [(key: IndexKey(actor.title), row: actorRow(actor))] + otherNames(of: actor)
    }
    return GroupedIndex(
      context: context, title: words.actors, summary: HTML(text: words.allActors),
      groups: IndexGroup.byLetter(entries.enumerated().sorted(by: precedes).map(\.element)),
      rows: "rows compact"
    ).html
  }

  /// An entry with its place among all entries.
  private typealias Numbered = (offset: Int, element: (key: IndexKey, row: HTML))

  /// Names that sort alike stay in the order of the site's actors.
  private func precedes(_ first: Numbered, _ second: Numbered) -> Bool {
    first.element.key == second.element.key
      ? first.offset < second.offset : first.element.key < second.element.key
  }

  private func otherNames(of actor: Actor) -> [(key: IndexKey, row: HTML)] {
    let foreign = actor.names.map { (name: $0.name.value, language: String?.some($0.language)) }
    let aliases = (actor.aliases + actor.metonyms).map { (name: $0.value, language: String?.none) }
    var seen: Set<String> = [IndexKey(actor.title).folded]
    return (aliases + foreign).compactMap { other in
      let key = IndexKey(other.name)
      guard seen.insert(key.folded).inserted else { return nil }
      return (key, reference(from: other.name, other.language, to: actor))
    }
  }

  /// "Rabat, see Morocco".
  private func reference(from name: String, _ language: String?, to actor: Actor) -> HTML {
    """
    <li>
      <p><bdi\(attribute: "lang", language)>\(name)</bdi>, \(words.see) \(entityLink(actor.entity))</p>
    </li>
    """
  }
}

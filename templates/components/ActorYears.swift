import DossierKit
import HTML

/// The further pages of an actor who has too much for one, each with what it holds.
struct ActorYears: ActorTemplate {
  let scope: PageScope
  let text: PageText
  let actor: Actor

  /// The id of the list's heading.
  static let id = "page-years"
  /// More pages than these are reached from one to the next.
  private static let limit = 150

  var html: HTML {
    let parts = site.links.actorParts[actor.id]?.parts ?? []
    guard !parts.isEmpty else { return .empty }
    return """
      <section>
        <h2 id="\(Self.id)">\(words.byYear)</h2>
        \(if: parts.count > Self.limit, note(words.olderPages(parts.count - Self.limit)))
        <ul class="rows keyed">\(for: parts.prefix(Self.limit), row)</ul>
      </section>
      """
  }

  private func row(_ part: ActorPart) -> HTML {
    let address = PageAddress.part(part.part, of: actor)
    let counts = ActorSection.allCases.compactMap { section in
      part.entries[section].map { entries in
        count(section, Set(entries.map(\.position)).count, address)
      }
    }
    return """
      <li>
        <p class="key"><a href="\(context.href(address))">\(words.title(of: part.part.name))</a></p>
        \(meta(items: counts))
      </li>
      """
  }

  private func count(_ section: ActorSection, _ number: Int, _ address: PageAddress) -> HTML {
    """
    <span>\(count(number, section.noun, at: context.href(address.at(section.id))))</span>
    """
  }
}

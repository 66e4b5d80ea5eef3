import DossierKit
import HTML

extension Template {
  /// A link to an actor.
  func actorLink(_ id: String) -> HTML {
    entityLink(EntityID(.actor, id))
  }

  /// Links to actors, the first `limit` of them, and to `rest` for the others.
  func actorLinks(_ ids: some Sequence<String>, limit: Int = .max, rest: SafeURL? = nil) -> HTML {
    let ids = ids.unique()
    // A link that stands for one name alone is no shorter than the name.
    let shown = ids.count - 1 > limit ? limit : ids.count
    var links = ids.prefix(shown).map(actorLink)
    if shown < ids.count, let rest {
      links.append(
        """
        <a href="\(rest)">\(words.more(ids.count - shown))</a>
        """)
    }
    return joined(links)
  }

  /// A link to the page of an entity, or to a place in it, with its title as the words.
  func entityLink(_ entity: EntityID, at fragment: String? = nil) -> HTML {
    guard let fragment else { return scope.link(to: entity) ?? .empty }
    guard let common = site.common(entity) else { return .empty }
    return """
      <a href="\(href(entity, at: fragment))">\(name(common))</a>
      """
  }

  /// One of an actor's other names. Nobody says its language; in Arabic letters it is taken to have that of the actor's
  /// name in such letters, and an unknown one (`und`, BCP 47) where there is none.
  func form(_ form: String, of actor: Actor) -> HTML {
    guard Language.hasArabicLetters(form) else { return "<bdi>\(form)</bdi>" }
    let language = actor.names.first { Language.direction(of: $0.language) == "rtl" }?.language
    return """
      <bdi\(attribute: "lang", foreign(language ?? "und-Arab"))>\(form)</bdi>
      """
  }

  /// The first line of an entry in a list: a link, and whatever a reader should know before following it.
  func titleLine(_ entity: EntityID) -> HTML {
    scope.titleLine(of: entity) ?? "<p class=\"title\"></p>"
  }

  /// A number that leads to what it counts.
  func count(_ number: Int, _ noun: CountedNoun, at address: SafeURL) -> HTML {
    """
    <a href="\(address)">\(words.count(number, noun))</a>
    """
  }

  /// A tag's links.
  func tagLinks(_ tags: [String]) -> HTML {
    joined(
      tags.map { tag in
        """
        <a href="\(context.href(.tag(Tag.slug(for: tag))))"><bdi>\(tag)</bdi></a>
        """
      })
  }
}

extension Speaker {
  /// Names and other words of an author whose language nobody knows, or that there are none.
  func names(_ names: [String], or missing: String) -> HTML {
    names.isEmpty ? unknown(missing) : joined(names.map { "<bdi>\($0)</bdi>" })
  }

  /// A title or name, kept apart from the direction of the text around it (UAX #9); of an actor that has a name in the
  /// page's language, that name.
  func name(_ common: Common) -> HTML {
    guard let foreign = foreignLanguage(of: common) else { return "<bdi>\(common.title)</bdi>" }
    if let name = nameInOwnLanguage(of: common) { return "<bdi>\(name)</bdi>" }
    return """
      <bdi lang="\(foreign)">\(common.title)</bdi>
      """
  }

  private func nameInOwnLanguage(of common: Common) -> String? {
    guard common.entity.kind == .actor, let actor = site.actor(common.entity.id) else { return nil }
    let own = LanguageTag.primary(language)
    return actor.names.first { LanguageTag.primary($0.language) == own }?.name.value
  }
}

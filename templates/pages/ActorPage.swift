import DossierKit
import HTML

/// An actor: who it is, what is known of it, and from whom.
struct ActorPage: EntityTemplate {
  let context: PageContext
  let text: PageText
  let actor: Actor

  var common: Common { actor.common }

  var html: HTML {
    """
    <article class="page">
      \(banners)
      <div class="columns">
        <header class="page-header">
          \(kicker)
          <h1>\(name(common))</h1>
          \(names)
        </header>
        \(ActorInfobox(context: context, text: text, actor: actor).html)
        \(standfirst)
        \(ActorTies(context: context, text: text, actor: actor).latest)
        \(prose)
        \(ActorTies(context: context, text: text, actor: actor).relations)
        \(ActorNetwork(context: context, actor: actor).html)
        \(ActorTies(context: context, text: text, actor: actor).tenures)
        \(ActorTies(context: context, text: text, actor: actor).holders)
        \(timeline)
        \(ActorClaims(context: context, text: text, actor: actor).html)
        \(ActorMentions(context: context, text: text, actor: actor).html)
        \(sourceList(others: sourcesOfClaims))
        \(linksHere(except: mentioning))
        \(changeList)
      </div>
    </article>
    """
  }

  /// Its other names, each with its language.
  private var names: HTML {
    """
    <dl class="facts">
      \(for: actor.names, { name in fact(words.language(name.language), self.name(name.name.value, name.language)) })
      \(fact(words.alsoNamed, ifAny: forms(actor.aliases)))
      \(fact(words.adjective, ifAny: forms(actor.demonyms)))
      \(fact(words.standsForIt, ifAny: forms(actor.metonyms)))
      \(fact(words.kind, HTML(text: words.kind(actor.kind))))
      \(commonFacts)
    </dl>
    """
  }

  private func name(_ name: String, _ language: String) -> HTML {
    """
    <bdi lang="\(language)" dir="auto">\(name)</bdi>
    """
  }

  private func forms(_ forms: [Located<String>]) -> HTML {
    joined(forms.map { form in "<bdi>\(form.value)</bdi>" })
  }

  private var timeline: HTML {
    let events = (site.links.events[actor.id] ?? []).compactMap { site.event($0) }
    guard !events.isEmpty else { return .empty }
    let undated = events.count { $0.date == nil }
    return """
      <section>
        <h2 id="page-timeline">\(words.timeline)</h2>
        \(if: undated > 0, note(words.undated(undated, of: words.count(events.count, .event))))
        <ul class="rows keyed">\(for: events, { event in eventRow(event, notes: roles(in: event)) })</ul>
      </section>
      """
  }

  private func roles(in event: Event) -> [HTML] {
    event.actors.filter { $0.actor.id == actor.id }.map { participant in
      participant.role.map { "<span>\($0)</span>" } ?? unknown(words.roleUnknown)
    }
  }

  /// The sources of what it says and of what is said of it.
  private var sourcesOfClaims: [String] {
    let places = (site.links.claimsBy[actor.id] ?? []) + (site.links.claimsAbout[actor.id] ?? [])
    return places.compactMap { claim($0) }.flatMap { $0.claim.sources.map(\.id) }
  }

  /// The pages that the list of mentions has already.
  private var mentioning: Set<EntityID> {
    Set((site.links.mentions[actor.id] ?? []).map(\.page))
  }
}

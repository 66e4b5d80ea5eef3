import DossierKit
import HTML

/// The actors of a briefing, each with what it does there.
struct BriefingActors: EntityTemplate {
  let scope: PageScope
  let text: PageText
  let briefing: Briefing

  var common: Common { briefing.common }

  var html: HTML {
    let actors = actors(of: briefing).compactMap { site.actor($0) }
    guard !actors.isEmpty else { return .empty }
    let events = briefing.events.map(\.id).unique().compactMap { site.event($0) }
    return """
      <section>
        <h2 id="page-actors">\(words.actors)</h2>
        <ul class="rows keyed">\(for: actors, { actor in row(actor, events) })</ul>
      </section>
      """
  }

  private func row(_ actor: Actor, _ events: [Event]) -> HTML {
    let roles = roles(of: actor.id) + parts(of: actor.id, in: events)
    return """
      <li>
        <p class="key">\(scope.label(.key, of: actor.entity))</p>
        \(titleLine(actor.entity))
        \(meta(items: roles.map { role in "<span>\(role)</span>" }))
      </li>
      """
  }

  /// What an actor says, is said of it and is asked of it in the briefing.
  private func roles(of actor: String) -> [HTML] {
    let said = briefing.claims.count { $0.by?.id == actor }
    let saidOf = briefing.claims.count { claim in claim.about.contains { $0.id == actor } }
    let asks = briefing.recommendations.count { $0.by?.id == actor }
    let isAsked = briefing.recommendations.count { recommendation in
      recommendation.to.contains { $0.id == actor }
    }
    let (claims, recommendations) = (here("page-claims"), here("page-recommendations"))
    var roles: [HTML] = []
    if said > 0 { roles.append(words.speaker(of: count(said, .claim, at: claims))) }
    if saidOf > 0 { roles.append(words.spokenOf(in: count(saidOf, .claim, at: claims))) }
    if asks > 0 { roles.append(words.recommends(count(asks, .recommendation, at: recommendations))) }
    if isAsked > 0 { roles.append(words.addressee(of: count(isAsked, .recommendation, at: recommendations))) }
    return roles
  }

  /// An actor's parts in the events that the briefing tells.
  private func parts(of actor: String, in events: [Event]) -> [HTML] {
    events.flatMap { event in
      event.actors.filter { $0.actor.id == actor }.map { participant in
        words.part(participant.role ?? words.roleUnknown, in: entityLink(event.entity))
      }
    }
  }
}

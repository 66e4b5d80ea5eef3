import DossierKit
import HTML

/// An actor and its neighbours.
struct ActorNetwork: Template {
  let scope: PageScope
  let actor: Actor

  var html: HTML {
    let network = Network(around: actor.id, in: site)
    guard !network.lines.isEmpty else { return .empty }
    let neighbours = network.tiedActors - 1
    let figure = NetworkFigure(
      scope: scope, network: network, title: words.network(of: actor.common.title),
      description: words.neighbours(network.actors.count - 1, of: actor.common.title),
      notes: """
        \(if: network.actors.count <= neighbours, strongest(of: network, neighbours))
        \(if: neighbours > Network.mostNeighboursWithTies, note(words.onlyOwnTies))
        \(if: !places.isEmpty, "<p class=\"note\">\(words.told(in: joined(places)))</p>")
        """)
    return """
      <section>
        <h2 id="page-network">\(words.network)</h2>
        \(figure.html)
      </section>
      """
  }

  private func strongest(of network: Network, _ neighbours: Int) -> HTML {
    """
    <p class="note">\(words.strongest(network.actors.count - 1, of: words.count(neighbours, .neighbour)))</p>
    """
  }

  /// The sections that say in words what the picture shows.
  private var places: [HTML] {
    let sections = [
      (!(site.links.relations[actor.id] ?? []).isEmpty, "page-relations", words.relations),
      (!actor.tenures.isEmpty, "page-tenures", words.offices),
      (!(site.links.holders[actor.id] ?? []).isEmpty, "page-holders", words.officeHolders),
    ]
    return sections.filter(\.0).map { _, id, title in
      """
      <a href="\(here(id))">\(title)</a>
      """
    }
  }
}

/// The actors of a dossier and all ties among them, as a picture and as a table.
struct DossierNetwork: Template {
  let scope: PageScope
  let dossier: Dossier

  var html: HTML {
    let network = Network(among: actors(of: dossier), in: site)
    guard !network.lines.isEmpty else { return .empty }
    let figure = NetworkFigure(
      scope: scope, network: network, title: words.network(of: dossier.title),
      description: words.drawn(network.actors.count, network.lines.count),
      notes: "\(strongest(of: network))\(untied(in: network))")
    return """
      <section>
        <h2 id="page-network">\(words.network)</h2>
        \(figure.html)
        \(TieTable(scope: scope, pairs: network.pairs).html)
      </section>
      """
  }

  /// How many of how many are drawn, where not all are.
  private func strongest(of network: Network) -> HTML {
    guard network.lines.count < network.pairs.count else { return .empty }
    let pairs: HTML = """
      <a href="\(here(TieTable.id))">\(words.count(network.pairs.count, .pair))</a>
      """
    return """
      <p class="note">\(words.strongest(
        network.actors.count, of: count(network.tiedActors, .actor, at: here("page-actors")),
        lines: network.lines.count, of: pairs))</p>
      """
  }

  private func untied(in network: Network) -> HTML {
    guard !network.untied.isEmpty else { return .empty }
    return """
      <p class="note">\(words.withoutTies(actorLinks(network.untied, limit: 30, rest: here("page-actors"))))</p>
      """
  }
}

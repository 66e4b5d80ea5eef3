import DossierKit
import HTML

/// What the lines and frames of a network mean: those that occur in it.
struct NetworkLegend: Template {
  let scope: PageScope
  let network: Network

  var html: HTML {
    """
    <ul class="inline legend">\(groups)\(arrow)</ul>
    <ul class="inline legend">\(statuses)</ul>
    <ul class="inline legend">\(shapes)</ul>
    """
  }

  private var ties: [Tie] { network.lines.compactMap(\.pair.ties.first) }

  private var groups: [HTML] {
    let groups = Set(ties.map { TieGroup($0.kind) })
    return TieGroup.allCases.filter(groups.contains).map { group in
      entry(NetworkDrawing.tie(group, .asserted, .mutual, Self.line), words.term(group))
    }
  }

  private var arrow: HTML {
    guard ties.contains(where: { $0.direction != .mutual }) else { return .empty }
    return entry(NetworkDrawing.tie(nil, .asserted, .outgoing, Self.line), words.arrow)
  }

  private var statuses: [HTML] {
    let statuses = Set(ties.map(\.status))
    return RelationStatus.allCases.filter(statuses.contains).map { "<li>\(status($0))</li>" }
  }

  private var shapes: [HTML] {
    let shapes = Set(network.actors.compactMap { site.actor($0).map { ActorShape($0.kind) } })
    return ActorShape.allCases.filter(shapes.contains).map { shape in
      entry(
        "<g class=\"\(shape.rawValue)\">\(NetworkDrawing.frame(shape, Self.box))</g>", words.term(shape))
    }
  }

  private static let line = NetworkLayout.Line(x1: 1, y1: 9, x2: 31, y2: 9)
  private static let box = NetworkLayout.Box(x: 1, y: 1, width: 30, height: 16)

  private func entry(_ drawing: HTML, _ word: String) -> HTML {
    """
    <li><svg width="32" height="18" aria-hidden="true">\(drawing)</svg> \(word)</li>
    """
  }
}

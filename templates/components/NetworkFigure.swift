import DossierKit
import HTML

/// A network as a picture whose names are links, with its legend.
struct NetworkFigure: Template {
  let scope: PageScope
  let network: Network
  /// What a reader who does not see the picture is told of it.
  let title: String
  let description: String
  /// What stands below the legend.
  let notes: HTML

  private let labels: [NetworkLabel]
  private let layout: NetworkLayout

  /// A wider picture than this, in pixels, has to be scrolled on a phone.
  private static let phone = 330

  init(
    scope: PageScope, network: Network, title: String, description: String, notes: HTML
  ) {
    (self.scope, self.network) = (scope, network)
    (self.title, self.description, self.notes) = (title, description, notes)
    labels = network.actors.enumerated().map { position, actor in
      NetworkLabel(scope.context.site.title(of: EntityID(.actor, actor)), isBold: position == network.centre)
    }
    layout = NetworkLayout(
      labels: labels, pairs: network.lines.map { ($0.first, $0.second) }, centre: network.centre)
  }

  var html: HTML {
    """
    <figure class="network">
      \(if: layout.width > Self.phone, scrolling, else: "<div class=\"scroll\">\(picture)</div>")
      <figcaption>
        \(NetworkLegend(scope: scope, network: network).html)
        \(notes)
      </figcaption>
    </figure>
    """
  }

  private var scrolling: HTML {
    """
    <div class="scroll" role="group" aria-labelledby="page-network" tabindex="0">\(picture)</div>
    """
  }

  private var picture: HTML {
    // One who goes from link to link goes as one reads.
    let order = layout.boxes.indices.sorted {
      (layout.boxes[$0].y, layout.boxes[$0].x, $0) < (layout.boxes[$1].y, layout.boxes[$1].x, $1)
    }
    return """
      <svg width="\(layout.width)" height="\(layout.height)" viewBox="0 0 \(layout.width) \(layout.height)" \
      role="document" aria-labelledby="page-network-title page-network-description">
      <title id="page-network-title">\(title)</title>
      <desc id="page-network-description">\(description)</desc>
      \(for: zip(network.lines, layout.lines), tie)
      \(for: order, actor)
      </svg>
      """
  }

  private func tie(_ line: Network.Line, _ place: NetworkLayout.Line) -> HTML {
    guard let tie = line.pair.ties.first else { return .empty }
    let names = (title(of: line.pair.first), title(of: line.pair.second))
    let kinds = line.pair.ties.map { words.told($0) }.unique()
    let drawing = NetworkDrawing.tie(
      TieGroup(tie.kind), tie.status, tie.direction, place, title: words.pair(names.0, names.1, kinds))
    return "\(drawing)\n"
  }

  private func title(of actor: String) -> String { site.title(of: EntityID(.actor, actor)) }

  private func actor(_ position: Int) -> HTML {
    guard let actor = site.actor(network.actors[position]) else { return .empty }
    let shape = ActorShape(actor.kind)
    let content: HTML = """
      <title>\(words.named(actor.common.title, actor.kind))</title>\
      \(NetworkDrawing.frame(shape, layout.boxes[position]))\(text(position, foreignLanguage(of: actor.common)))
      """
    // A page has no link to itself.
    if actor.address == context.address {
      return """
        <g class="\(shape.rawValue) centre">\(content)</g>

        """
    }
    return """
      <a class="\(shape.rawValue)" href="\(href(actor.entity))">\(content)</a>

      """
  }

  private func text(_ position: Int, _ language: String?) -> HTML {
    let (label, box) = (labels[position], layout.boxes[position])
    let own = label.isRightToLeft ? "rtl" : "ltr"
    let direction = own == Language.direction(of: self.language) ? nil : own
    // The first line's base: below the padding, and as far below the line's top as the letters are high.
    let base = box.y + (box.height - label.lines.count * NetworkLabel.lineHeight) / 2 + NetworkLabel.fontSize
    return """
      <text\(attribute: "lang", language)\(attribute: "direction", direction)>\
      \(for: label.lines.enumerated(), { index, line in
        """
        <tspan x="\(box.x + box.width / 2)" y="\(base + index * NetworkLabel.lineHeight)">\(line)</tspan>
        """
      })</text>
      """
  }
}

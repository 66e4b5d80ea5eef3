import DossierKit
import HTML

/// The parts of a network's picture: lines with their marks, frames with their names. Also drawn small, for the legend.
enum NetworkDrawing {
  /// A line of a group and status between two places, with the group's mark in its midst.
  static func tie(
    _ group: TieGroup?, _ status: RelationStatus, _ direction: ActorRelation.Direction,
    _ line: NetworkLayout.Line, title: String? = nil
  ) -> HTML {
    let geometry = TieGeometry(line, direction)
    return """
      <g class="tie \(group?.rawValue) \(status.rawValue)">\(if: title, { "<title>\($0)</title>" })\
      <path class="line" d="\(geometry.line)"/>\
      \(if: status == .ended, core(geometry.line))\
      <path d="\(geometry.mark(of: group))\(geometry.arrow)"/></g>
      """
  }

  /// What makes a line double.
  private static func core(_ line: String) -> HTML {
    """
    <path class="core" d="\(line)"/>
    """
  }

  /// The frame of an actor.
  static func frame(_ shape: ActorShape, _ box: NetworkLayout.Box) -> HTML {
    let (width, height) = (box.width, box.height)
    if shape == .armed {
      return """
        <path class="frame" d="M\(box.x + 7) \(box.y)h\(width - 14)l7 7v\(height - 14)l-7 7h\(14 - width)l-7-7v\(14 - height)z"/>
        """
    }
    let radius: Int? =
      switch shape {
      case .organization: 5
      case .person: min(height / 2, 16)
      default: nil
      }
    return """
      <rect class="frame" x="\(box.x)" y="\(box.y)" width="\(width)" height="\(height)"\(attribute: "rx", radius)/>
      """
  }
}

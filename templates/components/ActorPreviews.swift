import DossierKit
import HTML

/// Who the actors are to whom a page's text links: inert until the script shows one beside its link. What they say is on
/// the actors' own pages, so that nothing is lost without the script.
struct ActorPreviews: Template {
  let scope: PageScope

  /// The most actors that a page has previews of.
  private static let most = 60

  var html: HTML {
    let actors = actors
    guard !actors.isEmpty else { return .empty }
    return """
      \(for: actors, preview)
      <script src="\(context.asset("previews.js"))" defer></script>
      """
  }

  private var actors: [String] {
    guard let mentions = context.text?.mentions else { return [] }
    return Array(mentions.lazy.filter(\.isLinked).map(\.actor).unique().prefix(Self.most))
  }

  private func preview(_ actor: String) -> HTML {
    """
    <template data-preview="\(actor)">\(scope.label(.details, of: EntityID(.actor, actor)))</template>

    """
  }
}

import DossierKit
import HTML

/// The pages that a reader most probably looks for, each with its address: what the script compares the asked address
/// with, and without it a list to look through.
struct PagesByName: Template {
  let scope: PageScope

  /// The most pages of a kind. The whole list stays below 200 kB, whatever the site's size.
  private static let most = 250

  var html: HTML {
    let entities =
      site.dossiers.prefix(Self.most).map(\.entity) + site.briefings.prefix(Self.most).map(\.entity)
      + site.actors.prefix(Self.most).map(\.entity) + site.events.suffix(Self.most).map(\.entity)
      + site.sources.prefix(Self.most).map(\.entity) + site.pages.prefix(Self.most).map(\.entity)
    guard !entities.isEmpty else { return .empty }
    return """
      <details class="passages" id="page-names">
        <summary>\(words.allPages)</summary>
        <ul class="rows compact">\(for: entities, row)</ul>
      </details>
      """
  }

  private func row(_ entity: EntityID) -> HTML {
    """
    <li>\(entityLink(entity)) <span class="meta">\(words.kind(entity.kind))</span></li>
    """
  }
}

import DossierKit
import HTML

/// What all pieces of a page share, worked out once for the page or, as far as it is the same everywhere, for all pages.
///
/// A class, since every piece of the page holds it.
final class PageScope: Sendable {
  /// The page, the site, and the addresses of everything as seen from the page.
  let context: PageContext
  /// How the theme speaks on the page.
  let voice: Voice
  private let allLabels: [EntityLabels]
  private let frames: PageFrames?
  private let labels: EntityLabels
  /// The addresses of the folders of all kinds, as they stand in a link.
  private let folders: [HTML]

  /// The scope of a page; `labels` are those of all languages that were made for the site, `frames`
  /// keeps what stands around them.
  init(_ context: PageContext, labels: [EntityLabels], frames: PageFrames?) {
    self.context = context
    self.frames = frames
    // A source has the language of what it describes; its page is in the site's.
    let site = context.site.settings.language
    let text = if case .source = context.page { site } else { context.language }
    let voice = Voice(for: text, on: site)
    self.voice = voice
    allLabels = labels
    self.labels =
      labels.first { $0.voice.language == voice.language } ?? EntityLabels(of: context.site, voice: voice)
    folders = Kind.allCases.map { HTML(text: context.folder(of: $0).string) }
  }

  /// The text of the entity that the page is about, or whose lists it continues.
  func text(of entity: EntityID) -> PageText { context.text ?? context.site.text(of: entity) }

  /// What pieces of another page share: for a page that shows what was made for others.
  func scope(of other: Page) -> PageScope {
    PageScope(context.context(of: other), labels: allLabels, frames: frames)
  }

  /// What stands around the page's content.
  var frame: PageFrame { frames?.frame(of: self) ?? PageFrame(self) }

  /// A link to an entity's page, with its name as the words; nil where there is no such entity.
  func link(to entity: EntityID) -> HTML? {
    labels.link(to: entity, in: folders[entity.kind.index])
  }

  /// What is said of an entity; nil where there is no such entity.
  func label(_ part: EntityLabels.Part, of entity: EntityID) -> HTML? { labels.label(part, of: entity) }

  /// The same as the title of an entry in a list.
  func titleLine(of entity: EntityID) -> HTML? {
    labels.titleLine(of: entity, in: folders[entity.kind.index])
  }
}

import DossierKit
import HTML

extension Template {
  /// The page's title as plain text, without the site's.
  func title(of page: Page) -> String {
    if let common = page.common { return common.title.directionallyClosed }
    return switch page {
    case .actorPart(let actor, let part):
      "\(actor.title.directionallyClosed)\(words.colon)\(words.title(of: part.part.name))"
    case .actorTogether(let actor, _, let slice):
      "\(actor.title.directionallyClosed)\(words.listSeparator)\(words.title(of: slice.part.name))"
    case .dossierPrint(let dossier):
      "\(dossier.title.directionallyClosed)\(words.colon)\(words.printEdition.lowercased())"
    case .index(let kind): words.kinds(kind)
    case .tags: words.tags
    case .tag(let tag): words.tagged(tag.name.directionallyClosed)
    case .timeline: words.timeline
    case .part(let list, let part):
      "\(title(of: list.whole))\(words.colon)\(words.title(of: part.name))"
    case .search: words.search
    case .notFound: words.pageNotFound
    default: plainSiteTitle
    }
  }

  /// The site's title as plain text.
  var plainSiteTitle: String { site.settings.title.directionallyClosed }

  /// The title of a list or of a part of one, for its heading: what the content gives stands as it is written there.
  var listTitle: HTML {
    switch context.page {
    case .tag(let tag): "<bdi>\(tag.name)</bdi>"
    case .part(.tag(let tag), let part): "<bdi>\(tag.name)</bdi>\(colon)\(words.title(of: part.name))"
    case .part(.dossier(let dossier), let part):
      "\(name(dossier.common))\(colon)\(words.title(of: part.name))"
    default: HTML(text: title(of: context.page))
    }
  }
}

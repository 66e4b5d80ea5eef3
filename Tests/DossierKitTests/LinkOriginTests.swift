import HTML
import Testing

@testable import DossierKit

@Suite("Links of a page")
struct LinkOriginTests {
  private static let paths = [
    "index.html", "about.html", "actors/index.html", "actors/mali.html", "actors/mali/2024.html",
    "actors/mali/with-algeria.html", "actorsmap.html", "briefings/mali.html", "briefings/index/2024.html",
    "tags/côte d'ivoire.html", "theme/style.css",
  ]

  @Test("What is known of a page once changes no link from it", arguments: paths)
  func addresses(from path: String) {
    let page = PageAddress(path: path)
    for target in Self.paths {
      for fragment in [nil, "page-top", "ä b"] {
        let address = PageAddress(path: target, fragment: fragment)
        #expect(LinkOrigin(page).href(address) == address.relative(from: page))
      }
    }
  }

  @Test("Neither does it change a link to an entity", arguments: paths)
  func entities(from path: String) {
    let page = PageAddress(path: path)
    for entity in [EntityID(.actor, "mali"), EntityID(.briefing, "mali"), EntityID(.page, "about")] {
      for fragment in [nil, "page-top"] {
        let address = PageAddress(entity, fragment: fragment)
        #expect(LinkOrigin(page).href(entity, at: fragment) == address.relative(from: page))
      }
    }
  }
}

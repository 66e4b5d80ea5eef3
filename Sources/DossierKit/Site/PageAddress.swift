import HTML

/// The address of a page or file of the site: its path below the output folder, and a place in it.
public struct PageAddress: Sendable, Hashable, Comparable {
  /// The path below the site's root, with `/` between its parts: `actors/mali.html`.
  public var path: String
  /// The id of an element in the page.
  public var fragment: String?

  /// The file at `path`, or a place in it.
  public init(path: String, fragment: String? = nil) {
    self.path = path
    self.fragment = fragment
  }

  /// The page of an entity.
  public init(_ entity: EntityID, fragment: String? = nil) {
    self.init(
      path: entity.kind == .page ? "\(entity.id).html" : "\(entity.kind.folder)/\(entity.id).html",
      fragment: fragment)
  }

  /// The home page.
  public static let home = PageAddress(path: "index.html")
  /// The timeline of the whole site.
  public static let timeline = PageAddress(path: "timeline.html")
  /// The page of what a search finds.
  public static let search = PageAddress(path: "search.html")
  /// The page that servers show where there is none.
  public static let notFound = PageAddress(path: "404.html")
  /// The Atom feed.
  public static let feed = PageAddress(path: "feed.xml")

  /// The list of all entities of a kind; free pages have none.
  public static func index(of kind: Kind) -> PageAddress {
    PageAddress(path: kind.folder + "/index.html")
  }

  /// The list of all pages with a tag, by the tag's slug.
  public static func tag(_ slug: String) -> PageAddress {
    PageAddress(path: "tags/\(slug).html")
  }

  /// A further page of an actor; ids hold no slash, so that the folder is free.
  public static func part(_ part: PagePart, of actor: Actor) -> PageAddress {
    PageAddress(path: "\(Kind.actor.folder)/\(actor.id)/\(part.slug).html")
  }

  /// A whole dossier as one document.
  public static func print(of dossier: Dossier) -> PageAddress {
    PageAddress(path: "\(Kind.dossier.folder)/\(dossier.id)-print.html")
  }

  /// The same page, at the element with the id `fragment`.
  public func at(_ fragment: String?) -> PageAddress {
    PageAddress(path: path, fragment: fragment)
  }

  /// The address as a link from `page` gives it: relative, so that the site works under any root, from disk too.
  public func relative(from page: PageAddress) -> SafeURL {
    let (here, there) = (page.path.utf8, path.utf8)
    if fragment != nil, here.elementsEqual(there) { return SafeURL(path: "", fragment: fragment) }
    // The folders that both addresses share, up to and with their slash.
    var shared = 0
    for (offset, (left, right)) in zip(here, there).enumerated() {
      guard left == right else { break }
      if left == UInt8(ascii: "/") { shared = offset + 1 }
    }
    let up = here.dropFirst(shared).count { $0 == UInt8(ascii: "/") }
    let rest = String(decoding: there.dropFirst(shared), as: UTF8.self)
    return SafeURL(path: String(repeating: "../", count: up) + rest, fragment: fragment)
  }

  /// The absolute address below `base`, which ends in a slash; a folder's index is named by the folder.
  public func absolute(below base: String) -> String {
    var encoded = SafeURL(path: path, fragment: fragment).string
    if encoded.hasPrefix("./") { encoded = String(encoded.dropFirst(2)) }
    return base + encoded
  }

  /// Orders by path, then by fragment.
  public static func < (lhs: PageAddress, rhs: PageAddress) -> Bool {
    (lhs.path, lhs.fragment ?? "") < (rhs.path, rhs.fragment ?? "")
  }
}

extension Entity {
  /// The address of the entity's page.
  public var address: PageAddress { PageAddress(entity) }
}

import HTML

/// Where links begin: what is known of a page's address once, for all its links.
struct LinkOrigin: Sendable {
  private let address: PageAddress
  /// The folder at the site's root that holds the page; nil where the page stands there itself.
  private let folder: String?
  /// The way from the page to the site's root.
  private let toRoot: String
  /// The way to the folder that holds the pages of each kind.
  private let folders: [String]

  init(_ address: PageAddress) {
    self.address = address
    let depth = address.path.utf8.count { $0 == UInt8(ascii: "/") }
    let folder = depth > 0 ? String(address.path.prefix { $0 != "/" }) : nil
    let toRoot = String(repeating: "../", count: depth)
    folders = Kind.allCases.map { kind in
      if folder == kind.folder { return String(repeating: "../", count: depth - 1) }
      // Free pages stand at the root.
      return kind == .page ? toRoot : toRoot + kind.folder + "/"
    }
    (self.folder, self.toRoot) = (folder, toRoot)
  }

  /// The link that ``PageAddress/relative(from:)`` gives to an address.
  func href(_ target: PageAddress) -> SafeURL {
    // Only what stands in the page's own folder has more in common with it than the site's root.
    guard let folder, !target.path.hasPrefix(folder) else { return target.relative(from: address) }
    return SafeURL(path: toRoot + target.path, fragment: target.fragment)
  }

  /// The link that ``PageAddress/relative(from:)`` gives to the page of an entity, or to a place in it.
  func href(_ entity: EntityID, at fragment: String?) -> SafeURL {
    if fragment != nil, leads(to: entity) { return SafeURL(path: "", fragment: fragment) }
    var path = path(to: entity.kind)
    // With room for the fragment, which is added in place.
    path.reserveCapacity(
      path.utf8.count + entity.id.utf8.count + 5 + (fragment.map { $0.utf8.count + 1 } ?? 0))
    path += entity.id
    path += ".html"
    return SafeURL(path: path, fragment: fragment)
  }

  /// The way to the folder that holds the pages of a kind.
  func path(to kind: Kind) -> String { folders[kind.index] }

  /// Whether the page is that of an entity.
  private func leads(to entity: EntityID) -> Bool {
    let folders = entity.kind == .page ? 0 : entity.kind.folder.utf8.count + 1
    guard address.path.utf8.count == folders + entity.id.utf8.count + 5 else { return false }
    return address.path.utf8.elementsEqual(PageAddress(entity).path.utf8)
  }
}

/// A key word and the pages that bear it.
public struct Tag: Sendable, Hashable {
  /// The file name of the tag's page, without its ending.
  public var slug: String
  /// The tag as the first page that bears it writes it.
  public var name: String
  /// The pages, by kind and id.
  public var pages: [EntityID]

  /// The file name for a tag; tags that differ in case, spaces or punctuation alone share one. Where signs make the
  /// difference (C, C++), and where a name is taken (`index` is the list of all tags), the first bytes of the tag's
  /// SHA-256 tell tags apart.
  public static func slug(for name: String) -> String {
    let slug = Identifier.slug(name, ascii: false)
    let isPlain = name.unicodeScalars.allSatisfy {
      $0.properties.isLetterOrDigit || " -–_.,:;/'’()·،".unicodeScalars.contains($0)
    }
    if isPlain, !slug.isEmpty, Identifier.reservation(of: slug, kind: .briefing) == nil { return slug }
    let digest = SHA256Digest(of: Array(name.folded(diacritics: false).utf8)).hex.prefix(8)
    return slug.isEmpty ? String(digest) : "\(slug)-\(digest)"
  }

  static func all(of entities: Entities) -> [Tag] {
    var tags: [String: Tag] = [:]
    for common in entities.commons {
      for name in common.tags {
        let slug = slug(for: name)
        tags[slug, default: Tag(slug: slug, name: name, pages: [])].add(common.entity, writing: name)
      }
    }
    return tags.values.map { tag in
      var tag = tag
      tag.pages = Set(tag.pages).sorted()
      return tag
    }
    .sorted { $0.slug < $1.slug }
  }

  /// Adds a page; the first of all in their order stands first until all are put in order.
  private mutating func add(_ page: EntityID, writing name: String) {
    pages.append(page)
    guard page < pages[0] else { return }
    self.name = name
    pages.swapAt(0, pages.count - 1)
  }
}

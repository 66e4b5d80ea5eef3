/// The list of all pages for search engines (sitemaps.org 0.9).
enum Sitemap {
  /// The most addresses that the protocol allows in one file.
  static let maximumCount = 50_000

  /// The files of the sitemap below `base`, by their paths: one, or an index and its parts.
  static func render(_ pages: Pages, of site: Site, base: String) -> [(path: String, bytes: [UInt8])] {
    let changes = LastChange(site)
    // One page after the other: all of them would be all entities a second time.
    let entries = pages.lazy.filter { isListed($0) }
      .map { (address: $0.address, date: changes.date(of: $0)?.w3cDate) }
      .sorted { $0.address < $1.address }
    guard entries.count > maximumCount else { return [("sitemap.xml", file(entries, base: base))] }
    let parts = stride(from: 0, to: entries.count, by: maximumCount).enumerated().map { number, start in
      (
        path: "sitemap-\(number + 1).xml",
        bytes: file(Array(entries[start..<min(start + maximumCount, entries.count)]), base: base)
      )
    }
    return [("sitemap.xml", index(parts.map(\.path), base: base))] + parts
  }

  /// Retired pages, the page of results and the one for missing pages are not for search engines, nor is what stands on
  /// other pages already.
  private static func isListed(_ page: Page) -> Bool {
    switch page {
    case .search, .notFound, .dossierPrint: return false
    default: break
    }
    return (page.common ?? page.whole?.common).map { $0.status == .published } ?? true
  }

  private static func file(_ entries: [(address: PageAddress, date: String?)], base: String) -> [UInt8] {
    var xml = XMLText()
    xml.append(
      "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"
    )
    for entry in entries {
      xml.append("<url>\n")
      xml.element("loc", entry.address.absolute(below: base))
      if let date = entry.date { xml.element("lastmod", date) }
      xml.append("</url>\n")
    }
    xml.append("</urlset>\n")
    return xml.bytes
  }

  private static func index(_ paths: [String], base: String) -> [UInt8] {
    var xml = XMLText()
    xml.append(
      "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"
    )
    for path in paths {
      xml.append("<sitemap>\n")
      xml.element("loc", base + path)
      xml.append("</sitemap>\n")
    }
    xml.append("</sitemapindex>\n")
    return xml.bytes
  }
}

/// When a page last changed, by what its content says; never by a clock.
struct LastChange {
  private let site: Site
  private let newest: EDTFDate?

  init(_ site: Site) {
    self.site = site
    newest = site.briefings.lazy.map(\.lastChange).max()
  }

  func date(of page: Page) -> EDTFDate? {
    switch page {
    case .briefing(let briefing): briefing.lastChange
    case .dossier(let dossier), .dossierPrint(let dossier): site.dossierChanges[dossier.id]
    case .actor(let actor): latest(actor.common, (site.links.mentions[actor.id] ?? []).lazy.map(\.page))
    case .actorPart(let actor, let part): latest(part, site.links.mentions[actor.id] ?? [])
    case .actorTogether(_, let companion, let slice):
      latest(of: slice.entries.lazy.map { site.links.pages[companion.passages[$0].page] })
    case .event(let event):
      latest(event.common, (site.links.tellings[event.id] ?? []).lazy.map { EntityID(.briefing, $0) })
    case .source(let source):
      latest(source.common, (site.links.citations[source.id] ?? []).lazy.map { site.links.pages[$0.page] })
    case .page(let page): page.common.changes.map(\.date).max()
    case .tag(let tag): latest(of: tag.pages)
    case .home, .index, .tags, .timeline: newest
    case .part(let list, let part): latest(of: site.entities(of: part, of: list))
    case .search, .notFound: nil
    }
  }

  private func latest(_ common: Common, _ pages: some Sequence<EntityID>) -> EDTFDate? {
    let own = common.changes.lazy.map(\.date).max()
    return [own, latest(of: pages)].compactMap(\.self).max()
  }

  private func latest(_ part: ActorPart, _ mentions: MentionList) -> EDTFDate? {
    latest(
      of: ActorSection.mentions.lazy.flatMap { part.entries[$0] ?? [] }.map { mentions[$0.position].page })
  }

  private func latest(of pages: some Sequence<EntityID>) -> EDTFDate? {
    var latest: EDTFDate?
    for page in pages {
      if let date = site.lastChange(of: page), latest.map({ $0 < date }) ?? true { latest = date }
    }
    return latest
  }
}

extension EDTFDate {
  /// The date as W3CDTF gives it (`2025`, `2025-02`, `2025-02-17`), where it is so plain.
  var w3cDate: String? {
    guard !isInterval, let value = dateTimeAttribute, value.utf8.count <= 10,
      value.utf8.allSatisfy({ $0.isASCIIDigit || $0 == UInt8(ascii: "-") }),
      value.split(separator: "-", omittingEmptySubsequences: false).first?.utf8.count == 4
    else { return nil }
    return value
  }
}

/// The latest briefings as an Atom feed (RFC 4287).
enum AtomFeed {
  /// How many briefings the feed has.
  static let count = 30

  /// The feed of a site below `base`; nil where no briefing has a date that a feed can give.
  static func render(_ site: Site, base: String) -> [UInt8]? {
    let dated = site.listedBriefings.lazy.compactMap { briefing in
      briefing.lastChange.startInstant.map { (briefing: briefing, updated: $0) }
    }
    .prefix(count)
    guard let updated = dated.map(\.updated).max() else { return nil }
    var xml = XMLText()
    xml.append(
      "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"")
    xml.append(text: site.settings.language)
    xml.append("\">\n")
    xml.element("title", site.settings.title)
    if let summary = site.settings.summary { xml.element("subtitle", summary.value) }
    // RFC 4287 §4.2.6: an id never changes, so it is the address of the site and not of the feed's file.
    xml.element("id", base)
    link(&xml, rel: "self", base + PageAddress.feed.path)
    link(&xml, rel: "alternate", base)
    xml.element("updated", updated)
    author(&xml, site.settings.publisher ?? site.settings.title)
    xml.append("<generator>Dossier</generator>\n")
    for (briefing, updated) in dated { entry(briefing, updated: updated, site: site, base: base, &xml) }
    xml.append("</feed>\n")
    return xml.bytes
  }

  private static func entry(
    _ briefing: Briefing, updated: String, site: Site, base: String, _ xml: inout XMLText
  ) {
    let address = briefing.address.absolute(below: base)
    xml.append("<entry>\n")
    xml.element("title", briefing.title)
    xml.element("id", address)
    link(&xml, rel: "alternate", address)
    if let published = briefing.date.startInstant { xml.element("published", published) }
    xml.element("updated", updated)
    for name in briefing.authors { author(&xml, name) }
    if let summary = site.plain(.summary, of: briefing.entity) { xml.element("summary", summary) }
    for tag in briefing.common.tags {
      xml.append("<category term=\"")
      xml.append(text: tag)
      xml.append("\"/>\n")
    }
    xml.append("</entry>\n")
  }

  private static func link(_ xml: inout XMLText, rel: StaticString, _ href: String) {
    xml.append("<link rel=\"")
    xml.append(rel)
    xml.append("\" href=\"")
    xml.append(text: href)
    xml.append("\"/>\n")
  }

  private static func author(_ xml: inout XMLText, _ name: String) {
    xml.append("<author>")
    xml.append("<name>")
    xml.append(text: name)
    xml.append("</name>")
    xml.append("</author>\n")
  }
}

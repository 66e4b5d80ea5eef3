import DossierKit
import HTML

/// What links to entities say in one language of the theme. Most links are to few entities, so that they are made once.
struct EntityLabels: Speaker {
  let site: Site
  let voice: Voice
  /// Of each entity the name of its page's file, its name, and its signs, one behind the other.
  private var bytes: [UInt8] = []
  /// Where those three end, of each entity in the order of ``Site/commons``; nothing where they are not made beforehand.
  private var ends: [UInt32] = []

  /// Labels that are made when they are asked for.
  init(of site: Site, voice: Voice) {
    (self.site, self.voice) = (site, voice)
  }

  /// The labels for every language in which the theme speaks on a site. Content can name any number of languages, and
  /// each takes memory; those beyond the catalogues' own and the site's have theirs made when they are asked for.
  static func all(of site: Site) -> [EntityLabels] {
    let own = Voice(for: site.settings.language, on: site.settings.language).language
    let known = Set(Catalogue.allCases.map(\.words.language) + [own])
    let spoken = Set(
      site.commons.lazy.map { Catalogue.language(of: site.language(of: $0), on: site.settings.language) })
    return known.intersection(spoken).union([own]).sorted().map { language in
      var labels = EntityLabels(of: site, voice: Voice(for: language, on: site.settings.language))
      for common in site.commons { labels.append(common) }
      return labels
    }
  }

  private mutating func append(_ common: Common) {
    for part in [HTML(text: "\(common.entity.id).html"), name(common), signs(common)] {
      bytes += part.bytes
      ends.append(UInt32(clamping: bytes.count))
    }
  }

  /// A link to the entity at a position of ``Site/commons``, whose page is in the folder with this address.
  func link(to position: Int, in folder: HTML) -> HTML {
    link(to: position, in: folder, before: "", after: "", hasSigns: false)
  }

  /// A link as the title of an entry in a list, with the entity's signs.
  func titleLine(of position: Int, in folder: HTML) -> HTML {
    link(to: position, in: folder, before: "<p class=\"title\">", after: "</p>", hasSigns: true)
  }

  private func link(
    to position: Int, in folder: HTML, before: StaticString, after: StaticString, hasSigns: Bool
  ) -> HTML {
    guard !ends.isEmpty else {
      var own = self
      own.append(site.commons[position])
      return own.link(to: 0, in: folder, before: before, after: after, hasSigns: hasSigns)
    }
    let first = position == 0 ? 0 : Int(ends[3 * position - 1])
    let (file, name, signs) = (
      Int(ends[3 * position]), Int(ends[3 * position + 1]), Int(ends[3 * position + 2])
    )
    var link: [UInt8] = []
    link.reserveCapacity(folder.bytes.count + signs - first + 64)
    before.withUTF8Buffer { link += $0 }
    link += "<a href=\"".utf8
    link += folder.bytes
    link += bytes[first..<file]
    link += "\">".utf8
    link += bytes[file..<name]
    link += "</a>".utf8
    if hasSigns { link += bytes[name..<signs] }
    after.withUTF8Buffer { link += $0 }
    return HTML(trusted: link)
  }
}

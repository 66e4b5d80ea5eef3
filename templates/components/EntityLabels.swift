import DossierKit
import HTML

/// What links to entities say in one language of the theme. Most links are to few entities, so that they are made once.
struct EntityLabels: Speaker {
  let site: Site
  let voice: Voice
  /// The name and the signs of each entity, one behind the other.
  private var bytes: [UInt8] = []
  /// Where these end, of each entity in the order of ``Site/commons``; nothing where they are not made beforehand.
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
      labels.makeAll()
      return labels
    }
  }

  private mutating func makeAll() {
    // Room for mark-up and a language besides the name; arrays that grow by themselves would take up to twice as much.
    bytes.reserveCapacity(site.commons.reduce(0) { $0 + $1.title.utf8.count + 32 })
    ends.reserveCapacity(2 * site.commons.count)
    for common in site.commons {
      for part in [name(common), signs(common)] {
        bytes += part.bytes
        ends.append(UInt32(clamping: bytes.count))
      }
    }
  }

  /// A link to an entity, whose page is in the folder with this address; nil where there is no such entity.
  func link(to entity: EntityID, in folder: HTML) -> HTML? {
    site.position(of: entity).map { position in
      link(to: entity, at: position, in: folder, before: "", after: "", hasSigns: false)
    }
  }

  /// A link as the title of an entry in a list, with the entity's signs; nil where there is no such entity.
  func titleLine(of entity: EntityID, in folder: HTML) -> HTML? {
    site.position(of: entity).map { position in
      link(
        to: entity, at: position, in: folder, before: "<p class=\"title\">", after: "</p>", hasSigns: true)
    }
  }

  private func link(
    to entity: EntityID, at position: Int, in folder: HTML, before: StaticString, after: StaticString,
    hasSigns: Bool
  ) -> HTML {
    let label = label(at: position)
    var link: [UInt8] = []
    link.reserveCapacity(
      folder.bytes.count + entity.id.utf8.count + label.name.count + label.signs.count + 64)
    before.withUTF8Buffer { link += $0 }
    link += "<a href=\"".utf8
    link += folder.bytes
    // Ids have nothing that HTML or an address would have to escape.
    link += entity.id.utf8
    link += ".html\">".utf8
    link += label.name
    link += "</a>".utf8
    if hasSigns { link += label.signs }
    after.withUTF8Buffer { link += $0 }
    return HTML(trusted: link)
  }

  private func label(at position: Int) -> (name: ArraySlice<UInt8>, signs: ArraySlice<UInt8>) {
    guard !ends.isEmpty else {
      let common = site.commons[position]
      return (name(common).bytes[...], signs(common).bytes[...])
    }
    let start = position == 0 ? 0 : Int(ends[2 * position - 1])
    let middle = Int(ends[2 * position])
    return (bytes[start..<middle], bytes[middle..<Int(ends[2 * position + 1])])
  }
}

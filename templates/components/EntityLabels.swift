import DossierKit
import HTML

/// What other pages say of entities in one language of the theme. Most say it of few entities, so that it is made once.
struct EntityLabels: Speaker {
  let site: Site
  let voice: Voice

  /// What is said of an entity.
  enum Part: Int, CaseIterable {
    case name, signs
    /// What lists order by or begin with: the date of a briefing or event, what an actor is.
    case key
    /// What a footnote would say of a source, and a preview of an actor.
    case details
  }

  /// The parts of each entity, one behind the other.
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
    bytes.reserveCapacity(
      site.commons.reduce(400 * site.sources.count + 300 * site.actors.count) {
        $0 + $1.title.utf8.count + 80
      })
    ends.reserveCapacity(Part.allCases.count * site.commons.count)
    for common in site.commons {
      for part in Part.allCases {
        bytes += make(part, of: common).bytes
        ends.append(UInt32(clamping: bytes.count))
      }
    }
  }

  private func make(_ part: Part, of common: Common) -> HTML {
    switch (part, common.entity.kind) {
    case (.name, _): name(common)
    case (.signs, _): signs(common)
    case (.key, .briefing), (.key, .event): date(site.date(of: common.entity))
    case (.key, .actor): site.actor(common.entity.id).map { kind($0.kind) } ?? .empty
    case (.details, .source): site.source(common.entity.id).map(details) ?? .empty
    case (.details, .actor): site.actor(common.entity.id).map(preview) ?? .empty
    case (.key, _), (.details, _): .empty
    }
  }

  /// What is said of an entity; nil where there is no such entity.
  func label(_ part: Part, of entity: EntityID) -> HTML? {
    site.position(of: entity).map { HTML(trusted: Array(label(part, at: $0))) }
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
    let name = label(.name, at: position)
    let signs = hasSigns ? label(.signs, at: position) : []
    var link: [UInt8] = []
    link.reserveCapacity(
      folder.bytes.count + entity.id.utf8.count + name.count + signs.count + 64)
    before.withUTF8Buffer { link += $0 }
    link += "<a href=\"".utf8
    link += folder.bytes
    // Ids have nothing that HTML or an address would have to escape.
    link += entity.id.utf8
    link += ".html\">".utf8
    link += name
    link += "</a>".utf8
    link += signs
    after.withUTF8Buffer { link += $0 }
    return HTML(trusted: link)
  }

  private func label(_ part: Part, at position: Int) -> ArraySlice<UInt8> {
    guard !ends.isEmpty else { return make(part, of: site.commons[position]).bytes[...] }
    let index = Part.allCases.count * position + part.rawValue
    return bytes[(index == 0 ? 0 : Int(ends[index - 1]))..<Int(ends[index])]
  }
}

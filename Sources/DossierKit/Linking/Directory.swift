/// Everything that a reference can lead to, found by id or by path.
struct Directory: Sendable {
  /// What is known of an entity before its page is made.
  struct Entry: Sendable {
    var title: String
    /// The path of its file below content/; nil for what is written out in place.
    var path: String?
    /// Ids of the claims, judgements and recommendations that its front matter holds.
    var parts: Set<String> = []
    /// Those of them that are claims.
    var claims: Set<String> = []
  }

  private(set) var entries: [EntityID: Entry] = [:]
  private var nearMisses: [Kind: NearMisses] = [:]
  private var allNearMisses = NearMisses([])
  private var kinds: [String: [Kind]] = [:]
  private var paths: [String: EntityID] = [:]
  private var assets: Set<String>
  private var addresses: Set<String> = [
    "index.html", "timeline.html", "404.html", "briefings/index.html", "actors/index.html",
    "events/index.html",
    "sources/index.html", "dossiers/index.html",
  ]
  /// What the audience may not see.
  let leftOut: LeftOut

  init(_ content: Content) {
    assets = Set(content.assets.map(\.path))
    leftOut = content.leftOut
    for common in content.entities.commons {
      entries[common.entity] = Entry(title: common.title, path: common.path)
      kinds[common.entity.id, default: []].append(common.entity.kind)
      addresses.insert(PageAddress(common.entity).path)
      if let path = common.path { paths[path] = common.entity }
    }
    for kind in Kind.allCases {
      nearMisses[kind] = NearMisses(entries.keys.lazy.filter { $0.kind == kind }.map(\.id))
    }
    allNearMisses = NearMisses(entries.keys.lazy.map(\.id))
    for briefing in content.entities.briefings {
      let claims = briefing.claims.map(\.id)
      entries[briefing.entity]?.claims = Set(claims)
      entries[briefing.entity]?.parts = Set(
        claims + briefing.keyJudgements.map(\.id) + briefing.recommendations.map(\.id))
    }
    for event in content.entities.events {
      entries[event.entity]?.claims = Set(event.claims.map(\.id))
      entries[event.entity]?.parts = Set(event.claims.map(\.id))
    }
  }

  func contains(_ entity: EntityID) -> Bool {
    entries[entity] != nil
  }

  func title(of entity: EntityID) -> String {
    entries[entity]?.title ?? entity.id
  }

  /// The kinds that have an entity with this id.
  func kinds(of id: String) -> [Kind] {
    kinds[id] ?? []
  }

  /// What the audience may not see and is called so, of `kind` or of any.
  func isLeftOut(_ id: String, kind: Kind? = nil) -> Bool {
    if let kind { return leftOut.entities.contains(EntityID(kind, id)) }
    return Kind.allCases.contains { leftOut.entities.contains(EntityID($0, id)) }
  }

  /// The entity whose file lies at `path` below content/.
  func entity(atPath path: String) -> EntityID? {
    paths[path]
  }

  func hasAsset(_ path: String) -> Bool {
    assets.contains(path)
  }

  func hasPage(_ path: String) -> Bool {
    addresses.contains(path)
  }

  /// The id that was probably meant by `text`, of `kind` or of any: that of the entity so named, or the nearest id.
  func suggestion(for text: String, kind: Kind?) -> String? {
    let named = entries.lazy.filter { $0.value.title == text && (kind == nil || $0.key.kind == kind) }.map(
      \.key.id
    ).min()
    return named ?? (kind.flatMap { nearMisses[$0] } ?? allNearMisses).nearest(to: text)
  }

  /// The path of the content file that was probably meant by `path`: the one with that name in another folder, or
  /// the one whose id is nearest.
  func suggestion(forPath path: String) -> String? {
    guard let name = path.split(separator: "/").last, name.hasSuffix(".md") else { return nil }
    let stem = String(name.dropLast(3))
    guard let id = kinds[stem] == nil ? allNearMisses.nearest(to: stem) : stem else { return nil }
    return kinds(of: id).sorted().lazy.compactMap { entries[EntityID($0, id)]?.path }.first
  }
}

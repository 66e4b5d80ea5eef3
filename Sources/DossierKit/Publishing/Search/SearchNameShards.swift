/// All titles, and all names of actors, sorted by their terms, in shards: what a reader finds at once while typing.
///
/// A shard has the ids of its names' pages (``FrontCodedList``), and of each name three texts with ``TextCode/end``
/// between them: the page's number (to the base of 36), the name, and the page's title where that is another, both in
/// ``TextCode``.
struct SearchNameShards: Sendable {
  /// A shard.
  struct Shard: Sendable {
    /// The terms of its first and its last name.
    var first: String
    var last: String
    var ids: [UInt8]
    var names: [UInt8]
  }

  private(set) var shards: [Shard] = []

  private struct Entry {
    var key: String
    var name: String
    var page: Int
  }

  init(_ documents: [SearchDocument], in code: TextCode, of site: Site) {
    let entries = Self.entries(documents, site)
    let limit = min(32_000, max(8_000, entries.count * 64 / 200))
    var start = entries.startIndex
    while start < entries.endIndex {
      var end = start
      var size = 0
      while end < entries.endIndex, size < limit {
        size += Self.size(entries[end], documents)
        end += 1
      }
      shards.append(Self.shard(entries[start..<end], documents, code))
      start = end
    }
  }

  private static func entries(_ documents: [SearchDocument], _ site: Site) -> [Entry] {
    var entries: [Entry] = []
    for (page, document) in documents.enumerated() {
      var seen: Set<String> = []
      for name in [document.title] + site.otherNames(of: document.entity) {
        let name = document.title == name ? name.shortened : name
        let key = SearchTerms.nameKey(name)
        if !key.isEmpty, seen.insert(key).inserted { entries.append(Entry(key: key, name: name, page: page)) }
      }
    }
    return entries.sorted {
      // As the script compares them.
      $0.key == $1.key ? $0.page < $1.page : $0.key.utf16.lexicographicallyPrecedes($1.key.utf16)
    }
  }

  private static func size(_ entry: Entry, _ documents: [SearchDocument]) -> Int {
    entry.name.utf8.count + documents[entry.page].title.utf8.count + 24
  }

  private static func shard(
    _ entries: ArraySlice<Entry>, _ documents: [SearchDocument], _ code: TextCode
  ) -> Shard {
    var ids = FrontCodedList()
    var names: [UInt8] = []
    for entry in entries {
      let document = documents[entry.page]
      let title = document.title.shortened
      ids.append(Array(document.entity.id.utf8))
      if !names.isEmpty { names.append(TextCode.end) }
      names += Array(String(entry.page, radix: 36).utf8)
      for var text in [entry.name, entry.name == title ? "" : title] {
        names.append(TextCode.end)
        text.withUTF8 { code.append($0, to: &names) }
      }
    }
    return Shard(first: entries.first?.key ?? "", last: entries.last?.key ?? "", ids: ids.bytes, names: names)
  }
}

extension Site {
  /// The names of an actor beside its own, and the words that stand for it.
  fileprivate func otherNames(of entity: EntityID) -> [String] {
    guard entity.kind == .actor, let actor = actor(entity.id) else { return [] }
    return actor.names.map(\.name.value) + (actor.aliases + actor.metonyms + actor.demonyms).map(\.value)
  }
}

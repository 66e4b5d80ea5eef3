/// All titles, and all names of actors, sorted by their terms, in shards: what a reader finds at once while typing.
struct SearchNameShards: Sendable {
  /// A shard.
  struct Shard: Sendable {
    /// The terms of its first name.
    var first: String
    /// A list of entries: the name, the page's number, its id, and its title where that is another.
    var bytes: [UInt8]
  }

  private(set) var shards: [Shard] = []

  private struct Entry {
    var key: String
    var name: String
    var page: Int
  }

  init(_ documents: [SearchDocument], of site: Site) {
    let entries = Self.entries(documents, site)
    let limit = min(32_000, max(8_000, entries.count * 64 / 256))
    var start = entries.startIndex
    while start < entries.endIndex {
      var end = start
      var size = 0
      while end < entries.endIndex, size < limit {
        size += Self.size(entries[end], documents)
        end += 1
      }
      shards.append(Self.shard(entries[start..<end], documents))
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

  private static func shard(_ entries: ArraySlice<Entry>, _ documents: [SearchDocument]) -> Shard {
    var script = SearchScript("")
    let start = script.bytes.count
    script.append(list: entries) { script, entry in
      let document = documents[entry.page]
      script.append(list: 0..<(entry.name == document.title.shortened ? 3 : 4)) { script, field in
        switch field {
        case 0: script.append(entry.name)
        case 1: script.append(entry.page)
        case 2: script.append(document.entity.id)
        default: script.append(document.title.shortened)
        }
      }
    }
    return Shard(first: entries.first?.key ?? "", bytes: Array(script.bytes[start...]))
  }
}

extension Site {
  /// The names of an actor beside its own, and the words that stand for it.
  fileprivate func otherNames(of entity: EntityID) -> [String] {
    guard entity.kind == .actor, let actor = actor(entity.id) else { return [] }
    return actor.names.map(\.name.value) + (actor.aliases + actor.metonyms + actor.demonyms).map(\.value)
  }
}

extension String {
  /// As much of a title as a list of results needs.
  var shortened: String {
    utf8.count <= 200 ? self : String(String.UnicodeScalarView(unicodeScalars.prefix(180))) + "…"
  }
}

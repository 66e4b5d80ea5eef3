/// The index of a site's search: files that the script `search.js` loads as it needs them.
///
/// | file | what it holds |
/// | --- | --- |
/// | `search/index.js` | which pages have which kind, language and year, and where each shard begins |
/// | `t….js` | terms with the pages that have them |
/// | `n….js` | titles and names |
/// | `p….js` | what results show of pages |
/// | `f….js` | the actors and dossiers of pages |
/// | `pieces.js` | the pieces of ``TextCode``, with ``TextCode/end`` between them |
///
/// All but the first lie in a folder whose name is a digest of what they hold: browsers may keep them for ever, and a
/// page never takes shards of two builds for one index.
struct SearchIndex: Sendable {
  /// The first file. Every page's script knows it, so that its address stays the same.
  static let first = PageAddress(path: "search/index.js")

  /// A file of the index.
  struct File: Sendable {
    /// Its path below the site's root.
    var path: String
    /// Makes its bytes.
    var bytes: @Sendable () -> [UInt8]
  }

  private let search: SearchRuns
  private let terms: SearchTermShards
  private let names: SearchNameShards
  private let pages: SearchPageShards
  private let facets: SearchFacets

  /// The index of the pages in `search`; what is finished waits in `file`, if there is one.
  init(_ search: SearchRuns, of site: Site, in file: ScratchFile?) {
    self.search = search
    facets = SearchFacets(search.documents, of: site)
    names = SearchNameShards(search.documents, in: search.code, of: site)
    pages = SearchPageShards(search)
    terms = SearchTermShards(search.runs, facets.terms, in: file)
  }

  /// All files.
  func files() async -> [File] {
    let shards = self.shards
    let digests = await shards.parallelMap { SHA256Digest(of: $0.bytes()).hex }
    let version = String(SHA256Digest(of: Array(digests.joined().utf8)).hex.prefix(12))
    let first = firstFile(version)
    return [File(path: Self.first.path) { first }]
      + shards.map { File(path: "search/\(version)/\($0.path)", bytes: $0.bytes) }
  }

  private var shards: [File] {
    var files: [File] = []
    func add(_ name: String, _ write: @escaping @Sendable (inout SearchScript) -> Void) {
      files.append(
        File(path: name + ".js") {
          var script = SearchScript(name)
          write(&script)
          return script.closed()
        })
    }
    for (number, shard) in terms.shards.enumerated() {
      add("t\(number)") { $0.append(pair: shard.terms.bytes, shard.postings.bytes) }
    }
    if names.shards.count > 1 {
      for (number, shard) in names.shards.enumerated() {
        add("n\(number)") { $0.append(pair: shard.ids, shard.names) }
      }
    }
    for (number, shard) in facets.shards.enumerated() { add("f\(number)") { $0.append(quoted: shard.bytes) } }
    let pages = pages
    for number in pages.counts.indices { add("p\(number)") { pages.write(number, to: &$0) } }
    let pieces = search.code.pieces
    add("pieces") { $0.append(quoted: pieces.joined(separator: [TextCode.end])) }
    return files
  }

  private func firstFile(_ version: String) -> [UInt8] {
    var script = SearchScript("index")
    func field(_ name: String) {
      script.append(raw: "\(name == "version" ? "{" : ",\n")\(name):".utf8)
    }
    field("version")
    script.append(version)
    field("ranges")
    script.append(list: ranges) { script, range in
      script.append(list: 0..<4) { script, field in
        switch field {
        case 0: script.append(range.document.entity.kind.rawValue)
        case 1: script.append(range.document.language)
        case 2:
          if let year = range.document.year { script.append(year) } else { script.append(raw: "null".utf8) }
        default: script.append(range.first)
        }
      }
    }
    field("count")
    script.append(search.documents.count)
    field("terms")
    script.append(list: Self.boundaries(terms.shards.map { ($0.first, $0.last) })) { $0.append($1) }
    field("names")
    script.append(list: Self.boundaries(names.shards.map { ($0.first, $0.last) })) { $0.append($1) }
    field("facets")
    script.append(list: facets.shards.map(\.first)) { $0.append($1) }
    field("pages")
    var counts: [UInt8] = []
    for count in pages.counts { Digits.append(count, to: &counts) }
    script.append(String(decoding: counts, as: UTF8.self))
    if names.shards.count == 1 {
      // A small site's names come along, and the first letter typed finds them.
      field("all")
      script.append(pair: names.shards[0].ids, names.shards[0].names)
    }
    script.append(raw: "}".utf8)
    return script.closed()
  }

  /// Where in the order of numbers pages of another kind, language or year begin.
  private var ranges: [(document: SearchDocument, first: Int)] {
    var ranges: [(document: SearchDocument, first: Int)] = []
    for (number, document) in search.documents.enumerated() {
      if let last = ranges.last?.document, last.entity.kind == document.entity.kind,
        last.language == document.language, last.year == document.year
      {
        continue
      }
      ranges.append((document, number))
    }
    return ranges
  }

  /// What the entries of each shard do not come before: as much of the first as tells it from the last one before it.
  private static func boundaries(_ shards: [(first: String, last: String)]) -> [String] {
    var last: String?
    return shards.map { shard in
      defer { last = shard.last }
      guard let last, last != shard.first else { return shard.first }
      let shared = zip(shard.first.unicodeScalars, last.unicodeScalars).prefix { $0 == $1 }.count
      return String(String.UnicodeScalarView(shard.first.unicodeScalars.prefix(shared + 1)))
    }
  }
}

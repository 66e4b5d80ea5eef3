/// The index of a site's search: files that the script `search.js` loads as it needs them.
///
/// | file | what it holds |
/// | --- | --- |
/// | `search/index.js` | which pages have which kind, language and year, and where each shard begins |
/// | `t….js` | terms with the pages that have them |
/// | `n….js` | titles and names |
/// | `p….js` | what results show of pages |
/// | `f….js` | the actors and dossiers of pages |
/// | `words.js` | the words of ``TextCode`` |
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

  init(_ search: SearchRuns, of site: Site) async {
    self.search = search
    facets = SearchFacets(search.documents, of: site)
    names = SearchNameShards(search.documents, of: site)
    pages = SearchPageShards(search)
    terms = await SearchTermShards(search.runs + [facets.run])
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
    for (number, shard) in terms.shards.enumerated() { add("t\(number)") { $0.append(quoted: shard.bytes) } }
    if names.shards.count > 1 {
      for (number, shard) in names.shards.enumerated() { add("n\(number)") { $0.append(raw: shard.bytes) } }
    }
    for (number, shard) in facets.shards.enumerated() { add("f\(number)") { $0.append(quoted: shard.bytes) } }
    let pages = pages
    for number in pages.counts.indices { add("p\(number)") { pages.write(number, to: &$0) } }
    let words = search.code.words
    add("words") { $0.append(words.joined(separator: " ")) }
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
    script.append(lines: terms.shards.map(\.first))
    field("names")
    script.append(lines: names.shards.map(\.first))
    field("facets")
    script.append(list: facets.shards.map(\.first)) { $0.append($1) }
    field("pages")
    var counts: [UInt8] = []
    for count in pages.counts { Digits.append(count, to: &counts) }
    script.append(String(decoding: counts, as: UTF8.self))
    if names.shards.count == 1 {
      // A small site's names come along, and the first letter typed finds them.
      field("all")
      script.append(raw: names.shards[0].bytes)
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
}

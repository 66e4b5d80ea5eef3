import Foundation

/// The pages of one actor of a built site, for counting what stands on them.
struct ActorRecount {
  let site: BuiltSite
  let id: String
  /// The actor's own page.
  let own: BuiltPage
  /// Its further pages: years, and what has no date.
  let parts: [BuiltPage]

  init(_ site: BuiltSite, _ id: String) {
    self.site = site
    self.id = id
    own = site["actors/\(id).html"]
    parts = site.pages.values.filter { page in
      page.path.hasPrefix("actors/\(id)/") && !page.path.hasPrefix("actors/\(id)/with-")
    }
    .sorted { $0.path < $1.path }
  }

  /// The numbers that the page shows and that differ from what they lead to.
  var wrongNumbers: [String] {
    (infobox + contents + extents + years + together).compactMap { number in
      number.shown == number.found ? nil : "\(id) \(number.what): \(number.shown), found \(number.found)"
    }
  }

  typealias Number = (what: String, shown: Int, found: Int)

  /// How many links the list under a heading has, over all the actor's pages.
  func total(_ heading: String) -> Int {
    let inParts = parts.filter { $0.ids.contains(heading) }
    return Self.count(heading, on: inParts.isEmpty ? [own] : inParts)
  }

  /// How many links the list under a heading has on pages: sentences, or the entries' own.
  static func count(_ heading: String, on pages: [BuiltPage]) -> Int {
    if heading == "page-mentions" { return pages.flatMap(passages).count }
    let entries = pages.flatMap { page in
      ["title", "statement"].flatMap { style in
        list(heading, on: page).components(separatedBy: "<p class=\"\(style)\"").dropFirst().compactMap {
          entry in
          links(after: "<a href=\"", in: Substring(entry)).first.map(page.resolve)
        }
      }
    }
    // A page that names the actor very often has several rows.
    return heading.hasPrefix("page-mentions-") ? Set(entries).count : entries.count
  }

  /// The addresses of the links to passages that name the actor, as they stand on a page.
  static func passages(on page: BuiltPage) -> [String] {
    links(after: "<li><a href=\"", in: list("page-mentions", on: page)).map { link in
      let parts = link.split(separator: "#", maxSplits: 1).map(String.init)
      return page.resolve(parts[0]) + "#" + (parts.count > 1 ? parts[1] : "")
    }
  }

  /// The mark-up under a heading: to the end of its section, or to the next smaller heading.
  static func list(_ heading: String, on page: BuiltPage) -> Substring {
    let section = page.section(heading)
    guard heading.hasPrefix("page-mentions-"), let end = section.range(of: "<h3") else { return section }
    return section[..<end.lowerBound]
  }

  /// The addresses of the passages in all lists of a page.
  static func quotes(on page: BuiltPage) -> [String] {
    page.html.components(separatedBy: "<ul class=\"quotes\"").dropFirst().flatMap { list in
      links(after: "<li><a href=\"", in: Substring(list.components(separatedBy: "</ul>")[0]))
    }
  }

  static func links(after start: String, in html: Substring) -> [String] {
    html.components(separatedBy: start).dropFirst().compactMap { $0.components(separatedBy: "\"").first }
  }
}

extension ActorRecount {
  /// Links of the form `<a href="#heading">12 briefings</a>` in the infobox.
  private var infobox: [Number] {
    own.part(from: "<dl class=\"infobox\">", to: "</dl>").matches(of: /<a href="#([^"]+)">([\d,]+)/)
      .map { ("infobox \($0.1)", Self.number($0.2), total(String($0.1))) }
  }

  /// Entries of the form `Own claims (12)` in the contents.
  private var contents: [Number] {
    own.part(from: "<details class=\"contents\">", to: "</details>")
      .matches(of: /<a href="#([^"]+)">[^<]*\(([\d,]+)\)<\/a>/)
      .map { ("contents \($0.1)", Self.number($0.2), total(String($0.1))) }
  }

  /// Notes of the form `The newest 20 of <a>300 briefings</a>` below headings.
  private var extents: [Number] {
    own.html.matches(
      of: /id="([^"]+)">[^\n]*?<\/h[23]>\s*<p class="note">The \w+ ([\d,]+) of <a href="[^"]+">([\d,]+)/
    )
    .flatMap { match -> [Number] in
      let heading = String(match.1)
      return [
        ("shown \(heading)", Self.number(match.2), Self.count(heading, on: [own])),
        ("all \(heading)", Self.number(match.3), total(heading)),
      ]
    }
  }

  /// The numbers beside each year.
  private var years: [Number] {
    own.section("page-years").matches(of: /<span><a href="([^"#]+)#([^"]+)">([\d,]+)/).map { match in
      let page = site[own.resolve(String(match.1))]
      return ("\(page.path) \(match.2)", Self.number(match.3), Self.count(String(match.2), on: [page]))
    }
  }

  /// The passages that name the actor together with another, by that one's id.
  var companions: [String: (shown: Int, passages: [String])] {
    var companions: [String: (shown: Int, passages: [String])] = [:]
    for row in own.section("page-together").components(separatedBy: "<p class=\"title\">").dropFirst() {
      guard let other = row.firstMatch(of: /<a href="([^"]+)\.html"/),
        let number = row.firstMatch(of: /([\d,]+)\u{A0}passage/)
      else { continue }
      var passages = Self.links(after: "<li><a href=\"", in: Substring(row))
      if passages.isEmpty {
        let pages = site.pages.values.filter { page in
          page.path == "actors/\(id)/with-\(other.1).html"
            || page.path.hasPrefix("actors/\(id)/with-\(other.1)/")
        }
        passages = pages.flatMap(Self.quotes)
      }
      companions[String(other.1)] = (Self.number(number.1), passages)
    }
    return companions
  }

  private var together: [Number] {
    companions.sorted { $0.key < $1.key }.map { ("with \($0.key)", $0.value.shown, $0.value.passages.count) }
  }

  static func number(_ text: Substring) -> Int {
    Int(text.filter { $0 != "," }) ?? -1
  }
}

import DossierKit
import DossierTemplates
import Foundation

/// A site built with the default theme from content that a test writes out, and its pages.
struct BuiltSite {
  /// The pages' HTML by their paths below the output folder.
  let pages: [String: BuiltPage]
  /// Every file of the output.
  let files: Set<String>
  /// The list of pages for search engines, and the feed; empty where there is none.
  let sitemap, feed: String

  /// The stylesheets' text.
  let styles: String

  /// Builds the site of `content`, by paths below content/.
  init(_ content: [String: String], audience: Audience = Audience(), theme: some Theme = DefaultTheme())
    async throws
  {
    let folder = FileManager.default.temporaryDirectory.appending(path: "templates-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    for (path, text) in content {
      let file = folder.appending(path: "content").appending(path: path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    var options = BuildOptions()
    options.content = folder.appending(path: "content").path
    options.output = folder.appending(path: "public").path
    options.audience = audience
    let report = try await Builder(options).build(with: theme)
    guard !report.diagnostics.hasErrors else {
      throw ContentProblem(
        messages: report.diagnostics.found.map {
          "\($0.location?.file ?? ""):\($0.location?.line ?? 0) \($0.message)"
        })
    }
    (pages, files) = try Self.read(options.output)
    styles = try files.filter { $0.hasPrefix("theme/") && $0.hasSuffix(".css") }.sorted().map { path in
      try String(contentsOfFile: "\(options.output)/\(path)", encoding: .utf8)
    }.joined()
    sitemap = (try? String(contentsOfFile: options.output + "/sitemap.xml", encoding: .utf8)) ?? ""
    feed = (try? String(contentsOfFile: options.output + "/feed.xml", encoding: .utf8)) ?? ""
  }

  /// What is wrong with a test's content.
  struct ContentProblem: Error {
    let messages: [String]
  }

  private static func read(_ folder: String) throws -> ([String: BuiltPage], Set<String>) {
    var pages: [String: BuiltPage] = [:]
    var files: Set<String> = []
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder) {
      files.insert(path)
      guard path.hasSuffix(".html") else { continue }
      let data = try Data(contentsOf: URL(filePath: folder).appending(path: path))
      pages[path] = BuiltPage(path: path, html: String(decoding: data, as: UTF8.self))
    }
    return (pages, files)
  }

  /// The page at a path, or an empty one.
  subscript(_ path: String) -> BuiltPage {
    pages[path] ?? BuiltPage(path: path, html: "")
  }

  /// The pages in the order of their paths, without those that only lead on.
  var ownPages: [BuiltPage] {
    pages.values.filter { !$0.html.contains("http-equiv=\"refresh\"") }.sorted { $0.path < $1.path }
  }

  /// The links that lead nowhere: to no file, or to no element of a page.
  var deadLinks: [String] {
    ownPages.flatMap { page in
      page.links.filter { !leadsSomewhere($0, from: page) }.map { "\(page.path): \($0)" }
    }
  }

  private func leadsSomewhere(_ link: String, from page: BuiltPage) -> Bool {
    if ["https:", "http:", "mailto:", "tel:"].contains(where: link.hasPrefix) { return true }
    let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let path = parts[0].isEmpty ? page.path : page.resolve(parts[0].removingPercentEncoding ?? "")
    guard files.contains(path) else { return false }
    guard parts.count > 1 else { return true }
    return pages[path]?.ids.contains(parts[1].removingPercentEncoding ?? "") ?? false
  }
}

/// One page of a built site.
struct BuiltPage {
  let path: String
  let html: String

  /// The ids of its elements, in order.
  var ids: [String] { values(of: "id") }

  /// The addresses that it links to or loads.
  var links: [String] { values(of: "href") + values(of: "src") }

  /// The values of an attribute, without character references.
  func values(of attribute: String) -> [String] {
    html.components(separatedBy: " \(attribute)=\"").dropFirst().compactMap { rest in
      rest.components(separatedBy: "\"").first?.replacing("&amp;", with: "&").replacing("&#39;", with: "'")
    }
  }

  /// The path below the site's root of a link's path.
  func resolve(_ link: String) -> String {
    // The tests' sites that have an address lie in this folder of their host.
    var parts = link.hasPrefix("/desk/") ? [] : path.split(separator: "/").dropLast().map(String.init)
    for part in link.trimmingPrefix("/desk/").split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(String(part)) }
    }
    return parts.joined(separator: "/")
  }

  /// The mark-up of the section whose heading, or which itself, has an id.
  func section(_ id: String) -> Substring {
    guard let place = html.range(of: "id=\"\(id)\"") else { return "" }
    let end =
      html.range(of: "</section>", range: place.upperBound..<html.endIndex)?.lowerBound ?? html.endIndex
    return html[place.lowerBound..<end]
  }

  /// The mark-up from the start of a text up to another, with both.
  func part(from start: String, to end: String) -> Substring {
    guard let first = html.range(of: start),
      let last = html.range(of: end, range: first.upperBound..<html.endIndex)
    else { return "" }
    return html[first.lowerBound..<last.upperBound]
  }
}

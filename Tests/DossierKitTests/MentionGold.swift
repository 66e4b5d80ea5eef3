import DossierKit
import Foundation

/// The annotated texts in `Fixtures/gold/`; its README says how they are written.
struct MentionGold {
  /// The files of a content folder without the marks, by their paths.
  private(set) var files: [String: String] = [:]
  private(set) var pages: [GoldPage] = []

  struct FormatError: Error, CustomStringConvertible {
    var description: String
  }

  static let folder = Fixtures.folder + "/gold"

  init() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder).sorted()
    files = Self.actors(in: try Self.lines(of: "actors.yaml"))
    for name in names where name.hasSuffix(".md") && name != "README.md" {
      pages += try Self.pages(in: try Self.lines(of: name), of: name)
    }
    for page in pages where files.updateValue(page.text, forKey: page.path) != nil {
      throw FormatError(description: "\(page.path) is given twice")
    }
    for mark in pages.flatMap(\.marks) {
      guard let actor = mark.meaning?.actor, files["actors/\(actor).md"] == nil else { continue }
      throw FormatError(description: "“\(actor)”, as “\(mark.text)” is marked, is no actor of the gold")
    }
  }

  private static func lines(of name: String) throws -> [Substring] {
    try String(contentsOfFile: folder + "/" + name, encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// A file for each actor: an unindented `id:` begins one, and what is indented below it is its front matter.
  private static func actors(in lines: [Substring]) -> [String: String] {
    var files: [String: String] = [:]
    var path = ""
    for line in lines where !line.isEmpty {
      if line.hasPrefix("  ") {
        files[path, default: "---\n"] += line.dropFirst(2) + "\n"
      } else {
        path = "actors/\(line.dropLast()).md"
      }
    }
    return files.mapValues { $0 + "---\n" }
  }

  /// The pages of a file: `=== path`, front matter, an empty line, the body; lines that begin with `% ` are notes.
  private static func pages(in lines: [Substring], of name: String) throws -> [GoldPage] {
    var pages: [(path: String, fields: [Substring], body: [Substring], isBody: Bool)] = []
    for line in lines where !line.hasPrefix("% ") {
      if line.hasPrefix("=== ") {
        pages.append((line.dropFirst(4) + ".md", [], [], false))
      } else if let last = pages.indices.last {
        if pages[last].isBody {
          pages[last].body.append(line)
        } else if line.isEmpty {
          pages[last].isBody = true
        } else {
          pages[last].fields.append(line)
        }
      } else if !line.isEmpty {
        throw FormatError(description: "\(name) does not begin with a page: \(line)")
      }
    }
    return try pages.map { page in
      let fields = (page.path.hasPrefix("briefings/") ? ["title: Untitled", "date: 2025"] : []) + page.fields
      let text = (["---"] + fields + ["---", ""] + page.body).joined(separator: "\n")
      let language = page.fields.first { $0.hasPrefix("language: ") }?.dropFirst(10)
      return try GoldPage(path: page.path, language: String(language ?? "en"), annotated: text)
    }
  }
}

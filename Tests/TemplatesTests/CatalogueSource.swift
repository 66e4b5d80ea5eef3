import Foundation

/// The texts of a catalogue as its files have them, so that a test misses none.
struct CatalogueSource {
  /// The texts by what they are for: the declaration and the case in which they stand.
  private(set) var texts: [String: [String]] = [:]

  /// Reads the files of a language: `French`.
  init(_ language: String) throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../templates/words/\(language)").standardized
    for file in try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() {
      let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
      read(text.replacing("extension \(language)Words", with: ""))
    }
  }

  private mutating func read(_ file: String) {
    var (declaration, label) = ("", "")
    for line in file.split(separator: "\n") where !line.contains("//") {
      var rest = line[...]
      if let found = line.firstMatch(of: /(?:func|var) ([^{]+)/) {
        (declaration, label) = (String(found.1), "")
        rest = line[found.range.upperBound...]
      } else if let found = line.firstMatch(of: /^ *(?:case (.+?)|default):(?= |$)/) {
        label = found.1.map(String.init) ?? "default"
        rest = line[found.range.upperBound...]
      }
      for literal in rest.matches(of: /"((?:[^"\\]|\\.)*)"/) {
        texts["\(declaration)\(label)", default: []].append(Self.plain(String(literal.1)))
      }
    }
  }

  /// A literal with its escaped characters, and with `…` where something is put in.
  private static func plain(_ literal: String) -> String {
    var text = literal
    for (code, character) in [("{202F}", "\u{202F}"), ("{A0}", "\u{A0}"), ("{2060}", "\u{2060}")] {
      text = text.replacing("\\u\(code)", with: character)
    }
    return text.replacing(/\\\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)/, with: "…")
  }

  /// The pieces of all texts that are words: what stands between the places where something is put in.
  var phrases: Set<String> {
    Set(texts.values.joined().flatMap { $0.split(separator: "…") }.map(Self.trimmed).filter { $0.count > 2 })
  }

  /// Without space and punctuation around it.
  static func trimmed(_ text: some StringProtocol) -> String {
    text.trimmingCharacters(in: .whitespacesAndNewlines.union(.punctuationCharacters))
  }
}

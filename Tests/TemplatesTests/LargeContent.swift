/// Content of which no list fits on one page: briefings and events over 40 years, with dates of every precision.
enum LargeContent {
  static let briefings = 2500
  static let events = 1500
  static let actors = 900
  static let sources = 400
  static let dossiers = 300

  /// The site, built once for all tests that read it.
  static let site = Task { try await BuiltSite(files) }

  /// By paths below content/.
  static var files: [String: String] {
    var files = ["site.yaml": "title: A large site\nbase_url: https://example.org/\n"]
    for index in 0..<briefings {
      files["briefings/b\(index).md"] = """
        ---
        title: Briefing \(index)
        date: \(date(index) ?? "1990")
        actors: [a\(index % actors), a\(index % 7)]
        sources: [s\(index % (sources - 1) + 1), s0]
        claims: [{id: c1, text: Claim \(index), sources: [s0]}]
        dossiers: [all, d\(index % dossiers)]
        tags: [Common\(index % 3 == 0 ? ", t\(index)" : "")]
        key_judgements: [{id: j1, text: A judgement, likelihood: likely, confidence: low}]
        ---
        """
    }
    for index in 0..<events {
      files["events/e\(index).md"] = """
        ---
        title: Event \(index)\(date(index).map { "\ndate: \($0)" } ?? "")
        actors: [{actor: a\(index % actors), role: party}]
        tags: [Common]
        ---
        """
    }
    for index in 0..<actors {
      // Most of them under one letter, which has to be cut as well.
      let letter = index < 650 ? "M" : Character(Unicode.Scalar(UInt8(65 + index % 26)))
      files["actors/a\(index).md"] = "---\nname: \(letter)esa \(index)\naliases: [Other name \(index)]\n---\n"
    }
    for index in 0..<sources {
      let letter = Character(Unicode.Scalar(UInt8(65 + index % 26)))
      files["sources/s\(index).md"] = "---\ntitle: \(letter) source \(index)\n---\n"
    }
    for index in 0..<dossiers { files["dossiers/d\(index).md"] = "---\ntitle: Dossier \(index)\n---\n" }
    files["dossiers/all.md"] = "---\ntitle: All of it\nevents: [\(list(0..<200))]\n---\n"
    return files
  }

  private static func list(_ events: Range<Int>) -> String {
    events.map { "e\($0)" }.joined(separator: ", ")
  }

  /// Dates from 1985 to 2024 in ten forms, one of which is none.
  static func date(_ index: Int) -> String? {
    let year = 1985 + index * 7 % 40
    let month = index % 12 + 1
    let number = month < 10 ? "0\(month)" : "\(month)"
    return switch index % 10 {
    case 0: "\(year)-\(number)-15"
    case 1: "\(year)-\(number)"
    case 2: "\(year)"
    case 3: "\(year)-\(number)~"
    case 4: "\(year)-\(number)-03/\(year + 2)"
    case 5: "\(year)-\(number)/.."
    case 6: "../\(year)-\(number)"
    case 7: "\(year / 10)X"
    case 8: "\(year)-\(21 + index % 4)"
    default: nil
    }
  }
}

/// Content with one actor that is named 3,000 times over twelve years, once in a paragraph.
enum BusyContent {
  static let briefings = 240
  static let paragraphs = 8
  /// The paragraphs of the one briefing that is as long as all others of half the years.
  static let longParagraphs = 1080

  static let files: [String: String] = {
    var files = [
      "site.yaml": "title: Busy\nbase_url: https://example.org/\nlink_mentions: all\n",
      "actors/nordland.md":
        "---\nname: Nordland\nkind: country\nmembers: [\(members.joined(separator: ", "))]\n---\n",
      "actors/sudland.md": "---\nname: Sudland\nkind: country\n---\n",
      "actors/quiet.md": "---\nname: Quiet Isle\nkind: country\n---\n",
      "sources/report.md": "---\ntitle: The report\n---\n",
      "dossiers/border.md": "---\ntitle: The border\nactors: [nordland]\n---\n\nWhere Nordland ends.\n",
      "events/strike.md": "---\ntitle: A strike\nactors: [nordland]\n---\n\nNordland was hit.\n",
      "events/talks.md": "---\ntitle: Talks\ndate: 2015-05\nactors: [nordland]\n---\n",
    ]
    for member in members { files["actors/\(member).md"] = "---\nname: Member \(member)\n---\n" }
    for number in 0..<briefings { files["briefings/b\(number).md"] = briefing(number, paragraphs) }
    files["briefings/long.md"] = briefing(5, longParagraphs)
    return files
  }()

  static let members = (1...20).map { "m\($0)" }

  static func year(_ number: Int) -> Int { 2012 + number % 12 }

  private static func briefing(_ number: Int, _ paragraphs: Int) -> String {
    let text = (1...paragraphs).map { paragraph in
      paragraph % 8 == 0
        ? "In winter, Nordland & its neighbour Sudland talked for the \(paragraph)th time."
        : "At the border, Nordland did what it had said before for the \(paragraph)th time [@report]."
    }
    return """
      ---
      title: What was said, part \(number)
      date: \(year(number))-0\(number % 9 + 1)
      claims:
        - {id: c1, text: The border is closed., by: nordland, about: [sudland], sources: [report]}
        - {id: c2, text: The border is open., by: sudland, about: [nordland]}
      recommendations:
        - {id: r1, text: Talk., by: sudland, to: [nordland], proposed: [quiet]}
      ---

      \(text.joined(separator: "\n\n"))

      """
  }
}

import ArgumentParser

@main
struct DossierCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dossier",
    abstract: "Turns a folder of Markdown briefings into a cross-linked static site.",
    discussion: """
      Every actor that a briefing names gets a page that gathers who did or said what, when, and on whose word.

      In a folder with content/briefings/first.md, whose front matter has a title and a date:

        dossier check      says what is wrong with the content; writes nothing
        dossier build      writes the site to public/; open public/index.html
        dossier mentions   says of each name whom it means, and why

      Exit status: 0 done, 1 the content has errors and the output was not touched, 64 wrong usage, 70 a fault of \
      Dossier's own, 74 the disk.
      """,
    version: version,
    subcommands: [BuildCommand.self, CheckCommand.self, MentionsCommand.self])

  /// The version that is built from this source.
  static let version = "0.1.0"
}

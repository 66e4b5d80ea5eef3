import ArgumentParser
import DossierKit

struct MentionsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mentions",
    abstract: "Says of each name in the content whom it means, and why.",
    discussion: """
      Lists every name, alias, demonym and metonym that stands in a text: its place, the actor whom it means or that it \
      means none, whether it is a link, and the reason.

      Examples:
        dossier mentions
        dossier mentions --format json > mentions.json
      """)

  @OptionGroup var reading: ReadingOptions

  @Option(help: ArgumentHelp("How to print the list: text or json.", valueName: "format"))
  var format: Format = .text

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  func run() async throws {
    let reporter = Reporter(format: .text, isQuiet: false)
    let report = await Builder(reading.buildOptions, progress: reporter.progress).mentions()
    if report.diagnostics.hasErrors {
      try reporter.print(report.diagnostics, includesNotes: false)
      throw reporter.failed(report.diagnostics, verb: "read")
    }
    reporter.result(format == .json ? try report.json() : report.text)
  }
}

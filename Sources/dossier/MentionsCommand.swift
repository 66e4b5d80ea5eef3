import ArgumentParser
import DossierKit

struct MentionsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mentions",
    abstract: "Says of each name in the content whom it means, and why.",
    discussion: """
      Lists every name, alias, demonym and metonym that stands in a text: its place, the actor whom it means or that it \
      means none, whether it is a link, and the reason. With --missing, lists the capitalised names that belong to no \
      actor yet, with their counts and places.

      Examples:
        dossier mentions
        dossier mentions --format json > mentions.json
        dossier mentions --missing --at-least 5
      """)

  @OptionGroup var reading: ReadingOptions

  @Option(help: ArgumentHelp("How to print the list.", valueName: "format"))
  var format: Format = .text

  @Flag(help: "List the capitalised names that belong to no actor instead.")
  var missing = false

  @Option(help: ArgumentHelp("How often a missing name has to occur.", valueName: "count"))
  var atLeast = 2

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  func validate() throws {
    guard atLeast >= 1 else { throw ValidationError("--at-least takes a number from 1 on") }
  }

  func run() async throws {
    let reporter = Reporter(format: .text, isQuiet: false)
    let builder = Builder(reading.buildOptions, progress: reporter.progress)
    if missing {
      let report = await builder.missingNames(atLeast: atLeast)
      try stopAtErrors(report.diagnostics, reporter)
      try reporter.result(format == .json ? report.json() : report.text)
    } else {
      let report = await builder.mentions()
      try stopAtErrors(report.diagnostics, reporter)
      try reporter.result(format == .json ? report.json() : report.text)
    }
  }

  private func stopAtErrors(_ diagnostics: Diagnostics, _ reporter: Reporter) throws {
    guard diagnostics.hasErrors else { return }
    try reporter.print(diagnostics, includesNotes: false)
    throw reporter.failed(diagnostics, verb: "read")
  }
}

import ArgumentParser
import DossierKit
import DossierTemplates

struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Writes the site.",
    discussion: """
      The site is written beside the output folder and takes its place in one step, so that the folder holds the whole \
      old site or the whole new one at every moment. If the content has errors, the output is not touched. A folder \
      that Dossier did not make is never replaced; files that you put into the output yourself, such as CNAME, stay.

      Examples:
        dossier build
        dossier build --content notes --output /tmp/site
        dossier build --base-url https://example.org/ --strict
        dossier build --audience green --output internal
      """)

  @OptionGroup var options: ContentOptions

  @Option(help: ArgumentHelp("The folder that the site goes to.", valueName: "folder"))
  var output = "public"

  @Flag(
    help: ArgumentHelp(
      "Print on standard error where the time went, stage by stage; with --format json as JSON. Stages that run at once share their time in proportion to their work."
    ))
  var timings = false

  func validate() throws {
    if output.isEmpty { throw ValidationError("--output names no folder; write for example --output public") }
  }

  func run() async throws {
    Memory.giveBackLargeBlocks()
    let start = ContinuousClock.now
    let reporter = Reporter(options)
    var buildOptions = options.buildOptions
    buildOptions.output = output
    let builder = Builder(buildOptions) { stage in
      if case .linking = stage { Memory.giveBackGaps() }
      if case .writing(done: 0, of: _) = stage { Memory.giveBackGaps() }
      reporter.progress(stage)
    }
    let report: BuildReport
    do {
      report = try await builder.build(with: DefaultTheme())
    } catch let error as OutputError {
      throw reporter.fail(with: error)
    } catch let error as Diagnostic {
      throw reporter.fail(with: error, status: 1)
    }
    try reporter.print(report.diagnostics, includesNotes: false)
    guard let summary = report.output else { throw reporter.failed(report.diagnostics, verb: "built") }
    let files = "\(summary.written) written, \(summary.unchanged) unchanged, \(summary.removed) removed"
    reporter.close(
      "Built \(output): \(reporter.counts(of: report)) in \(reporter.seconds(since: start)) (files: \(files))"
    )
    if timings { try reporter.print(TimingsWriter(times: report.times)) }
    Memory.end(keeping: report)
  }
}

struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Says what is wrong with the content, and writes nothing.",
    discussion: """
      Prints every error, warning and note with its place, and with --audience every place that refers to what that \
      audience does not see. What nothing names or leads to is noted only where nothing is left out, since what is left \
      out might: --audience red --drafts.

      Examples:
        dossier check
        dossier check --audience clear
        dossier check --format sarif > dossier.sarif
      """)

  @OptionGroup var options: ContentOptions

  func run() async throws {
    let start = ContinuousClock.now
    let reporter = Reporter(options)
    let report = await Builder(options.buildOptions, progress: reporter.progress).check(
      for: DefaultTheme())
    try reporter.print(report.diagnostics, includesNotes: true)
    guard !report.diagnostics.hasErrors else { throw reporter.failed(report.diagnostics, verb: "checked") }
    reporter.close(
      "Checked \(options.reading.content): \(reporter.counts(of: report)) in \(reporter.seconds(since: start))"
    )
    Memory.end(keeping: report)
  }
}

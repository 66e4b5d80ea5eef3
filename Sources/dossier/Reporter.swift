import ArgumentParser
import DossierKit
import Foundation

/// Speaks with the user: progress, what is wrong, the closing line.
struct Reporter: Sendable {
  private let format: OutputFormat
  private let isQuiet: Bool
  private let line: ProgressLine?

  init(_ options: ContentOptions) {
    self.init(format: options.format, isQuiet: options.quiet)
  }

  init(format: OutputFormat, isQuiet: Bool) {
    self.format = format
    self.isQuiet = isQuiet
    line = isQuiet || !Self.isFullTerminal ? nil : ProgressLine()
  }

  /// Shows how far the work has come, on a terminal alone.
  var progress: @Sendable (BuildStage) -> Void {
    { [line] stage in line?.show(stage) }
  }

  /// Prints what was found: text for people on standard error, the formats for machines on standard output.
  func print(_ found: Diagnostics, includesNotes: Bool) throws {
    line?.clear()
    var diagnostics = Diagnostics()
    for diagnostic in found.found where includesNotes || diagnostic.severity != .note {
      diagnostics.append(diagnostic)
    }
    switch format {
    case .text:
      var writer = TerminalWriter(usesColor: usesColor, limit: 20) { file in
        // A pipe or device would keep the command waiting.
        guard let type = try? FileManager.default.attributesOfItem(atPath: file)[.type] as? FileAttributeType,
          type == .typeRegular || type == .typeSymbolicLink,
          let handle = FileHandle(forReadingAtPath: file)
        else { return nil }
        return (try? handle.read(upToCount: 8 << 20)).map { [UInt8]($0) }
      }
      write(writer.write(diagnostics), to: .standardError)
    case .json:
      try result(JSONWriter().write(diagnostics) + "\n")
    case .sarif:
      try result(SARIFWriter(version: DossierCommand.version).write(diagnostics) + "\n")
    }
  }

  /// Prints where the time went, on standard error.
  func print(_ timings: TimingsWriter) throws {
    write(format == .json ? try timings.json() : timings.table, to: .standardError)
  }

  /// Prints the result of a command on standard output.
  func result(_ text: String) throws {
    line?.clear()
    do {
      try FileHandle.standardOutput.write(contentsOf: Data(text.utf8))
    } catch {
      let code = ((error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError)?.code
      // A reader that has gone away (a closed pipe) is no reason to fail; a full disk is.
      guard code != Int(EPIPE) else { return }
      let reason = code.map { String(cString: strerror(Int32($0))) } ?? error.localizedDescription
      write("error: standard output: \(reason) [disk]\n", to: .standardError)
      throw ExitCode(74)
    }
  }

  /// The closing line of a run that did what it was asked for.
  func close(_ words: String) {
    if !isQuiet { write(words + "\n", to: .standardError) }
  }

  /// The closing line of a run that found errors, and the exit status for it.
  func failed(_ diagnostics: Diagnostics, verb: String) -> ExitCode {
    let errors = plural(diagnostics.count(of: .error), "error")
    let warnings = diagnostics.count(of: .warning)
    let rest = warnings > 0 ? " and \(plural(warnings, "warning"))" : ""
    let consequence = verb == "built" ? "; nothing was built, and the output is as it was" : ""
    if !isQuiet { write("\(errors)\(rest)\(consequence)\n", to: .standardError) }
    return ExitCode(1)
  }

  /// Prints why the output could not be written, and gives the exit status for it.
  func fail(with error: OutputError) -> ExitCode {
    let (code, status): (DiagnosticCode, Int32) =
      switch error {
      case .system, .closed, .outputChanged: (.disk, 74)
      case .duplicatePath, .collidingPaths, .fileAndFolder, .invalidPath: (.addressCollision, 1)
      case .occupied: (.outputConflict, 64)
      case .foreignFolder, .notAFolder, .danglingLink, .overlap: (.outputForeign, 64)
      }
    return fail(with: Diagnostic(code, severity: .error, at: nil, error.description), status: status)
  }

  /// Prints the one thing that stopped the build, and gives the exit status for it.
  func fail(with diagnostic: Diagnostic, status: Int32) -> ExitCode {
    do {
      try print(Diagnostics([diagnostic]), includesNotes: false)
    } catch {
      return error as? ExitCode ?? ExitCode(70)
    }
    return ExitCode(status)
  }

  /// Pages, briefings, actors and warnings, in words.
  func counts(of report: BuildReport) -> String {
    [
      plural(report.pages, "page"), plural(report.site.briefings.count, "briefing"),
      plural(report.site.actors.count, "actor"), plural(report.diagnostics.count(of: .warning), "warning"),
    ].joined(separator: ", ")
  }

  /// The time since `start`, in seconds.
  func seconds(since start: ContinuousClock.Instant) -> String {
    let time = ContinuousClock.now - start
    let hundredths = time.components.seconds * 100 + time.components.attoseconds / 10_000_000_000_000_000
    return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100) s"
  }

  private var usesColor: Bool {
    // https://no-color.org: the variable's presence counts, unless it is empty.
    Self.isFullTerminal && (ProcessInfo.processInfo.environment["NO_COLOR"] ?? "").isEmpty
  }

  /// Whether standard error is a terminal that takes more than plain lines.
  private static var isFullTerminal: Bool {
    isatty(STDERR_FILENO) == 1 && ProcessInfo.processInfo.environment["TERM"] != "dumb"
  }

  func plural(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }

  private func write(_ text: String, to handle: FileHandle) {
    // Nobody could be told that it fails.
    try? handle.write(contentsOf: Data(text.utf8))
  }
}

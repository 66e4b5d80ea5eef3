import ArgumentParser
import DossierKit

/// Which content is read, and for whom.
struct ReadingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("The folder that holds briefings/, actors/ and the others.", valueName: "folder"))
  var content = "content"

  @Option(
    help: ArgumentHelp(
      "Who will read the site (TLP 2.0). What is marked higher is left out, without a trace.",
      valueName: "label"))
  var audience: AudienceLabel = .init(marking: .clear)

  @Flag(help: "Build pages with “draft: true” as well.")
  var drafts = false

  func validate() throws {
    if content.isEmpty {
      throw ValidationError("--content names no folder; write for example --content content")
    }
  }

  /// The options as the library takes them.
  var buildOptions: BuildOptions {
    var options = BuildOptions()
    options.content = content
    options.audience = Audience(audience.marking, includesDrafts: drafts)
    return options
  }
}

/// What `build` and `check` have in common: which content, for whom, and how to speak of it.
struct ContentOptions: ParsableArguments {
  @OptionGroup var reading: ReadingOptions

  @Option(
    help: ArgumentHelp(
      "The absolute address that the site will have, in the place of base_url in site.yaml. With it, the site gets canonical addresses, an Atom feed and a sitemap.",
      valueName: "url"))
  var baseURL: String?

  @Flag(help: "Treat warnings as errors.")
  var strict = false

  @Option(
    help: ArgumentHelp(
      "How to print what is wrong. The text shows the first twenty of each sort and counts the rest; json and sarif have all.",
      valueName: "format"))
  var format: OutputFormat = .text

  @Flag(help: "Print nothing but what is wrong.")
  var quiet = false

  func validate() throws {
    guard let baseURL else { return }
    guard baseURL.lowercased().hasPrefix("https://") || baseURL.lowercased().hasPrefix("http://") else {
      throw ValidationError(
        "“\(baseURL)” is no address; write for example --base-url https://example.org/dossiers/")
    }
  }

  /// The options as the library takes them.
  var buildOptions: BuildOptions {
    var options = reading.buildOptions
    options.baseURL = baseURL
    options.isStrict = strict
    return options
  }
}

/// A marking as `--audience` takes it.
struct AudienceLabel: ExpressibleByArgument {
  var marking: Marking

  init(marking: Marking) {
    self.marking = marking
  }

  init?(argument: String) {
    guard let marking = Marking(audience: argument) else { return nil }
    self.marking = marking
  }

  var defaultValueDescription: String { marking.audience }
  static var allValueStrings: [String] { Marking.allCases.map(\.audience) }
}

/// How diagnostics are printed.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json, sarif
}

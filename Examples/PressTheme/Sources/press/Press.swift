import DossierKit
import PressTheme

/// Builds the site of content/ into public/ with the theme.
@main
struct Press {
  static func main() async throws {
    var options = BuildOptions()
    options.content = "content"
    options.output = "public"
    let report = try await Builder(options).build(with: PressTheme())
    for diagnostic in report.diagnostics.sorted() {
      print("\(diagnostic.location?.file ?? "site"):\(diagnostic.location?.line ?? 1): \(diagnostic.message)")
    }
  }
}

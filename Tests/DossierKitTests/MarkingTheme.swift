import DossierKit
import HTML

/// A theme for tests that shows each page's marking, and nothing else.
struct MarkingTheme: Theme {
  var assets: [ThemeAsset] { [] }
  func render(_ page: Page, _ context: PageContext) -> HTML { "\(context.marking.label)" }
}

/// The files that the default theme brings along, embedded in the program.
package enum DefaultAssets {
  /// The stylesheet, as readers get it.
  package static let style = compactStylesheet(PackageResources.style_css)
}

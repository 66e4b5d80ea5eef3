/// The files that the default theme brings along, embedded in the program.
package enum DefaultAssets {
  /// The stylesheet.
  package static var style: [UInt8] { PackageResources.style_css }
}

/// The files that the default theme brings along, embedded in the program.
package enum DefaultAssets {
  /// The stylesheet, as readers get it.
  package static let style = compactStylesheet(PackageResources.style_css)
  /// The script that shows who an actor is beside a link to it.
  package static var previews: [UInt8] { PackageResources.previews_js }
  /// The script that looks for pages with an address like the one that was asked for.
  package static var nearest: [UInt8] { PackageResources.nearest_js }
  /// The site's mark beside a page's title, as a drawing, and as a picture for browsers that want one.
  package static var icon: [UInt8] { PackageResources.favicon_svg }
  package static var iconPicture: [UInt8] { PackageResources.favicon_png }
}

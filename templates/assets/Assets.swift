/// The files that the default theme brings along, embedded in the program.
package enum DefaultAssets {
  /// The stylesheet, as readers get it.
  package static let style = compactStylesheet(PackageResources.style_css)
  /// The script that shows who an actor is beside a link to it.
  package static var previews: [UInt8] { compactScript(PackageResources.previews_js) }
  /// The script that looks for pages with an address like the one that was asked for.
  package static var nearest: [UInt8] { compactScript(PackageResources.nearest_js) }
  /// The site's mark beside a page's title, as a drawing, and as a picture for browsers that want one.
  package static var icon: [UInt8] { PackageResources.favicon_svg }
  package static var iconPicture: [UInt8] { PackageResources.favicon_png }

  /// The script of the search, with what it says: a JSON object of words by language.
  package static func search(_ words: [UInt8]) -> [UInt8] {
    let parts = [
      PackageResources.terms_js, PackageResources.shards_js, PackageResources.query_js,
      PackageResources.box_js, PackageResources.page_js,
    ]
    return Array("(() => {\n\"use strict\";\nconst catalogues = ".utf8) + words + Array(";\n".utf8)
      + compactScript(Array(parts.joined())) + Array("})();\n".utf8)
  }
}

import HTML

/// How the pages of a site look: everything between the resolved site and a page's bytes.
///
/// A theme of one's own is a type in one's own package that depends on DossierKit:
///
/// ```swift
/// struct Plain: Theme {
///   var assets: [ThemeAsset] { [ThemeAsset(name: "plain.css", bytes: Array("body { max-width: 40em }".utf8))] }
///
///   func render(_ page: Page, _ context: PageContext) -> HTML {
///     """
///     <!DOCTYPE html>
///     <html lang="\(context.language)">
///     <title>\(context.title)</title>
///     <link rel="stylesheet" href="\(context.asset("plain.css"))">
///     <h1>\(context.title)</h1>
///     \(context.text?.body)
///     </html>
///     """
///   }
/// }
/// ```
public protocol Theme: Sendable {
  /// The files that the theme's pages need. Each is written once, with a fingerprint of its bytes in its name.
  var assets: [ThemeAsset] { get }

  /// The whole of a page. Called once for each page, for several at once.
  func render(_ page: Page, _ context: PageContext) -> HTML
}

/// A file that a theme's pages need: a stylesheet, a script, a picture.
public struct ThemeAsset: Sendable, Hashable {
  /// The file's name, by which ``PageContext/asset(_:)`` finds it: `style.css`.
  public var name: String
  /// The file's bytes.
  public var bytes: [UInt8]

  /// The file `name` with these bytes.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}

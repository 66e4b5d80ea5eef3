import HTML

/// Old addresses of pages, `redirect_from`: a small page at each that leads to where the page is now.
struct Redirects {
  /// One old address.
  struct Redirect: Sendable {
    var from: PageAddress
    var to: EntityID
    /// Where it is asked for.
    var location: SourceLocation
  }

  private(set) var redirects: [Redirect] = []
  private(set) var diagnostics: [Diagnostic] = []

  /// Collects the redirects of all entities.
  init(_ site: Site) {
    for common in site.commons.filter({ !$0.redirectFrom.isEmpty }).sorted(by: { $0.entity < $1.entity }) {
      for old in common.redirectFrom {
        guard let path = Self.path(of: old.value) else {
          diagnostics.append(
            Diagnostic(
              .invalidAddress, at: old.location,
              "“\(old.value)” is no old address; write the path below the site's root, such as briefings/old-name.html"
            ))
          continue
        }
        redirects.append(Redirect(from: PageAddress(path: path), to: common.entity, location: old.location))
      }
    }
  }

  /// The file for an old address: `old/` is `old/index.html`. Nil for what leads out of the site, or into Dossier's own
  /// files.
  private static func path(of address: String) -> String? {
    var path = address.hasPrefix("/") ? String(address.dropFirst()) : address
    if path.hasSuffix("/") { path += "index.html" }
    if !path.hasSuffix(".html"), !path.hasSuffix(".htm") {
      // A page's old address ends in .html, or names a folder.
      guard path.split(separator: "/").last?.contains(".") != true else { return nil }
      path += "/index.html"
    }
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let isClean = parts.allSatisfy { part in
      !part.isEmpty && !part.hasPrefix(".") && !part.hasSuffix(".") && !part.hasSuffix(" ")
        && part.unicodeScalars.allSatisfy {
          $0.value > 0x20 && $0.value != 0x7F && !#"\:?#%*"<>|"#.unicodeScalars.contains($0)
        }
    }
    return isClean && path.utf8.count <= 240 && parts.count <= 16 ? path : nil
  }

  /// The page at an old address. It needs no script: the browser goes on by itself, or the reader follows the link.
  static func render(_ redirect: Redirect, site: Site) -> HTML {
    let target = PageAddress(redirect.to)
    let href = target.relative(from: redirect.from)
    let title = site.title(of: redirect.to).directionallyClosed
    let canonical = site.settings.baseURL.flatMap { SafeURL(target.absolute(below: $0)) }
      .map { #"<link rel="canonical" href="\#($0)">"# as HTML }
    return """
      <!DOCTYPE html>
      <html lang="\(site.settings.language)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="robots" content="noindex">
      <meta http-equiv="refresh" content="0; url=\(href)">
      <title>\(title)</title>
      \(canonical)
      </head>
      <body>
      <p>This page has moved to <a href="\(href)">\(title)</a>.</p>
      </body>
      </html>

      """
  }
}

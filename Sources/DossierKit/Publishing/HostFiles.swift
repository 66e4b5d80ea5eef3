/// Files that static hosts and robots look for at a site's root.
enum HostFiles {
  /// `robots.txt` (RFC 9309). What is not for everybody is not for search engines either.
  static func robots(_ site: Site) -> [UInt8] {
    let isPublic = site.audience.marking == .clear && !site.audience.includesDrafts
    var lines = ["User-agent: *", isPublic ? "Allow: /" : "Disallow: /"]
    if isPublic, let base = site.settings.baseURL { lines.append("Sitemap: \(base)sitemap.xml") }
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  /// `_headers`, which Netlify, Cloudflare Pages and others read: what a page's own meta elements cannot say.
  static let headers = Array(
    """
    /*
      Content-Security-Policy: \(PageContext.contentSecurityPolicy); frame-ancestors 'none'
      Referrer-Policy: no-referrer
      X-Content-Type-Options: nosniff
    /theme/*
      Cache-Control: public, max-age=31536000, immutable

    """.utf8)
}

/// Checks, before anything is written, that no two files of the site get in each other's way: one path for two, two that
/// differ by case alone (one file on many disks), a file where another needs a folder.
struct OutputPaths {
  private(set) var diagnostics: [Diagnostic] = []
  private var names = OutputNames()

  init(pages: [Page], redirects: [Redirects.Redirect], assets: [(path: String, location: SourceLocation)]) {
    for path in ["robots.txt", "_headers", PageAddress.feed.path, "sitemap.xml"] { _ = take(path) }
    for page in pages {
      let error = take(page.address.path)
      // Between other pages nothing can collide but equal or reserved ids, and those have been reported.
      if case .dossierPrint(let dossier) = page { report(error, at: dossier.common.location) }
    }
    for asset in assets { report(take(asset.path), at: asset.location) }
    for redirect in redirects { report(take(redirect.from.path), at: redirect.location) }
  }

  private mutating func take(_ path: String) -> OutputError? {
    do throws(OutputError) {
      try names.add(path)
      return nil
    } catch {
      return error
    }
  }

  private mutating func report(_ error: OutputError?, at location: SourceLocation) {
    let message: String? =
      switch error {
      case .duplicatePath(let path): "“\(path)” is taken by another page or file of the site"
      case .collidingPaths(let one, let other):
        "“\(other)” and “\(one)” differ only by case or Unicode normalization; many disks take them for one file"
      case .fileAndFolder(let path): "“\(path)” would be a file and a folder at once"
      case .invalidPath(let path): "“\(path)” is kept for Dossier's own use"
      default: nil
      }
    if let message { diagnostics.append(Diagnostic(.addressCollision, at: location, message)) }
  }
}

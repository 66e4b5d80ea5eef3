/// Checks, before anything is written, that no two files of the site get in each other's way: one path for two, two that
/// differ by case alone (one file on many disks), a file where another needs a folder.
struct OutputPaths {
  private(set) var diagnostics: [Diagnostic] = []
  private var names = OutputNames()
  /// What does not fit: the error, and where the author wrote what is to go there.
  private var collisions: [(error: OutputError, location: SourceLocation)] = []

  init(pages: Pages, redirects: [Redirects.Redirect], assets: [(path: String, location: SourceLocation)]) {
    for path in ["robots.txt", "_headers", PageAddress.feed.path, "sitemap.xml"] { _ = take(path) }
    for page in pages {
      let error = take(page.address.path)
      // Between other pages nothing can collide but equal or reserved ids, and those have been reported.
      if case .dossierPrint(let dossier) = page { collide(error, at: dossier.common.location) }
    }
    for asset in assets { collide(take(asset.path), at: asset.location) }
    for redirect in redirects { collide(take(redirect.from.path), at: redirect.location) }
    guard !collisions.isEmpty else { return }
    // Few sites have one, so that nobody else keeps where each file comes from.
    var origins: [String: SourceLocation] = [:]
    func add(_ path: String, _ location: SourceLocation?) {
      if let location, origins[path] == nil { origins[path] = location }
    }
    for page in pages { add(page.address.path, page.writtenAt) }
    for asset in assets { add(asset.path, asset.location) }
    for redirect in redirects { add(redirect.from.path, redirect.location) }
    for collision in collisions { report(collision.error, at: collision.location, origins) }
  }

  private mutating func take(_ path: String) -> OutputError? {
    do throws(OutputError) {
      try names.add(path)
      return nil
    } catch {
      return error
    }
  }

  private mutating func collide(_ error: OutputError?, at location: SourceLocation) {
    if let error { collisions.append((error, location)) }
  }

  private mutating func report(
    _ error: OutputError, at location: SourceLocation, _ origins: [String: SourceLocation]
  ) {
    let (path, message): (String, String)
    switch error {
    case .duplicatePath(let taken):
      let owner = origins[taken].map(\.file) ?? "another page or file of the site"
      (path, message) = (taken, "“\(taken)” is taken by \(owner)")
    case .collidingPaths(let one, let other):
      path = one
      message =
        "“\(other)” and “\(one)” differ only by case or Unicode normalization; many disks take them for one file"
    case .fileAndFolder(let both): (path, message) = (both, "“\(both)” would be a file and a folder at once")
    case .invalidPath(let kept): (path, message) = (kept, "“\(kept)” is kept for Dossier's own use")
    default: return
    }
    let origin = origins[path].flatMap { $0 == location ? nil : $0 }
    diagnostics.append(
      Diagnostic(
        .addressCollision, at: location, message,
        notes: origin.map { [Diagnostic.Note("this goes there as well", at: $0)] } ?? []))
  }
}

extension Page {
  /// Where the author wrote what the page is made of; nil where it is made of everything.
  fileprivate var writtenAt: SourceLocation? {
    if case .dossierPrint(let dossier) = self { return dossier.common.location }
    return common?.location
  }
}

import HTML

/// Builds and checks sites.
///
/// ```swift
/// var options = BuildOptions()
/// options.content = "content"
/// options.output = "public"
/// let report = try await Builder(options).build(with: MyTheme())
/// ```
public struct Builder: Sendable {
  private let options: BuildOptions
  private let progress: @Sendable (BuildStage) -> Void

  /// A builder; `progress` is called as the work goes on, from several threads.
  public init(_ options: BuildOptions, progress: @escaping @Sendable (BuildStage) -> Void = { _ in }) {
    self.options = options
    self.progress = progress
  }

  /// Reads, links and checks the content; writes nothing.
  public func check() async -> BuildReport {
    progress(.reading)
    var diagnostics = Diagnostics()
    var content: Content
    do throws(Diagnostic) {
      content = await Content.load(try ContentFolder(at: options.content), audience: options.audience)
    } catch {
      content = Content()
      content.diagnostics = [error]
    }
    if let base = options.baseURL { content.setBaseURL(base) }
    progress(.linking(pages: content.entities.commons.count))
    for diagnostic in content.diagnostics { diagnostics.append(diagnostic) }
    var linker = Linker(content, audience: options.audience)
    let site = await linker.link()
    for diagnostic in linker.diagnostics + Rules(site).diagnostics
      + Redirects(site, pages: addresses(of: site)).diagnostics
    {
      diagnostics.append(diagnostic)
    }
    if options.isStrict { diagnostics = diagnostics.promotingWarnings() }
    return BuildReport(diagnostics: diagnostics, site: site, pages: Page.all(of: site).count)
  }

  /// Builds the site and puts it in the place of the old one, unless the content has errors.
  ///
  /// - Throws: ``OutputError`` where the output folder is not ours or the disk refuses; it is then as it was before.
  public func build(with theme: some Theme) async throws -> BuildReport {
    var report = await check()
    guard !report.diagnostics.hasErrors else { return report }
    let output = try OutputTransaction(replacing: options.output, protecting: [options.content]) {
      progress(.waiting)
    }
    do {
      try await write(report.site, with: theme, to: output)
      report.output = try output.commit()
    } catch {
      output.abandon()
      throw error
    }
    return report
  }

  private func addresses(of site: Site) -> Set<String> {
    Set(Page.all(of: site).map(\.address.path) + site.assets + [PageAddress.feed.path, "sitemap.xml"])
  }

  private func write(_ site: Site, with theme: some Theme, to output: OutputTransaction) async throws {
    var assets: [String: PageAddress] = [:]
    for asset in theme.assets {
      assets[asset.name] = asset.address
      try output.write(asset.bytes, to: asset.address.path)
    }
    let pages = Page.all(of: site)
    let counter = ProgressCounter(total: pages.count, report: progress)
    let (fixed, highest) = (assets, site.highestMarking)
    let failures = await pages.parallelMap { page -> (any Error)? in
      let html = theme.render(page, PageContext(site: site, page: page, assets: fixed, highest: highest))
      counter.advance()
      do {
        try output.write(html.bytes, to: page.address.path)
        return nil
      } catch {
        return error
      }
    }
    if let failure = failures.lazy.compactMap(\.self).first { throw failure }
    try publish(site, pages: pages, to: output)
    let folder = try ContentFolder(at: options.content)
    for asset in site.assets { try output.write(folder.read(asset), to: asset) }
  }

  /// Writes what is no page: redirects, the feed, the sitemap, files for hosts and robots.
  private func publish(_ site: Site, pages: [Page], to output: OutputTransaction) throws {
    for redirect in Redirects(site, pages: addresses(of: site)).redirects {
      try output.write(Redirects.render(redirect, site: site).bytes, to: redirect.from.path)
    }
    try output.write(HostFiles.robots(site), to: "robots.txt")
    try output.write(HostFiles.headers, to: "_headers")
    guard let base = site.settings.baseURL else { return }
    if let feed = AtomFeed.render(site, base: base) { try output.write(feed, to: PageAddress.feed.path) }
    for file in Sitemap.render(pages, of: site, base: base) { try output.write(file.bytes, to: file.path) }
  }
}

extension Content {
  fileprivate mutating func setBaseURL(_ base: String) {
    guard WebAddress.isValid(base) else {
      diagnostics.append(
        Diagnostic(
          .invalidAddress, at: nil, "“\(base)” is no base address; --base-url begins with https:// or http://"
        ))
      return
    }
    settings.baseURL = base.hasSuffix("/") ? base : base + "/"
  }
}

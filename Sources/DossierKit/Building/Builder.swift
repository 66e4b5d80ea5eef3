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

  /// Reads, links and checks the content, whatever it will look like; writes nothing.
  public func check() async -> BuildReport {
    await prepare(StageClock()).report
  }

  /// Reads, links and checks the content as it is to be shown by a theme; writes nothing.
  public func check(for theme: some Theme) async -> BuildReport {
    await prepare(StageClock(), speaking: theme.languages).report
  }

  /// Builds the site and puts it in the place of the old one, unless the content has errors.
  ///
  /// - Throws: ``OutputError`` where the output folder is not ours or the disk refuses, a ``Diagnostic`` where a file
  ///   that is to be copied, or a text, can no longer be read; the output is then as it was before.
  public func build(with theme: some Theme) async throws -> BuildReport {
    let clock = StageClock()
    var prepared = await prepare(clock, keeping: .search, speaking: theme.languages) {
      theme.textWords(in: $0, on: $1)
    }
    guard !prepared.report.diagnostics.hasErrors else { return prepared.report }
    clock.begin(.write)
    let output = try OutputTransaction(replacing: options.output, protecting: [options.content]) {
      progress(.waiting)
    }
    do {
      try await write(prepared, with: theme, to: output, clock: clock)
      if let fault = prepared.scratch?.fault { throw fault }
      clock.begin(.commit)
      prepared.report.output = try output.commit()
      clock.begin()
      prepared.report.times = clock.times
    } catch {
      output.abandon()
      throw error
    }
    return prepared.report
  }

  /// Everything that is known before the first page is rendered.
  private struct Prepared {
    var report: BuildReport
    var pages: Pages
    var redirects: [Redirects.Redirect]
    var style: CustomStyle
    /// Nil where the folder could not be opened, which has been reported.
    var folder: ContentFolder?
    /// What the search keeps of the texts.
    var search: SearchRuns
    /// Where the texts wait.
    var scratch: ScratchFile?
  }

  /// Decides about each name in the content, and keeps each decision with its reason; writes nothing.
  public func mentions() async -> MentionReport {
    let (linker, diagnostics) = await link(keeping: .records)
    return MentionReport(
      records: linker.records.sorted { $0.location < $1.location }, diagnostics: diagnostics)
  }

  /// Finds capitalised names that stand at least so often in the content and belong to no actor; writes nothing.
  public func missingNames(atLeast minimum: Int) async -> MissingNamesReport {
    let (linker, diagnostics) = await link(keeping: .candidates)
    return MissingNamesReport(names: linker.candidates.names(atLeast: minimum), diagnostics: diagnostics)
  }

  private func link(keeping keeps: Kept) async -> (linker: Linker, diagnostics: Diagnostics) {
    let (content, _) = await load(StageClock())
    var linker = Linker(content, audience: options.audience, keeping: keeps)
    _ = await linker.link()
    let faults = [content.scratch?.fault].compactMap(\.self)
    return (linker, Diagnostics(content.diagnostics + linker.diagnostics + faults))
  }

  /// Reads the content; the folder is nil where it could not be opened, which is among the content's diagnostics.
  private func load(_ clock: StageClock) async -> (content: Content, folder: ContentFolder?) {
    progress(.reading)
    clock.begin(.read, .decode)
    var folder: ContentFolder?
    var content = Content()
    do throws(Diagnostic) {
      let opened = try ContentFolder(at: options.content)
      content = await Content.load(opened, audience: options.audience, clock: clock)
      folder = opened
    } catch {
      content.diagnostics = [error]
    }
    if let base = options.baseURL { content.setBaseURL(base) }
    clock.begin(.link)
    progress(.linking(pages: content.entities.commons.count))
    return (content, folder)
  }

  private func prepare(
    _ clock: StageClock, keeping keeps: Kept = .nothing, speaking languages: [String] = [],
    words: @escaping @Sendable (String, SiteSettings) -> TextWords = { _, _ in .english }
  ) async -> Prepared {
    let (content, folder) = await load(clock)
    let (settings, scratch) = (content.settings, content.scratch)
    var diagnostics = Diagnostics(content.diagnostics)
    // The linker changes the content in its place, which nobody else may hold then.
    var linker = Linker(consume content, audience: options.audience, keeping: keeps) { words($0, settings) }
    let site = await linker.link()
    let pages = Pages(of: site)
    let redirects = Redirects(site)
    let assets = site.assets.map { path in
      (path: path, location: SourceLocation(file: folder?.displayPath(path) ?? path))
    }
    let paths = OutputPaths(pages: pages, redirects: redirects.redirects, assets: assets)
    diagnostics.append(linker.diagnostics + redirects.diagnostics + paths.diagnostics)
    let style = customStyle(of: site, in: folder, &diagnostics)
    clock.begin(.check)
    await diagnostics.append(Rules.check(site, hasErrors: diagnostics.hasErrors, speaking: languages))
    diagnostics.append([scratch?.fault].compactMap(\.self))
    if options.isStrict { diagnostics = diagnostics.promotingWarnings() }
    let report = BuildReport(diagnostics: diagnostics, site: site, pages: pages.count)
    return Prepared(
      report: report, pages: pages, redirects: redirects.redirects, style: style, folder: folder,
      search: linker.search, scratch: scratch)
  }

  /// Reads the desk's own rules, and notes what is wrong with them.
  private func customStyle(of site: Site, in folder: ContentFolder?, _ diagnostics: inout Diagnostics)
    -> CustomStyle
  {
    guard let folder, site.assets.contains(CustomStyle.path) else { return CustomStyle() }
    do throws(Diagnostic) {
      let bytes = try folder.read(CustomStyle.path, limit: CustomStyle.sizeLimit)
      let style = CustomStyle(
        bytes, file: folder.displayPath(CustomStyle.path), assets: Set(site.assets))
      diagnostics.append(style.diagnostics)
      return style
    } catch {
      diagnostics.append([error])
      return CustomStyle()
    }
  }

  private func write(
    _ prepared: Prepared, with theme: some Theme, to output: OutputTransaction, clock: StageClock
  ) async throws {
    clock.begin(.render, .search, .write)
    let site = prepared.report.site
    let theme = clock.work(.render) { theme.prepared(for: site) }
    let files = theme.assets(on: site.settings, style: prepared.style)
    for asset in files { try output.write(asset.bytes, to: asset.address.path) }
    let assets = Dictionary(files.map { ($0.name, $0.address) }) { first, _ in first }
    let highest = site.highestMarking
    let counter = ProgressCounter(total: prepared.pages.count, report: progress)
    progress(.writing(done: 0, of: prepared.pages.count))
    async let published: Void = publish(prepared, to: output)
    async let index = clock.work(.search) { SearchIndex(prepared.search, of: site, in: prepared.scratch) }
    try await Self.writeEach(of: prepared.pages) { page throws(OutputError) in
      let html = clock.work(.render) {
        theme.render(page, PageContext(site: site, page: page, assets: assets, highest: highest))
      }
      counter.advance()
      try clock.work(.write) { () throws(OutputError) in
        try output.write(html.bytes, to: page.address.path)
      }
    }
    try await Self.writeEach(of: index.files()) { file throws(OutputError) in
      let bytes = clock.work(.search) { file.bytes() }
      try clock.work(.write) { () throws(OutputError) in try output.write(bytes, to: file.path) }
    }
    try await published
    guard let folder = prepared.folder else { return }
    for asset in site.assets { try output.write(folder.read(asset), to: asset) }
  }

  /// Writes files side by side; of those that fail the first tells why.
  private static func writeEach<Files: RandomAccessCollection & Sendable>(
    of files: Files, _ write: @Sendable @escaping (Files.Element) throws(OutputError) -> Void
  ) async throws where Files.Index == Int, Files.Element: Sendable {
    let failures = await files.parallelMap { file -> OutputError? in
      do throws(OutputError) {
        try write(file)
        return nil
      } catch {
        return error
      }
    }
    if let failure = failures.lazy.compactMap(\.self).first { throw failure }
  }

  /// Writes what is no page: redirects, the feed, the sitemap, files for hosts and robots.
  private func publish(_ prepared: Prepared, to output: OutputTransaction) throws {
    let site = prepared.report.site
    for redirect in prepared.redirects {
      try output.write(Redirects.render(redirect, site: site).bytes, to: redirect.from.path)
    }
    try output.write(HostFiles.robots(site), to: "robots.txt")
    try output.write(HostFiles.headers, to: "_headers")
    guard let base = site.settings.baseURL else { return }
    if let feed = AtomFeed.render(site, base: base) { try output.write(feed, to: PageAddress.feed.path) }
    for file in Sitemap.render(prepared.pages, of: site, base: base) {
      try output.write(file.bytes, to: file.path)
    }
  }
}

extension Content {
  fileprivate mutating func setBaseURL(_ base: String) {
    guard WebAddress.isBase(base) else {
      diagnostics.append(
        Diagnostic(
          .invalidAddress, at: nil,
          "“\(base)” is no base address; --base-url begins with https:// or http:// and has no “?” or “#”"
        ))
      return
    }
    settings.baseURL = base.hasSuffix("/") ? base : base + "/"
  }
}

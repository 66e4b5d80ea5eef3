/// A content folder, read and decoded for one audience; references are not yet resolved.
struct Content: Sendable {
  var settings = SiteSettings()
  var entities = Entities()
  /// Files that are copied as they are, by their paths below content/.
  var assets: [ContentFolder.File] = []
  /// What the audience may not see.
  var leftOut = LeftOut()
  /// What is wrong so far.
  var diagnostics: [Diagnostic] = []
  /// Where texts wait until they are read again; nil where none can be made, so that they stay in memory.
  var scratch: ScratchFile?

  /// Reads and decodes every file of `folder`, on all cores.
  static func load(_ folder: ContentFolder, audience: Audience, clock: StageClock) async -> Content {
    var content = Content()
    content.diagnostics = folder.diagnostics
    var sorter = FileSorter(folder: folder)
    for file in folder.files { sorter.add(file) }
    content.assets = sorter.assets
    content.diagnostics += sorter.diagnostics
    if let file = sorter.settings {
      content.readSettings(file, in: folder)
    }
    let scratch = ScratchFile.make()
    content.scratch = scratch
    let decoded = await sorter.jobs.parallelMap { job in
      var file = job.decode(in: folder, audience: audience, clock: clock)
      file.entities.setTextsAside(in: scratch)
      return file
    }
    content.entities.reserveCapacity(for: decoded)
    for file in decoded {
      content.entities.append(file.entities)
      content.leftOut.merge(file.leftOut)
      content.diagnostics += file.diagnostics
    }
    if sorter.jobs.isEmpty, content.diagnostics.isEmpty {
      content.diagnostics.append(
        Diagnostic(
          .missingContent, at: nil,
          "“\(folder.path)” holds nothing to build; put a briefing into \(folder.path)/briefings/, or name another folder with --content"
        ))
    }
    return content
  }

  private mutating func readSettings(_ file: ContentFolder.File, in folder: ContentFolder) {
    do throws(Diagnostic) {
      let bytes = try folder.read(file.path, limit: .text)
      settings = SiteSettings(decoding: bytes, file: folder.displayPath(file.path), diagnostics: &diagnostics)
    } catch {
      diagnostics.append(error)
    }
  }
}

/// Says of each file what it is, by where it lies.
private struct FileSorter {
  let folder: ContentFolder
  var jobs: [DecodingJob] = []
  var assets: [ContentFolder.File] = []
  var settings: ContentFolder.File?
  var diagnostics: [Diagnostic] = []

  init(folder: ContentFolder) {
    self.folder = folder
  }

  mutating func add(_ file: ContentFolder.File) {
    let parts = file.path.split(separator: "/")
    let name = String(parts.last ?? "")
    if parts.count == 1 {
      if name == "site.yaml" { settings = file } else { misplaced(file) }
      return
    }
    if parts[0] == "assets" {
      assets.append(file)
    } else if let kind = Kind.allCases.first(where: { $0.folder == parts[0] }), name.hasSuffix(".md") {
      addEntity(file, kind: kind, stem: String(name.dropLast(3)))
    } else if parts[0] == "replies", parts.count == 3, name.hasSuffix(".md") {
      addReply(file, stem: String(name.dropLast(3)), briefing: String(parts[1]))
    } else {
      misplaced(file)
    }
  }

  private mutating func addEntity(_ file: ContentFolder.File, kind: Kind, stem: String) {
    var id = stem
    if !Identifier.isValid(stem) {
      id = Identifier.slug(stem, ascii: true)
      reportInvalid(stem, of: file, replacement: Identifier.isValid(id) ? "\(id).md" : nil)
    } else if let reason = Identifier.reservation(of: stem, kind: kind) {
      diagnostics.append(
        Diagnostic(
          .reservedID, at: start(of: file), "the id “\(stem)” cannot be used: \(reason); rename the file"))
    }
    jobs.append(DecodingJob(file: file, subject: .entity(EntityID(kind, id))))
  }

  private mutating func addReply(_ file: ContentFolder.File, stem: String, briefing: String) {
    if !Identifier.isValid(stem) { reportInvalid(stem, of: file) }
    jobs.append(DecodingJob(file: file, subject: .reply(id: stem, briefing: briefing)))
  }

  private mutating func reportInvalid(_ stem: String, of file: ContentFolder.File, replacement: String? = nil)
  {
    diagnostics.append(
      Diagnostic(
        .invalidID, at: start(of: file),
        "“\(stem).md” makes no id; a file's name has lower-case letters, digits and hyphens alone, at most \(Identifier.maximumLength)",
        replacement: replacement))
  }

  private func start(of file: ContentFolder.File) -> SourceLocation {
    SourceLocation(file: folder.displayPath(file.path))
  }

  private mutating func misplaced(_ file: ContentFolder.File) {
    let location = start(of: file)
    let name = file.path.split(separator: "/").last?.lowercased() ?? ""
    let isMarkdown = name.hasSuffix(".md") || name.hasSuffix(".markdown")
    let folders = Kind.allCases.map { $0.folder + "/" }.joined(separator: ", ")
    var message =
      "this file is left out: Markdown files lie in \(folders) or replies/BRIEFING/, other files in assets/"
    var replacement: String?
    let isInKind = Kind.allCases.contains { file.path.hasPrefix($0.folder + "/") }
    if isInKind, !isMarkdown {
      message =
        "this file is left out: the name of a Markdown file ends in .md, and other files lie in assets/"
    } else if isMarkdown, !file.path.hasSuffix(".md") {
      message = "this file is left out: the name of a Markdown file ends in .md, so spelled"
    } else if name == "site.yml" || name == "site.yaml" {
      message = "this file is left out: the site's settings are content/site.yaml"
      replacement = "site.yaml"
    }
    let isMeant = isMarkdown || replacement != nil
    diagnostics.append(
      Diagnostic(
        .misplacedFile, severity: isMeant ? .error : .warning, at: location, message, replacement: replacement
      ))
  }
}

/// One file that has to be decoded.
private struct DecodingJob: Sendable {
  var file: ContentFolder.File
  var subject: Subject

  enum Subject {
    case entity(EntityID)
    case reply(id: String, briefing: String)
  }

  func decode(in folder: ContentFolder, audience: Audience, clock: StageClock) -> DecodedFile {
    let display = folder.displayPath(file.path)
    do throws(Diagnostic) {
      let bytes = try clock.work(.read) { () throws(Diagnostic) in
        try folder.read(file.path, limit: .text)
      }
      return clock.work(.decode) {
        switch subject {
        case .entity(let entity):
          DecodedFile(bytes, entity: entity, path: file.path, file: display, audience: audience)
        case .reply(let id, let briefing):
          DecodedFile(reply: bytes, id: id, briefing: briefing, file: display, audience: audience)
        }
      }
    } catch {
      return DecodedFile(diagnostics: [error])
    }
  }
}

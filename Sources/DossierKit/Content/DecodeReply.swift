extension DecodedFile {
  /// Decodes a reader's reply to the briefing with the id `briefing`.
  init(reply bytes: [UInt8], id: String, briefing: String, file: String, audience: Audience) {
    let frontMatter: FrontMatter
    do throws(Diagnostic) {
      frontMatter = try FrontMatter(SourceText(bytes, file: file), file: file)
    } catch {
      diagnostics = [error]
      return
    }
    let scope = DecodingScope(
      file: file, lineOffset: 1, source: frontMatter.source, audience: audience.marking)
    var fields = Fields(frontMatter.mapping, owner: "a reply", scope: scope)
    let author = fields.string("author")
    let date = fields.requiredDate()
    let marking = fields.marking() ?? .clear
    let isDraft = fields.bool("draft") ?? false
    let language = fields.language("language")
    fields.finish(mends: ["name": "author", "from": "author"])
    guard marking <= audience.marking, audience.includesDrafts || !isDraft else {
      diagnostics = scope.diagnostics.filter { $0.code == .invalidMarking }
      return
    }
    let body = PassageFilter.filter(frontMatter.body, audience: audience.marking, file: file)
    diagnostics = scope.diagnostics + body.diagnostics
    // A text that cannot be parsed is none, which has been reported.
    let isUnreadable = body.source.bytes.isEmpty && !body.diagnostics.isEmpty
    guard let date, !isUnreadable else { return }
    entities.replies = [
      Reply(
        briefing: Reference(id: briefing, location: scope.start), author: author, date: date,
        marking: marking, language: language, location: scope.start, body: body.source, id: id,
        leftOutAnchors: body.anchors)
    ]
  }
}

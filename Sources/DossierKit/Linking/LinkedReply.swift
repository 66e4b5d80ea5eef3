import HTML

/// What the rendering of a reply's text gave.
struct LinkedReply: Sendable {
  var reply: Reply
  var text: PageText
  var diagnostics: [Diagnostic]
  var anchorUses: [PageTextWriter.AnchorUse]
  /// The ids of passages and headings to which a link in the text can lead, as it names them. “#p3” is the briefing's
  /// third passage and never the reply's, whose author gave it no address.
  var places: Set<String>

  /// Whether the audience may see nothing of what it says.
  var isLeftOut: Bool { text.isEmpty && reply.body.hasGaps }
}

extension Reply {
  /// What stands before the ids in the text. A point ends it, since ids have none: those of the replies “a” and “a-b”
  /// never meet.
  fileprivate var anchorPrefix: String { "reply-\(id)." }

  func render(_ context: LinkContext) -> LinkedReply {
    var facts = Common.Facts(entity: EntityID(.briefing, briefing.id), title: "", location: location)
    facts.writtenPath = "replies/\(briefing.id)/\(id).md"
    facts.language = language
    let common = Common(facts)
    // Replies are not the desk's words: what they name is not counted, and becomes no link.
    var context = context
    context.settings.linkMentions = .none
    context.keeps = .nothing
    func written(_ places: OwnPlaces) -> PageTextWriter {
      var writer = PageTextWriter(
        common, declared: [], parts: [], context: context, anchorPrefix: anchorPrefix, ownPlaces: places)
      writer.write(body: body)
      return writer
    }
    var own = OwnPlaces(leftOut: leftOutAnchors)
    var writer = written(own)
    let anchors = writer.anchors.map { String($0.dropFirst(anchorPrefix.count)) }
    let places = Set(anchors.filter { !Identifier.isNumberedPassage($0) })
    // A place may come after the link to it; few replies have any, and those are read again.
    if writer.anchorUses.contains(where: { $0.isBare && places.contains($0.fragment) }) {
      own.visible = places
      writer = written(own)
    }
    writer.finish(in: context.scratch)
    var diagnostics = writer.diagnostics
    if writer.text.isEmpty, !body.hasGaps, !diagnostics.contains(where: { $0.severity == .error }) {
      diagnostics.append(
        Diagnostic(
          .emptyFile, at: location,
          "the reply says nothing; write the reader's words below the second line “---”, or delete the file"))
    }
    return LinkedReply(
      reply: self, text: writer.text, diagnostics: diagnostics, anchorUses: writer.anchorUses,
      places: places)
  }
}

/// The places in a text that shares its page with others, by their ids as its author wrote them: a link that names no
/// page leads to one of them first.
struct OwnPlaces: Sendable {
  var visible: Set<String> = []
  /// Those that the audience may not see.
  var leftOut: Set<String> = []
}

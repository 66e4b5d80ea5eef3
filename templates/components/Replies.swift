import DossierKit
import HTML

/// Readers' replies to a briefing, set apart from what the desk itself says.
struct Replies: EntityTemplate {
  let scope: PageScope
  let text: PageText
  let common: Common

  var html: HTML {
    section("\(sources)\(invitation)")
  }

  /// The replies for a document that lists the sources of all its parts together, and that nobody replies to.
  var printed: HTML {
    section(.empty)
  }

  private var replies: [RenderedReply] { site.links.replies[common.entity.id] ?? [] }

  private func section(_ end: HTML) -> HTML {
    let replies = replies
    guard !replies.isEmpty || !end.isEmpty else { return .empty }
    return """
      <section\(attribute: "class", replies.isEmpty ? "invitation" : nil)>
        <h2 id="page-replies">\(words.replies)</h2>
        \(if: !replies.isEmpty, note(words.repliesNote))
        \(for: replies, row)
        \(end)
      </section>
      """
  }

  /// Where a reader can send a reply.
  private var invitation: HTML? {
    ReplyAddress(scope: scope, common: common).url.map { address in
      """
      <p class="invitation"><a href="\(address)">\(words.sendReply)</a></p>
      """
    }
  }

  private func row(_ entry: RenderedReply) -> HTML {
    let reply = entry.reply
    let language = reply.language ?? site.settings.language
    return """
      <div class="reply" id="page-reply-\(reply.id)">
        <p class="meta"><span>\(date(reply.date))</span> <span>\(names([reply.author].compactMap(\.self), or: words.nameNotGiven))</span> \
      \(label(reply.marking))</p>
        <div class="prose"\(language: language == self.language ? nil : language)>\(entry.text.body)</div>
      </div>
      """
  }

  /// The sources that replies cite and the briefing does not, by the numbers that follow the briefing's: their citations
  /// have to lead somewhere.
  private var sources: HTML {
    let own = Set(text.sources.map(\.source))
    let others = replies.flatMap { $0.text.sources.map(\.source) }.unique().filter { !own.contains($0) }
      .compactMap { site.source($0) }
    guard !others.isEmpty else { return .empty }
    return """
      <ol class="rows numbered"\(attribute: "start", own.count + 1)>\(for: others, { source in
        """
        <li id="source-\(source.id)">
          \(titleLine(source.entity))
          <p class="meta">\(scope.label(.details, of: source.entity))</p>
        </li>
        """
      })</ol>
      """
  }
}

import HTML

extension RenderedReply {
  /// Replies with the numbers of their citations made those of the page on which they stand: its own sources keep theirs,
  /// and further ones follow on, in the order in which the replies cite them.
  static func numbered(_ replies: [RenderedReply], below texts: [EntityID: PageText]) -> [RenderedReply] {
    var numbers: [String: [String: Int]] = [:]
    return replies.map { reply in
      let briefing = reply.reply.briefing.id
      var known = numbers.removeValue(forKey: briefing) ?? Self.numbers(texts[EntityID(.briefing, briefing)])
      defer { numbers[briefing] = known }
      var reply = reply
      for index in reply.text.sources.indices {
        let source = reply.text.sources[index].source
        let number = known[source] ?? known.count + 1
        known[source] = number
        reply.text.sources[index].number = number
      }
      let own = Self.numbers(reply.text)
      reply.text.body = reply.text.body.relocated(
        Relocation(idPrefix: "", levels: 0, highest: 1) { address in
          let prefix = "#source-"
          let source = address.hasPrefix(prefix) ? String(address.dropFirst(prefix.count)) : ""
          return Relocation.Link(number: own[source])
        })
      return reply
    }
  }

  private static func numbers(_ text: PageText?) -> [String: Int] {
    Dictionary((text?.sources ?? []).map { ($0.source, $0.number) }) { first, _ in first }
  }
}

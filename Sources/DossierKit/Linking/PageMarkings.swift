extension Entities {
  /// Gives each page the most restricted marking of anything on it: a page with an amber passage is amber for whoever
  /// holds it in hand, as TLP 2.0 has it of documents.
  mutating func raiseMarkings(texts: [EntityID: PageText], replies: [RenderedReply]) {
    func raise(_ common: inout Common, _ parts: [Marking]) {
      let highest = max(texts[common.entity]?.marking ?? .clear, parts.max() ?? .clear)
      if highest > common.marking { common.update { $0.marking = highest } }
    }
    var ofReplies: [String: Marking] = [:]
    for reply in replies {
      ofReplies[reply.reply.briefing.id, default: .clear] = max(
        ofReplies[reply.reply.briefing.id] ?? .clear, reply.reply.marking, reply.text.marking)
    }
    for index in briefings.indices {
      let briefing = briefings[index]
      raise(
        &briefings[index].common,
        briefing.claims.map(\.marking) + briefing.keyJudgements.map(\.marking)
          + briefing.recommendations.map(\.marking) + [ofReplies[briefing.id] ?? .clear])
    }
    for index in actors.indices {
      let actor = actors[index]
      raise(&actors[index].common, actor.relations.map(\.marking) + actor.tenures.map(\.marking))
    }
    for index in events.indices { raise(&events[index].common, events[index].claims.map(\.marking)) }
    for index in sources.indices { raise(&sources[index].common, []) }
    for index in dossiers.indices { raise(&dossiers[index].common, []) }
    for index in pages.indices { raise(&pages[index].common, []) }
  }
}

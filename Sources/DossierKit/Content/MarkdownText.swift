/// A text of the front matter, inline Markdown, with its place in the file.
public struct MarkdownText: Sendable, Hashable {
  var text: Located<StoredBytes>

  init(_ text: Located<String>) {
    self.text = Located(
      value: StoredBytes(Array(text.value.utf8)), location: text.location, places: text.places)
  }

  /// The Markdown. Each use may read it from a file.
  public var value: String { String(decoding: bytes, as: UTF8.self) }
  /// Where it begins.
  public var location: SourceLocation { text.location }
  /// The Markdown, UTF-8, valid.
  var bytes: [UInt8] { text.value.bytes }
  /// How many UTF-8 bytes it has.
  var size: Int { text.value.count }
}

extension Entities {
  /// Moves the Markdown of all entities to a file, if there is one, until it is read again.
  mutating func setTextsAside(in file: ScratchFile?) {
    var texts: [StoredBytes] = []
    updateTexts { texts.append($0) }
    StoredBytes.setAside(&texts, in: file)
    var next = texts.makeIterator()
    updateTexts { $0 = next.next() ?? $0 }
  }

  /// Changes the Markdown of all entities in place: bodies, and texts of front matters.
  private mutating func updateTexts(_ update: (inout StoredBytes) -> Void) {
    updateCommons { common in
      common.update {
        update(&$0.body.stored)
        $0.summary?.update(update)
        for index in $0.changes.indices { $0.changes[index].summary.update(update) }
      }
    }
    for index in replies.indices { update(&replies[index].body.stored) }
    for index in briefings.indices { briefings[index].update { $0.updateTexts(update) } }
    for index in events.indices {
      events[index].dateNote?.update(update)
      events[index].casualties?.note?.update(update)
      for claim in events[index].claims.indices { events[index].claims[claim].text.update(update) }
    }
    for index in actors.indices {
      for relation in actors[index].relations.indices {
        actors[index].relations[relation].note?.update(update)
      }
      for tenure in actors[index].tenures.indices { actors[index].tenures[tenure].note?.update(update) }
    }
    for index in dossiers.indices {
      for alert in dossiers[index].alerts.indices { dossiers[index].alerts[alert].text.update(update) }
    }
  }
}

extension Briefing.Facts {
  fileprivate mutating func updateTexts(_ update: (inout StoredBytes) -> Void) {
    originalHeadline?.note?.update(update)
    for index in keyJudgements.indices { keyJudgements[index].text.update(update) }
    for index in claims.indices { claims[index].text.update(update) }
    for index in recommendations.indices { recommendations[index].text.update(update) }
  }
}

extension MarkdownText {
  fileprivate mutating func update(_ update: (inout StoredBytes) -> Void) { update(&text.value) }
}

/// What one content file holds, for one audience.
struct DecodedFile: Sendable {
  var entities = Entities()
  var leftOut = LeftOut()
  var diagnostics: [Diagnostic] = []
}

/// Entities of all kinds.
struct Entities: Sendable {
  var briefings: [Briefing] = []
  var actors: [Actor] = []
  var events: [Event] = []
  var sources: [Source] = []
  var dossiers: [Dossier] = []
  var pages: [FreePage] = []
  var replies: [Reply] = []

  /// Makes room for what many files hold, and for no more: arrays that grow by themselves reserve up to twice as much.
  mutating func reserveCapacity(for files: [DecodedFile]) {
    briefings.reserveCapacity(files.reduce(0) { $0 + $1.entities.briefings.count })
    actors.reserveCapacity(files.reduce(0) { $0 + $1.entities.actors.count })
    events.reserveCapacity(files.reduce(0) { $0 + $1.entities.events.count })
    sources.reserveCapacity(files.reduce(0) { $0 + $1.entities.sources.count })
  }

  mutating func append(_ other: Entities) {
    briefings += other.briefings
    actors += other.actors
    events += other.events
    sources += other.sources
    dossiers += other.dossiers
    pages += other.pages
    replies += other.replies
  }

  /// What every kind has, of every entity.
  var commons: Commons { Commons(briefings, actors, events, sources, dossiers, pages) }

  /// Changes what every kind has, of every entity, in place.
  mutating func updateCommons(_ update: (inout Common) -> Void) {
    for index in briefings.indices { update(&briefings[index].common) }
    for index in actors.indices { update(&actors[index].common) }
    for index in events.indices { update(&events[index].common) }
    for index in sources.indices { update(&sources[index].common) }
    for index in dossiers.indices { update(&dossiers[index].common) }
    for index in pages.indices { update(&pages[index].common) }
  }

  /// All but translations.
  var originals: Entities {
    // Most sites are in one language, and their entities are many.
    guard commons.contains(where: \.isTranslation) else { return self }
    var originals = self
    originals.briefings.removeAll(where: \.common.isTranslation)
    originals.actors.removeAll(where: \.common.isTranslation)
    originals.events.removeAll(where: \.common.isTranslation)
    originals.sources.removeAll(where: \.common.isTranslation)
    originals.dossiers.removeAll(where: \.common.isTranslation)
    originals.pages.removeAll(where: \.common.isTranslation)
    return originals
  }
}

/// Who may read what is built, and whether drafts are built too.
public struct Audience: Sendable, Hashable {
  /// The most restricted marking that is let through.
  public var marking: Marking
  /// Whether drafts are let through.
  public var includesDrafts: Bool

  /// What `marking` and everything freer than it may be read by.
  public init(_ marking: Marking = .clear, includesDrafts: Bool = false) {
    self.marking = marking
    self.includesDrafts = includesDrafts
  }

  func admits(_ common: Common) -> Bool {
    common.marking <= marking && (includesDrafts || !common.isDraft)
  }
}

extension DecodedFile {
  /// Decodes the file of an entity of `kind`. The filter for markings stands here: of a page that the audience may
  /// not see nothing but ids is kept, and of its faults only those that leave its marking in doubt.
  init(_ bytes: [UInt8], entity: EntityID, path: String, file: String, audience: Audience) {
    let text: SourceText
    let frontMatter: FrontMatter
    do throws(Diagnostic) {
      text = try SourceText(bytes, file: file)
      frontMatter = try FrontMatter(text, file: file)
    } catch {
      diagnostics = [error]
      return
    }
    let scope = DecodingScope(
      file: file, lineOffset: 1, source: frontMatter.source, audience: audience.marking)
    var fields = Fields(frontMatter.mapping, owner: entity.kind.withArticle, scope: scope)
    var found = Entities(decoding: &fields, entity: entity)
    found.setFile(scope.start, path: path)
    let common = found.ownCommon(entity)
    if audience.admits(common) {
      let body = PassageFilter.filter(frontMatter.body, audience: audience.marking, file: file)
      found.setBody(body.source, of: entity)
      leftOut.merge(scope.leftOut)
      if body.source.hasGaps { leftOut.files.insert(file) }
      if !body.anchors.isEmpty { leftOut.anchors[entity, default: []].formUnion(body.anchors) }
      diagnostics = scope.diagnostics + body.diagnostics
      entities = found.filtered(by: audience, leftOut: &leftOut)
    } else {
      leftOut.merge(scope.leftOut)
      leftOut.entities.formUnion(found.commons.map(\.entity))
      leftOut.entities.insert(entity)
      diagnostics = scope.diagnostics.filter { $0.code == .invalidMarking }
    }
  }
}

extension Entities {
  /// Reads the front matter of an entity, with what is written out in it.
  fileprivate init(decoding fields: inout Fields, entity: EntityID) {
    switch entity.kind {
    case .briefing:
      var inPlace = InPlace()
      briefings = [Briefing(decoding: &fields, entity: entity, inPlace: &inPlace)]
      events = inPlace.events
      sources = inPlace.sources
      fields.finish(mends: [
        "key_judgments": "key_judgements", "judgements": "key_judgements", "name": "title",
      ])
    case .actor:
      actors = [Actor(decoding: &fields, entity: entity)]
      fields.finish(mends: ["title": "name"])
    case .event:
      events = [Event(decoding: &fields, entity: entity)]
      fields.finish(mends: ["name": "title"])
    case .source:
      sources = [Source(decoding: &fields, entity: entity)]
      fields.finish(mends: ["name": "title", "author": "authors", "date": "issued"])
    case .dossier:
      dossiers = [Dossier(decoding: &fields, entity: entity)]
      fields.finish(mends: ["name": "title"])
    case .page:
      pages = [FreePage(decoding: &fields, entity: entity)]
      fields.finish(mends: ["name": "title"])
    }
  }

  /// What is common to the entity that the file is about.
  fileprivate func ownCommon(_ entity: EntityID) -> Common {
    commons.first { $0.entity == entity }
      ?? Common(entity: entity, title: entity.id, location: .init(file: "", line: 1, column: 1))
  }

  fileprivate mutating func setFile(_ start: SourceLocation, path: String) {
    func set(_ common: inout Common) {
      common.update {
        $0.path = path
        $0.writtenPath = path
        $0.location = start
      }
    }
    for index in events.indices { events[index].common.update { $0.writtenPath = path } }
    for index in sources.indices { sources[index].common.update { $0.writtenPath = path } }
    for index in briefings.indices { set(&briefings[index].common) }
    for index in actors.indices { set(&actors[index].common) }
    for index in events.indices where events[index].writtenIn == nil { set(&events[index].common) }
    for index in sources.indices where sources[index].writtenIn == nil { set(&sources[index].common) }
    for index in dossiers.indices { set(&dossiers[index].common) }
    for index in pages.indices { set(&pages[index].common) }
  }

  fileprivate mutating func setBody(_ body: BodySource, of entity: EntityID) {
    switch entity.kind {
    case .briefing: briefings[0].common.update { $0.body = body }
    case .actor: actors[0].common.update { $0.body = body }
    case .event: events[0].common.update { $0.body = body }
    case .source: sources[0].common.update { $0.body = body }
    case .dossier: dossiers[0].common.update { $0.body = body }
    case .page: pages[0].common.update { $0.body = body }
    }
  }

  /// Without the drafts among what is written out in place, unless drafts are wanted.
  fileprivate func filtered(by audience: Audience, leftOut: inout LeftOut) -> Entities {
    var result = self
    for event in events where !audience.admits(event.common) { leftOut.entities.insert(event.entity) }
    for source in sources where !audience.admits(source.common) { leftOut.entities.insert(source.entity) }
    result.events = events.filter { audience.admits($0.common) }
    result.sources = sources.filter { audience.admits($0.common) }
    return result
  }
}

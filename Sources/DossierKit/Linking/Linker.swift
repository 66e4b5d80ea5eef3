/// Makes a site of decoded content: references are followed, texts rendered, everything is linked both ways.
struct Linker {
  private var content: Content
  private let audience: Audience
  private(set) var diagnostics: [Diagnostic] = []
  /// All decisions about names, in the order of pages, if they are to be kept.
  private(set) var records: [MentionRecord] = []
  /// All names that belong to nobody, if they are to be kept.
  private(set) var candidates = NameCandidates()
  /// What the search keeps of all texts, if it is wanted.
  private(set) var search = SearchRuns()
  private let keeps: Kept
  private let words: @Sendable (String) -> TextWords

  init(
    _ content: Content, audience: Audience, keeping keeps: Kept = .nothing,
    words: @escaping @Sendable (String) -> TextWords = { _ in .english }
  ) {
    self.keeps = keeps
    self.words = words
    self.content = content
    self.audience = audience
  }

  /// Links everything. The site is complete only if no error is among the diagnostics.
  mutating func link() async -> Site {
    diagnostics += UniqueIDs(content.entities).diagnostics
    content.entities.dropDuplicates()
    var texts = await linkTexts()
    content.entities.raiseMarkings(texts: texts.ofPages, replies: texts.replies)
    // Bodies have done their work, and there may be many.
    content.entities.dropBodies()
    content.entities.putInOrder()
    let links = await LinkGraphBuilder.graph(
      of: content.entities, texts: texts.ofPages, replies: texts.replies)
    // The site takes them over; they shall not be there twice.
    let whole = content
    content.entities = Entities()
    let ofPages = texts.ofPages
    texts.ofPages = [:]
    return await Site(
      consume whole, audience: audience, navigation: texts.navigation, texts: consume ofPages, links: links)
  }

  /// What is written, with everything followed that it refers to.
  private struct LinkedTexts {
    var ofPages: [EntityID: PageText]
    var replies: [RenderedReply]
    var navigation: [NavigationItem]
  }

  /// Follows all references and renders all texts. What that alone needs (all names, ids and addresses) is given back
  /// at its end.
  private mutating func linkTexts() async -> LinkedTexts {
    let directory = Directory(content)
    var resolver = ReferenceResolver(directory)
    resolver.resolve(&content.entities)
    content.entities.giveRepliesLanguages()
    diagnostics += resolver.diagnostics
    diagnostics +=
      TranslationLanguages(content.entities, settings: content.settings).diagnostics
    for dropped in resolver.diagnostics where dropped.code == .leftOutReference {
      if let file = dropped.location?.file { content.leftOut.files.insert(file) }
    }
    var context = LinkContext(content, directory: directory, audience: audience)
    context.keeps = keeps
    context.words = words
    let pages = await renderTexts(context)
    var texts: [EntityID: PageText] = [:]
    texts.reserveCapacity(pages.count)
    for page in pages {
      texts[page.entity] = page.text
      diagnostics += page.diagnostics
      records += page.records
      if keeps == .candidates { candidates.merge(page.candidates) }
    }
    let anchors = Dictionary(pages.map { ($0.entity, $0.anchors) }) { first, _ in first }
    checkAnchors(pages, directory: directory, anchors: anchors)
    let linkedReplies = await renderReplies(context)
    for reply in linkedReplies {
      diagnostics += reply.diagnostics
      diagnostics += reply.anchorUses.compactMap {
        checkAnchor($0, inReplyWith: $0.isBare ? reply.places : nil, directory: directory, anchors: anchors)
      }
    }
    let replies = RenderedReply.numbered(
      linkedReplies.map { RenderedReply(reply: $0.reply, text: $0.text) }, below: texts)
    return LinkedTexts(ofPages: texts, replies: replies, navigation: navigation(directory))
  }

  /// Follows the navigation's entries; an entry that leads to what the audience may not see is dropped.
  private mutating func navigation(_ directory: Directory) -> [NavigationItem] {
    content.settings.navigation.compactMap { entry in
      switch entry.target {
      case .url(let url): return NavigationItem(title: entry.title ?? url, target: .url(url))
      case .page(let name):
        let parts = name.split(separator: ":", maxSplits: 1).map(String.init)
        let kind = parts.count > 1 ? Kind(rawValue: parts[0]) : nil
        let id = parts.last ?? name
        // A bare id is that of a free page, if there is one.
        let kinds = directory.kinds(of: id).filter { kind == nil || $0 == kind }
        if let found = kinds.contains(.page) ? .page : kinds.first {
          let entity = EntityID(found, id)
          return NavigationItem(title: entry.title ?? directory.title(of: entity), target: .page(entity))
        }
        if !directory.isLeftOut(id, kind: kind) {
          diagnostics.append(
            Diagnostic(
              .unresolvedReference, at: entry.location,
              "the navigation leads nowhere: there is no page “\(name)”"
                + (kind == nil && Identifier.isValid(id) ? ", which would lie in pages/\(id).md" : ""),
              replacement: directory.suggestion(for: id, kind: kind)))
        }
        return nil
      }
    }
  }

  /// What is wrong with a link to a place. One that names no page can lead to a place in the reply that it stands in.
  private func checkAnchor(
    _ use: PageTextWriter.AnchorUse, inReplyWith places: Set<String>? = nil, directory: Directory,
    anchors: [EntityID: Set<String>]
  ) -> Diagnostic? {
    let parts = directory.entries[use.target]?.parts ?? []
    let anchors = anchors[use.target] ?? []
    guard !anchors.contains(use.fragment), !parts.contains(use.fragment) else { return nil }
    let title = directory.title(of: use.target)
    let choices = parts.union(places ?? []).union(anchors).filter { !Identifier.isNumberedPassage($0) }
      .sorted()
    let owner = places == nil ? "“\(title)” has no" : "neither this reply nor “\(title)” has a"
    return Diagnostic(
      .unresolvedAnchor, at: use.location, "\(owner) passage or heading “#\(use.fragment)”",
      replacement: nearest(to: use.fragment, in: choices).map { "#\($0)" })
  }

  private mutating func checkAnchors(
    _ pages: [LinkedPage], directory: Directory, anchors: [EntityID: Set<String>]
  ) {
    for page in pages {
      diagnostics += page.anchorUses.compactMap { checkAnchor($0, directory: directory, anchors: anchors) }
    }
  }

  private mutating func renderTexts(_ context: LinkContext) async -> [LinkedPage] {
    let jobs = PageJobs(entities: content.entities)
    guard keeps == .search else { return await jobs.parallelMap { $0.render(context) } }
    let reader = await SearchReader(jobs, in: context)
    let (pages, runs) = await reader.render(jobs, context)
    search = runs
    return pages
  }

  private func renderReplies(_ context: LinkContext) async -> [LinkedReply] {
    await content.entities.replies.sorted { ($0.date, $0.id) < ($1.date, $1.id) }
      .parallelMap { $0.render(context) }
      .filter { !$0.isLeftOut }
  }
}

extension Entities {
  /// Keeps the first of all that share an id; that they do is an error, and has been reported.
  fileprivate mutating func dropDuplicates() {
    func first<Value: Entity>(_ entities: [Value]) -> [Value] {
      var seen: Set<EntityID> = []
      let isFirst = entities.map { seen.insert($0.entity).inserted }
      return seen.count == entities.count ? entities : zip(entities, isFirst).filter(\.1).map(\.0)
    }
    briefings = first(briefings)
    actors = first(actors)
    events = first(events)
    sources = first(sources)
    dossiers = first(dossiers)
    pages = first(pages)
  }

  /// A reply is in the language of what it answers, unless it says otherwise.
  fileprivate mutating func giveRepliesLanguages() {
    guard !replies.isEmpty else { return }
    let languages = Dictionary(
      briefings.compactMap { briefing in briefing.common.language.map { (briefing.id, $0) } }
    ) { first, _ in first }
    for index in replies.indices {
      replies[index].language = replies[index].language ?? languages[replies[index].briefing.id]
    }
  }

  fileprivate mutating func dropBodies() {
    updateCommons { $0.update { $0.body = .empty } }
  }
}

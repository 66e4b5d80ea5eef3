/// Renders all pages and reads their words for the search on the way, some dozens of pages at a time.
struct SearchReader {
  private let documents: [SearchDocument]
  private let numbers: [EntityID: Int]
  private let code: TextCode
  /// By actor: its name in all languages.
  private let names: [String: [String]]

  /// How many pages tell which words a site uses most. They are rendered once more, since the texts of all pages would
  /// have to be kept otherwise until that is known.
  private static let sampleSize = 64
  /// How many of a site's pages make a run: the more, the fewer words are met anew in each; the fewer, the less waits in
  /// memory, and the more evenly cores share them. The index is the same whatever it is.
  private static func runSize(of pages: Int) -> Int { min(512, max(128, pages / 64)) }

  init(_ jobs: PageJobs, in context: LinkContext) async {
    // The one keeps one core busy, and so does much of the other.
    async let code = Self.code(jobs, context)
    let entities = jobs.entities
    documents = SearchDocument.all(of: entities, language: context.settings.language)
    numbers = Dictionary(
      documents.enumerated().map { ($0.element.entity, $0.offset) }, uniquingKeysWith: { first, _ in first })
    names = Dictionary(
      entities.actors.map { ($0.id, [$0.title] + $0.names.map(\.name.value)) },
      uniquingKeysWith: { first, _ in first })
    self.code = await code
  }

  /// The code that writes texts like those of some of the pages shortest.
  private static func code(_ jobs: PageJobs, _ context: LinkContext) async -> TextCode {
    let step = max(1, jobs.count / sampleSize)
    let sample = stride(from: 0, to: jobs.count, by: step).map { jobs[$0] }
    return TextCode(sample: await sample.parallelMap { $0.render(context).search })
  }

  /// Renders `jobs`; the pages are in the order of the jobs, the runs in that of the pages' numbers.
  func render(_ jobs: PageJobs, _ context: LinkContext) async -> (pages: [LinkedPage], runs: SearchRuns) {
    let places = jobs.map { numbers[$0.entity] ?? 0 }
    let order = jobs.indices.sorted { places[$0] < places[$1] }
    let size = Self.runSize(of: order.count)
    let starts = Array(stride(from: 0, to: order.count, by: size))
    let parts = await starts.parallelMap { start in
      read(order[start..<min(start + size, order.count)].lazy.map { jobs[$0] }, from: start, context)
    }
    var pages: [(job: Int, page: LinkedPage)] = []
    pages.reserveCapacity(order.count)
    for (job, page) in zip(order, parts.lazy.flatMap(\.pages)) { pages.append((job, page)) }
    pages.sort { $0.job < $1.job }
    return (pages.map(\.page), SearchRuns(documents: documents, runs: parts.map(\.run), code: code))
  }

  private func read(_ jobs: some Collection<PageJob>, from first: Int, _ context: LinkContext) -> (
    pages: [LinkedPage], run: SearchRun
  ) {
    var writer = SearchRunWriter(first: first, code: code)
    let pages = jobs.map { job in
      var page = job.render(context)
      let actors = Set(job.declaredActors + page.text.mentions.map(\.actor)).sorted()
      writer.add(
        names: job.searchedNames, actors: job.searchedWords + actors.flatMap { names[$0] ?? [] },
        text: page.search)
      page.search = SearchText()
      return page
    }
    return (pages, writer.finished(in: context.scratch))
  }
}

extension PageJob {
  /// What the page is about.
  var entity: EntityID {
    switch self {
    case .briefing(let briefing): briefing.entity
    case .actor(let actor): actor.entity
    case .event(let event): event.entity
    case .source(let source): source.entity
    case .dossier(let dossier): dossier.entity
    case .page(let page): page.entity
    }
  }

  /// The title, or all names of an actor.
  fileprivate var searchedNames: [String] {
    switch self {
    case .briefing(let briefing): [briefing.title]
    case .actor(let actor):
      [actor.title] + actor.names.map(\.name.value) + (actor.aliases + actor.metonyms).map(\.value)
    case .event(let event): [event.title]
    case .source(let source): [source.title]
    case .dossier(let dossier): [dossier.title]
    case .page(let page): [page.title]
    }
  }

  /// Words that a page shows beside its text.
  fileprivate var searchedWords: [String] {
    switch self {
    case .actor(let actor): actor.demonyms.map(\.value)
    case .event(let event): [event.place].compactMap(\.self)
    case .source(let source): source.authors + [source.publisher].compactMap(\.self)
    case .briefing, .dossier, .page: []
    }
  }

  fileprivate var declaredActors: [String] {
    switch self {
    case .briefing(let briefing): briefing.actors.map(\.id)
    case .event(let event): event.actors.map(\.actor.id)
    case .dossier(let dossier): dossier.actors.map(\.id)
    case .actor, .source, .page: []
    }
  }
}

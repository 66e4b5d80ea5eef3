extension LinkGraphBuilder {
  /// Claims and recommendations by those whom they concern, newest first.
  mutating func addClaims() {
    let positions = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) })
    for page in pagesWithClaims() {
      guard let position = positions[page.entity] else { continue }
      for (index, claim) in page.claims.enumerated() {
        let place = ClaimPlace(page: position, index: index)
        if let by = claim.by { graph.claimsBy[by.id, default: []].append(place) }
        for actor in Set(claim.about.map(\.id)) { graph.claimsAbout[actor, default: []].append(place) }
      }
    }
    for briefing in entities.briefings {
      guard let position = positions[briefing.entity] else { continue }
      for (index, recommendation) in briefing.recommendations.enumerated() {
        let place = ClaimPlace(page: position, index: index)
        if let by = recommendation.by { graph.recommendationsBy[by.id, default: []].append(place) }
        for actor in Set(recommendation.to.map(\.id)) {
          graph.recommendationsTo[actor, default: []].append(place)
        }
        for actor in Set(recommendation.proposed.map(\.id)) {
          graph.proposals[actor, default: []].append(place)
        }
      }
    }
    graph.claimsBy.shrinkLists()
    graph.claimsAbout.shrinkLists()
  }

  /// Briefings and events with their claims, newest first; what has no date comes last.
  private func pagesWithClaims() -> [(entity: EntityID, claims: [Claim])] {
    let dates = PageDates(entities)
    let pages =
      entities.briefings.map { (entity: $0.entity, claims: $0.claims) }
      + entities.events.map { (entity: $0.entity, claims: $0.claims) }
    return pages.lazy.filter { !$0.claims.isEmpty }.map { (rank: dates.rank(of: $0.entity), page: $0) }
      .sorted { ($0.rank, $0.page.entity) < ($1.rank, $1.page.entity) }.map(\.page)
  }

  /// Spreads the lists of actors over pages where they are long.
  mutating func spread(_ companions: [String: [Companion]]) async {
    let partition = await ActorPartition(entities, texts: texts, graph: graph)
    let (order, texts) = (order, texts)
    let spread = await companions.sorted { $0.key < $1.key }.parallelMap { actor, all in
      (actor, all.map { partition.spreading($0, over: order, texts) })
    }
    graph.companions = Dictionary(uniqueKeysWithValues: spread)
    graph.actorParts = partition.byActor
    graph.sentenceCounts = partition.sentenceCounts
  }
}
